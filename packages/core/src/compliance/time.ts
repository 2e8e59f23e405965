import { formatInstant, plusDuration, say } from '@dueprocess/rules'
import type { ClockStep } from '../procedure/index.ts'
import { fit } from './ahead.ts'
import { type Level, nextLevel, passLevel } from './deadlines/levels.ts'
import { bounded } from './deadlines/run.ts'
import { deadlineElement, escalationElement, procedureElement, stepElement } from './element.ts'
import { markPassed } from './exercised.ts'
import { possible } from './facts.ts'
import type { Fault } from './finding.ts'
import { agree } from './findings/change-differs.ts'
import { notificationsMissing } from './findings/effects-missing.ts'
import { endedStages, followUp, settleRuns } from './follow-up.ts'
import type { HistoryEvent } from './history.ts'
import { noteMiss, noteMisses } from './misses.ts'
import { isOffered } from './moves.ts'
import { perform } from './perform.ts'
import { assign } from './persons.ts'
import { copyOf, type Standing } from './standing.ts'
import { followStep, takeStep } from './steps.ts'
import { inspect, tell, type Walk } from './under-way.ts'

/** What time does: it passes a level of a deadline, or takes a step of the clock. */
type Happening =
  | { readonly kind: 'level'; readonly at: number; readonly level: Level }
  | { readonly kind: 'clock'; readonly at: number; readonly due: number; readonly step: ClockStep }

// No history that anybody keeps comes near it: an hourly duty over ten years.
const mostHappenings = 100_000

/**
 * Lets time pass up to an instant, this one excluded. Where a history tells what time did, what it
 * does not tell is missing.
 */
export function passTime(audit: Walk, before: number, ahead: readonly HistoryEvent[]): void {
  const blocked = new Set<string>()
  for (;;) {
    const next = nextHappening(audit.standing, before, blocked)
    if (!next || audit.passed++ >= mostHappenings) return
    if (happen(audit, next, ahead)) blocked.clear()
    else if (next.kind === 'clock') blocked.add(next.step.id)
  }
}

/** An entry of time: what was due before it and is not told is missing; it itself must be due. */
export function entryOfTime(
  audit: Walk,
  event: HistoryEvent,
  ahead: readonly HistoryEvent[],
): void {
  const blocked = new Set<string>()
  for (;;) {
    // What is due at the very instant comes after what was due before, but for what that set free.
    const first = nextHappening(audit.standing, event.at, blocked)
    const last = nextHappening(audit.standing, event.at + 1, blocked)
    const next = [first, last].find((one) => one && isToldBy(event, one)) ?? first ?? last
    if (!next || audit.passed++ >= mostHappenings) break
    if (isToldBy(event, next)) {
      if (next.kind === 'level') {
        passOne(audit, next.level, event)
        return
      }
      if (isFree(audit, next, event)) {
        takeStep(audit, event, next.step, ahead)
        return
      }
      blocked.add(next.step.id)
    } else if (happen(audit, next, [event, ...ahead])) blocked.clear()
    else if (next.kind === 'clock') blocked.add(next.step.id)
  }
  if (event.step === undefined) tell(audit, event, [notDue(audit, event)])
  else {
    // Where nobody writes down what time does, a step of the clock may have been anybody's.
    if (audit.history.tells.time) tell(audit, event, [notDue(audit, event)])
    followStep(audit, event, event.step, ahead)
  }
}

function isToldBy({ level, step }: HistoryEvent, next: Happening): boolean {
  if (next.kind === 'clock') return step === next.step.id
  const { deadline, run } = next.level
  return (
    level?.id === deadline.id &&
    (level.run ?? 1) === run.number &&
    level.level === nameOf(next.level)
  )
}

/** What a trail calls a level: what comes round and was done in time has passed none. */
function nameOf({ run, level }: Level): 'due' | 'period' | number {
  if (level > 0) return level - 1
  return run.status === 'done' ? 'period' : 'due'
}

function nextHappening(
  standing: Standing,
  before: number,
  blocked: ReadonlySet<string>,
): Happening | undefined {
  if (standing.closed) return undefined
  const level = nextLevel(standing, before)
  let next: Happening | undefined = level && { kind: 'level', at: level.at, level }
  for (const step of standing.procedure.clockSteps) {
    const visit = standing.visits.get(step.stage.path)
    if (!visit || visit.done.has(step.id) || blocked.has(step.id)) continue
    const due = bounded(plusDuration(visit.since, step.after, step.calendar))
    const at = Math.max(due, standing.at)
    if (due < before && (!next || at < next.at)) next = { kind: 'clock', at, due, step }
  }
  return next
}

/** Something that the history does not tell. True where the case went on by it. */
function happen(audit: Walk, next: Happening, ahead: readonly HistoryEvent[]): boolean {
  const { history, standing } = audit
  const isMissing = history.tells.time && ahead.length > 0
  if (next.kind === 'level') {
    const { level } = next
    passOne(audit, level, undefined)
    if (isMissing) {
      tell(audit, { seq: standing.seq, at: next.at }, [untold(level)])
      // What it changed is not written down either, and needs not be told of again.
      agree(standing, audit.recorded)
    }
    return true
  }
  const { step, at } = next
  const event: HistoryEvent = {
    seq: standing.seq,
    at,
    step: step.id,
    by: { id: 'clock', roles: [] },
  }
  if (!isFree(audit, next, event)) return false
  const tried = copyOf(standing)
  perform(inspect({ ...audit, standing: tried }, event, step))
  const wasTaken =
    fit(audit.procedure, tried.place, ahead) >= fit(audit.procedure, standing.place, ahead)
  if (isMissing) tell(audit, event, [neglected(step, next.due)])
  if (!wasTaken) {
    // Nobody took it: the case went on where it was.
    standing.visits.get(step.stage.path)?.done.add(step.id)
    audit.compares = false
    return true
  }
  takeStep(
    { ...audit, history: { ...history, tells: { ...history.tells, effects: false } } },
    event,
    step,
    ahead,
  )
  return true
}

/** Whether nothing keeps the clock from taking a step. */
function isFree(audit: Walk, { step }: Extract<Happening, { kind: 'clock' }>, event: HistoryEvent) {
  if (!isOffered(audit.standing, step)) return false
  const standing = copyOf(audit.standing)
  const { branch: _, ...plain } = { ...event, by: { id: 'clock', roles: [] } }
  const { remarks } = perform(inspect({ ...audit, standing }, plain, step))
  return remarks.length === 0
}

function passOne(audit: Walk, level: Level, event: HistoryEvent | undefined): void {
  const { standing, history } = audit
  const { deadline, run, at } = level
  const seq = event?.seq ?? standing.seq
  const escalation = deadline.escalations[level.level - 1]
  const before = run.told?.at === at ? run.told.roles : []
  const named = escalation?.notify.flatMap((one) => possible(standing, one).flat()) ?? []
  const roles = [...new Set(named)].filter((role) => !before.includes(role))
  if (level.level === 0 && run.status === 'open') noteMiss(audit, level, seq)
  passLevel(standing, level, [...before, ...roles])
  if (escalation) assign(standing, escalation.assign, undefined)
  const ended = new Set(endedStages(standing).map(({ path }) => path))
  followUp(standing, { at, entered: new Set(), ended, isLenient: false })
  standing.at = at
  standing.seq = seq
  markPassed(audit, level, seq)
  noteMisses(audit, seq)
  settleRuns(standing)
  if (!event || !history.tells.effects) return
  const element = escalation ? escalationElement(deadline, level.level) : deadlineElement(deadline)
  tell(audit, event, [...notificationsMissing(element, roles, event.effects ?? [])])
}

function untold({ deadline, level, due }: Level): Fault {
  const instant = formatInstant(due)
  if (level === 0) {
    return {
      code: 'escalation-missing',
      element: deadlineElement(deadline),
      evidence: say`Nothing tells that "${deadline.id}" was due at ${instant}.`,
      expected: say`The trail tells when a due instant passes.`,
    }
  }
  const { share, plus, notify } = deadline.escalations[level - 1] ?? {}
  const roles = notify?.length ? say` to whom it concerns` : ''
  return {
    code: 'escalation-missing',
    element: escalationElement(deadline, level),
    evidence: say`Escalation ${level} of "${deadline.id}", due at ${instant}, was not made.`,
    expected: say`At ${Math.round((share ?? 1) * 100)}%${plus ? say` and later` : ''} of its time it is escalated${roles}.`,
  }
}

function neglected(step: ClockStep, due: number): Fault {
  return {
    code: 'step-skipped',
    element: stepElement(step),
    evidence: say`The clock was to take "${step.id}" at ${formatInstant(due)}, and nothing tells that it did.`,
    expected: say`"${step.id}" is taken when it is due.`,
  }
}

function notDue({ procedure }: Walk, { level, step }: HistoryEvent): Fault {
  const deadline = procedure.deadlines.find(({ id }) => id === level?.id)
  const what = level
    ? say`level ${level.level} of "${level.id}"`
    : say`the step "${step}" of the clock`
  const clockStep = procedure.clockSteps.find(({ id }) => id === step)
  return {
    code: 'time-not-come',
    element: deadline
      ? deadlineElement(deadline)
      : clockStep
        ? stepElement(clockStep)
        : procedureElement(procedure),
    evidence: say`The trail tells ${what}, which was not due.`,
    expected: say`Time does only what is due.`,
  }
}
