import { formatInstant } from '@dueprocess/rules'
import type { LinkedProcedure } from '../procedure/procedure.ts'
import { type Changes, type Effect, type Entry, seal, type UnsealedEntry } from '../trail/index.ts'
import type { CaseState } from './case.ts'
import { type Live, liveFacts } from './live.ts'
import { watchOf } from './watch.ts'

/**
 * A case being worked on: `state` is a copy, whose parts are replaced; the given case is never
 * touched, and a refused event drops the whole draft.
 */
export interface Draft {
  readonly procedure: LinkedProcedure
  state: { -readonly [Part in keyof CaseState]: CaseState[Part] }
  live: Live
  /** The case as it was after its last entry. */
  settled: CaseState
  /** What the entry being made has changed so far. */
  changes: Changes
  /** Keys of what has changed and was not followed up yet. */
  readonly touched: Set<string>
  readonly entries: Entry[]
  /** It is being moved to another version: what the case holds was computed by the older one. */
  isMoved?: boolean
}

export function draftOf(procedure: LinkedProcedure, state: CaseState): Draft {
  const draft: Draft = {
    procedure,
    state: { ...state },
    live: liveFacts(procedure, () => draft.state),
    settled: state,
    changes: {},
    touched: new Set(),
    entries: [],
  }
  return draft
}

/**
 * Replaces parts of the case. The keys say what in them has changed: whatever was computed from
 * that is computed anew when it is asked for, and followed up before the entry is made.
 */
export function update(
  draft: Draft,
  parts: Partial<CaseState>,
  changed: Iterable<string> = [],
): void {
  Object.assign(draft.state, parts)
  for (const key of changed) touch(draft, key)
}

function touch(draft: Draft, key: string): void {
  draft.touched.add(key)
  const readers = watchOf(draft.procedure).get(key)
  if (readers) draft.live.forget(readers)
}

/** Goes on with a case as it stands after entries of its own. */
export function replace(draft: Draft, state: CaseState): void {
  draft.state = { ...state }
  draft.settled = state
  draft.live = liveFacts(draft.procedure, () => draft.state)
}

/** Notes what the entry being made has changed. */
export function note(draft: Draft, changes: Changes): void {
  draft.changes = { ...draft.changes, ...changes }
}

/** What an entry says beside what every entry has. */
export type Happening = Pick<
  UnsealedEntry,
  'step' | 'deadline' | 'migration' | 'openedBy' | 'personal' | 'procedure'
> & {
  readonly at: number
  readonly due?: number
  readonly effects: readonly Effect[]
}

/** Seals an entry with the changes noted so far, and appends it. */
export function append(draft: Draft, happening: Happening): void {
  const { at, due, effects, deadline, migration, openedBy, personal, procedure, step } = happening
  const { state, changes } = draft
  const unsealed: UnsealedEntry = {
    at: formatInstant(at),
    case: state.id,
    changes: inOrder(changes),
    ...(deadline === undefined ? {} : { deadline }),
    ...(due === undefined ? {} : { due: formatInstant(due) }),
    effects,
    format: 1,
    ...(migration === undefined ? {} : { migration }),
    ...(openedBy === undefined ? {} : { openedBy }),
    ...(personal === undefined ? {} : { personal }),
    previous: state.seq === 0 ? null : state.head,
    ...(procedure === undefined ? {} : { procedure }),
    seq: state.seq + 1,
    ...(step === undefined ? {} : { step }),
  }
  const entry = seal(unsealed)
  draft.entries.push(entry)
  draft.changes = {}
  update(draft, { seq: entry.seq, at, head: entry.hash })
  draft.settled = { ...draft.state }
}

/** Counts a submitted event; what the clock does is no event. */
export function countEvent(draft: Draft, id: string | undefined): void {
  const { revision, events, seq } = draft.state
  update(draft, {
    revision: revision + 1,
    ...(id === undefined ? {} : { events: { ...events, [id]: seq } }),
  })
}

/** The id of the next effect: case, entry, number. */
export function effectId(draft: Draft, number: number): string {
  return `${draft.state.id}/${draft.state.seq + 1}/${number}`
}

/** Members in the order of their names, as canonical JSON has them. */
function inOrder(changes: Changes): Changes {
  return Object.fromEntries(Object.entries(changes).sort(([a], [b]) => (a < b ? -1 : 1)))
}
