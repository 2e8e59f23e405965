import type { Procedure } from '@dueprocess/core'

/** What a procedure is called, and how large it is. */
export interface ProcedureFigures {
  readonly id: string
  readonly version: string
  readonly stages: number
  readonly steps: number
  readonly deadlines: number
}

/** Counts stages at every depth, and steps with those that open a case and those of the clock. */
export function procedureFigures(procedure: Procedure): ProcedureFigures {
  const { id, version, stages, steps, deadlines } = procedure
  return {
    id,
    version,
    stages: stages.size,
    steps: steps.size,
    deadlines: deadlines.length,
  }
}
