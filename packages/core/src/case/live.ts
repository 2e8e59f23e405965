import { formatInstant, type Json, type ReadFact } from '@dueprocess/rules'
import type { NameOrigin } from '../link/names.ts'
import type { LinkedProcedure } from '../link/procedure.ts'
import type { CaseState, DecisionState, RunningDeadline } from './case.ts'

/**
 * What conditions see of a case. Decisions and definitions are computed when they are asked for
 * and remembered until {@link Live.forget}: call it after whatever they could have read changed.
 */
export interface Live {
  readonly read: ReadFact
  /** What a decision says now. */
  decide(id: string): DecisionState
  /** The values that a fact may still take, where a decision whose inputs are missing gives it. */
  possible(name: string): readonly Json[] | undefined
  forget(): void
}

/** The parts of a case that can be read, as they are at the moment of reading. */
export type Readable = Pick<CaseState, 'facts' | 'visits' | 'done' | 'since' | 'deadlines'>

export function liveFacts(procedure: LinkedProcedure, current: () => Readable): Live {
  const values = new Map<string, Json | undefined>()
  const decided = new Map<string, DecisionState>()

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
    let result = decided.get(id)
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
    possible: (name) => {
      const origin = procedure.names.get(name)?.origin
      if (origin?.kind !== 'decision') return undefined
      const result = decide(origin.id)
      if (result.kind !== 'unknown') return undefined
      return result.possible.map(({ outputs }) => own(outputs, origin.output) ?? null)
    },
    forget: () => {
      values.clear()
      decided.clear()
    },
  }
}

interface Source {
  readonly procedure: LinkedProcedure
  readonly current: () => Readable
  readonly read: ReadFact
  readonly decide: (id: string) => DecisionState
}

type Reader<Kind extends NameOrigin['kind']> = (
  origin: Extract<NameOrigin, { kind: Kind }>,
  source: Source,
) => Json | undefined

const readers: { readonly [Kind in NameOrigin['kind']]: Reader<Kind> } = {
  field: ({ form, field }, { current }) => own(own(current().facts, form) ?? {}, field),
  definition: ({ id }, { procedure, read }) =>
    procedure.definitions.get(id)?.expression.evaluateToFact(read),
  decision: ({ id, output, bound }, { decide }) => {
    const result = decide(id)
    if (result.kind === 'decided') return own(result.outputs, output)
    // A bound is only one where some row is sure to give a result.
    const certain = result.kind === 'unknown' && !result.noMatch && !result.conflict
    return certain && bound ? result[bound] : undefined
  },
  deadline: ({ id, status }, { current }) => statusReaders[status](own(current().deadlines, id)),
  done: ({ step }, { procedure, current }) => {
    // A step that opens a case has no stage: it is done in the visit of the whole case.
    const path = procedure.steps.get(step)?.stage?.path ?? ''
    return own(current().visits, path)?.done.includes(step) ?? false
  },
  ever: ({ step }, { current }) => own(current().done, step) !== undefined,
  times: ({ step }, { current }) => own(current().done, step)?.times ?? 0,
  in: ({ stage }, { current }) => Object.hasOwn(current().visits, stage),
}

type StatusOrigin = Extract<NameOrigin, { kind: 'deadline' }>['status']

const statusReaders: Record<StatusOrigin, (run: RunningDeadline | undefined) => Json | undefined> =
  {
    open: (run) => run?.status === 'open',
    // Behind its due instant: still to be done, or done behind it.
    late: (run) => run?.missed && run.status !== 'void',
    met: (run) => run?.status === 'done' && !run.missed,
    missed: (run) => run?.missed ?? false,
    owed: (run) => run !== undefined && run.status !== 'idle' && run.status !== 'void',
    due: (run) => instant(run?.due ?? undefined),
  }

function instant(milliseconds: number | undefined): string | undefined {
  return milliseconds === undefined ? undefined : formatInstant(milliseconds)
}

/** A member of a record by a name from outside; `constructor` is a name like any other. */
export function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined
}
