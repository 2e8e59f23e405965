import type { Witness } from './witness.ts'

/** A half-open range of UTF-16 offsets in the YAML text. */
export interface Range {
  readonly start: number
  readonly end: number
}

/**
 * `error`: the procedure is not accepted. `warning`: it is, but the author most likely meant
 * something else. `information`: worth knowing, nothing is wrong.
 */
export type Severity = 'error' | 'warning' | 'information'

/** How to fix a problem. With `text`, replacing the diagnostic's range by it is the fix. */
export interface Suggestion {
  readonly message: string
  readonly text?: string
}

/** Another place that the problem has to do with: the first of two equal keys. */
export interface RelatedPlace {
  readonly message: string
  readonly range: Range
  /** The name of the text that the range lies in; absent: the text that was loaded. */
  readonly file?: string
}

/** A problem in a YAML text. Plain data: it survives JSON. */
export interface Diagnostic {
  /** Kebab-case, says the defect: `unknown-key`. Programs decide by it, never by the message. */
  readonly code: string
  readonly severity: Severity
  /** What is wrong, quoting the thing; what is allowed. */
  readonly message: string
  readonly range: Range
  /** The name of the text that the range lies in; absent: the text that was loaded. */
  readonly file?: string
  readonly suggestion?: Suggestion
  readonly related?: readonly RelatedPlace[]
  /** Of a problem in how cases run: a shortest way to it. */
  readonly witness?: Witness
}
