import { say } from '@dueprocess/rules'
import type { CalendarChoiceSource } from '../grammar/index.ts'
import type { Choice } from '../procedure/choice.ts'
import type { CalendarUse } from '../procedure/deadline.ts'
import { type LinkContext, resolve } from './context.ts'
import { linkChoice } from './link-choice.ts'

export interface CalendarVocabulary {
  readonly calendars: ReadonlyMap<string, CalendarUse>
  /** For whatever names no calendar. */
  readonly standard: CalendarUse
}

/** The calendar at `on`: one of the procedure's, one for each word of a fact, or the usual one. */
export function linkCalendarChoice(
  context: LinkContext,
  owner: { readonly on?: CalendarChoiceSource },
  { calendars, standard }: CalendarVocabulary,
): Choice<CalendarUse> {
  const { on } = owner
  const usual: Choice<CalendarUse> = { kind: 'fixed', value: standard }
  if (on === undefined) return usual
  const read = (place: object, key: string, name: string) => {
    return resolve(context, 'calendar', calendars, name, place, key)
  }
  if (typeof on === 'string') {
    const value = read(owner, 'on', on)
    return value ? { kind: 'fixed', value } : usual
  }
  const choice = linkChoice(context, on, {
    read: (place, key) => read(place, key, on[key] ?? ''),
    noun: say`a calendar`,
    lack: say`it would not be known there which days count`,
  })
  return choice ?? usual
}
