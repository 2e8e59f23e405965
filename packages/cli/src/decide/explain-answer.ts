import type { Procedure } from '@dueprocess/core'
import {
  type Decision as Answer,
  type ExplainedCell,
  explainRow,
  type ReadFact,
} from '@dueprocess/rules'
import { factsReader } from './facts-reader.ts'
import type { Facts } from './read-facts.ts'

/** What a decision says about facts, and why. What `--format json` prints. */
export type Explained = Answer & {
  readonly decision: string
  /** The rows that decided. */
  readonly because: readonly ExplainedRow[]
  /** All others, each with the cells that keep it from applying, or might. */
  readonly others: readonly ExplainedRow[]
}

export interface ExplainedRow {
  /** From 0, in the order of the table. */
  readonly row: number
  /** From 1, in the document. */
  readonly line?: number
  readonly outputs: readonly string[]
  readonly clauses: readonly string[]
  /** Only cells that ask something. */
  readonly cells: readonly ExplainedCell[]
}

/** The line in the document of a row of a table. */
export type LineOf = (line: number | undefined) => number | undefined

/** Decides from facts. */
export function explainAnswer(
  procedure: Procedure,
  id: string,
  facts: Facts,
  lineOf: LineOf,
): Explained {
  const decision = procedure.decisions.get(id)
  if (!decision) throw new Error(`no decision ${id}`)
  const { table } = decision
  const read = factsReader(procedure, facts)
  const answer = table.decide(read)
  const decided = answer.kind === 'decided' || answer.kind === 'conflict' ? answer.rows : []
  const explain = (row: number): ExplainedRow => {
    const line = lineOf(table.rules[row]?.at?.line)
    return {
      row,
      ...(line === undefined ? {} : { line }),
      outputs: (table.rules[row]?.outputs ?? []).map((output) =>
        'json' in output ? String(output.json) : (table.inputs[output.input]?.name ?? ''),
      ),
      clauses: (decision.ruleClauses.get(row) ?? []).map(({ ref }) => ref),
      cells: explainRow(table, row, read).filter(({ cell }) => cell !== '-'),
    }
  }
  const others = table.rules.flatMap((_, row) => (decided.includes(row) ? [] : [explain(row)]))
  return {
    decision: id,
    ...answer,
    ...(answer.kind === 'unknown'
      ? { missing: [...new Set(answer.missing.flatMap((name) => behind(procedure, read, name)))] }
      : {}),
    because: decided.map(explain),
    others: others.map((other) => {
      const against = other.cells.filter(({ holds }) => holds !== true)
      return { ...other, cells: against }
    }),
  }
}

/** What somebody can find out instead of a definition: the facts that it lacks. */
function behind(procedure: Procedure, read: ReadFact, name: string): readonly string[] {
  const origin = procedure.names.get(name)?.origin
  if (origin?.kind !== 'definition') return [name]
  const { expression } = procedure.definitions.get(origin.id) ?? {}
  return (expression?.missing(read) ?? []).flatMap((one) => behind(procedure, read, one))
}
