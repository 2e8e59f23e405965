import { formatInstant } from '@dueprocess/rules'
import type { LinkedProcedure } from '../link/procedure.ts'
import type { CaseState } from './case.ts'
import type { ReadEvent } from './event.ts'
import type { Reason } from './reason.ts'

/** What is wrong before an event is looked at: another procedure, an old page, an earlier time. */
export function* doorReasons(
  procedure: LinkedProcedure,
  state: CaseState,
  event: ReadEvent,
): Generator<Reason> {
  yield* procedureReasons(procedure, state)
  if (event.at < state.at) {
    const [last, found] = [formatInstant(state.at), formatInstant(event.at)]
    yield { code: 'time-goes-back', last, found }
  }
  if (event.expect !== undefined && event.expect !== state.revision) {
    yield { code: 'stale-revision', expected: event.expect, found: state.revision }
  }
}

/** A case runs under the procedure that it is pinned to, to the last bit of its behaviour. */
export function* procedureReasons(procedure: LinkedProcedure, state: CaseState): Generator<Reason> {
  const { id, version, behaviour } = state.procedure
  if (behaviour === procedure.behaviour && id === procedure.id) return
  yield {
    code: 'wrong-procedure',
    expected: `${id}@${version} (${behaviour})`,
    found: `${procedure.id}@${procedure.version} (${procedure.behaviour})`,
  }
}
