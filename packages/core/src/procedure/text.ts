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
  readonly note?: string
}

/**
 * The text in the first language that has one: those asked for, in order, then any.
 * Falls back to `id`, so that a screen is never empty.
 */
export function textIn(texts: Texts, languages: readonly string[], id: string): string {
  for (const language of languages) {
    // They may come from a browser: `constructor` is the name of no language.
    if (Object.hasOwn(texts, language)) return texts[language] ?? id
  }
  return texts.und ?? Object.values(texts)[0] ?? id
}
