import type { Diagnostic } from '../diagnostic/index.ts'
import type { Locate, ProcedureSource } from '../grammar/index.ts'
import type { LinkedProcedure } from '../procedure/index.ts'
import { cellOutsideDomain } from './cell-outside-domain.ts'
import { clockLoop } from './clock-loop.ts'
import { deadEndStage } from './dead-end-stage.ts'
import { duplicateRow } from './duplicate-row.ts'
import { maskedRow } from './masked-row.ts'
import { noOpening } from './no-opening.ts'
import { tableGap } from './table-gap.ts'
import { tableOverlap } from './table-overlap.ts'
import { unassignedRole } from './unassigned-role.ts'
import { unreachableOutput } from './unreachable-output.ts'
import { unreachableStage } from './unreachable-stage.ts'

/** A linked procedure with the document it came from. */
export interface Checked {
  readonly procedure: LinkedProcedure
  readonly source: ProcedureSource
  readonly locate: Locate
}

/** One semantic check: its file, its code and its fixtures share one name. */
export type Check = (checked: Checked) => Iterable<Diagnostic>

const checks: readonly Check[] = [
  noOpening,
  unreachableStage,
  deadEndStage,
  clockLoop,
  unassignedRole,
  tableGap,
  tableOverlap,
  maskedRow,
  duplicateRow,
  unreachableOutput,
  cellOutsideDomain,
]

/** A procedure that was linked and checked: whoever holds one may run cases on it. */
export type Procedure = LinkedProcedure & { readonly [checked]: true }

declare const checked: unique symbol

export interface CheckResult {
  /** Absent where a check found an error. */
  readonly procedure?: Procedure
  readonly diagnostics: readonly Diagnostic[]
}

/** Looks for what is wrong although every name is right: gaps, dead ends, what can never happen. */
export function check(linked: Checked): CheckResult {
  const diagnostics = checks.flatMap((run) => [...run(linked)])
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  return failed ? { diagnostics } : { procedure: linked.procedure as Procedure, diagnostics }
}
