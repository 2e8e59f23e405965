import type { Issue, Json, Span, Type } from '../values/index.ts'

/**
 * What a table answers when several rows match, in the words of the language. The letters are
 * those of DMN 1.5, table 8.2.10: unique U, any A, first F, highest P (by the order of the scale,
 * so that no list of output values has to be repeated), rule-order R, output-order O, collect C,
 * sum C+, count C#, min C<, max C>.
 */
export const hitPolicies = [
  'unique',
  'any',
  'first',
  'highest',
  'collect',
  'sum',
  'count',
  'min',
  'max',
  'rule-order',
  'output-order',
] as const

export type HitPolicy = (typeof hitPolicies)[number]

/**
 * How the cells of a row join. `all-cells`: every cell must hold (DMN). `any-cell`: one is
 * enough, as statutes write their thresholds, and `-` contributes nothing.
 */
export type RowMode = 'all-cells' | 'any-cell'

/** A decision table as its author wrote it; `compileTable` checks it. */
export interface TableSource {
  readonly id: string
  readonly outputs: readonly OutputSource[]
  readonly inputs: readonly InputSource[]
  /** Default `unique`. */
  readonly policy?: HitPolicy
  /** Default `all-cells`. */
  readonly rows?: RowMode
  readonly rules: readonly RuleSource[]
  /** The output cells, in the order of `outputs`, for when every row is false. */
  readonly else?: readonly OutputCell[]
  /** Where the cells of `else` stand. */
  readonly elseAt?: readonly (Span | undefined)[]
  /**
   * The text that it was read from has errors, so that rows may be missing: what else is wrong
   * with it can still be told, but it never becomes a table.
   */
  readonly incomplete?: true
}

export interface OutputSource {
  readonly name: string
  readonly type: Type
}

export interface InputSource {
  readonly name: string
  /** A fact or a FEEL expression over facts. */
  readonly expression: string
  readonly at?: Span
}

/** The text of an output cell (`P1`, `"free text"`, `10_000`, the name of an input), or its value. */
export type OutputCell = Json

/** One row. `row` of an issue or a decision is its index in `rules`, from 0. */
export interface RuleSource {
  /** Texts of the input cells, by input name (one left out is `-`) or in the order of `inputs`. */
  readonly cells: Readonly<Record<string, string>> | readonly string[]
  readonly outputs: readonly OutputCell[]
  readonly clause?: string
  /** Where the row stands in the text that spans refer to. */
  readonly at?: RuleLocation
}

export interface RuleLocation {
  /** From 1. */
  readonly line?: number
  readonly span?: Span
  readonly inputs?: readonly (Span | undefined)[]
  readonly outputs?: readonly (Span | undefined)[]
}

/**
 * An issue of a table. The span refers to the pipe text where the table came from one, and else
 * to the text of the cell or expression that `cell` and `input` name.
 */
export interface TableIssue extends Issue {
  /** The row, from 0 (absent for `else`), and the name of the column (absent for a whole row). */
  readonly cell?: { readonly row?: number; readonly column?: string }
  /** The input whose expression is wrong. */
  readonly input?: string
}
