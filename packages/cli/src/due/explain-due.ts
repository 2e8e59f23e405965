import {
  type Calendar,
  type Counting,
  type DueStep,
  type Duration,
  dueInstant,
  formatInstantIn,
  parseRoll,
} from '@dueprocess/rules'
import { workIntervals } from './work-intervals.ts'

/** What is asked. */
export interface DueQuestion {
  readonly within: Duration
  /** Milliseconds since 1970. */
  readonly from: number
  readonly calendar: Calendar
  readonly counting?: Counting
  /** As the language writes it: `12:00 next working day`. */
  readonly roll?: string
}

/** When something is due and how that comes about; instants in milliseconds. */
export interface ExplainedDue {
  /** Undefined for `promptly`, which is never due. */
  readonly due: number | undefined
  readonly provisional: boolean
  /** Working time from the first instant to the last; empty where elapsed time counts. */
  readonly intervals: readonly { readonly from: number; readonly to: number }[]
  readonly steps: readonly DueStep[]
}

/** Counts, and finds the working time that was used. */
export function explainDue(question: DueQuestion): ExplainedDue {
  const { within, from, calendar, counting, roll } = question
  const parsed = roll === undefined ? undefined : parseRoll(roll)
  const { due, provisional, explanation } = dueInstant({ start: from, within }, calendar, {
    ...(counting === undefined ? {} : { counting }),
    ...(parsed?.ok ? { roll: { at: parsed.at } } : {}),
  })
  const counted = explanation.find(({ step }) => step === 'duration') as
    | Extract<DueStep, { step: 'duration' }>
    | undefined
  const isWorking = within.kind === 'working' || within.kind === 'end-of-working-day'
  return {
    due,
    provisional,
    intervals: isWorking && counted ? workIntervals(calendar, from, counted.to) : [],
    steps: explanation,
  }
}

/** The same as JSON: instants as RFC 3339 in the zone of the calendar. */
export function dueReport(
  duration: string,
  question: DueQuestion,
  explained: ExplainedDue,
): object {
  const { calendar, from, counting = calendar.counting } = question
  const time = (instant: number): string => formatInstantIn(instant, calendar.zone.id)
  return {
    duration,
    calendar: calendar.id,
    zone: calendar.zone.id,
    counting,
    from: time(from),
    due: explained.due === undefined ? null : time(explained.due),
    provisional: explained.provisional,
    intervals: explained.intervals.map((interval) => ({
      from: time(interval.from),
      to: time(interval.to),
      minutes: (interval.to - interval.from) / 60_000,
    })),
    steps: explained.steps,
  }
}
