import type { Duration, Type } from '@dueprocess/rules'
import type { WithinSource } from '../grammar/index.ts'
import { durationAt, entriesOf, type LinkContext, list, reportUnknown } from './context.ts'
import type { Target } from './deadline.ts'

/** How long a deadline has: one duration, or one for each word of a fact, exhaustive or with `else`. */
export function linkTarget(
  context: LinkContext,
  owner: object,
  within: WithinSource,
): Target | undefined {
  if (typeof within === 'string') {
    const duration = durationAt(context, owner, 'within', within)
    return duration && { kind: 'fixed', duration }
  }
  const { of: fact, else: otherwise, ...byWord } = within
  const words = wordsOf(context.scope.type(fact))
  if (words === undefined) {
    const available = [...context.scope.names()].filter((name) => wordsOf(context.scope.type(name)))
    reportUnknown(context, 'fact with words', fact, available, context.locate(within, 'of'))
    return undefined
  }
  const durations = new Map<string, Duration>()
  for (const [word, text] of entriesOf(byWord)) {
    if (text === undefined) continue
    if (!words.includes(word)) {
      reportUnknown(context, 'word', word, words, context.locate.key(within, word))
    }
    const duration = durationAt(context, within, word, text)
    if (duration) durations.set(word, duration)
  }
  const last = otherwise === undefined ? undefined : durationAt(context, within, 'else', otherwise)
  reportUnanswered(
    context,
    within,
    words.filter((word) => !Object.hasOwn(byWord, word)),
  )
  return { kind: 'of', fact, durations, ...(last ? { otherwise: last } : {}) }
}

function wordsOf(type: Type | undefined): readonly string[] | undefined {
  if (type?.kind === 'boolean') return ['true', 'false']
  return type?.kind === 'enumeration' ? type.values : undefined
}

function reportUnanswered(
  context: LinkContext,
  within: Exclude<WithinSource, string>,
  words: readonly string[],
): void {
  if (words.length === 0 || within.else !== undefined) return
  context.report({
    code: 'unanswered-word',
    severity: 'error',
    message: `nothing is said for ${list(words)}, so the deadline would have no length there`,
    range: context.locate(within),
    suggestion: { message: 'give each a duration, or add `else`' },
  })
}
