import type { CaseState, Entry, Position, Procedure, Range, Refusal } from '@dueprocess/core'
import { auditTrail } from '@dueprocess/core/compliance'
import { say } from '@dueprocess/rules'
import {
  type Act,
  localInstant,
  type Observed,
  type Scenario,
  type ScenarioStep,
  type WantedRefusal,
} from '../link/index.ts'
import { type Acted, act, instantOf, wake } from './act.ts'
import type { Failure } from './failure.ts'
import { beginRun, follow, type RunState, reproduce } from './run-state.ts'
import { type TimelineLine, timelineOf } from './timeline.ts'
import { refusalOf, type ScenarioTrace, traceOf } from './trace.ts'

/** How a scenario went. */
export interface ScenarioResult {
  readonly name: string
  readonly title?: string
  readonly clauses: readonly string[]
  /** The line of the file on which it begins, from 1. */
  readonly line: number
  readonly ok: boolean
  /** Of a scenario that cannot go on, the last one is why. */
  readonly failures: readonly Failure[]
  /** What happened, up to the end or to where it could not go on. */
  readonly timeline: readonly TimelineLine[]
  readonly trace: ScenarioTrace
  readonly trail: readonly Entry[]
  /** The case as it was then; absent where none was opened. */
  readonly case?: CaseState
}

export interface RunHow {
  /** Verifies and replays the trail after each step; true where left out. */
  readonly verify?: boolean
  /** Asks an audit which clauses something called for; true where left out. */
  readonly audit?: boolean
  /** Called after each step of an open case, with its place in the list. */
  readonly observe?: (step: number, observed: Observed) => void
}

/**
 * Runs one scenario from its start. Unmet expectations are collected; what was refused or accepted
 * against the scenario ends it, since nothing behind it would mean anything.
 */
export function runScenario(
  procedure: Procedure,
  scenario: Scenario,
  positionOf: (offset: number) => Position,
  { verify = true, audit = true, observe }: RunHow = {},
): ScenarioResult {
  const run = beginRun(procedure, scenario, { now: scenario.start })
  const place = ({ start }: Range): Position => positionOf(start)
  const failures: Failure[] = []
  const instant = localInstant(scenario.startText)
  for (const [index, step] of scenario.steps.entries()) {
    const stopped = takeStep(run, step, verify)
    if (stopped) {
      failures.push({ ...place(step.range), ...stopped })
      break
    }
    const observed = run.case && { ...run, state: run.case, instant }
    failures.push(...mismatches(observed, step, place))
    if (observed) observe?.(index, observed)
  }
  const { name, title, clauses, range } = scenario
  return {
    name,
    ...(title === undefined ? {} : { title }),
    clauses,
    line: place(range).line,
    ok: failures.length === 0,
    failures,
    timeline: timelineOf(run.trail, instant),
    trace: traceOf(run, [...clauses, ...(audit ? clausesShown(run) : [])]),
    trail: run.trail,
    ...(run.case ? { case: run.case } : {}),
  }
}

/** The clauses that something in the case called for. */
function clausesShown({ procedure, trail }: RunState): readonly string[] {
  if (trail.length === 0) return []
  const { clauses } = auditTrail(procedure, trail)
  return clauses.flatMap(({ clause, verdict }) => (verdict === 'not-exercised' ? [] : clause))
}

type WithoutPlace<F> = F extends Failure ? Omit<F, 'line' | 'column'> : never
type Stopped = WithoutPlace<Failure>

/** Lets time pass up to a step and takes it. Gives why the scenario cannot go on. */
function takeStep(run: RunState, step: ScenarioStep, verify: boolean): Stopped | undefined {
  run.effects = []
  const before = run.trail.length
  const at = instantOf(run, step.moment)
  const woken = settle(run, wake(run, at))
  if (woken) return woken
  const acted = act(run, step, at)
  if (Number.isFinite(at)) run.now = Math.max(run.now, at)
  const { outcome } = acted
  if (outcome && !outcome.ok) noteRefusal(run, step.act, outcome)
  const stopped = step.refused ? wrongRefusal(step.refused, acted) : settle(run, acted)
  if (stopped || !verify || run.trail.length === before) return stopped
  const why = reproduce(run)
  return why === undefined ? undefined : { kind: 'not-reproducible', why }
}

/** Takes over what was accepted. */
function settle(run: RunState, { outcome, stopped }: Acted): Stopped | undefined {
  if (stopped || !outcome) return stopped
  if (!outcome.ok) return { kind: 'refused', refusal: outcome.kind, reasons: outcome.reasons }
  follow(run, outcome)
  return undefined
}

function wrongRefusal(wanted: WantedRefusal, { outcome, stopped }: Acted): Stopped | undefined {
  if (stopped) return stopped
  if (!outcome || outcome.ok) return { kind: 'accepted', expected: wanted.shown }
  const { kind: refusal, reasons } = outcome
  if (wanted.fits(reasons)) return undefined
  return { kind: 'other-reasons', expected: wanted.shown, refusal, reasons }
}

function noteRefusal(run: RunState, asked: Act, { reasons }: Refusal): void {
  if (asked.kind === 'open' || asked.kind === 'take') {
    run.refusals.push(refusalOf(asked.step, asked.by?.id ?? 'link', reasons))
  }
  if (asked.kind === 'linked') run.refusals.push(refusalOf(`link.${asked.as}`, 'link', reasons))
}

function mismatches(
  observed: Observed | undefined,
  { checks }: ScenarioStep,
  place: (range: Range) => Position,
): readonly Failure[] {
  return checks.flatMap(({ about, range, find }): readonly Failure[] => {
    const notOpen = { expected: say`an open case`, actual: say`none was opened` }
    const mismatch = observed ? find(observed) : notOpen
    return mismatch ? [{ ...place(range), kind: 'expectation', about, ...mismatch }] : []
  })
}
