import type { Condition, Type } from '@dueprocess/rules'
import type {
  DeadlineSource,
  DueSource,
  EscalationSource,
  ExtensionSource,
  PauseSource,
  ProcedureSource,
} from '../grammar/index.ts'
import {
  clausesOf,
  conditionAt,
  durationAt,
  entriesOf,
  type LinkContext,
  list,
  namesAt,
  resolve,
  resolveAll,
  textsOf,
} from './context.ts'
import type { Clock, Deadline, ElapsedDuration, Escalation, Extension, Pause } from './deadline.ts'
import { type AnchorVocabulary, linkAnchor } from './link-anchor.ts'
import type { CalendarUse } from './link-calendars.ts'
import { linkAssignments } from './link-steps.ts'
import { linkTarget } from './link-target.ts'
import type { Role } from './role.ts'

/** What deadlines refer to. */
export interface DeadlineVocabulary extends AnchorVocabulary {
  readonly roles: ReadonlyMap<string, Role>
  readonly calendars: ReadonlyMap<string, CalendarUse>
  /** For a deadline that names no calendar. */
  readonly standard: CalendarUse
}

export function linkDeadlines(
  context: LinkContext,
  source: ProcedureSource,
  vocabulary: DeadlineVocabulary,
): readonly Deadline[] {
  return entriesOf(source.deadlines).map(([id, deadline], index) => {
    return linkDeadline(context, { id, source: deadline, index }, vocabulary)
  })
}

function linkDeadline(
  context: LinkContext,
  {
    id,
    source,
    index,
  }: { readonly id: string; readonly source: DeadlineSource; readonly index: number },
  vocabulary: DeadlineVocabulary,
): Deadline {
  const { calendars, standard } = vocabulary
  const use =
    source.on === undefined
      ? standard
      : (resolve(context, 'calendar', calendars, source.on, source, 'on') ?? standard)
  const clocks = linkClocks(context, source, vocabulary)
  return {
    id,
    index,
    title: textsOf(source.title),
    clauses: clausesOf(source.clause),
    clocks,
    until: namesAt(source, 'until', source.until).flatMap(({ name, owner, key }) => {
      return linkAnchor(context, { owner, key, text: name, use: 'until' }, vocabulary) ?? []
    }),
    ...conditionsAt(context, source),
    calendar: use.calendar,
    calendarId: use.id,
    ...(use.counting ? { counting: use.counting } : {}),
    pauses: (source.pause ?? []).flatMap((pause) => linkPause(context, pause, vocabulary)),
    extensions: source.extend ? linkExtension(context, source.extend, vocabulary) : [],
    escalations: (source.escalate ?? []).flatMap((escalation) => {
      return linkEscalation(context, escalation, clocks, vocabulary)
    }),
  }
}

/** `when` and `unless` of a deadline or one of its clocks. */
function conditionsAt(
  context: LinkContext,
  source: { readonly when?: string; readonly unless?: string },
): { readonly when?: Condition; readonly unless?: Condition } {
  const when = conditionAt(context, source, 'when', source.when)
  const unless = conditionAt(context, source, 'unless', source.unless)
  return { ...(when ? { when } : {}), ...(unless ? { unless } : {}) }
}

function linkClocks(
  context: LinkContext,
  source: DeadlineSource,
  vocabulary: DeadlineVocabulary,
): readonly Clock[] {
  const ways = (['within', 'at', 'due'] as const).filter((key) => source[key] !== undefined)
  if (ways.length > 1) {
    context.report({
      code: 'several-limits',
      severity: 'error',
      message: `a deadline has one limit, this one has ${list(ways)}`,
      range: context.locate.key(source, ways[1] ?? ''),
      suggestion: { message: 'list several under `due`: the earliest governs' },
    })
  }
  if (source.due !== undefined) {
    return source.due.flatMap((due) => {
      return linkClock(
        context,
        due,
        { clauses: clausesOf(due.clause), ...conditionsAt(context, due) },
        vocabulary,
      )
    })
  }
  return linkClock(context, source as DueSource, { clauses: [] }, vocabulary)
}

function linkClock(
  context: LinkContext,
  source: DueSource,
  rest: Pick<Clock, 'clauses' | 'when' | 'unless'>,
  vocabulary: DeadlineVocabulary,
): readonly Clock[] {
  if ('at' in source && source.at !== undefined) {
    const after = linkAnchor(
      context,
      { owner: source, key: 'at', text: source.at, use: 'at' },
      vocabulary,
    )
    return after ? [{ ...rest, after }] : []
  }
  if (!('within' in source) || source.within === undefined || source.after === undefined) {
    context.report({
      code: 'incomplete-deadline',
      severity: 'error',
      message:
        'a deadline says how long and from when (`within` and `after`), or `at` which recorded instant, or lists several in `due`',
      range: context.locate(source),
      suggestion: { message: 'for example: {within: 1 hour, after: register, until: accept}' },
    })
    return []
  }
  const within = linkTarget(context, source, source.within)
  const after = linkAnchor(
    context,
    { owner: source, key: 'after', text: source.after, use: 'after' },
    vocabulary,
  )
  return within && after ? [{ ...rest, within, after }] : []
}

function linkPause(
  context: LinkContext,
  source: PauseSource,
  vocabulary: DeadlineVocabulary,
): readonly Pause[] {
  const clauses = clausesOf(source.clause)
  if ('while' in source) {
    const condition = conditionAt(context, source, 'while', source.while)
    return condition ? [{ kind: 'while', condition, clauses }] : []
  }
  const anchor = (key: 'from' | 'to') => {
    return linkAnchor(context, { owner: source, key, text: source[key], use: 'pause' }, vocabulary)
  }
  const [from, to] = [anchor('from'), anchor('to')]
  return from && to ? [{ kind: 'between', from, to, clauses }] : []
}

function linkExtension(
  context: LinkContext,
  source: ExtensionSource,
  { steps }: DeadlineVocabulary,
): readonly Extension[] {
  const on = resolve(context, 'step', steps, source.on, source, 'on')
  const by = linkExtensionAmount(context, source)
  const maximum =
    source.max === undefined ? undefined : elapsedAt(context, source, 'max', source.max)
  if (!on || !by) return []
  const unit = 'fact' in by ? 'days' : by.unit
  if (maximum && maximum.unit !== unit) {
    context.report({
      code: 'other-unit',
      severity: 'error',
      message: `the extension is counted in ${unit}, its maximum in ${maximum.unit}`,
      range: context.locate(source, 'max'),
      suggestion: { message: `write the maximum in ${unit}` },
    })
  }
  return [{ on, by, ...(maximum ? { maximum } : {}), clauses: clausesOf(source.clause) }]
}

/** A fact that is a number of days, or a duration. */
function linkExtensionAmount(
  context: LinkContext,
  source: ExtensionSource,
): Extension['by'] | undefined {
  if (/^\d/.test(source.by)) return elapsedAt(context, source, 'by', source.by)
  if (isWholeNumber(context.scope.type(source.by))) return { fact: source.by }
  const numbers = [...context.scope.names()].filter((name) =>
    isWholeNumber(context.scope.type(name)),
  )
  resolve(
    context,
    'number of days',
    new Map(numbers.map((name) => [name, name])),
    source.by,
    source,
    'by',
  )
  return undefined
}

function isWholeNumber(type: Type | undefined): boolean {
  return type?.kind === 'number' && type.integer === true
}

function elapsedAt(
  context: LinkContext,
  owner: object,
  key: string,
  text: string,
): ElapsedDuration | undefined {
  const duration = durationAt(context, owner, key, text)
  if (duration === undefined || duration.kind === 'elapsed') return duration
  context.report({
    code: 'not-elapsed',
    severity: 'error',
    message: `\`${text}\` is not a stretch of elapsed time; available units: minutes, hours, days, weeks, months, years`,
    range: context.locate(owner, key),
  })
  return undefined
}

function linkEscalation(
  context: LinkContext,
  source: EscalationSource,
  clocks: readonly Clock[],
  { roles }: DeadlineVocabulary,
): readonly Escalation[] {
  const percent = /^(\d+(?:\.\d+)?) ?%$/.exec(source.at)
  const share = Number(percent?.[1]) / 100
  if (!percent || share <= 0) {
    context.report({
      code: 'invalid-threshold',
      severity: 'error',
      message: `\`${source.at}\` is no share of the time allowed`,
      range: context.locate(source, 'at'),
      suggestion: { message: 'write a percentage, such as 75% or 100%' },
    })
    return []
  }
  if (share !== 1 && clocks.some(({ within }) => within === undefined)) {
    context.report({
      code: 'threshold-without-start',
      severity: 'error',
      message: `a deadline that is due \`at\` a recorded instant has no start, so \`${source.at}\` of it is no instant`,
      range: context.locate(source, 'at'),
      suggestion: { message: 'use 100%, with `plus` for later', text: '100%' },
    })
  }
  const plus =
    source.plus === undefined ? undefined : durationAt(context, source, 'plus', source.plus)
  return [
    {
      share,
      ...(plus ? { plus } : {}),
      notify: resolveAll(context, 'role', roles, source, 'notify', source.notify).map(
        ({ id }) => id,
      ),
      assign: linkAssignments(context, source.assign, roles, false),
      clauses: clausesOf(source.clause),
    },
  ]
}
