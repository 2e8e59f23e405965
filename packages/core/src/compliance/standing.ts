import type { Json } from '@dueprocess/rules'
import type { LinkedProcedure } from '../procedure/index.ts'
import type { Outputs } from '../trail/index.ts'
import type { Run } from './deadlines/run.ts'
import type { Tells } from './history.ts'
import type { Leaves } from './table.ts'

/** How a case stands after an event, as the audit finds it by itself. It is changed in place. */
export interface Standing {
  readonly procedure: LinkedProcedure
  readonly case: string
  /** Whether what did not happen before is known not to have happened. */
  readonly wholeFromBeginning: boolean
  /** What of a case its history always writes down. */
  readonly tells: Tells
  /** How many entries are behind it, for the ids of the cases that it opened. */
  seq: number
  at: number
  place: Leaves
  /** Active stages by path, the whole case under the empty one. */
  visits: Map<string, Visit>
  /** By form and field, personal values as they are. */
  readonly facts: Map<string, Map<string, Json>>
  readonly done: Map<string, Done>
  readonly assigned: Map<string, Holder>
  /** Since when remembered conditions are true. */
  readonly since: Map<string, number>
  readonly runs: Map<string, readonly Run[]>
  /** The duration that a fact chose for each clock, as the last event left it. */
  readonly chosen: Map<string, readonly (string | undefined)[]>
  readonly held: Set<string>
  readonly votes: Map<string, readonly Vote[]>
  readonly adopted: Map<string, Outputs>
  readonly overrides: Map<string, Outputs>
  readonly links: Map<string, LinkedCases>
  closed: boolean
  /** Counts changes: what was computed before one is stale. */
  version: number
}

export interface Visit {
  readonly since: number
  readonly done: Set<string>
}

export interface Done {
  times: number
  readonly by: Set<string>
  /** Events that did it. */
  readonly entries: number[]
}

export type Holder =
  | { readonly kind: 'actors'; readonly actors: readonly string[] }
  | { readonly kind: 'queue'; readonly role: string }
  /** Somebody was named in what is not known. */
  | { readonly kind: 'unknown' }

export interface Vote {
  readonly seat: number
  readonly by: readonly string[]
  readonly for: boolean
  readonly entry: number
}

export interface LinkedCases {
  readonly cases: Map<string, string | null>
  outcome?: string
}

/** A case before anything has happened. */
export function newStanding(
  procedure: LinkedProcedure,
  of: Pick<Standing, 'case' | 'at' | 'wholeFromBeginning' | 'tells'>,
): Standing {
  return {
    procedure,
    case: of.case,
    wholeFromBeginning: of.wholeFromBeginning,
    tells: of.tells,
    seq: 0,
    at: of.at,
    place: [],
    visits: new Map([['', { since: of.at, done: new Set() }]]),
    facts: new Map(),
    done: new Map(),
    assigned: new Map(),
    since: new Map(),
    runs: new Map(),
    chosen: new Map(),
    held: new Set(),
    votes: new Map(),
    adopted: new Map(),
    overrides: new Map(),
    links: new Map(),
    closed: false,
    version: 0,
  }
}

/** A copy to try something on. */
export function copyOf(from: Standing): Standing {
  return {
    ...from,
    visits: mapped(from.visits, ({ since, done }) => ({ since, done: new Set(done) })),
    facts: mapped(from.facts, (fields) => new Map(fields)),
    done: mapped(from.done, ({ times, by, entries }) => {
      return { times, by: new Set(by), entries: [...entries] }
    }),
    assigned: new Map(from.assigned),
    since: new Map(from.since),
    runs: new Map(from.runs),
    chosen: new Map(from.chosen),
    held: new Set(from.held),
    votes: new Map(from.votes),
    adopted: new Map(from.adopted),
    overrides: new Map(from.overrides),
    links: mapped(from.links, (link) => ({ ...link, cases: new Map(link.cases) })),
  }
}

function mapped<Key, Value>(map: ReadonlyMap<Key, Value>, to: (value: Value) => Value) {
  return new Map([...map].map(([key, value]) => [key, to(value)]))
}

/** Says that something has changed. */
export function touch(standing: Standing): void {
  standing.version += 1
}

/** The visit of the innermost stage that a step belongs to. */
export function visitOf(standing: Standing, step: string): Visit | undefined {
  return standing.visits.get(standing.procedure.steps.get(step)?.stage?.path ?? '')
}
