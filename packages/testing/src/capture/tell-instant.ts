import type { Procedure } from '@dueprocess/core'
import { formatInstant, formatInstantIn } from '@dueprocess/rules'

/** An instant as a file has it. */
export type TellInstant = (milliseconds: number) => string

/** With the offset of the place that the first calendar of a procedure is about; else in UTC. */
export function tellerOf({ calendars }: Procedure): TellInstant {
  const zone = calendars.values().next().value?.zone.id ?? 'UTC'
  return zone === 'UTC' ? formatInstant : (instant) => formatInstantIn(instant, zone)
}
