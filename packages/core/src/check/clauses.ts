import type { Range } from '../diagnostic/index.ts'
import type { Checked } from './checked.ts'
import { elementsOf } from './elements.ts'
import { rangeOfRow } from './table-check.ts'

/** A clause as an element cites it. */
export interface Citation {
  readonly ref: string
  range(): Range
}

/** Every citation of a document. */
export function* citationsIn(checked: Checked): Generator<Citation> {
  const { source, locate, procedure } = checked
  for (const { source: element } of elementsOf(source)) {
    const { clause } = element
    const all = Array.isArray(clause) ? clause : [clause]
    for (const [index, one] of all.entries()) {
      if (one === undefined) continue
      if (typeof one === 'object') yield { ref: one.ref, range: () => locate(one, 'ref') }
      else if (Array.isArray(clause)) yield { ref: one, range: () => locate(clause, index) }
      else yield { ref: one, range: () => locate(element, 'clause') }
    }
  }
  for (const decision of procedure.decisions.values()) {
    if (source.decisions?.[decision.id]?.rules) continue
    for (const [row, clauses] of decision.ruleClauses) {
      const range = (): Range => rangeOfRow(checked, decision, row)
      for (const { ref } of clauses) yield { ref, range }
    }
  }
}

/** The source that a clause is of: its name, with or without a place behind a hyphen. */
export function sourceOf(sources: Iterable<string>, ref: string): string | undefined {
  for (const id of sources) if (ref === id || ref.startsWith(`${id}-`)) return id
  return undefined
}
