import {
  type CaseState,
  describeFault,
  type Entry,
  indexLines,
  type Procedure,
  replayCase,
  verifyTrail,
} from '@dueprocess/core'
import { parseInstant, say } from '@dueprocess/rules'
import { readScenarios } from '../grammar/index.ts'
import { linkScenarios } from '../link/index.ts'
import { runScenario } from '../run/index.ts'
import { castOfTrail } from './cast.ts'
import { expectationsOf } from './expectations.ts'
import { stepsOfTrail } from './steps-of-trail.ts'
import { tellerOf } from './tell-instant.ts'
import { writeYaml, type YamlMap } from './yaml.ts'

export interface CaptureOptions {
  /** How the file names the procedure: a path beside it, or a preset. Left out: the id. */
  readonly procedure?: string
  /** The name of the scenario; left out, `as-it-happened`. */
  readonly name?: string
}

export type CapturedScenario =
  | { readonly ok: true; readonly text: string }
  /** The trail makes no scenario of this procedure. */
  | { readonly ok: false; readonly problem: string }

/**
 * A scenario file that tells a case again as its trail has it, with what each step changed as
 * expectations. Personal values that were erased are stood in for. What the clock did by itself
 * comes about by itself again. Ids of events and salts are not kept.
 */
export function scenarioFromTrail(
  procedure: Procedure,
  trail: readonly Entry[],
  { procedure: reference = procedure.id, name = 'as-it-happened' }: CaptureOptions = {},
): CapturedScenario {
  const problem = problemOf(procedure, trail)
  if (problem !== undefined) return { ok: false, problem }
  const cast = castOfTrail(trail)
  const tell = tellerOf(procedure)
  const steps = stepsOfTrail(procedure, trail, cast, tell)
  const [first] = trail
  const start = tell(parseInstant(first?.at ?? '') ?? 0)
  const id = first?.case === 'case-1' ? undefined : first?.case
  const write = (of: readonly YamlMap[]): string => {
    const head = { 'dueprocess-scenarios': 1, procedure: reference, start, actors: cast.actors }
    return `${writeYaml({ ...head, scenarios: { [name]: { case: id, steps: of } } })}\n`
  }
  const states = statesAfter(procedure, write(steps))
  if (typeof states === 'string') return { ok: false, problem: states }
  const told = steps.map((step, index): YamlMap => {
    const after = states[index]
    const expected = after && expectationsOf(procedure, states[index - 1], after, tell)
    return expected ? { ...step, expect: expected } : step
  })
  return { ok: true, text: write(told) }
}

function problemOf(procedure: Procedure, trail: readonly Entry[]): string | undefined {
  const verdict = verifyTrail(trail)
  if (!verdict.ok)
    return verdict.faults
      .slice(0, 1)
      .map((fault) => describeFault(fault))
      .join()
  if (trail.some(({ migration }) => migration)) {
    return say`the case was moved to another version; a scenario follows one`
  }
  const replay = replayCase(procedure, trail)
  if (replay.ok) return undefined
  if (replay.why === 'trail') return say`the trail has no entry`
  return say`entry ${replay.entry} is not what ${procedure.id} ${procedure.version} gives: is it another version?`
}

/** The case after each step, or why it cannot be told again. */
function statesAfter(procedure: Procedure, text: string): readonly CaseState[] | string {
  const read = readScenarios(text)
  const { scenarios, diagnostics } = linkScenarios(read, procedure)
  const [scenario] = scenarios
  const [wrong] = [...read.diagnostics, ...diagnostics]
  if (wrong || !scenario) return wrong?.message ?? say`there is nothing to tell`
  const states: CaseState[] = []
  const { positionOf } = indexLines(text)
  const { failures } = runScenario(procedure, scenario, positionOf, {
    observe: (_, { state }) => states.push(state),
  })
  return failures.length === 0
    ? states
    : say`it cannot be told again: ${JSON.stringify(failures[0])}`
}
