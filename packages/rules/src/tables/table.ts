import type { Expression } from '../conditions/index.ts'
import type { Json, ReadFact, Type } from '../values/index.ts'
import type { Decision } from './decision.ts'
import type { HitPolicy, RowMode, RuleLocation } from './source.ts'
import type { Space } from './space/space.ts'

/** A checked table. Holding one means that every cell, column and output was understood. */
export interface DecisionTable {
  readonly id: string
  readonly policy: HitPolicy
  readonly mode: RowMode
  readonly inputs: readonly TableInput[]
  readonly outputs: readonly TableOutput[]
  readonly rules: readonly TableRule[]
  readonly else?: readonly Json[]
  /** Full names of all facts that the inputs read, each once. */
  readonly reads: readonly string[]
  /** The inputs as lines cut into pieces, the rows as boxes: what verification works on. */
  readonly space: Space
  /** Rows by rank under the policy, best first. */
  readonly order: Int32Array
  /** Decides from facts. Pure: the same facts give the same decision. */
  decide(read: ReadFact): Decision
  /**
   * Decides from the values of the inputs by their column names; one that is left out is not
   * known, and a name that is no column is not looked at. Where an input is a plain fact this is the
   * same as `decide`.
   */
  decideInputs(inputs: Readonly<Record<string, Json | undefined>>): Decision
  /**
   * The row that decides under unique, first and highest, without the rest of the record:
   * a row from 0, -1 for `else`, undefined where `decide` says unknown, none or conflict.
   */
  rowOf(read: ReadFact): number | undefined
}

export interface TableInput {
  readonly name: string
  readonly expression: Expression
  readonly type: Type
}

export interface TableOutput {
  readonly name: string
  /** Of the output cells. */
  readonly type: Type
  /** Of what the table gives: a list under collect, a number under count, else `type`. */
  readonly result: Type
}

/** A row as checked. */
export interface TableRule {
  /** Canonical texts of the cells, in the order of the inputs. */
  readonly cells: readonly string[]
  /** In the order of the outputs. */
  readonly outputs: readonly OutputValue[]
  readonly clause?: string
  readonly at?: RuleLocation
}

/** A constant, or the value of the input with this index. */
export type OutputValue = { readonly json: Json } | { readonly input: number }
