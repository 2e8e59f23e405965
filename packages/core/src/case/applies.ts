import type { Condition } from '@dueprocess/rules'
import type { Live } from './live.ts'

/**
 * Whether something that holds conditionally holds now. The difference is a legal one: `when`
 * needs a true condition, so unknown does not do; `unless` gives way only to a true one, so
 * unknown does not free anybody.
 */
export function applies(
  { when, unless }: { readonly when?: Condition; readonly unless?: Condition },
  { read }: Live,
): boolean {
  return (when === undefined || when.test(read) === true) && unless?.test(read) !== true
}
