import type { Json } from './json.ts'

/**
 * The sentences of messages in another language, by the English one with its holes numbered:
 * `'unknown stage {0}': '未知的阶段 {0}'`.
 */
export interface Sentences {
  readonly [english: string]: string
}

/** A language in which messages can be told. */
export interface SpokenLanguage {
  /** A language tag (BCP 47), of a language that conditions can be put into words in. */
  readonly tag: 'en' | 'zh'
  readonly sentences: Sentences
}

// The one thing in this package that outlives a call. Nothing is decided by it: only words depend on it.
let spoken: SpokenLanguage | undefined

/** The tag of the language in which messages are told: `en` where nobody asked for another one. */
export function spokenLanguage(): SpokenLanguage['tag'] {
  return spoken?.tag ?? 'en'
}

/**
 * From here on messages are told in a language; undefined: in English. Gives the language that was
 * spoken before. For a program with one reader, such as a command; a program with several readers
 * takes `speaking`.
 */
export function speak(language: SpokenLanguage | undefined): SpokenLanguage | undefined {
  const before = spoken
  spoken = language
  return before
}

/**
 * Tells the messages that come about in some work in a language. It is the language of what the work
 * does before it returns: of work that goes on later only the part up to its first `await`.
 */
export function speaking<Result>(language: SpokenLanguage | undefined, work: () => Result): Result {
  const before = speak(language)
  try {
    return work()
  } finally {
    speak(before)
  }
}

/** What stands in the holes of a sentence: parts of the document, numbers, other messages. */
export type Said = Json | undefined

/**
 * A sentence, or a part of one, in the language that is spoken; in English where that language does
 * not have it. A tag, so that the English stays where it is said and a test can find every sentence.
 */
export function say(parts: TemplateStringsArray, ...values: readonly Said[]): string {
  const translated = spoken === undefined ? undefined : find(spoken.sentences, templateOf(parts))
  if (translated === undefined) return String.raw({ raw: parts }, ...values)
  return translated.replace(/\{(\d+)\}/g, (hole, index) =>
    Number(index) < values.length ? String(values[Number(index)]) : hole,
  )
}

/** A sentence that is said each time it is asked for, in the language of that time. */
export type Sentence = () => string

/** A sentence that is kept where no language is known yet, as in a table of a module. */
export function later(parts: TemplateStringsArray, ...values: readonly Said[]): Sentence {
  return () => say(parts, ...values)
}

/**
 * A word that comes as data, such as the kind of an element, in the language that is spoken; the word
 * itself where the language does not have it.
 */
export function noun(word: string): string {
  return (spoken && find(spoken.sentences, word)) ?? word
}

/** The text by which a sentence is found: its holes by their numbers. */
export function templateOf(parts: readonly string[]): string {
  return parts.map((part, index) => (index === 0 ? part : `{${index - 1}}${part}`)).join('')
}

function find(sentences: Sentences, english: string): string | undefined {
  return Object.hasOwn(sentences, english) ? sentences[english] : undefined
}
