import type { Type } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { Choice } from '../procedure/choice.ts'
import { type LinkContext, list, reportUnknown } from './context.ts'

/** A value for each word of a fact, as the document writes it. */
export type ChoiceSource<V> = {
  readonly of: string
  readonly else?: V
  readonly [word: string]: V | string | undefined
}

/** What a choice is of: how one of its values is read, and what is missing where none is given. */
export interface ChoiceReader<T> {
  /** The value written at `owner[key]`; reports what is wrong with it. */
  readonly read: (owner: object, key: string) => T | undefined
  /** What is chosen, with its article: `a duration`. */
  readonly noun: string
  /** What it means that a word has none: `the deadline would have no length there`. */
  readonly lack: string
}

/** A map that chooses by the words of a fact: it names each of them, or has `else`. */
export function linkChoice<T>(
  context: LinkContext,
  source: ChoiceSource<unknown>,
  { read, noun, lack }: ChoiceReader<T>,
): Choice<T> | undefined {
  const { of: fact, else: otherwise, ...byWord } = source
  const words = wordsOf(context.scope.type(fact))
  if (words === undefined) {
    const available = [...context.scope.names()].filter((name) => wordsOf(context.scope.type(name)))
    reportUnknown(context, 'fact with words', fact, available, context.locate(source, 'of'))
    return undefined
  }
  const values = new Map<string, T>()
  for (const word of Object.keys(byWord)) {
    if (!words.includes(word)) {
      reportUnknown(context, 'word', word, words, context.locate.key(source, word))
    }
    const value = read(source, word)
    if (value !== undefined) values.set(word, value)
  }
  const last = otherwise === undefined ? undefined : read(source, 'else')
  const unanswered = words.filter((word) => !Object.hasOwn(byWord, word))
  if (unanswered.length > 0 && otherwise === undefined) {
    reportUnanswered(context, source, unanswered, { noun, lack })
  }
  return { kind: 'of', fact, values, ...(last === undefined ? {} : { otherwise: last }) }
}

function wordsOf(type: Type | undefined): readonly string[] | undefined {
  if (type?.kind === 'boolean') return ['true', 'false']
  return type?.kind === 'enumeration' ? type.values : undefined
}

function reportUnanswered(
  { locate, report }: LinkContext,
  source: ChoiceSource<unknown>,
  words: readonly string[],
  { noun, lack }: Pick<ChoiceReader<unknown>, 'noun' | 'lack'>,
): void {
  report({
    code: 'unanswered-word',
    severity: 'error',
    message: say`nothing is said for ${list(words)}, so ${lack}`,
    range: locate(source),
    suggestion: { message: say`give each ${noun}, or add \`else\`` },
  })
}
