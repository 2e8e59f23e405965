import { historiesOf, readBy } from '../../procedure/dependencies.ts'
import type { Deadline } from '../../procedure/index.ts'
import { factsOf } from '../facts.ts'
import type { Standing } from '../standing.ts'
import type { Run } from './run.ts'

/**
 * What a deadline rests on, apart from what happens, as it stands now. As long as nothing of it
 * changes it is the same object.
 */
export type Basis = readonly unknown[]

/** What is read for a basis, worked out once for each deadline. */
interface Sources {
  readonly names: readonly string[]
  readonly histories: readonly string[]
  readonly holds: readonly string[]
  /** Facts that choose: while one is not known, what it may still come to can change unseen. */
  readonly choosing: readonly string[]
}

const sources = new WeakMap<Deadline, Sources>()
const bases = new WeakMap<Standing, Map<string, Basis>>()
const stable = new WeakMap<Run, Basis>()

/** The basis of a deadline; undefined where a change of it could go unnoticed. */
export function basisOf(standing: Standing, deadline: Deadline): Basis | undefined {
  const { names, histories, holds, choosing } = sourcesOf(deadline)
  const { read } = factsOf(standing)
  for (const name of choosing) if ((read(name) ?? null) === null) return undefined
  const now = [
    ...names.map(read),
    ...histories.map((name) => standing.since.get(name)),
    ...holds.map((hold) => standing.held.has(hold)),
  ]
  const known = bases.get(standing) ?? new Map<string, Basis>()
  bases.set(standing, known)
  const before = known.get(deadline.id)
  if (before?.every((value, index) => value === now[index])) return before
  known.set(deadline.id, now)
  return now
}

/** Whether a run came out as it was when it was folded on this basis, and nothing had happened. */
export function isStable(run: Run, basis: Basis | undefined): boolean {
  return basis !== undefined && stable.get(run) === basis
}

/** Notes that a run came out as it was. */
export function noteStable(run: Run, basis: Basis | undefined): void {
  if (basis !== undefined) stable.set(run, basis)
}

function sourcesOf(deadline: Deadline): Sources {
  const before = sources.get(deadline)
  if (before) return before
  const { clocks, on, roll, pauses, id } = deadline
  const choices = [...clocks.map(({ within }) => within), on, roll?.on]
  const found: Sources = {
    names: [...new Set(readBy({ kind: 'deadline', id, of: deadline }))],
    histories: [...historiesOf(deadline)].map(({ name }) => name),
    holds: pauses.flatMap((pause) => (pause.kind === 'hold' ? [pause.hold] : [])),
    choosing: choices.flatMap((choice) => (choice?.kind === 'of' ? [choice.fact] : [])),
  }
  sources.set(deadline, found)
  return found
}
