import {
  type Accepted,
  type CaseState,
  type Effect,
  type Entry,
  liveFacts,
  type Procedure,
  replayCase,
  verifyTrail,
} from '@dueprocess/core'
import { say } from '@dueprocess/rules'
import type { Scenario } from '../link/index.ts'
import { type EndedWay, endedWays, stagesLedTo } from './ended-ways.ts'
import { boundsMet, type TableBound } from './table-bounds.ts'
import type { ScenarioRefusal } from './trace.ts'

/** A scenario that is running. */
export interface RunState {
  readonly procedure: Procedure
  readonly scenario: Pick<Scenario, 'case'>
  /** Absent until the case is opened. */
  case?: CaseState
  trail: readonly Entry[]
  /** What the host was asked for since the last step. */
  effects: readonly Effect[]
  /** The instant of the scenario, in milliseconds. */
  now: number
  /** How many steps were taken: salts and ids come from it, the same every time. */
  count: number
  readonly refusals: ScenarioRefusal[]
  readonly ended: EndedWay[]
  /** Stages to which ways led, also those that were left at once since they ended all around them. */
  readonly ledTo: string[]
  readonly bounds: TableBound[]
}

/** A run before anything has happened, or one that goes on from a case. */
export function beginRun(
  procedure: Procedure,
  scenario: RunState['scenario'],
  { now, count = 0, case: state }: { now: number; count?: number; case?: CaseState | undefined },
): RunState {
  const nothing = { trail: [], effects: [], refusals: [], ended: [], ledTo: [], bounds: [] }
  return { procedure, scenario, now, count, ...(state ? { case: state } : {}), ...nothing }
}

/** Takes over what was accepted. */
export function follow(run: RunState, { case: state, entries, effects }: Accepted): void {
  let place = run.case?.place ?? []
  run.case = state
  if (entries.length === 0) return
  const { read } = liveFacts(run.procedure, () => state)
  for (const entry of entries) {
    const ended = endedWays(run.procedure, place, entry, read)
    run.ended.push(...ended)
    run.ledTo.push(...stagesLedTo(run.procedure, entry, ended))
    place = entry.changes.place ?? place
  }
  run.bounds.push(...boundsMet(run.procedure, read))
  run.trail = [...run.trail, ...entries]
  run.effects = [...run.effects, ...effects]
}

/** The trail of a case must verify and give the same case again. */
export function reproduce({ procedure, case: state, trail }: RunState): string | undefined {
  const verdict = verifyTrail(trail, { head: state?.head ?? '' })
  if (!verdict.ok) return say`the trail does not verify: ${JSON.stringify(verdict.faults)}`
  const replay = replayCase(procedure, trail)
  if (!replay.ok) return say`the trail does not replay: ${JSON.stringify(replay)}`
  const isSame = JSON.stringify(sorted(replay.case)) === JSON.stringify(sorted(state))
  return isSame ? undefined : say`the trail replays to another case`
}

/** Members in one order: what a case holds is the same, however it came to hold it. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return entries.map(([name, part]) => [name, sorted(part)])
}
