import type { Check } from './defect.ts'
import { tableCheck } from './table-check.ts'

/** A row that never decides, because other rows always go before it. */
export const maskedRow: Check = tableCheck('masked-row', 'warning')
