import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { formatDiagnostics, type Procedure } from '@dueprocess/core'
import { procedureOf, runScenarios, type ScenarioResult, type ScenarioRun } from '../src/index.ts'

/** The procedure that the tests of the runner are about. */
export const lostBadge: Procedure = load(join(import.meta.dirname, 'lost-badge.yaml'))

function load(file: string): Procedure {
  const procedure = procedureOf({ name: file, text: readFileSync(file, 'utf8') })
  if (typeof procedure === 'string') throw new Error(procedure)
  return procedure
}

/** Runs a whole file against the lost badge, whatever procedure it names. */
export function run(text: string, procedure: Procedure = lostBadge): ScenarioRun {
  return runScenarios(text, { resolve: () => procedure })
}

/** The head of a file about a lost badge, with four actors. */
export const head = `dueprocess-scenarios: 1
procedure: ./lost-badge.yaml
start: 2026-03-02T09:00:00+08:00
actors: {li: reporter, bo: guard, wang: [guard, manager], nobody-special: []}
`

/** Runs the steps of one scenario, which must have no mistakes. */
export function runSteps(
  steps: string,
  procedure: Procedure = lostBadge,
  actors = '',
): ScenarioResult {
  const cast = actors === '' ? head : head.replace(/actors: .*\n/, `actors:\n${actors}`)
  const text = `${cast}scenarios:\n  story:\n    steps:\n${steps}`
  const { diagnostics, results } = run(text, procedure)
  const [result] = results
  if (!result) throw new Error(formatDiagnostics(text, diagnostics))
  return result
}

/** What is wrong with the steps of one scenario, as `line:code`. */
export function mistakesIn(steps: string): readonly string[] {
  return run(`${head}scenarios:\n  story:\n    steps:\n${steps}`).diagnostics.map(
    ({ code }) => code,
  )
}

/** Expectations that were not met, as `about: expected / actual`. */
export function unmet({ failures }: ScenarioResult): readonly string[] {
  return failures.map((failure) => {
    return failure.kind === 'expectation'
      ? `${failure.about}: ${failure.expected} / ${failure.actual}`
      : failure.kind
  })
}
