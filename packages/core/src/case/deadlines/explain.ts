import { type Calendar, formatDate, parseDuration } from '@dueprocess/rules'
import { digest } from '../../digest/index.ts'
import type { Anchor, Clock, Deadline, Pause } from '../../procedure/deadline.ts'
import {
  type CalendarUse,
  type LinkedProcedure,
  labelsOf,
  type Texts,
  valueLabelsOf,
} from '../../procedure/index.ts'
import type { CaseState } from '../case.ts'
import { liveFacts } from '../live.ts'
import { type Candidate, governing } from './candidates.ts'
import type {
  DeadlineExplanation,
  ExplainedCalendar,
  ExplainedClock,
  ExplainedEvent,
  ExplainedPause,
} from './explanation.ts'
import { promiseOf } from './promise.ts'
import { type Run, runsOf } from './run.ts'

/**
 * Every run of a deadline as the case holds it, with a place for all that can be said of it: what
 * a user interface needs to draw them. Empty where there is no such deadline.
 */
export function deadlineRuns(
  procedure: LinkedProcedure,
  state: CaseState,
  id: string,
): readonly Run[] {
  const deadline = procedure.deadlines.find((candidate) => candidate.id === id)
  return deadline ? runsOf(state, deadline) : []
}

/**
 * How each run of a deadline stands and why: its anchor, every interval in which the clock ran or
 * stood still, every change of target, calendar, roll, due instant. Empty where there is no such
 * deadline.
 */
export function explainDeadline(
  procedure: LinkedProcedure,
  state: CaseState,
  id: string,
): readonly DeadlineExplanation[] {
  const deadline = procedure.deadlines.find((candidate) => candidate.id === id)
  if (!deadline) return []
  const live = liveFacts(procedure, () => state)
  return runsOf(state, deadline).map((run) => {
    const candidate = governing(deadline, atItsEnd(run), live)
    return explainRun(procedure, deadline, run, candidate)
  })
}

/** What stopped or was reopened behind the end of a run has nothing to do with it. */
function atItsEnd(run: Run): Run {
  const { ended } = run
  if (ended === null || run.status !== 'done') return run
  const pauses = run.pauses
    .filter(({ from }) => from < ended)
    .map((pause) => (pause.to !== null && pause.to > ended ? { ...pause, to: null } : pause))
  return { ...run, pauses }
}

function explainRun(
  procedure: LinkedProcedure,
  deadline: Deadline,
  run: Run,
  candidate: Candidate | undefined,
): DeadlineExplanation {
  const { target, whenTargetChanges } = deadline
  const { due, ended } = run
  return {
    deadline: deadline.id,
    title: deadline.title,
    clauses: deadline.clauses,
    run: run.number,
    status: run.status,
    missed: run.missed,
    ...(due === null ? {} : { due }),
    provisional: run.provisional,
    ...(ended === null ? {} : { ended }),
    ...(target
      ? { target: { within: target, ...(run.target === null ? {} : { until: run.target }) } }
      : {}),
    ...explainPeriod(deadline, run),
    ...explainPromise(run),
    ...(candidate ? { clock: explainClock(procedure, deadline, run, candidate) } : {}),
    pauses: explainPauses(procedure, deadline, run),
    targets: run.targets.flatMap(({ at, clock = 0, within }) => {
      const parsed = parseDuration(within)
      return parsed.ok && clock === candidate?.index ? [{ at, within: parsed.duration }] : []
    }),
    whenTargetChanges,
  }
}

function explainPeriod(
  { every }: Deadline,
  { starts: [start = null], period }: Run,
): Pick<DeadlineExplanation, 'period'> {
  if (!every || start === null) return {}
  const { number = 1, from = start, missed } = period ?? {}
  return { period: { number, from, afterMiss: missed !== undefined } }
}

function explainPromise(run: Run): Pick<DeadlineExplanation, 'promised'> {
  const { at, due } = promiseOf(run) ?? {}
  return at === undefined || due === undefined ? {} : { promised: { at, due } }
}

function explainClock(
  procedure: LinkedProcedure,
  { clocks, roll }: Deadline,
  run: Run,
  { index, due, use, options, steps, running }: Candidate,
): ExplainedClock {
  // A candidate is one of the clocks that have started.
  const { after, clauses } = clocks[index] as Clock
  const start = run.starts[index] as number
  return {
    index,
    clauses,
    anchor: explainAnchor(procedure, after),
    start,
    ...(running ? { within: running.within } : {}),
    calendar: explainCalendar(use),
    ...(roll && options.roll ? { roll: { at: roll.at, clauses: roll.clauses } } : {}),
    steps: due === run.due ? steps : [{ step: 'anchor', at: start }],
  }
}

function explainCalendar({ id: name, calendar, counting }: CalendarUse): ExplainedCalendar {
  const { id, zone, validFrom, validTo, data } = calendar
  return {
    name,
    id,
    title: typeof data.title === 'string' ? { und: data.title } : (data.title ?? {}),
    zone: zone.id,
    counting: counting ?? calendar.counting,
    ...(validFrom === undefined ? {} : { validFrom: formatDate(validFrom) }),
    ...(validTo === undefined ? {} : { validTo: formatDate(validTo) }),
    behaviour: behaviourOf(calendar),
  }
}

const behaviours = new WeakMap<Calendar, string>()

function behaviourOf(calendar: Calendar): string {
  const known = behaviours.get(calendar) ?? digest(calendar.behaviour)
  behaviours.set(calendar, known)
  return known
}

function explainPauses(
  procedure: LinkedProcedure,
  { pauses }: Deadline,
  run: Run,
): readonly ExplainedPause[] {
  const noted = atItsEnd(run).pauses.flatMap(({ pause, from, to }): readonly ExplainedPause[] => {
    const definition = pauses[pause]
    if (!definition) return []
    const clauses = definition.kind === 'hold' ? [] : definition.clauses
    const end = to === null ? {} : { to }
    return [{ from, ...end, by: explainPause(procedure, definition), clauses }]
  })
  const reopened = run.reopened.map((interval) => ({ ...interval, clauses: [] }))
  return [...noted, ...reopened].toSorted((a, b) => a.from - b.from)
}

function explainPause(procedure: LinkedProcedure, pause: Pause): ExplainedEvent {
  if (pause.kind === 'between') return explainAnchor(procedure, pause.from)
  if (pause.kind === 'while') return explainCondition(procedure, pause.condition)
  const { hold } = pause
  return { kind: 'hold', id: hold, title: procedure.holds.get(hold)?.title ?? {} }
}

function explainAnchor(procedure: LinkedProcedure, anchor: Anchor): ExplainedEvent {
  return anchors[anchor.kind](anchor as never, procedure)
}

const anchors: {
  readonly [Kind in Anchor['kind']]: (
    anchor: Extract<Anchor, { kind: Kind }>,
    procedure: LinkedProcedure,
  ) => ExplainedEvent
} = {
  step: ({ step }, { steps }) => ({
    kind: 'step',
    id: step,
    title: steps.get(step)?.title ?? {},
  }),
  enter: ({ stage }) => ({ kind: 'enter', id: stage.path, title: stage.title }),
  fact: ({ name }, procedure) => ({
    kind: 'fact',
    id: name,
    title: inLanguages((languages) => labelsOf(procedure, languages)(name)),
  }),
  condition: ({ history }, procedure) => explainCondition(procedure, history.condition),
}

type Conditional = Extract<Pause, { readonly kind: 'while' }>['condition']

function explainCondition(procedure: LinkedProcedure, condition: Conditional): ExplainedEvent {
  const title = inLanguages((languages, language) => {
    return condition.words(
      language,
      labelsOf(procedure, languages),
      valueLabelsOf(procedure, languages),
    )
  })
  return { kind: 'condition', id: condition.text, title }
}

function inLanguages(
  say: (languages: readonly string[], language: 'en' | 'zh') => string | undefined,
): Texts {
  const texts = (['en', 'zh'] as const).map((language) => [language, say([language], language)])
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined))
}
