import { say } from '@dueprocess/rules'
import type { Diagnostic } from './diagnostic.ts'

/** Diagnostics as they are found, of which only so many are kept. */
export interface DiagnosticCollector {
  readonly diagnostics: readonly Diagnostic[]
  report(diagnostic: Diagnostic): void
  /** Nothing more will be kept, so nothing more needs to be looked for. */
  isFull(): boolean
}

/** Nobody reads more; a hostile document could otherwise ask for hundreds of thousands. */
export const mostDiagnostics = 500

/** The code of the diagnostic that stands for all that are not shown. */
export const tooManyProblems = 'too-many-problems'

/** Collects diagnostics; the last one that fits says that there are more. */
export function collectDiagnostics(): DiagnosticCollector {
  const diagnostics: Diagnostic[] = []
  const isFull = (): boolean => diagnostics.length >= mostDiagnostics
  const report = (diagnostic: Diagnostic): void => {
    if (isFull()) return
    diagnostics.push(diagnostics.length < mostDiagnostics - 1 ? diagnostic : tooMany(diagnostic))
  }
  return { diagnostics, report, isFull }
}

function tooMany({ range }: Diagnostic): Diagnostic {
  return {
    code: tooManyProblems,
    severity: 'error',
    message: say`there are more problems from here on; only the first ${mostDiagnostics - 1} are shown`,
    range,
  }
}
