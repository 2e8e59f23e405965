import type { CaseState, Erasure } from '../case/index.ts'
import type { Effect, Entry } from '../trail/index.ts'

/**
 * Where cases live: the port that a database implements. Everything in it is plain JSON and comes
 * back as it went in. A case id is a well-formed text without U+0000, compared code point by code
 * point. A method rejects where the storage fails, and then nothing has changed.
 */
export interface Store {
  /** The case as committed last, or undefined where there is none. */
  load(id: string): Promise<CaseState | undefined>

  /** Entries by ascending sequence number; none for an unknown case. */
  trail(id: string, range?: TrailRange): Promise<readonly Entry[]>

  /**
   * Keeps all of a commit, or none of it. Whoever calls it may lose a race, and then tries anew. It
   * is lost as well where `bringsBackErased` says so of the stored case and the commit.
   */
  commit(commit: Commit): Promise<'committed' | 'conflict'>

  /**
   * Takes personal values out of the stored case and its entries, by `eraseCase` and `eraseEntry`,
   * all of them or none, where the case is at the number expected. Nothing of them may be left:
   * neither in free pages nor in a log, as far as the storage can see to that.
   */
  erase(erasure: Erasure): Promise<'committed' | 'conflict'>

  /** Cases whose `wakeAt` is not later than `at`, by `wakeAt`, then id in any fixed order. */
  due(at: number, page: Page<DueCase>): Promise<readonly DueCase[]>

  /** Effects that have not been delivered, in the order in which they were committed. */
  pendingEffects(page: Page<Pick<PendingEffect, 'position'>>): Promise<readonly PendingEffect[]>

  /** Takes an effect out of the pending ones; again, or of an unknown effect, it does nothing. */
  markDelivered(effect: string, at: number): Promise<void>

  /** Cases by instant of opening, oldest first, then id in any fixed order. */
  cases(query: CaseQuery): Promise<readonly CaseSummary[]>
}

/** Sequence numbers, both inclusive. */
export interface TrailRange {
  readonly from?: number
  readonly to?: number
}

/**
 * What one happening writes, in one transaction: the case with its next wake-up, the entries behind
 * those that are there, the effects into the outbox.
 */
export interface Commit {
  readonly case: CaseState
  /** Numbered `expected + 1` and so on up to the case's `seq`, or else the commit is rejected. */
  readonly entries: readonly Entry[]
  /** An effect that the outbox knows already, delivered or not, stays there as it is. */
  readonly effects: readonly Effect[]
  /**
   * The sequence number that the stored case must have; 0: there must be none yet. Anything else
   * is a conflict, and writes nothing.
   */
  readonly expected: number
}

/**
 * A part of a list: at most `limit` items (at least 1), those behind `after`, which is the last
 * item of the part before. What is committed meanwhile may be missed: it is in the next round.
 */
export interface Page<Cursor> {
  readonly limit: number
  readonly after?: Cursor
}

export interface DueCase {
  readonly id: string
  readonly wakeAt: number
}

export interface PendingEffect {
  /** Ascending in the order of commits; a place in the outbox, nothing else. */
  readonly position: number
  readonly effect: Effect
  readonly case: string
  /** Number of the case's last entry in the commit that brought the effect. */
  readonly seq: number
}

export interface CaseQuery extends Page<Pick<CaseSummary, 'id' | 'openedAt'>> {
  readonly status?: CaseState['status']
  /** Id of a procedure, in every version. */
  readonly procedure?: string
}

/** What a list shows of a case. */
export type CaseSummary = Pick<
  CaseState,
  'id' | 'procedure' | 'status' | 'place' | 'openedAt' | 'wakeAt'
>

/**
 * Rejects what no engine commits: entries of another case, or numbers that do not follow what is
 * expected. For stores, before they write: such a trail would be broken for ever.
 */
export function assertContinues({ case: state, entries, expected }: Commit): void {
  const follows = entries.every(
    (entry, index) => entry.case === state.id && entry.seq === expected + index + 1,
  )
  if (follows && state.seq === expected + entries.length) return
  const numbers = entries.map(({ seq }) => seq).join(', ') || 'none'
  throw new RangeError(
    `The commit does not continue case "${state.id}": behind entry ${expected} it brings ` +
      `${numbers} for a case at ${state.seq}. Commit the outcome of one kernel call as it is.`,
  )
}
