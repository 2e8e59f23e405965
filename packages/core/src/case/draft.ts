import { formatInstant } from '@dueprocess/rules'
import type { LinkedProcedure } from '../link/procedure.ts'
import { type Changes, type Effect, type Entry, seal, type UnsealedEntry } from '../trail/index.ts'
import type { CaseState } from './case.ts'
import { type Live, liveFacts } from './live.ts'

/**
 * A case being worked on. The given case is never touched: `state` is replaced, part by part, and
 * a refused event drops the whole draft.
 */
export interface Draft {
  readonly procedure: LinkedProcedure
  state: CaseState
  readonly live: Live
  /** What the entry being made has changed so far. */
  changes: Changes
  readonly entries: Entry[]
}

export function draftOf(procedure: LinkedProcedure, state: CaseState): Draft {
  const draft: Draft = {
    procedure,
    state,
    live: liveFacts(procedure, () => draft.state),
    changes: {},
    entries: [],
  }
  return draft
}

/** Replaces parts of the case; whatever was computed from them is computed anew. */
export function update(draft: Draft, parts: Partial<CaseState>): void {
  draft.state = { ...draft.state, ...parts }
  draft.live.forget()
}

/** Notes what the entry being made has changed. */
export function note(draft: Draft, changes: Changes): void {
  draft.changes = { ...draft.changes, ...changes }
}

/** What an entry says beside what every entry has. */
export type Happening = Pick<UnsealedEntry, 'step' | 'deadline' | 'procedure'> & {
  readonly at: number
  readonly due?: number
  readonly effects: readonly Effect[]
}

/** Seals an entry with the changes noted so far, and appends it. */
export function append(draft: Draft, happening: Happening): void {
  const { at, due, effects, ...what } = happening
  const { state, changes } = draft
  const unsealed: UnsealedEntry = {
    format: 1,
    case: state.id,
    seq: state.seq + 1,
    at: formatInstant(at),
    ...(due === undefined ? {} : { due: formatInstant(due) }),
    ...what,
    changes,
    effects,
  }
  const entry = seal(unsealed, state.seq === 0 ? null : state.head)
  draft.entries.push(entry)
  draft.changes = {}
  update(draft, { seq: entry.seq, at, head: entry.hash })
}

/** The id of the next effect: case, entry, number. */
export function effectId(draft: Draft, number: number): string {
  return `${draft.state.id}/${draft.state.seq + 1}/${number}`
}
