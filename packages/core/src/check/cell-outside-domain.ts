import type { Check } from './defect.ts'
import { tableCheck } from './table-check.ts'

/** A cell that asks for a value its input cannot have. */
export const cellOutsideDomain: Check = tableCheck('cell-outside-domain', 'warning')
