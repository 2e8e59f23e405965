import type { Json, ReadFact, Span, Truth, Type } from '../values/index.ts'
import type { Node } from './syntax.ts'
import type { Value } from './value.ts'

/** A text that was parsed, type-checked against a scope and compiled to closures. */
export interface Expression {
  /** As written. */
  readonly text: string
  /** As we print it: one blank, ASCII operators, no needless parentheses. */
  readonly canonical: string
  /** With the bounds that can be known (`count(a, b, c)` is 0 to 3). */
  readonly type: Type
  readonly syntax: Node
  /**
   * Full names of the facts that `evaluate` may read, each once, in the order of the text. A
   * `since(…)` stands here under its own name; what its condition reads is in `histories`.
   */
  readonly reads: readonly string[]
  /** The conditions of `since(…)`, whose instant of becoming true the caller keeps as a fact. */
  readonly histories: readonly History[]
  /**
   * The value, in the form of the evaluator (see `Type`); `undefined` is unknown. Unknown is also
   * what takes more than five million steps, by lists gone through within lists: a step for each
   * node of the text and each element.
   */
  evaluate(read: ReadFact): Value | undefined
  /** The value in the form of a fact: dates and durations as ISO text. */
  evaluateToFact(read: ReadFact): Json | undefined
  /**
   * The missing facts that could make the value known; empty where it is known. All facts that are
   * read, where the evaluation takes too many steps.
   */
  missing(read: ReadFact): readonly string[]
}

/** A fact that the text asks for by `since(condition)`: type date-time, unknown until then. */
export interface History {
  /** `since(<canonical text of the condition>)`, the name under which it is read. */
  readonly name: string
  readonly condition: Condition
}

/** An expression that is true, false or unknown. */
export interface Condition extends Expression {
  /** `evaluate`, of which nothing but a truth can come. */
  test(read: ReadFact): Truth
  /** The same with what it rests on, for people. */
  explain(read: ReadFact): Explanation
  /** For people: `deaths at least 3`. */
  words(language: WordsLanguage, label?: Label, valueLabel?: ValueLabel): string
}

export type WordsLanguage = 'en' | 'zh'

/** The label of a fact, by its full name. */
export type Label = (name: string) => string | undefined

/** The label of a word of an enumeration, by the enumeration's name. */
export type ValueLabel = (enumeration: string | undefined, value: string) => string | undefined

/** Why a condition is true, false or unknown. */
export interface Explanation {
  readonly truth: Truth
  /** Facts that are not known and could change the result; empty unless it is unknown. */
  readonly missing: readonly string[]
  /** The comparisons that `and`, `or`, `not` join, in the order of the text. */
  readonly parts: readonly ExplainedPart[]
  /** Present where the evaluation took too many steps: `missing` names the facts that it reads. */
  readonly gaveUp?: true
}

export interface ExplainedPart {
  /** Canonical. */
  readonly text: string
  readonly span: Span
  readonly truth: Truth
  /** Whether the result rests on this part: of a false `and`, only what is false. */
  readonly decisive: boolean
  /** The facts that it reads, as they were. */
  readonly facts: readonly { readonly name: string; readonly value: Json | undefined }[]
}
