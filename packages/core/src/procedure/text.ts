/** A text by language tag (BCP 47); a plain text in the document is kept under `und`. */
export type Texts = Readonly<Record<string, string>>

/** The place in a source document that an element implements. */
export interface Clause {
  readonly ref: string
  /** What is unclear in the source, kept as written. */
  readonly doubt?: string
  /** Which reading of an unclear source this element takes, and why. */
  readonly reading?: string
  readonly note?: string
}

/** A document that clauses point into. */
export interface Source {
  readonly id: string
  readonly title: Texts
  /** Who issued it. */
  readonly publisher: Texts
  /** When it was issued or came into force, as it was written. */
  readonly date?: string
  readonly note?: string
}

/**
 * The text in the first language that has one: those asked for, in order, then any.
 * Falls back to `id`, so that a screen is never empty. With the languages of `languageOrder` the
 * order is that of the procedure to its end.
 */
export function textIn(texts: Texts, languages: readonly string[], id: string): string {
  for (const language of languages) {
    const text = textFor(texts, language)
    if (text !== undefined) return text
  }
  return texts.und ?? Object.values(texts)[0] ?? id
}

/**
 * The text in one language, or in a less particular form of it: for `zh-Hant-TW` also `zh-Hant` and
 * `zh` (RFC 4647, 3.4). Not in `zh-Hant` for `zh`: who asks for one has not asked for the other.
 */
export function textFor(texts: Texts, language: string): string | undefined {
  // Languages may come from a browser: `constructor` is the name of none.
  if (Object.hasOwn(texts, language)) return texts[language]
  const tags = Object.keys(texts)
  for (let range = language.toLowerCase(); range !== ''; range = lessParticular(range)) {
    const tag = tags.find((one) => one.toLowerCase() === range)
    if (tag !== undefined) return texts[tag]
  }
  return undefined
}

/** Without its last part, and without a letter alone that would then be last: `zh-x-a` is `zh`. */
function lessParticular(range: string): string {
  return range.replace(/(-[a-z0-9])?(^|-)[^-]*$/, '')
}
