import {
  canonicalTable,
  type DecisionTable,
  type ExplainedCell,
  explainRow,
} from '@dueprocess/rules'
import { digest } from '../digest/index.ts'
import type { Clause, LinkedProcedure } from '../procedure/index.ts'
import type { Adoption, CaseState, DecisionState, Override } from './case.ts'
import { liveFacts, own } from './live.ts'

/** A decision with why it is what it is. */
export interface ExplainedDecision {
  /** The table: its id, and SHA-256 over what it says, however it was laid out. */
  readonly table: { readonly id: string; readonly hash: string }
  readonly result: DecisionState
  /** What a step adopted: it governs until a step adopts anew. */
  readonly adopted?: Adoption
  /** What a person put in its place: it governs until it is withdrawn. */
  readonly override?: Override
  /** The rows that decided, each cell with the value that it met. */
  readonly rows: readonly {
    /** From 0, in the order of the table. */
    readonly row: number
    /** From 1, in the text of the table. */
    readonly line?: number
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
  const adopted = state.adopted && own(state.adopted, id)
  const override = state.overrides && own(state.overrides, id)
  const { table } = decision
  const rows = result.kind === 'decided' ? result.rows : []
  return {
    table: { id: table.id, hash: hashOf(table) },
    result,
    ...(adopted ? { adopted } : {}),
    ...(override ? { override } : {}),
    rows: rows.map((row) => {
      const line = table.rules[row]?.at?.line
      return {
        row,
        ...(line === undefined ? {} : { line }),
        clauses: decision.ruleClauses.get(row) ?? [],
        cells: explainRow(table, row, read),
      }
    }),
  }
}

const hashes = new WeakMap<DecisionTable, string>()

function hashOf(table: DecisionTable): string {
  const known = hashes.get(table) ?? digest(canonicalTable(table))
  hashes.set(table, known)
  return known
}
