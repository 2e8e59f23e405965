import { formatDuration } from '@dueprocess/rules'
import type { Clock, Deadline } from '../../procedure/deadline.ts'
import type { CaseState } from '../case.ts'
import { possibleChoices } from '../choice.ts'
import type { Live } from '../live.ts'
import type { FoldContext } from './fold.ts'
import { change, type Run, runKey } from './run.ts'

/** A case as it was after its last entry. */
export interface Past {
  readonly deadlines: CaseState['deadlines']
  readonly live: Live
}

/**
 * Notes for each running clock which durations were chosen, from the second one on, and the first
 * with it: while a fact chooses the same there is nothing to note. Not knowing which one it is
 * chooses none.
 */
export function noteTargets(run: Run, { deadline, moment: { at }, live, past }: FoldContext): Run {
  let { targets } = run
  for (const [index, { within, after }] of deadline.clocks.entries()) {
    const start = run.starts[index]
    if (within?.kind !== 'of' || start === null || start === undefined) continue
    const before = startBefore(deadline, run, index, past())
    if (before === undefined || (after.kind !== 'fact' && before !== start)) continue
    const clock = index === 0 ? {} : { clock: index }
    const noted = targets.findLast((target) => (target.clock ?? 0) === index)?.within
    const now = onlyOne(within, live)
    const last = noted ?? onlyOne(within, past().live)
    if (last === undefined || last === now) continue
    if (noted === undefined) targets = [...targets, { at: start, ...clock, within: last }]
    if (now !== undefined) targets = [...targets, { at, ...clock, within: now }]
  }
  return change(run, { targets })
}

/** When the clock had started, if it ran already after the last entry. */
function startBefore(
  { id, reopen }: Deadline,
  { number }: Run,
  index: number,
  { deadlines }: Past,
): number | undefined {
  const key = runKey(id, number)
  const run = Object.hasOwn(deadlines, key) ? deadlines[key] : undefined
  const goesOn = run?.ended === undefined || reopen !== undefined
  return goesOn ? (run?.starts[index] ?? undefined) : undefined
}

/** The duration that is chosen, where only one is possible. */
function onlyOne(within: NonNullable<Clock['within']>, live: Live): string | undefined {
  const possible = new Set(possibleChoices(within, live).map(formatDuration))
  const [only] = possible
  return possible.size === 1 ? only : undefined
}
