import type { Check } from './defect.ts'
import { tableCheck } from './table-check.ts'

/** Two rows that ask and answer the same. */
export const duplicateRow: Check = tableCheck('duplicate-row', 'warning')
