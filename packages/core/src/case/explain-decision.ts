import { type ExplainedCell, explainRow } from '@dueprocess/rules'
import type { Clause, LinkedProcedure } from '../link/index.ts'
import type { CaseState, DecisionState } from './case.ts'
import { liveFacts } from './live.ts'

/** A decision with why it is what it is. */
export interface ExplainedDecision {
  readonly result: DecisionState
  /** The rows that decided, each cell with the value that it met. */
  readonly rows: readonly {
    /** From 0, in the order of the table. */
    readonly row: number
    readonly clauses: readonly Clause[]
    readonly cells: readonly ExplainedCell[]
  }[]
}

/** What a decision says about a case as it stands, or undefined where there is no such decision. */
export function explainDecision(
  procedure: LinkedProcedure,
  state: CaseState,
  id: string,
): ExplainedDecision | undefined {
  const decision = procedure.decisions.get(id)
  if (!decision) return undefined
  const { read, decide } = liveFacts(procedure, () => state)
  const result = decide(id)
  const rows = result.kind === 'decided' ? result.rows : []
  return {
    result,
    rows: rows.map((row) => ({
      row,
      clauses: decision.ruleClauses.get(row) ?? [],
      cells: explainRow(decision.table, row, read),
    })),
  }
}
