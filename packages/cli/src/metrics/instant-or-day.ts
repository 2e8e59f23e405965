import type { Procedure } from '@dueprocess/core'
import { DAY, openZone, parseDate, parseInstant } from '@dueprocess/rules'

/** An instant, or the beginning of a day in the zone of a procedure's first calendar. */
export function instantOrDay({ calendars }: Procedure, text: string): number | undefined {
  const day = parseDate(text)
  if (day === undefined) return parseInstant(text)
  const [first] = calendars.values()
  const zone = first?.zone ?? openZone('UTC')
  return zone?.firstInstantAt(day * DAY)
}
