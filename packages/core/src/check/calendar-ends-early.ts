import { type Duration, formatDate, parseDate, say } from '@dueprocess/rules'
import { valuesOf } from '../procedure/choice.ts'
import type { Deadline } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { rangeOfNamed } from './place.ts'

/**
 * A deadline whose calendar is not known as far as its due instants lie: already the first one
 * under this procedure is provisional.
 */
export const calendarEndsEarly: Check = { code: 'calendar-ends-early', severity: 'warning', find }

function* find(checked: Checked): Generator<Defect> {
  const { procedure, source, locate } = checked
  const begins = parseDate(procedure.applies?.from ?? '')
  for (const deadline of procedure.deadlines) {
    for (const { id, calendar } of valuesOf(deadline.on)) {
      const { validFrom, validTo } = calendar
      const from = begins ?? validFrom
      if (validTo === undefined || from === undefined) continue
      const ends = from + leastDays(deadline)
      if (ends <= validTo) continue
      const written = source.deadlines?.[deadline.id]
      const key = written?.on === undefined ? 'within' : 'on'
      yield {
        message: say`the calendar \`${id}\` is known until ${formatDate(validTo)}, and \`${deadline.id}\` is never due before ${formatDate(ends)}`,
        range: written ? locate(written, key) : rangeOfNamed(checked, 'deadlines', deadline.id),
        suggestion: { message: say`install a calendar with later years` },
      }
      break
    }
  }
}

const daysOf = { minutes: 0, hours: 0, days: 1, weeks: 7, months: 28, years: 365 } as const

/** Days that pass at least until the deadline is due. */
function leastDays({ clocks }: Deadline): number {
  const all = clocks.flatMap(({ within }) => (within ? valuesOf(within) : []))
  return all.length === 0 ? 0 : Math.min(...all.map(leastDaysOf))
}

function leastDaysOf(duration: Duration): number {
  if (duration.kind === 'promptly' || duration.kind === 'end-of-working-day') return 0
  return Math.floor(duration.amount * daysOf[duration.unit])
}
