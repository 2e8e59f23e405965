import type { Check } from './defect.ts'
import { tableCheck } from './table-check.ts'

/** A word, or true or false, that no row of a table accepts. */
export const missingValue: Check = tableCheck('missing-value', 'error')
