import type { Diagnostic, Range } from './diagnostic.ts'

/** An error with the way to fix it; with `text`, writing that over the range is the fix. */
export function problem(
  code: string,
  message: string,
  range: Range,
  help?: string,
  text?: string,
): Diagnostic {
  const severity = 'error'
  if (help === undefined) return { code, severity, message, range }
  const suggestion = text === undefined ? { message: help } : { message: help, text }
  return { code, severity, message, range, suggestion }
}
