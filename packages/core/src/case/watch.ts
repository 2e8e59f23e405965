import type { Condition } from '@dueprocess/rules'
import type { Anchor, Deadline } from '../procedure/deadline.ts'
import type { Decision } from '../procedure/decision.ts'
import { anchorsOf, readBy } from '../procedure/dependencies.ts'
import type { NameOrigin } from '../procedure/names.ts'
import type { LinkedProcedure } from '../procedure/procedure.ts'

/** What reads something that has changed, and so must be computed anew. */
export interface Readers {
  readonly definitions: readonly string[]
  readonly decisions: readonly Decision[]
  /** Names of the remembered conditions. */
  readonly histories: readonly string[]
  /** Places in the procedure's list of deadlines: those to be folded. */
  readonly deadlines: readonly number[]
  /** Of these the ones whose time may be another, because a fact that they read is. */
  readonly recounted: readonly number[]
  /** Whether a stage may be left, or a track started, because of it. */
  readonly moves: boolean
}

/**
 * Who reads what, by the key of what can change. A procedure has many deadlines and decisions, and
 * an entry touches few of them: only those are computed anew.
 */
export type Watch = ReadonlyMap<string, Readers>

/** Keys of what can change in a case, beside the full names of fields and of `since(…)`. */
export const key = {
  step: (id: string): string => `step:${id}`,
  stage: (path: string): string => `stage:${path}`,
  deadline: (id: string): string => `deadline:${id}`,
  /** A period of a deadline that has begun: read by that deadline alone. */
  period: (id: string): string => `period:${id}`,
  hold: (id: string): string => `hold:${id}`,
  link: (as: string): string => `link:${as}`,
  /** A value that governs instead of what a decision's table says. */
  decision: (id: string): string => `decision:${id}`,
  field: (form: string, field: string): string => `${form}.${field}`,
}

const watches = new WeakMap<LinkedProcedure, Watch>()

/** The watch of a procedure, made on first use. */
export function watchOf(procedure: LinkedProcedure): Watch {
  let watch = watches.get(procedure)
  if (!watch) {
    watch = makeWatch(procedure)
    watches.set(procedure, watch)
  }
  return watch
}

type Mutable = {
  [Part in Exclude<keyof Readers, 'moves'>]: Readers[Part][number][]
} & { moves: boolean }

function makeWatch(procedure: LinkedProcedure): Watch {
  const watch = new Map<string, Mutable>()
  const keysOf = keysIn(procedure)
  const readersOf = (key: string): Mutable => {
    let readers = watch.get(key)
    if (!readers) {
      readers = {
        definitions: [],
        decisions: [],
        histories: [],
        deadlines: [],
        recounted: [],
        moves: false,
      }
      watch.set(key, readers)
    }
    return readers
  }
  const all = (names: Iterable<string>): Set<string> => new Set([...names].flatMap(keysOf))

  for (const { id, expression } of procedure.definitions.values()) {
    for (const key of all(expression.reads)) readersOf(key).definitions.push(id)
  }
  for (const decision of procedure.decisions.values()) {
    const names = decision.table.inputs.flatMap(({ expression }) => expression.reads)
    for (const key of all(names)) readersOf(key).decisions.push(decision)
  }
  for (const { name, condition } of procedure.histories) {
    for (const key of all(condition.reads)) readersOf(key).histories.push(name)
  }
  for (const condition of conditionsOfMoves(procedure)) {
    for (const key of all(condition.reads)) readersOf(key).moves = true
  }
  for (const [place, deadline] of procedure.deadlines.entries()) {
    const names = all(readBy({ kind: 'deadline', id: deadline.id, of: deadline }))
    for (const key of new Set([...names, ...eventKeys(deadline)])) {
      readersOf(key).deadlines.push(place)
      if (names.has(key)) readersOf(key).recounted.push(place)
    }
    if (deadline.every) readersOf(key.period(deadline.id)).deadlines.push(place)
  }
  return watch
}

/** The conditions on which it depends that a stage is left or a track started. */
function* conditionsOfMoves({ stages, steps }: LinkedProcedure): Generator<Condition> {
  for (const { when, next } of stages.values()) {
    if (when) yield when
    for (const branch of next) if (branch.when) yield branch.when
  }
  for (const { required } of steps.values()) if (typeof required === 'object') yield required
}

/** The keys that a name rests on, through whatever is computed in between. */
function keysIn(procedure: LinkedProcedure): (name: string) => readonly string[] {
  const { names, definitions, decisions } = procedure
  const known = new Map<string, readonly string[]>()
  const keysOf = (name: string): readonly string[] => {
    const before = known.get(name)
    if (before) return before
    const origin = names.get(name)?.origin
    // `since(…)` is read under the text of its condition.
    const keys = origin ? [...new Set(resolve(origin))] : [name]
    known.set(name, keys)
    return keys
  }
  const resolve = (origin: NameOrigin): readonly string[] => {
    if (origin.kind === 'definition') {
      return definitions.get(origin.id)?.expression.reads.flatMap(keysOf) ?? []
    }
    if (origin.kind !== 'decision') return sources[origin.kind](origin as never)
    const inputs = decisions.get(origin.id)?.table.inputs ?? []
    const reads = inputs.flatMap(({ expression }) => expression.reads)
    return [key.decision(origin.id), ...reads.flatMap(keysOf)]
  }
  return keysOf
}

type Source = Exclude<NameOrigin['kind'], 'definition' | 'decision'>

const sources: {
  readonly [Kind in Source]: (origin: Extract<NameOrigin, { kind: Kind }>) => readonly string[]
} = {
  field: ({ form, field }) => [key.field(form, field)],
  deadline: ({ id }) => [key.deadline(id)],
  done: ({ step }) => [key.step(step)],
  ever: ({ step }) => [key.step(step)],
  times: ({ step }) => [key.step(step)],
  in: ({ stage }) => [key.stage(stage)],
  held: ({ hold }) => [key.hold(hold)],
  link: ({ link }) => [key.link(link)],
  parameter: () => [],
  outcome: ({ step }) => [key.step(step)],
}

/** The events that a deadline waits for. */
function eventKeys(deadline: Deadline): readonly string[] {
  const granted = deadline.extensions.map(({ on }) => key.step(on.id))
  return [...[...anchorsOf(deadline)].map(anchorKey), ...granted]
}

function anchorKey(anchor: Anchor): string {
  return anchorKeys[anchor.kind](anchor as never)
}

const anchorKeys: {
  readonly [Kind in Anchor['kind']]: (anchor: Extract<Anchor, { kind: Kind }>) => string
} = {
  step: ({ step }) => key.step(step),
  enter: ({ stage }) => key.stage(stage.path),
  condition: ({ history }) => history.name,
  // Its keys are those of the name.
  fact: ({ name }) => name,
}
