import type { Json } from '../values/index.ts'

/** Values by output name. A list under collect, rule-order and output-order. */
export type Outputs = Readonly<Record<string, Json>>

/** What a table answers. */
export type Decision = Decided | Unknown | NoMatch | Conflict

/** The same result whatever the inputs that are not known may turn out to be. */
export interface Decided {
  readonly kind: 'decided'
  readonly outputs: Outputs
  /**
   * Rows that match and give the result, from 0: under unique, first, highest, min and max the
   * one that decides, else all. Where inputs are unknown, those that do so whatever these are;
   * none where it is certain that some row gives the result, but not which. Empty for `else`.
   */
  readonly rows: readonly number[]
  readonly byElse?: true
  readonly invalid?: readonly InvalidInput[]
}

/**
 * Inputs that are not known could lead to different results. Inputs count as independent of each
 * other: where two of them read the same facts, not all that is claimed may be reachable.
 */
export interface Unknown {
  readonly kind: 'unknown'
  /** Every result that is still possible, each once, lowest first where results have an order. */
  readonly possible: readonly Outcome[]
  /** The least value of the first output that is still possible, where its type is ordered. */
  readonly lowest?: Json
  readonly highest?: Json
  /** Whether it is still possible that no row matches, or that rows contradict each other. */
  readonly noMatch: boolean
  readonly conflict: boolean
  /**
   * The unknown inputs whose value can change the result, in the order of the columns. Knowing
   * them all decides; the other unknown inputs need not be asked for.
   */
  readonly deciding: readonly string[]
  /** The facts that the deciding inputs lack. */
  readonly missing: readonly string[]
  /**
   * False where the table was too large to be enumerated within the budget: then `possible`,
   * `deciding`, `noMatch` and `conflict` may claim too much, never too little (of sums and
   * collections `possible` is empty).
   */
  readonly exact: boolean
  readonly invalid?: readonly InvalidInput[]
}

/** A result that a table can still have. */
export interface Outcome {
  readonly outputs: Outputs
  /** Outputs that follow inputs which are not known yet, and those inputs; absent in `outputs`. */
  readonly follows?: Readonly<Record<string, readonly string[]>>
}

/** No row matches and there is no `else`: the table has a gap. */
export interface NoMatch {
  readonly kind: 'none'
  /** The values that no row matches; inputs that are not known are left out. */
  readonly inputs: Outputs
  readonly message: string
  readonly invalid?: readonly InvalidInput[]
}

/** Several rows match under `unique`, or rows with different outputs under `any`. */
export interface Conflict {
  readonly kind: 'conflict'
  /** The rows that contradict each other, from 0; where inputs are unknown, an example of them. */
  readonly rows: readonly number[]
  readonly inputs: Outputs
  readonly message: string
  readonly invalid?: readonly InvalidInput[]
}

/**
 * An input whose value is not of its type or lies outside its domain (NaN, a number in quotes, a
 * word outside the scale). It counts as not known, so that it can never look like a value that
 * merely does not match.
 */
export interface InvalidInput {
  readonly input: string
  readonly value: Json
}
