import { readFileSync } from 'node:fs'
import { formatDiagnostics, loadProcedure } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { mutationScore, presets } from '../../testing/src/index.ts'
import { presetOf } from './preset-of.ts'

// All mutants of all presets take minutes; `dueprocess test --mutate` shows them.
const most = 8

/** Of so many mutants the scenarios of a preset must notice at least this share, in percent. */
const floor = 60

describe.each([...presets.keys()])('the scenarios of %s', (id) => {
  test('notice most small mistakes in it', () => {
    const { text, calendars, bases } = presetOf(id)
    const files = [`../scenarios/${id}.yaml`, `../scenarios/generated/${id}.yaml`]
    const written = files.map((file) => readFileSync(new URL(file, import.meta.url), 'utf8'))
    const { percent, survived } = mutationScore(text, written, {
      most,
      load: (mutant) => {
        const { procedure, diagnostics } = loadProcedure(mutant, { calendars, bases })
        return procedure ?? formatDiagnostics(mutant, diagnostics)
      },
    })
    const told = survived.map(({ line, what }) => `${line}: ${what}`).join('\n')
    expect(percent, told).toBeGreaterThanOrEqual(floor)
  })
})
