import type { Json } from '../../values/index.ts'
import { say } from '../../values/index.ts'
import type { Outputs } from '../decision.ts'
import type { RowOutputs } from '../policy.ts'
import type { DecisionTable } from '../table.ts'
import type { Neighbours } from './neighbours.ts'

/** A defect of a table, or something that its author may want to write more simply. */
export interface TableFinding {
  readonly code: FindingCode
  readonly severity: 'error' | 'warning' | 'hint'
  readonly message: string
  /** The rows it is about, from 0; first the row to look at. */
  readonly rows: readonly number[]
  /** The input or output that it is about, where it is a single one. */
  readonly column?: string
  /** The value of that column that it is about. */
  readonly value?: Json
  /** Values of all inputs with which `decideInputs` shows the defect. */
  readonly witness?: Outputs
  /** Input cells, in the order of the inputs, of a row that would mend it. */
  readonly suggestedCells?: readonly string[]
}

export type FindingCode =
  | 'table-gap'
  | 'table-overlap'
  | 'masked-row'
  | 'duplicate-row'
  | 'unreachable-output'
  | 'cell-outside-domain'
  | 'missing-value'
  | 'mergeable-rows'

/** What one check came to. */
export interface CheckResult {
  readonly findings: readonly TableFinding[]
  /**
   * Whether the check went through. If not, its steps ran out: what it found is true, but that
   * there is nothing more is not proven.
   */
  readonly proven: boolean
}

/** What the checks share. */
export interface Checked {
  readonly table: DecisionTable
  /** Steps that each check may take; one is about one row looked at in one part of the space. */
  readonly steps: number
  /** How many findings of one kind are reported. */
  readonly most: number
  readonly neighbours: Neighbours
  /** What a row gives, with references to inputs as they stand. */
  outputsOf(row: number): RowOutputs
  /** The place of a row under the policy, 0 for the best. */
  rankOf(row: number): number
}

/** Rows for people: `row 3`, `rows 3, 5 and 7`; numbered from 1. */
export function rowNames(rows: readonly number[]): string {
  const numbers = rows.slice(0, 8).map((row) => String(row + 1))
  if (rows.length > 8) numbers.push(say`${rows.length - 8} more`)
  const last = numbers.pop() ?? ''
  return numbers.length === 0 ? say`row ${last}` : say`rows ${numbers.join(', ')} and ${last}`
}
