/** A half-open range of UTF-16 offsets in the text that was compiled. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** What is wrong with a text given to this package; nothing here throws because of a text. */
export interface Issue {
  /** Kebab-case, says the defect: `unknown-name`, `wrong-comparison`. */
  readonly code: string
  /** What is wrong, quoting the thing; what is allowed. */
  readonly message: string
  readonly span: Span
  readonly severity: 'error' | 'warning'
  /** A replacement for the text at `span`, where one is likely. */
  readonly suggestion?: string
}
