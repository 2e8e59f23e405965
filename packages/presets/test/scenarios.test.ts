import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { formatDiagnostics, type Procedure } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import {
  coverageOf,
  describeResult,
  prepareScenarios,
  presets,
  type ScenarioTrace,
} from '../../testing/src/index.ts'
import { scenarios } from '../../testing/src/vitest.ts'
import { isOwed, missingIn, wronglyImpossible } from './what-scenarios-show.ts'

const folder = fileURLToPath(new URL('../scenarios/', import.meta.url))

/** The stories that the presets must tell, written by hand: one file for each preset. */
for (const file of readdirSync(folder).toSorted()) {
  if (file.endsWith('.yaml')) scenarios(`../scenarios/${file}`, import.meta.url)
}

test('every file of scenarios is about a preset of its name', () => {
  const files = ['', 'generated/'].flatMap((where) => readdirSync(`${folder}${where}`))
  const named = files.flatMap((file) => (file.endsWith('.yaml') ? [file.slice(0, -5)] : []))
  expect(named.filter((name) => !presets.has(name))).toEqual([])
})

// What people can still read, and a review can still show.
const mostBytes = 150_000

const command = 'npx -y pnpm@12.21.0 generate-scenarios'

describe.each([...presets.keys()])('%s', (id) => {
  const byHand = `${folder}${id}.yaml`
  const generated = `${folder}generated/${id}.yaml`
  const procedure = presets.get(id)?.()

  test('has at least eight scenarios written by hand', () => {
    expect(existsSync(byHand), `write ${byHand}`).toBe(true)
    expect(tracesOf(byHand, procedure).length).toBeGreaterThanOrEqual(8)
  })

  test('has generated scenarios, which pass and together with the others show all of it', () => {
    expect(existsSync(generated), `run: ${command} ${id}`).toBe(true)
    expect(statSync(generated).size).toBeLessThan(mostBytes)
    if (!procedure) throw new Error('no procedure')
    const traces = tracesOf(generated, procedure)
    const alone = missingIn(coverageOf(procedure, traces))
    const most = /^(?:stages|steps|branches|rows|bounds|deadlines) /
    const owed = (missing: readonly string[]) => missing.filter((one) => isOwed(id, one))
    expect(owed(alone.filter((one) => most.test(one))), `run: ${command} ${id}`).toEqual([])
    const all = missingIn(coverageOf(procedure, [...traces, ...tracesOf(byHand, procedure)]))
    expect(owed(all)).toEqual([])
    expect(wronglyImpossible(id, all)).toEqual([])
  })
})

/** What the scenarios of a file show, all of which must pass. */
function tracesOf(file: string, procedure: Procedure | undefined): readonly ScenarioTrace[] {
  const text = readFileSync(file, 'utf8')
  const prepared = prepareScenarios(text, () => procedure ?? 'no procedure')
  expect(formatDiagnostics(text, prepared.diagnostics)).toBe('')
  // That trails replay is held for those by hand; here only what is expected matters.
  return prepared.scenarios.map((scenario) => {
    const result = scenario.run({ verify: false, audit: false })
    if (!result.ok) {
      expect.fail(`${describeResult(result, { file })}\nIf it is meant, run: ${command}`)
    }
    return result.trace
  })
}
