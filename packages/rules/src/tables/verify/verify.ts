import { ranksOf } from '../rank.ts'
import { prepareRowOutputs } from '../row-outputs.ts'
import type { DecisionTable } from '../table.ts'
import { checkCellsOutsideDomain } from './cell-outside-domain.ts'
import { checkDuplicateRows } from './duplicate-row.ts'
import type { Checked, CheckResult, FindingCode, TableFinding } from './finding.ts'
import { checkMaskedRows } from './masked-row.ts'
import { checkMergeableRows } from './mergeable-rows.ts'
import { checkMissingValues } from './missing-value.ts'
import { findNeighbours } from './neighbours.ts'
import { checkGaps } from './table-gap.ts'
import { checkOverlaps } from './table-overlap.ts'
import { checkUnreachableOutputs } from './unreachable-output.ts'

export interface VerifyOptions {
  /** Steps that each check may take, default 5,000,000, about a second or two. */
  readonly steps?: number
  /** How many findings of one kind are reported, default 100. */
  readonly most?: number
}

export interface Verification {
  readonly findings: readonly TableFinding[]
  /**
   * Checks whose steps ran out: what they found is true, but that there is nothing more of this
   * kind is not proven. Empty: everything was proven.
   */
  readonly notProven: readonly FindingCode[]
  /**
   * Inputs that read the same facts. The checks take all inputs for independent, so a gap or an
   * overlap between these may be one that no facts can reach.
   */
  readonly dependent: readonly DependentInputs[]
}

export interface DependentInputs {
  readonly inputs: readonly [string, string]
  readonly facts: readonly string[]
}

const checks: Readonly<Record<FindingCode, (checked: Checked) => CheckResult>> = {
  'cell-outside-domain': checkCellsOutsideDomain,
  'missing-value': checkMissingValues,
  'table-gap': checkGaps,
  'table-overlap': checkOverlaps,
  'duplicate-row': checkDuplicateRows,
  'masked-row': checkMaskedRows,
  'unreachable-output': checkUnreachableOutputs,
  'mergeable-rows': checkMergeableRows,
}

/**
 * Proves or refutes what a reader of a table takes for granted: every input has a row, no two
 * rows contradict each other, every row and every output can occur. Numbers, dates, words and
 * booleans all count. Each finding with a witness reproduces in `decideInputs`.
 */
export function verifyTable(table: DecisionTable, options: VerifyOptions = {}): Verification {
  const checked = prepareChecks(table, options)
  const codes = Object.keys(checks) as FindingCode[]
  const results = codes.map((code) => ({ code, ...checks[code](checked) }))
  return {
    findings: results.flatMap((result) => result.findings),
    notProven: results.flatMap(({ code, proven }) => (proven ? [] : [code])),
    dependent: dependentInputs(table),
  }
}

/** What checks share, and test cases with them. */
export function prepareChecks(table: DecisionTable, options: VerifyOptions): Checked {
  return {
    table,
    steps: options.steps ?? 5_000_000,
    most: options.most ?? 100,
    neighbours: findNeighbours(table.space),
    outputsOf: prepareRowOutputs(table)([]),
    rankOf: ranksOf(table.order),
  }
}

function dependentInputs(table: DecisionTable): readonly DependentInputs[] {
  return table.inputs.flatMap((a, index) =>
    table.inputs.slice(index + 1).flatMap((b) => {
      const facts = a.expression.reads.filter((name) => b.expression.reads.includes(name))
      return facts.length === 0 ? [] : [{ inputs: [a.name, b.name] as const, facts }]
    }),
  )
}
