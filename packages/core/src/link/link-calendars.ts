import { always, type Calendar, type CalendarData, compileCalendar, say } from '@dueprocess/rules'
import type { ProcedureSource } from '../grammar/index.ts'
import type { CalendarUse } from '../procedure/deadline.ts'
import { entriesOf, type LinkContext, reportUnknown } from './context.ts'

/** Calendars of the host by their own id. */
export type InstalledCalendars = Readonly<Record<string, CalendarData>>

/** Round the clock in UTC: what counts where a procedure names no calendar. */
export const aroundTheClock: CalendarUse = { id: 'always', calendar: always }

export function linkCalendars(
  context: LinkContext,
  source: ProcedureSource,
  installed: InstalledCalendars,
): ReadonlyMap<string, CalendarUse> {
  const uses = new Map<string, CalendarUse>()
  for (const [id, use] of entriesOf(source.calendars)) {
    const plain = typeof use === 'string'
    const [owner, key] = plain ? [source.calendars as object, id] : [use, 'use']
    // A calendar that is refused keeps its name, so that what uses it is not refused as well.
    const calendar = openCalendar(context, installed, plain ? use : use.use, owner, key) ?? always
    const counting = plain ? undefined : (use.counting as CalendarUse['counting'])
    uses.set(id, { id, calendar, ...(counting ? { counting } : {}) })
  }
  return uses
}

function openCalendar(
  context: LinkContext,
  installed: InstalledCalendars,
  name: string,
  owner: object,
  key: string,
): Calendar | undefined {
  if (name === always.id) return always
  const data = Object.hasOwn(installed, name) ? installed[name] : undefined
  if (data === undefined) {
    const available = [always.id, ...Object.keys(installed)]
    reportUnknown(context, 'calendar', name, available, context.locate(owner, key))
    return undefined
  }
  const { calendar, issues } = compileCalendar(data)
  for (const { message, path } of issues) {
    context.report({
      code: 'invalid-calendar',
      severity: 'error',
      message: say`the calendar \`${name}\` that is installed is wrong${path.length > 0 ? say` at ${path.join('/')}` : ''}: ${message}`,
      range: context.locate(owner, key),
    })
  }
  return calendar
}
