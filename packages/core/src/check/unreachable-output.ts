import type { Check } from './defect.ts'
import { tableCheck } from './table-check.ts'

/** An answer that no inputs can bring about. */
export const unreachableOutput: Check = tableCheck('unreachable-output', 'warning')
