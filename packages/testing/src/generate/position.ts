import type { Actor, CaseState, Procedure, Reason } from '@dueprocess/core'
import { elementsIn, keyOf } from '../coverage/index.ts'
import type { Act } from '../link/index.ts'
import { act, beginRun, follow, type RunState, refusalOf, traceOf, wake } from '../run/index.ts'

/** Something that can happen next, and when. */
export interface Move {
  readonly act: Extract<Act, { readonly kind: 'open' | 'take' | 'wait' | 'linked' }>
  readonly at: number
}

/** Where a case is after some moves; positions form a tree that begins before the opening. */
export interface Position {
  readonly before?: Position
  readonly move?: Move
  /** Absent before the case was opened. */
  readonly case?: CaseState
  readonly now: number
  /** How many moves were made. */
  readonly count: number
  /** Why the last move was refused; then nothing has changed by it. */
  readonly reasons?: readonly Reason[]
  /** What of the effects the last move asked for. */
  readonly effects: RunState['effects']
  /** The elements of the procedure that the last move showed. */
  readonly shows: readonly string[]
}

export const caseId = 'case-1'

/** Before anything has happened. */
export function startAt(now: number): Position {
  return { now, count: 0, effects: [], shows: [] }
}

/**
 * Makes a move as the runner of scenarios would, so that a scenario of these moves goes the same
 * way. Undefined where it cannot be made at all.
 */
export function play(procedure: Procedure, from: Position, move: Move): Position | undefined {
  const run = beginRun(procedure, { case: caseId }, from)
  if (move.at < from.now) return undefined
  const woken = wake(run, move.at)
  if (woken.stopped || woken.outcome) return undefined
  const step = { act: move.act, checks: [], range: { start: 0, end: 0 } }
  const { outcome, stopped } = act(run, step, move.at)
  if (stopped) return undefined
  if (outcome && !outcome.ok) run.refusals.push(refused(move, outcome.reasons))
  else if (outcome) follow(run, outcome)
  return {
    before: from,
    move,
    ...(run.case ? { case: run.case } : {}),
    now: Math.max(from.now, move.at),
    count: run.count,
    ...(outcome && !outcome.ok ? { reasons: outcome.reasons } : {}),
    effects: run.effects,
    shows: [...new Set(elementsIn(traceOf(run)).map(keyOf))],
  }
}

function refused({ act: asked }: Move, reasons: readonly Reason[]): RunState['refusals'][number] {
  const actor: Actor | undefined = 'by' in asked ? asked.by : undefined
  const step = 'step' in asked ? asked.step : asked.kind
  return refusalOf(step, actor?.id ?? 'link', reasons)
}

/** The moves that lead to a position, from the opening on. */
export function movesTo(position: Position): readonly Move[] {
  return pathTo(position).flatMap(({ move }) => move ?? [])
}

/** The positions on the way to one, itself the last, without the one before the opening. */
export function pathTo(position: Position): readonly Position[] {
  const path: Position[] = []
  for (let at: Position | undefined = position; at?.move; at = at.before) path.push(at)
  return path.reverse()
}

/** Makes moves one after the other; what cannot be made any more is left out. */
export function playAll(procedure: Procedure, start: Position, moves: readonly Move[]): Position {
  return moves.reduce((position, move) => play(procedure, position, move) ?? position, start)
}
