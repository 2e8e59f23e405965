import type { Diagnostic, Severity } from '../diagnostic/index.ts'
import type { Checked } from './checked.ts'

/** What a check found; its code is that of the check. */
export interface Defect extends Omit<Diagnostic, 'code' | 'severity'> {
  /** Instead of that of the check. */
  readonly severity?: Severity
}

/** One semantic check: its file, its code, its fixtures and its page share one name. */
export interface Check {
  readonly code: string
  readonly severity: Severity
  /** Runs only where rules ask for it: what it finds is advice, and most documents have some. */
  readonly onRequest?: true
  /** No case of a procedure that has it could run: it stays an error, whatever rules say. */
  readonly vital?: true
  find(checked: Checked): Iterable<Defect>
}
