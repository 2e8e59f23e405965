import { say } from '@dueprocess/rules'
import type { Form } from '../form/index.ts'
import type { PeriodOfApplicationSource, ProcedureSource } from '../grammar/index.ts'
import type { Applies } from '../procedure/applies.ts'
import type { CalendarUse } from '../procedure/deadline.ts'
import type { Deviations } from '../procedure/deviations.ts'
import type { Names } from '../procedure/names.ts'
import type { Role } from '../procedure/role.ts'
import type { ScheduledCase } from '../procedure/schedule.ts'
import type { Step } from '../procedure/step.ts'
import {
  clausesOf,
  entriesOf,
  type LinkContext,
  reportUnknown,
  resolve,
  resolveAll,
  textsOf,
} from './context.ts'
import { lengthAt } from './length.ts'

/** When a procedure may be followed. */
export function linkApplies(
  context: LinkContext,
  { applies }: ProcedureSource,
  openings: ReadonlyMap<string, Step>,
  names: Names,
): Applies | undefined {
  if (applies === undefined) return undefined
  const from = dayAt(context, applies, 'from')
  const until = dayAt(context, applies, 'until')
  if (from !== undefined && until !== undefined && until < from) {
    context.report({
      code: 'never-in-force',
      severity: 'error',
      message: say`the last day, ${until}, lies before the first, ${from}`,
      range: context.locate(applies, 'until'),
    })
  }
  return {
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    by: linkDayThatCounts(context, applies, openings, names),
    zone: context.zone,
    clauses: clausesOf(applies.clause),
  }
}

/** A case is judged when it opens, so that the fact must be one that every opening records. */
function linkDayThatCounts(
  context: LinkContext,
  applies: PeriodOfApplicationSource,
  openings: ReadonlyMap<string, Step>,
  names: Names,
): Applies['by'] {
  const { by = 'opened' } = applies
  if (by === 'opened') return { kind: 'opened' }
  const forms = [...openings.values()].map(({ form }) => form?.form)
  const isDay = (name: string): boolean => {
    const { type, origin } = names.get(name) ?? {}
    if (type?.kind !== 'date' && type?.kind !== 'date-time') return false
    return origin?.kind === 'field' && forms.every((form) => isRequired(form, origin))
  }
  if (!isDay(by)) {
    const available = ['opened', ...[...names.keys()].filter(isDay)]
    reportUnknown(context, 'day of the opening', by, available, context.locate(applies, 'by'))
  }
  return { kind: 'fact', name: by }
}

function isRequired(
  form: Form | undefined,
  origin: { readonly form: string; readonly field: string },
): boolean {
  return form?.id === origin.form && form.fields.get(origin.field)?.optional === false
}

/** Cases that are to be opened again and again. */
export function linkSchedule(
  context: LinkContext,
  source: ProcedureSource,
  calendars: ReadonlyMap<string, CalendarUse>,
  standard: CalendarUse,
): ReadonlyMap<string, ScheduledCase> {
  return new Map(
    entriesOf(source.schedule).flatMap(([id, scheduled]): [string, ScheduledCase][] => {
      const { on, procedure } = scheduled
      const use =
        on === undefined ? standard : resolve(context, 'calendar', calendars, on, scheduled, 'on')
      const every = lengthAt(context, scheduled, 'every', scheduled.every)
      const from = dayAt(context, scheduled, 'from')
      if (!every || !use) return []
      const words = { title: textsOf(scheduled.title), clauses: clausesOf(scheduled.clause) }
      const calendar = { calendar: use.calendar, calendarId: use.id }
      return [[id, { id, ...words, procedure, every, ...calendar, ...(from ? { from } : {}) }]]
    }),
  )
}

/** Who may depart from the procedure. */
export function linkDeviations(
  context: LinkContext,
  { deviations }: ProcedureSource,
  roles: ReadonlyMap<string, Role>,
): Deviations | undefined {
  return (
    deviations && {
      by: resolveAll(context, 'role', roles, deviations, 'by', deviations.by).map(({ id }) => id),
      title: textsOf(deviations.title),
      clauses: clausesOf(deviations.clause),
    }
  )
}

/** The day at `owner[key]`; one that no calendar has is reported. */
function dayAt<Key extends string>(
  { locate, report }: LinkContext,
  owner: { readonly [Day in Key]?: string },
  key: Key,
): string | undefined {
  const text = owner[key]
  if (text === undefined) return undefined
  const [year = 0, month = 0, day = 0] = text.split('-').map(Number)
  const instant = new Date(Date.UTC(2000, 0, 1))
  instant.setUTCFullYear(year, month - 1, day)
  if (instant.toISOString().startsWith(text)) return text
  report({
    code: 'invalid-date',
    severity: 'error',
    message: say`there is no day \`${text}\``,
    range: locate(owner, key),
    suggestion: { message: say`write year, month and day, such as 2026-01-31` },
  })
  return undefined
}
