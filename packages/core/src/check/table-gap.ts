import type { Check } from './defect.ts'
import { tableCheck } from './table-check.ts'

/** Inputs for which no row and no `else` answers. */
export const tableGap: Check = tableCheck('table-gap', 'error')
