import type { Person } from '../io.ts'
import type { Screen } from './screen.ts'
import type { Simulation } from './simulation.ts'

/** A play that goes on: what is shown where, and how the case stands. */
export interface Play {
  readonly screen: Screen
  /** Who is asked for what a line leaves out; absent where lines come from a script. */
  readonly person?: Person
  simulation: Simulation
  /** Whether files that are there may be replaced, beside those that this play has written. */
  readonly replace: boolean
  readonly saved: Set<string>
}

/** What a line came to. */
export type LineEnd = 'done' | 'failed' | 'quit'

/** Says why a line came to nothing. */
export function fail({ screen }: Play, ...reasons: readonly string[]): 'failed' {
  for (const reason of reasons) screen.line(`  ${screen.paint('red', '✗')} ${reason}`)
  return 'failed'
}
