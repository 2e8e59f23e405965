/**
 * The static type of a fact or an expression. Types are known before a case runs, so every
 * operator is chosen once, at compile time, and a wrong comparison is a message to the author.
 *
 * How a value of each type looks:
 * | type | in a fact (JSON) | inside the evaluator |
 * |---|---|---|
 * | number | number | number |
 * | text, enumeration | string | string |
 * | boolean | boolean | boolean |
 * | date | `"2024-02-29"` | days since 1970-01-01 |
 * | time | `"08:30"`, `"08:30:15"` | milliseconds since midnight |
 * | date-time | RFC 3339 with offset | milliseconds since 1970-01-01T00:00Z |
 * | days-time-duration | `"P2DT4H"` | milliseconds |
 * | years-months-duration | `"P1Y2M"` | months |
 * | list | array | array |
 */
export type Type =
  | NumberType
  | { readonly kind: 'text' }
  | { readonly kind: 'boolean' }
  | { readonly kind: 'date' }
  | { readonly kind: 'time' }
  | { readonly kind: 'date-time' }
  | { readonly kind: 'days-time-duration' }
  | { readonly kind: 'years-months-duration' }
  | EnumerationType
  | { readonly kind: 'list'; readonly of: Type }
  | { readonly kind: 'record'; readonly fields: Readonly<Record<string, Type>> }

export interface NumberType {
  readonly kind: 'number'
  /** Only whole numbers. */
  readonly integer?: boolean
  /** Inclusive bounds of the domain, where the form declares them. */
  readonly minimum?: number
  readonly maximum?: number
  /** Of money, e.g. `CNY`. */
  readonly unit?: string
}

export interface EnumerationType {
  readonly kind: 'enumeration'
  /** Of the scale, for messages. */
  readonly name?: string
  /** In order, lowest first, where `ordered`. */
  readonly values: readonly string[]
  /** A scale is ordered: `grade >= "larger"` compares positions. */
  readonly ordered: boolean
}
