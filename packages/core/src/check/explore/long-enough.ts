import type { Duration } from '@dueprocess/rules'

const day = 86_400_000

const daysOf = { minutes: 1 / 1440, hours: 1 / 24, days: 1, weeks: 7, months: 31, years: 366 }

// A calendar works on one of three days at least, and no holidays last longer than this.
const working = { share: 3, holidays: 14 }

/** Milliseconds after which a duration is over, on whatever calendar it counts. */
export function longEnough(duration: Duration): number {
  if (duration.kind === 'promptly') return 0
  if (duration.kind === 'end-of-working-day') return (duration.days + working.holidays) * day
  const days = duration.amount * daysOf[duration.unit]
  if (duration.kind === 'elapsed') return Math.ceil(days + 1) * day
  const workingDays =
    duration.unit === 'days'
      ? days
      : Math.ceil(duration.amount / (duration.unit === 'hours' ? 1 : 60))
  return Math.ceil(workingDays * working.share + working.holidays) * day
}
