import { say } from '@dueprocess/rules'
import { mostDiagnostics, tooManyProblems } from './collect.ts'
import type { Diagnostic, Severity } from './diagnostic.ts'
import { sortByPlace } from './format.ts'

const severities: readonly Severity[] = ['error', 'warning', 'information']

/**
 * All that was found, in the order of the text. Of more than `mostDiagnostics` the worst, and a
 * last one, as severe as the worst that it stands for, that says how many there are more.
 */
export function limitDiagnostics(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const sorted = sortByPlace(found)
  if (sorted.length <= mostDiagnostics) return sorted
  // A stage that stopped looking says so in a diagnostic of its own, for which this one stands.
  const counted = sorted.filter(({ code }) => code !== tooManyProblems)
  const worstFirst = severities.flatMap((one) => counted.filter(({ severity }) => severity === one))
  const kept = worstFirst.slice(0, mostDiagnostics - 1)
  const left = worstFirst.slice(kept.length)
  const last = sorted.at(-1)
  const worst = left[0]
  if (!last || !worst) return sorted
  const more = say`${counted.length < sorted.length ? say`at least ` : ''}${left.length} more`
  return [
    ...sortByPlace(kept),
    {
      code: tooManyProblems,
      severity: worst.severity,
      message: say`there are ${more} problems; only the worst ${kept.length} are shown`,
      range: last.range,
    },
  ]
}
