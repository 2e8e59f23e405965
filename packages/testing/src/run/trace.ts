import type { Entry, Reason } from '@dueprocess/core'
import type { EndedWay } from './ended-ways.ts'
import type { TableBound } from './table-bounds.ts'

/** A step that was refused, as a scenario meant it to be or not. */
export interface ScenarioRefusal {
  readonly step: string
  readonly actor: string
  readonly codes: readonly Reason['code'][]
  /** The conditions of the step itself that kept it. */
  readonly guards: readonly ('when' | 'unless')[]
  /** The constraints that it would have broken. */
  readonly constraints: readonly string[]
  /** The required steps that were still owed. */
  readonly owed: readonly string[]
}

/**
 * What a scenario showed of its procedure, as data to measure coverage with. Each list has each
 * item once, in the order in which it was first seen.
 */
export interface ScenarioTrace {
  /** Paths of the stages to which the case came, outer ones included. */
  readonly stages: readonly string[]
  /** Steps that were taken, those of the clock and of the language included. */
  readonly steps: readonly string[]
  /** Ways out that were taken, by their place in the list of the step. */
  readonly branches: readonly { readonly step: string; readonly branch: number }[]
  /** Ways by which ended stages were left, by their place in `then`. */
  readonly ended: readonly EndedWay[]
  /** Rows that decided something, from 0; `else` where no row was true. */
  readonly rows: readonly { readonly decision: string; readonly row: number | 'else' }[]
  /** Inputs of tables that were at, just below or just above a number of a cell. */
  readonly bounds: readonly TableBound[]
  /** How deadlines turned out. */
  readonly deadlines: readonly {
    readonly deadline: string
    readonly outcome: 'met' | 'missed' | 'void' | 'over' | 'unfinished'
  }[]
  /** Levels of escalation that were passed, by their place in the list. */
  readonly escalations: readonly { readonly deadline: string; readonly level: number }[]
  readonly refusals: readonly ScenarioRefusal[]
  /** Clauses that the scenario says it shows, and those that an audit finds called for. */
  readonly clauses: readonly string[]
}

/** What a run, or a part of one, leaves behind. */
export interface Shown {
  readonly trail: readonly Entry[]
  readonly refusals: readonly ScenarioRefusal[]
  readonly ended: readonly EndedWay[]
  readonly ledTo: readonly string[]
  readonly bounds: readonly TableBound[]
}

/** Collects what a run showed. */
export function traceOf(
  { trail, refusals, ended, ledTo, bounds }: Shown,
  clauses: readonly string[] = [],
): ScenarioTrace {
  return {
    stages: unique(
      [...trail.flatMap(({ changes }) => changes.place ?? []), ...ledTo].flatMap(around),
    ),
    steps: unique(trail.flatMap(({ step }) => step?.id ?? [])),
    branches: unique(
      trail.flatMap(({ step }) => {
        return step?.branch === undefined ? [] : [{ step: step.id, branch: step.branch }]
      }),
    ),
    ended: unique(ended),
    rows: unique(trail.flatMap(rowsOf)),
    bounds: unique(bounds),
    deadlines: unique(trail.flatMap(outcomesOf)),
    escalations: unique(
      trail.flatMap(({ deadline }) => {
        const level = deadline?.level
        return deadline && typeof level === 'number' ? [{ deadline: deadline.id, level }] : []
      }),
    ),
    refusals: unique(refusals),
    clauses: unique(clauses),
  }
}

/** A step that was refused, with what a measure of coverage asks of the reasons. */
export function refusalOf(
  step: string,
  actor: string,
  reasons: readonly Reason[],
): ScenarioRefusal {
  return {
    step,
    actor,
    codes: reasons.map(({ code }) => code),
    guards: reasons.flatMap((reason) => {
      if (reason.code !== 'condition-false' && reason.code !== 'condition-unknown') return []
      return reason.guard === 'when' || reason.guard === 'unless' ? [reason.guard] : []
    }),
    constraints: reasons.flatMap((one) => (one.code === 'constraint-broken' ? one.constraint : [])),
    owed: reasons.flatMap((one) => (one.code === 'step-missing' ? one.step : [])),
  }
}

/** A path with those of the stages around it: `a/b` and `a`. */
function around(path: string): readonly string[] {
  const parts = path.split('/')
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'))
}

function rowsOf({ changes }: Entry): ScenarioTrace['rows'] {
  return Object.entries(changes.decisions ?? {}).flatMap(
    ([decision, result]): ScenarioTrace['rows'] => {
      const {
        kind,
        rows = [],
        byElse,
      } = (result ?? {}) as {
        readonly kind?: string
        readonly rows?: readonly number[]
        readonly byElse?: true
      }
      if (kind !== 'decided') return []
      return byElse ? [{ decision, row: 'else' }] : rows.map((row) => ({ decision, row }))
    },
  )
}

const ends: readonly string[] = ['void', 'over', 'unfinished']

function outcomesOf({ changes }: Entry): ScenarioTrace['deadlines'] {
  return Object.entries(changes.deadlines ?? {}).flatMap(
    ([key, { status, missed }]): ScenarioTrace['deadlines'] => {
      // Later runs of a deadline have their number behind a `#`.
      const [deadline = key] = key.split('#')
      if (missed) return [{ deadline, outcome: 'missed' }]
      if (status === 'done') return [{ deadline, outcome: 'met' }]
      return ends.includes(status) ? [{ deadline, outcome: status as 'void' }] : []
    },
  )
}

function unique<T>(items: readonly T[]): readonly T[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()]
}
