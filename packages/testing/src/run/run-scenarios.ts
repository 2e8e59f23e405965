import { type Diagnostic, indexLines, limitDiagnostics, type Procedure } from '@dueprocess/core'
import { readScenarios } from '../grammar/index.ts'
import { linkScenarios, type Scenario } from '../link/index.ts'
import { type RunHow, runScenario, type ScenarioResult } from './run-scenario.ts'

/** Finds the procedure that a file names; a text says why there is none. */
export type ResolveProcedure = (reference: string) => Procedure | string

export interface RunOptions {
  readonly resolve: ResolveProcedure
  /** Runs only the scenarios that this says yes to. */
  readonly filter?: (scenario: Pick<PreparedScenario, 'name' | 'title'>) => boolean
}

/** A scenario that can be run, as often as anybody likes, always with the same result. */
export interface PreparedScenario extends Pick<Scenario, 'name' | 'title' | 'clauses'> {
  /** The line of the file on which it begins, from 1. */
  readonly line: number
  run(how?: RunHow): ScenarioResult
}

/** A scenario file whose names were looked up. */
export interface PreparedScenarios {
  readonly procedure?: Procedure
  /** What is wrong with the file itself; where there is an error, there is nothing to run. */
  readonly diagnostics: readonly Diagnostic[]
  /** In the order of the file. */
  readonly scenarios: readonly PreparedScenario[]
}

/** What came of a scenario file. */
export interface ScenarioRun extends Omit<PreparedScenarios, 'scenarios'> {
  /** In the order of the file. */
  readonly results: readonly ScenarioResult[]
}

/**
 * Runs the scenarios of a file. Reads no files and no clock: the caller finds the procedure. Never
 * throws because of the text.
 */
export function runScenarios(text: string, { resolve, filter }: RunOptions): ScenarioRun {
  const { scenarios, ...rest } = prepareScenarios(text, resolve)
  const chosen = filter ? scenarios.filter(filter) : scenarios
  return { ...rest, results: chosen.map((scenario) => scenario.run()) }
}

/** Reads a scenario file and looks up all that it names, so that each scenario can run by itself. */
export function prepareScenarios(text: string, resolve: ResolveProcedure): PreparedScenarios {
  const read = readScenarios(text)
  const { source, locate, diagnostics } = read
  if (source?.procedure === undefined) return { diagnostics, scenarios: [] }
  const procedure = resolve(source.procedure)
  if (typeof procedure === 'string') {
    const range = locate(source, 'procedure')
    const severity = 'error'
    const unresolved = {
      code: 'unresolved-procedure',
      severity,
      message: procedure,
      range,
    } as const
    return { diagnostics: [...diagnostics, unresolved], scenarios: [] }
  }
  const linked = linkScenarios(read, procedure)
  // Where the actors themselves could not be read, that they are unknown says nothing more.
  const hasActors = source.actors !== undefined || !diagnostics.some(isError)
  const looked = linked.diagnostics.filter(({ code }) => hasActors || code !== 'unknown-actor')
  const found = limitDiagnostics([...diagnostics, ...looked])
  if (found.some(isError)) {
    return { procedure, diagnostics: found, scenarios: [] }
  }
  const { positionOf } = indexLines(text)
  const scenarios = linked.scenarios.map((scenario): PreparedScenario => {
    const { name, title, clauses, range } = scenario
    return {
      name,
      ...(title === undefined ? {} : { title }),
      clauses,
      line: positionOf(range.start).line,
      run: (how) => runScenario(procedure, scenario, positionOf, how),
    }
  })
  return { procedure, diagnostics: found, scenarios }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}
