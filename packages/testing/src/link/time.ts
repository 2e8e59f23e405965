import {
  always,
  type Calendar,
  type Duration,
  parseDuration,
  parseInstant,
  say,
} from '@dueprocess/rules'
import { type LinkContext, reportProblem, reportUnknown, writtenNames } from './context.ts'

/** When a step happens: some time behind the one before it, or at an instant. */
export type Moment =
  | { readonly kind: 'after'; readonly duration: Duration; readonly calendar: Calendar }
  | { readonly kind: 'at'; readonly instant: number }

interface Timed {
  readonly after?: string
  readonly at?: string
  readonly on?: string
}

/** When a step happens; undefined: at the same instant as the one before it. */
export function linkMoment(context: LinkContext, source: Timed): Moment | undefined {
  if (source.after !== undefined && source.at !== undefined) {
    const message = say`\`after\` and \`at\` both say when it happens`
    reportProblem(
      context,
      'two-times',
      message,
      context.locate.key(source, 'at'),
      say`write one of them`,
    )
  }
  if (source.after === undefined && source.on !== undefined) {
    const message = say`\`on\` says on which calendar \`after\` counts, which is not there`
    reportProblem(context, 'nothing-to-count', message, context.locate.key(source, 'on'))
  }
  if (source.at !== undefined) {
    const instant = linkInstant(context, source, 'at')
    return instant === undefined ? undefined : { kind: 'at', instant }
  }
  return source.after === undefined ? undefined : linkDuration(context, source, 'after')
}

/** A duration on the calendar that `on` names, or the first one of the procedure. */
export function linkDuration(
  context: LinkContext,
  source: { readonly on?: string },
  key: string,
): Moment | undefined {
  const text = (source as Readonly<Record<string, string>>)[key] ?? ''
  const parsed = parseDuration(text)
  if (!parsed.ok) {
    const { message, suggestion } = parsed.issue
    const meant =
      suggestion === undefined ? {} : { suggestion: { message: say`write \`${suggestion}\`` } }
    const range = context.locate(source, key)
    context.report({ code: 'invalid-duration', severity: 'error', message, range, ...meant })
    return undefined
  }
  return { kind: 'after', duration: parsed.duration, calendar: calendarOf(context, source) }
}

function calendarOf(context: LinkContext, source: { readonly on?: string }): Calendar {
  const { calendars } = context.procedure
  const [written] = writtenNames(context, source, 'on')
  const first = calendars.values().next().value ?? always
  if (!written) return first
  const known = [...calendars.keys(), always.id]
  const found = calendars.get(written.name) ?? (written.name === always.id ? always : undefined)
  if (!found) reportUnknown(context, 'calendar', written, known)
  return found ?? first
}

/** An instant of the file in milliseconds. */
export function linkInstant(
  context: Pick<LinkContext, 'locate' | 'report'>,
  owner: object,
  key: string,
): number | undefined {
  const text = (owner as Readonly<Record<string, string>>)[key] ?? ''
  const instant = parseInstant(text)
  if (instant === undefined) {
    const message = say`\`${text}\` is no instant of the calendar`
    reportProblem(
      context,
      'invalid-instant',
      message,
      context.locate(owner, key),
      say`check day and hour`,
    )
  }
  return instant
}
