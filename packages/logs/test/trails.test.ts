import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Entry } from '@dueprocess/core'
import { historyOf } from '@dueprocess/core/compliance'
import { hseAccident, iatfEmergency, securityEvent, serviceIncident } from '@dueprocess/presets'
import { describe, expect, test } from 'vitest'
import { caseAligner } from '../src/index.ts'

const folder = join(import.meta.dirname, '../../presets/test/trails/0.1.0')
const presets = { hseAccident, iatfEmergency, securityEvent, serviceIncident }

// Cases that the kernel has run: whatever it lets happen has to be found possible by the table.
describe.each(Object.values(presets))('the alignment of recorded cases', ({ load }) => {
  const procedure = load()
  const aligner = caseAligner(procedure, { ends: 'anywhere' })
  const files = readdirSync(join(folder, procedure.id)).filter((name) => {
    return name.endsWith('.json') && name !== 'calendars.json'
  })
  test.each(files)(`of ${procedure.id} costs nothing: %s`, (name) => {
    const text = readFileSync(join(folder, procedure.id, name), 'utf8')
    const { trail } = JSON.parse(text) as { readonly trail: readonly Entry[] }
    const taken = historyOf(trail).events.filter(({ step }) => step !== undefined)
    const { cost, moves } = aligner.align(taken)
    const apart = moves.filter(({ kind }) => kind === 'log' || kind === 'model')
    expect({ cost, apart }).toEqual({ cost: 0, apart: [] })
  })
})
