import type { Json } from '../values/index.ts'
import type { HitPolicy } from './source.ts'
import type { Line } from './space/line.ts'
import type { Space } from './space/space.ts'
import type { TableInput, TableOutput, TableRule } from './table.ts'

/** What a decision needs of a checked table. */
export interface TableParts {
  readonly id: string
  readonly policy: HitPolicy
  readonly inputs: readonly TableInput[]
  readonly outputs: readonly TableOutput[]
  readonly rules: readonly TableRule[]
  readonly else?: readonly Json[]
  readonly space: Space
  /** Rows by rank under the policy, best first. */
  readonly order: Int32Array
  /** Of the output cells. */
  readonly lines: readonly Line[]
}
