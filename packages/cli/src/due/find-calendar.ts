import { calendars } from '@dueprocess/presets/calendars'
import { always, type Calendar, compileCalendar, openZone } from '@dueprocess/rules'
import { didYouMean, nearest } from '../arguments/index.ts'
import type { Words } from '../words/index.ts'

/** A calendar by its name among those of a procedure, or by its id among those that ship. */
export function findCalendar(
  name: string,
  own: ReadonlyMap<string, Calendar>,
  words: Words,
): Calendar | string {
  const found = own.get(name) ?? shipped(name)
  if (found) return found
  const available = [...new Set([...own.keys(), ...Object.keys(calendars), always.id])]
  const meant = didYouMean(nearest(name, available), words)
  const list = words.arguments.available(available.join(', '))
  const zone = openZone(name) ? words.due.zoneIsNoCalendar : ''
  return words.due.unknownCalendar(name) + zone + list + meant
}

/** Every calendar that can be named without a procedure. */
export function shippedCalendars(): readonly string[] {
  return [...Object.keys(calendars), always.id]
}

function shipped(id: string): Calendar | undefined {
  if (id === always.id) return always
  return Object.hasOwn(calendars, id) ? compileCalendar(calendars[id]).calendar : undefined
}
