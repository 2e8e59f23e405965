import type { Condition, Duration } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { DeadlineSource, DueSource, WithinSource } from '../grammar/index.ts'
import type { Choice } from '../procedure/choice.ts'
import type { Clock } from '../procedure/deadline.ts'
import { clausesOf, conditionAt, durationAt, type LinkContext, list } from './context.ts'
import { lengthAt } from './length.ts'
import { type AnchorVocabulary, linkAnchor } from './link-anchor.ts'
import { linkChoice } from './link-choice.ts'

/** The clocks of a deadline: one that is written in it, or each of its list `due`. */
export function linkClocks(
  context: LinkContext,
  source: DeadlineSource,
  vocabulary: AnchorVocabulary,
): readonly Clock[] {
  reportSeveralLimits(context, source)
  reportIdleAnchor(context, source)
  if (source.due !== undefined) {
    return source.due.flatMap((due) => {
      const rest = { clauses: clausesOf(due.clause), ...conditionsAt(context, due) }
      return linkClock(context, due, rest, vocabulary)
    })
  }
  if (source.every !== undefined) return linkPeriod(context, source, source.every, vocabulary)
  return linkClock(context, source as DueSource, { clauses: [] }, vocabulary)
}

/** `when` and `unless` of a deadline or one of its clocks. */
export function conditionsAt(
  context: LinkContext,
  source: { readonly when?: string; readonly unless?: string },
): { readonly when?: Condition; readonly unless?: Condition } {
  const when = conditionAt(context, source, 'when', source.when)
  const unless = conditionAt(context, source, 'unless', source.unless)
  return { ...(when ? { when } : {}), ...(unless ? { unless } : {}) }
}

function reportSeveralLimits({ locate, report }: LinkContext, source: DeadlineSource): void {
  const ways = (['within', 'at', 'due', 'every'] as const).filter(
    (key) => source[key] !== undefined,
  )
  if (ways.length < 2) return
  report({
    code: 'several-limits',
    severity: 'error',
    message: say`a deadline has one limit, this one has ${list(ways)}`,
    range: locate.key(source, ways[1] ?? ''),
    suggestion: { message: say`list several under \`due\`: the earliest governs` },
  })
}

/** An instant that somebody recorded, and limits that say it themselves, start nowhere else. */
function reportIdleAnchor({ locate, report }: LinkContext, source: DeadlineSource): void {
  const way = (['at', 'due'] as const).find((key) => source[key] !== undefined)
  if (way === undefined || source.after === undefined || source.within !== undefined) return
  report({
    code: 'without-effect',
    severity: 'error',
    message:
      way === 'at'
        ? say`\`after\` has no effect beside \`at\`, which names the instant itself`
        : say`\`after\` has no effect beside \`due\`: each of its limits says from when`,
    range: locate.key(source, 'after'),
    suggestion: {
      message:
        way === 'at' ? say`remove \`after\`` : say`write \`after\` in each limit that needs it`,
    },
  })
}

/** What comes round has a period, an anchor, and something that must be done each time. */
function linkPeriod(
  context: LinkContext,
  source: DeadlineSource,
  every: string,
  vocabulary: AnchorVocabulary,
): readonly Clock[] {
  const period = lengthAt(context, source, 'every', every)
  if (source.after === undefined || source.until === undefined) {
    if (hasRefused(context, source)) return []
    context.report({
      code: 'incomplete-deadline',
      severity: 'error',
      message: say`a deadline that comes round says from when and what must be done each time (\`after\` and \`until\`)`,
      range: context.locate(source),
      suggestion: {
        message: say`for example: {every: 1 year, after: first adopt-plan, until: hold-drill}`,
      },
    })
    return []
  }
  const after = linkStart(context, source, source.after, vocabulary)
  if (!period || !after) return []
  return [{ clauses: [], within: { kind: 'fixed', value: period }, after }]
}

function linkClock(
  context: LinkContext,
  source: DueSource,
  rest: Pick<Clock, 'clauses' | 'when' | 'unless'>,
  vocabulary: AnchorVocabulary,
): readonly Clock[] {
  if ('at' in source && source.at !== undefined) {
    const place = { owner: source, key: 'at', text: source.at, use: 'at' } as const
    const after = linkAnchor(context, place, vocabulary)
    return after ? [{ ...rest, after }] : []
  }
  if (!('within' in source) || source.within === undefined || source.after === undefined) {
    if (hasRefused(context, source)) return []
    context.report({
      code: 'incomplete-deadline',
      severity: 'error',
      message: say`${lackOf(source)}; a deadline says how long and from when (\`within\` and \`after\`), or \`at\` which recorded instant, or lists several in \`due\`, or comes round \`every\` so often`,
      range: context.locate(source),
      suggestion: { message: say`for example: {within: 1 hour, after: register, until: accept}` },
    })
    return []
  }
  const within = linkWithin(context, source, source.within)
  const after = linkStart(context, source, source.after, vocabulary)
  return within && after ? [{ ...rest, within, after }] : []
}

function lackOf(source: DueSource): string {
  const { within, after }: Readonly<Partial<Record<string, unknown>>> = { ...source }
  if (within !== undefined) return say`\`within\` has no \`after\`, so that its time never begins`
  if (after !== undefined) return say`\`after\` has no \`within\`, so that nothing is ever due`
  return say`it is not said when it is due`
}

const parts = ['within', 'after', 'at', 'due', 'every', 'until'] as const

/** Whether a part is written, and was refused with a message of its own. */
function hasRefused({ locate }: LinkContext, source: DeadlineSource | DueSource): boolean {
  const kept: Readonly<Partial<Record<string, unknown>>> = { ...source }
  const written = locate.keys(source)
  return parts.some((part) => kept[part] === undefined && written.includes(part))
}

function linkStart(
  context: LinkContext,
  owner: object,
  text: string,
  vocabulary: AnchorVocabulary,
): Clock['after'] | undefined {
  return linkAnchor(context, { owner, key: 'after', text, use: 'after' }, vocabulary)
}

/** How long a deadline has: one duration, or one for each word of a fact. */
function linkWithin(
  context: LinkContext,
  owner: object,
  within: WithinSource,
): Choice<Duration> | undefined {
  if (typeof within !== 'string') {
    return linkChoice(context, within, {
      read: (place, key) => durationAt(context, place, key, textAt(place, key)),
      noun: say`a duration`,
      lack: say`the deadline would have no length there`,
    })
  }
  const value = durationAt(context, owner, 'within', within)
  return value && { kind: 'fixed', value }
}

function textAt(owner: object, key: string): string {
  return (owner as Readonly<Record<string, string>>)[key] ?? ''
}
