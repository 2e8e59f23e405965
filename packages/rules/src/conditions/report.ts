import type { Issue, Span } from '../values/index.ts'

/** Writes an issue that stops the text from being used. */
export function error(code: string, message: string, span: Span, suggestion?: string): Issue {
  return write('error', code, message, span, suggestion)
}

/** Writes an issue about a text that can be used, but hardly means what its author wanted. */
export function warning(code: string, message: string, span: Span, suggestion?: string): Issue {
  return write('warning', code, message, span, suggestion)
}

function write(
  severity: Issue['severity'],
  code: string,
  message: string,
  span: Span,
  suggestion: string | undefined,
): Issue {
  const issue = { code, message, span: { start: span.start, end: span.end }, severity }
  return suggestion === undefined ? issue : { ...issue, suggestion }
}

/** Quotes a part of a text in a message, cut where it is long; in backticks if it has quotes. */
export function quote(text: string): string {
  const mark = text.includes('"') ? '`' : '"'
  return mark + (text.length > 60 ? `${text.slice(0, 57)}…` : text) + mark
}
