import { formatInstant, say } from '@dueprocess/rules'
import { moverOf } from '../machine/index.ts'
import type { LinkedProcedure } from '../procedure/procedure.ts'
import { pathsAround } from '../procedure/stage.ts'
import type { CaseState } from './case.ts'
import { shapeReasons } from './case-shape.ts'
import { leastLevel, runKey } from './deadlines/index.ts'
import type { ReadEvent } from './event.ts'
import { strayDecision } from './governing.ts'
import { strayHold } from './holds.ts'
import { hasEnded } from './move.ts'
import type { Reason } from './reason.ts'
import { strayVotes } from './votes.ts'

/** What is wrong with an event before it is looked at: an earlier time, an old page. */
export function* eventReasons(
  state: CaseState,
  event: Pick<ReadEvent, 'at' | 'expect'>,
): Generator<Reason> {
  if (event.at < state.at) {
    const [last, found] = [formatInstant(state.at), formatInstant(event.at)]
    yield { code: 'time-goes-back', last, found }
  }
  if (event.expect !== undefined && event.expect !== state.revision) {
    yield { code: 'stale-revision', expected: event.expect, found: state.revision }
  }
}

/**
 * Why a case cannot go on under a procedure: it is no case of this format, it is pinned to another
 * procedure, or it is where that procedure leads nobody. A case comes from a store, which may be
 * damaged, and behind this door nothing looks again.
 */
export function caseReasons(procedure: LinkedProcedure, state: CaseState): readonly Reason[] {
  if (isVouched(procedure, state)) return []
  for (const judge of [
    shapeReasons,
    procedureReasons,
    placeReasons,
    strayReasons,
    overdueReasons,
  ]) {
    const reasons = judge(state, procedure)
    if (reasons.length > 0) return reasons
  }
  return []
}

// A case that was made here and did not leave the process need not be looked at again.
const known = new WeakMap<CaseState, LinkedProcedure>()

/** Whether a case was made here, under this very procedure, and nobody could change it since. */
export function isVouched(procedure: LinkedProcedure, state: CaseState): boolean {
  return known.get(state) === procedure
}

/** Vouches for a case that was made under a procedure; from then on nobody may put parts into it. */
export function vouch(procedure: LinkedProcedure, state: CaseState): void {
  known.set(Object.freeze(state), procedure)
}

/** A case runs under the procedure that it is pinned to, to the last bit of its behaviour. */
function procedureReasons(state: CaseState, procedure: LinkedProcedure): readonly Reason[] {
  const { id, version, behaviour } = state.procedure
  if (behaviour === procedure.behaviour && id === procedure.id) return []
  const expected = `${id}@${version} (${behaviour})`
  const found = `${procedure.id}@${procedure.version} (${procedure.behaviour})`
  return [{ code: 'wrong-procedure', expected, found }]
}

/** Whether the machine can be at the place of a case; visits and status follow from the place. */
function placeReasons(
  { place, visits, status }: CaseState,
  procedure: LinkedProcedure,
): readonly Reason[] {
  const misfit = (path: string, expected: string): readonly Reason[] => {
    return [{ code: 'not-a-case', path, expected }]
  }
  if (!moverOf(procedure).has(place)) return misfit('/place', say`a place of the procedure`)
  const active = pathsAround(procedure.stages, place)
  const fits = Object.keys(visits).every((path) => active.has(path))
  if (!fits || Object.keys(visits).length !== active.size) {
    return misfit('/visits', say`those of ${[...active].map((path) => `"${path}"`).join(', ')}`)
  }
  const expected = hasEnded(procedure.root, visits) ? 'closed' : 'open'
  return status === expected ? [] : misfit('/status', say`${expected} at this place`)
}

/**
 * Whether all is recorded that was due before the last entry: an entry is only made behind it. A
 * forged instant could otherwise ask for the periods of centuries.
 */
function overdueReasons(state: CaseState, procedure: LinkedProcedure): readonly Reason[] {
  if (state.status === 'closed') return []
  const level = leastLevel(procedure, state, state.at)
  if (!level || level.due >= state.at) return []
  const path = `/deadlines/${runKey(level.deadline.id, level.run)}`
  return [{ code: 'not-a-case', path, expected: say`nothing due before the last entry` }]
}

/** Marks and votes that no step can have left: those of a forged case, or of another procedure. */
function strayReasons(state: CaseState, procedure: LinkedProcedure): readonly Reason[] {
  const decision = strayDecision(procedure, state)
  const hold = strayHold(procedure, state)
  const votes = strayVotes(procedure, state)
  const misfit = (path: string, id: string, expected: string): readonly Reason[] => {
    return [{ code: 'not-a-case', path: `/${path}/${id}`, expected }]
  }
  if (hold !== undefined) return misfit('held', hold, say`a hold of a stage where the case is`)
  if (votes !== undefined) return misfit('votes', votes, say`votes on a step where the case is`)
  if (!decision) return []
  return misfit(
    decision.part,
    decision.id,
    say`a decision that a step adopts or a person overrides`,
  )
}
