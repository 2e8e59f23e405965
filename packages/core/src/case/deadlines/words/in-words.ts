import { type DueStep, formatInstantIn } from '@dueprocess/rules'
import type { Clause } from '../../../procedure/text.ts'
import type { DeadlineExplanation, ExplainedClock } from '../explanation.ts'
import { chinese } from './chinese.ts'
import { english } from './english.ts'
import type { Phrases } from './phrases.ts'

/** In which language an explanation is told, and by which wall clock. */
export interface WordsOptions {
  readonly language: 'en' | 'zh'
  /** An IANA zone; that of the calendar if left out, or UTC. */
  readonly zone?: string
}

/**
 * An explanation as people would tell it, a sentence a line: how the deadline stands, from where
 * it was counted, how long it has and on which calendar, when the clock stood still, what was
 * added, where the due instant moved, and how certain it is.
 */
export function deadlineInWords(
  explanation: DeadlineExplanation,
  { language, zone = explanation.clock?.calendar.zone ?? 'UTC' }: WordsOptions,
): string {
  const say = { en: english, zh: chinese }[language]
  const told: Telling = {
    explanation,
    say,
    time: (instant) => wallTime(instant, zone),
    cite: (clauses) => cite(clauses, say),
  }
  const { clock, promised, targets } = explanation
  return [
    head(told),
    ...(clock ? counted(clock, told) : []),
    ...(promised ? [say.promised(told.time(promised.due), told.time(promised.at))] : []),
    ...targets.slice(1).map(({ at, within }) => {
      return say.newTarget(told.time(at), within, explanation.whenTargetChanges)
    }),
    ...stoodStill(told),
    ...(clock?.roll ? [say.rolls(told.cite(clock.roll.clauses))] : []),
    ...(clock?.steps ?? []).flatMap((step) => steps[step.step]?.(step as never, told) ?? []),
    ...outcome(told),
    say.zone(zone),
  ].join('\n')
}

interface Telling {
  readonly explanation: DeadlineExplanation
  readonly say: Phrases
  readonly time: (instant: number) => string
  readonly cite: (clauses: readonly Clause[]) => string
}

function head({ explanation, say, time, cite }: Telling): string {
  const { title, deadline, clauses, run, period, status, missed, due } = explanation
  const name = say.title(title, deadline)
  const which = say.which(run, period?.number)
  const stands = say.status(status, missed, due === undefined ? undefined : time(due))
  return say.head(`${name}${cite(clauses)}${which}`, stands)
}

function counted(clock: ExplainedClock, { explanation, say, time, cite }: Telling): string[] {
  const { anchor, start, within, calendar, clauses } = clock
  const title = say.title(calendar.title, calendar.id)
  const { period, targets } = explanation
  const from = period && period.number > 1 ? [say.period(time(period.from), period.afterMiss)] : []
  // What was chosen later is told behind it.
  const first = within && (targets[0]?.within ?? within)
  const started = `${say.started(time(start), anchor)}${cite(clauses)}`
  return [
    say.sentence(started),
    ...from,
    ...(first ? [say.within(first, title, calendar.id, calendar.counting)] : []),
  ]
}

function stoodStill({ explanation, say, time, cite }: Telling): string[] {
  return explanation.pauses.map(({ from, to, by, clauses }) => {
    const end = to === undefined ? undefined : time(to)
    return say.sentence(`${say.paused(time(from), end, by)}${cite(clauses)}`)
  })
}

type Tell<Step extends DueStep['step']> = (
  step: Extract<DueStep, { step: Step }>,
  telling: Telling,
) => string[]

/** The steps of the sum that say more than the sentences before them. */
const steps: { readonly [Step in DueStep['step']]?: Tell<Step> } = {
  pause: ({ time, unit }, { say }) => [say.worth(time, unit)],
  extension: ({ duration, to }, { say, time }) => [say.extended(duration, time(to))],
  'last-day': ({ to }, { say, time }) => [say.lastDay(time(to))],
  roll: ({ to, calendar }, { say, time }) => [say.rolled(time(to), calendar)],
  provisional: ({ calendar, validTo }, { say }) => [say.provisional(calendar, validTo)],
}

function outcome({ explanation, say, time }: Telling): string[] {
  const { ended, due, target, clock } = explanation
  const start = explanation.period?.from ?? clock?.start
  const wish = target?.until === undefined ? [] : [say.wish(time(target.until), target.within)]
  if (ended === undefined) return wish
  const isMeasured = clock?.within?.kind === 'promptly' && start !== undefined
  return [
    ...wish,
    say.done(time(ended)),
    ...(isMeasured ? [say.took(ended - start)] : []),
    ...(due === undefined ? [] : [say.against(ended - due)]),
  ]
}

function cite(clauses: readonly Clause[], say: Phrases): string {
  return clauses.length === 0 ? '' : say.cite(clauses.map(({ ref }) => ref))
}

/** `2025-10-09 14:00`, with seconds where there are any. */
function wallTime(instant: number, zone: string): string {
  const [date = '', time = ''] = formatInstantIn(instant, zone).split('T')
  const [clock = ''] = time.split(/[+-]/)
  return `${date} ${clock.endsWith(':00') ? clock.slice(0, -3) : clock}`
}
