import type { Duration } from '@dueprocess/rules'
import type { CalendarUse, Deadline } from '../../procedure/deadline.ts'
import type { Run } from './run.ts'

/**
 * The run in its next period, which begins when the one before was due, whenever that is noticed
 * and whether it was done or missed.
 */
export function nextPeriod({ escalations }: Deadline, run: Run, isMissed: boolean): Run {
  const { period, due, starts } = run
  const from = due ?? 0
  const began = period?.from ?? starts[0] ?? from
  return {
    ...run,
    status: 'open',
    missed: run.missed || isMissed,
    ended: null,
    passed: [],
    levels: escalations.map(() => null),
    extensions: [],
    pauses: run.pauses.filter(({ to }) => to === null || to > from),
    period: { number: (period?.number ?? 1) + 1, from, ...(isMissed ? { missed: began } : {}) },
  }
}

/**
 * From where a period counts that begins when the one before ended. A counting rule leaves out the
 * day of the event, or its hour: that is the last one of the period before, whose end is the
 * midnight behind it. Otherwise every period would lose a day.
 */
export function periodStart(
  from: number,
  within: Duration,
  { calendar, counting = calendar.counting }: CalendarUse,
): number {
  if (counting === 'exact' || !('unit' in within) || within.unit === 'minutes') return from
  const isInHours = within.unit === 'hours'
  const isLeftOut = isInHours ? counting === 'eu-1182-71' && within.kind === 'elapsed' : true
  return isLeftOut ? from - 1 : from
}
