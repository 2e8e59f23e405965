import { formatInstant, type Json, type ReadFact } from '@dueprocess/rules'
import type { LinkStatus, NameOrigin } from '../procedure/names.ts'
import type { LinkedProcedure } from '../procedure/procedure.ts'
import type { Outputs } from '../trail/index.ts'
import type { CaseState, DecisionState, LinkState } from './case.ts'
import { readStatus } from './deadlines/index.ts'
import type { Readers } from './watch.ts'

/**
 * What conditions see of a case. Decisions and definitions are computed when they are asked for
 * and remembered until what they read changes; what the case holds of decisions is as it stood
 * after its last entry.
 */
export interface Live {
  readonly read: ReadFact
  /** What a decision says now. */
  decide(id: string): DecisionState
  /** The values that a fact may still take, where a decision whose inputs are missing gives it. */
  possible(name: string): readonly Json[] | undefined
  /** Forgets what was computed from something that has changed. */
  forget(readers: Readers): void
}

/** The parts of a case that can be read, as they are at the moment of reading. */
export type Readable = Pick<
  CaseState,
  | 'facts'
  | 'visits'
  | 'done'
  | 'since'
  | 'deadlines'
  | 'decisions'
  | 'links'
  | 'held'
  | 'adopted'
  | 'overrides'
>

export function liveFacts(procedure: LinkedProcedure, current: () => Readable): Live {
  const values = new Map<string, Json | undefined>()
  const decided = new Map<string, DecisionState>()
  const changed = new Set<string>()

  const read: ReadFact = (name) => {
    if (values.has(name)) return values.get(name)
    const origin = procedure.names.get(name)?.origin
    // `since(…)` is read under the text of its condition.
    if (!origin) return instant(own(current().since, name))
    const value = readers[origin.kind](origin as never, source)
    if (origin.kind === 'definition') values.set(name, value)
    return value
  }
  const decide = (id: string): DecisionState => {
    const before = changed.has(id) ? undefined : own(current().decisions, id)
    let result = before ?? decided.get(id)
    if (!result) {
      const decision = procedure.decisions.get(id)
      if (!decision) throw new Error(`No decision ${id}: names are checked before a case runs.`)
      result = decision.table.decide(read)
      decided.set(id, result)
    }
    return result
  }
  const source: Source = { procedure, current, read, decide }
  return {
    read,
    decide,
    possible: (name) => possibleValues(name, source),
    forget: ({ definitions, decisions }) => {
      for (const id of definitions) values.delete(id)
      for (const { id } of decisions) {
        decided.delete(id)
        changed.add(id)
      }
    },
  }
}

interface Source {
  readonly procedure: LinkedProcedure
  readonly current: () => Readable
  readonly read: ReadFact
  readonly decide: (id: string) => DecisionState
}

function possibleValues(name: string, source: Source): readonly Json[] | undefined {
  const origin = source.procedure.names.get(name)?.origin
  if (origin?.kind !== 'decision') return undefined
  // What is adopted some day may be anything: its inputs may change until then.
  if (!origin.computed && waitsForAdoption(origin.id, source)) return undefined
  const result = source.decide(origin.id)
  if (result.kind !== 'unknown') return undefined
  return result.possible.map(({ outputs }) => own(outputs, origin.output) ?? null)
}

/** The outputs that govern a decision in the place of what its table says now. */
function governing(id: string, { current }: Source): Outputs | undefined {
  const { overrides, adopted } = current()
  return ((overrides && own(overrides, id)) ?? (adopted && own(adopted, id)))?.outputs
}

/** Whether a decision says nothing yet because no step has adopted it. */
function waitsForAdoption(id: string, source: Source): boolean {
  return procedureAdopts(id, source) && governing(id, source) === undefined
}

function procedureAdopts(id: string, { procedure }: Source): boolean {
  return procedure.decisions.get(id)?.adopted === true
}

type Reader<Kind extends NameOrigin['kind']> = (
  origin: Extract<NameOrigin, { kind: Kind }>,
  source: Source,
) => Json | undefined

const readers: { readonly [Kind in NameOrigin['kind']]: Reader<Kind> } = {
  field: ({ form, field }, { current }) => own(own(current().facts, form) ?? {}, field),
  definition: ({ id }, { procedure, read }) =>
    procedure.definitions.get(id)?.expression.evaluateToFact(read),
  decision: ({ id, output, bound, computed }, source) => {
    const placed = computed ? undefined : governing(id, source)
    if (placed) return own(placed, output)
    if (!computed && waitsForAdoption(id, source)) return undefined
    const result = source.decide(id)
    if (result.kind === 'decided') return own(result.outputs, output)
    // A bound is only one where some row is sure to give a result.
    const certain = result.kind === 'unknown' && !result.noMatch && !result.conflict
    return certain && bound ? result[bound] : undefined
  },
  deadline: ({ id, status }, { current }) => readStatus(current().deadlines, id, status),
  done: ({ step }, { procedure, current }) => {
    // A step that opens a case has no stage: it is done in the visit of the whole case.
    const path = procedure.steps.get(step)?.stage?.path ?? ''
    return own(current().visits, path)?.done.includes(step) ?? false
  },
  ever: ({ step }, { current }) => own(current().done, step) !== undefined,
  times: ({ step }, { current }) => own(current().done, step)?.times ?? 0,
  in: ({ stage }, { current }) => Object.hasOwn(current().visits, stage),
  held: ({ hold }, { current }) => Object.hasOwn(current().held ?? {}, hold),
  link: ({ link, what }, { current }) => linkReaders[what](own(current().links ?? {}, link)),
  parameter: ({ id }, { procedure }) => procedure.parameters.get(id)?.value,
  outcome: ({ step }, { current }) => own(own(current().facts, step) ?? {}, 'outcome'),
}

const linkReaders: Record<LinkStatus, (link: LinkState | undefined) => Json | undefined> = {
  open: (link) => openIn(link) > 0,
  count: (link) => link?.cases.length ?? 0,
  outcome: (link) => link?.outcome,
}

/** How many cases of a link have not closed. */
export function openIn(link: LinkState | undefined): number {
  return link?.cases.filter(({ outcome }) => outcome === undefined).length ?? 0
}

function instant(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : formatInstant(milliseconds)
}

/** A member of a record by a name from outside; `constructor` is a name like any other. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
