import type { Issue, Span } from '../values/index.ts'
import type { TableIssue } from './source.ts'

/**
 * Puts an issue of a cell where it belongs: its place in the cell becomes one in the text around
 * the cell, where that is known, and the row and column are named.
 */
export function locate(
  issue: Issue,
  at: Span | undefined,
  cell: NonNullable<TableIssue['cell']>,
): TableIssue {
  return { ...issue, span: moveTo(at, issue.span), cell }
}

/** A place in a part as a place in the whole, where the part begins at `at`. */
export function moveTo(at: Span | undefined, span: Span): Span {
  return at === undefined ? span : { start: at.start + span.start, end: at.start + span.end }
}
