import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { typesOf } from '../packages/core/src/index.ts'
import * as presets from '../packages/presets/src/index.ts'
import { runCommand } from '../scripts/command.ts'
import { createScratch } from '../scripts/docs/scratch.ts'

/** What a program does with the types of any procedure. */
function program(types: string): string {
  const [, name] = /^export type (.+) = \{$/m.exec(types) ?? []
  const [, pin] = /^export const (.+): TypesOf</m.exec(types) ?? []
  return `${types}
import { advance, type CaseState, factsOf, openCase, type Procedure, typed } from '@dueprocess/core'
declare const state: CaseState
declare const loaded: Procedure
const procedure = typed(loaded, ${pin})
factsOf(procedure, state)
const by = { id: 'ann', roles: [] }
// @ts-expect-error no such step
advance(procedure, state, { step: 'no-such-step', by, at: 0 })
// @ts-expect-error no such opening
openCase(procedure, { id: 'A', step: 'no-such-step', by, at: 0 })
export const all: Procedure = procedure
export const stage = (one: ${name}['stages']): string => one
`
}

test('the types of every preset compile, and are of use', async () => {
  const scratch = createScratch()
  try {
    const folder = join(scratch, 'types')
    mkdirSync(folder)
    const loaded = Object.values(presets).flatMap((preset) => ('load' in preset ? [preset] : []))
    expect(loaded.length).toBeGreaterThan(3)
    for (const [index, preset] of loaded.entries()) {
      const text = program(typesOf((preset as presets.Preset).load()))
      writeFileSync(join(folder, `block-${index}.ts`), text)
    }
    writeFileSync(join(folder, 'block-wrong.ts'), 'export const wrong: string = 1\n')
    const { output } = await runCommand('tsc', ['-p', scratch, '--pretty', 'false'])
    // The sources of the packages are compiled elsewhere.
    const files = output.match(/(?<=types\/)block-[^(]+/g)
    expect(files).toEqual(['block-wrong.ts'])
  } finally {
    rmSync(scratch, { recursive: true })
  }
})
