import { bringsBackErased, eraseCase } from '../case/erase.ts'
import type { CaseState, Erasure } from '../case/index.ts'
import { type Effect, type Entry, eraseEntry } from '../trail/index.ts'
import {
  assertContinues,
  type CaseQuery,
  type CaseSummary,
  type Commit,
  type DueCase,
  type Page,
  type PendingEffect,
  type Store,
} from './store.ts'

// Everything is kept as JSON text, as in a database: nobody gets hold of an object of the store,
// and what is not plain JSON shows in the first test.
interface Memory {
  readonly cases: Map<string, CaseRow>
  readonly outbox: Map<string, EffectRow>
}

interface CaseRow {
  readonly state: string
  readonly entries: readonly string[]
}

interface EffectRow {
  readonly position: number
  readonly effect: string
  readonly case: string
  readonly seq: number
  readonly delivered: boolean
}

/** A store in memory, for tests, examples and simulations: all is lost with the process. */
export function createMemoryStore(): Store {
  const memory: Memory = { cases: new Map(), outbox: new Map() }
  const stateOf = ({ state }: CaseRow): CaseState => JSON.parse(state)
  const states = (): CaseState[] => [...memory.cases.values()].map(stateOf)
  return {
    load: async (id) => {
      const row = memory.cases.get(id)
      return row && stateOf(row)
    },
    trail: async (id, { from = 1, to = Number.MAX_SAFE_INTEGER } = {}) => {
      const entries = memory.cases.get(id)?.entries ?? []
      const end = Math.max(to, 0)
      return entries.slice(Math.max(from, 1) - 1, end).map((entry): Entry => JSON.parse(entry))
    },
    commit: async (commit) => write(memory, commit),
    erase: async (erasure) => erase(memory, erasure),
    due: async (at, page) => dueAt(states(), at, page),
    pendingEffects: async ({ limit, after }) => {
      const rows = [...memory.outbox.values()].filter(
        ({ delivered, position }) => !delivered && position > (after?.position ?? 0),
      )
      return rows.slice(0, limit).map(pendingEffect)
    },
    markDelivered: async (id) => {
      const row = memory.outbox.get(id)
      if (row) memory.outbox.set(id, { ...row, delivered: true })
    },
    cases: async (query) => select(states(), query).map(summaryOf),
  }
}

function write(memory: Memory, commit: Commit): 'committed' | 'conflict' {
  assertContinues(commit)
  const { case: state, entries, effects, expected } = commit
  // All that can fail comes before all that changes.
  const before = memory.cases.get(state.id)
  const row = { state: JSON.stringify(state), entries: entries.map((one) => JSON.stringify(one)) }
  const texts = effects.map((effect) => ({ id: effect.id, effect: JSON.stringify(effect) }))
  if ((before?.entries.length ?? 0) !== expected) return 'conflict'
  if (bringsBackErased(before && JSON.parse(before.state), commit)) return 'conflict'

  memory.cases.set(state.id, { ...row, entries: [...(before?.entries ?? []), ...row.entries] })
  for (const { id, effect } of texts) {
    if (memory.outbox.has(id)) continue
    const position = memory.outbox.size + 1
    const origin = { case: state.id, seq: state.seq }
    memory.outbox.set(id, { position, effect, ...origin, delivered: false })
  }
  return 'committed'
}

function erase(memory: Memory, erasure: Erasure): 'committed' | 'conflict' {
  const row = memory.cases.get(erasure.case)
  if (!row || row.entries.length !== erasure.expected) return 'conflict'
  const pointers = new Map(erasure.entries.map((one) => [one.seq, one.pointers]))
  memory.cases.set(erasure.case, {
    state: JSON.stringify(eraseCase(JSON.parse(row.state), erasure.fields)),
    entries: row.entries.map((text, index) => {
      const gone = pointers.get(index + 1)
      return gone ? JSON.stringify(eraseEntry(JSON.parse(text), gone)) : text
    }),
  })
  return 'committed'
}

function dueAt(
  states: readonly CaseState[],
  at: number,
  { limit, after }: Page<DueCase>,
): readonly DueCase[] {
  const waiting = states.flatMap(({ id, wakeAt }) => (wakeAt === null ? [] : [{ id, wakeAt }]))
  return waiting
    .filter((one) => one.wakeAt <= at && (!after || byWakeAt(after, one) < 0))
    .sort(byWakeAt)
    .slice(0, limit)
}

function select(
  states: readonly CaseState[],
  { status, procedure, limit, after }: CaseQuery,
): readonly CaseState[] {
  return states
    .filter((one) => status === undefined || one.status === status)
    .filter((one) => procedure === undefined || one.procedure.id === procedure)
    .filter((one) => !after || byOpening(after, one) < 0)
    .sort(byOpening)
    .slice(0, limit)
}

function pendingEffect({ position, effect, case: of, seq }: EffectRow): PendingEffect {
  return { position, effect: JSON.parse(effect) as Effect, case: of, seq }
}

function summaryOf({ id, procedure, status, place, openedAt, wakeAt }: CaseState): CaseSummary {
  return { id, procedure, status, place, openedAt, wakeAt }
}

function byWakeAt(a: DueCase, b: DueCase): number {
  return a.wakeAt - b.wakeAt || byId(a, b)
}

type Opened = Pick<CaseState, 'id' | 'openedAt'>

function byOpening(a: Opened, b: Opened): number {
  return a.openedAt - b.openedAt || byId(a, b)
}

function byId(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : Number(a.id > b.id)
}
