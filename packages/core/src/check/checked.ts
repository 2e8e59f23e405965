import type { Locate, ProcedureSource } from '../grammar/index.ts'
import type { LinkedProcedure } from '../procedure/index.ts'

/** A linked procedure with the document it came from. */
export interface Checked {
  readonly procedure: LinkedProcedure
  readonly source: ProcedureSource
  readonly locate: Locate
}
