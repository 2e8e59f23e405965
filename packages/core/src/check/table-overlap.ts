import type { Check } from './defect.ts'
import { tableCheck } from './table-check.ts'

/** Inputs for which rows contradict each other under the table's policy. */
export const tableOverlap: Check = tableCheck('table-overlap', 'error')
