import type { Condition, Expression, Type } from '@dueprocess/rules'
import type { Anchor, CalendarUse } from './deadline.ts'
import type { Clause, Texts } from './text.ts'

/** A figure over many cases, read from their trails. It changes nothing in how a case runs. */
export interface Metric {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  readonly measure: Measure
  /** The cases that it is about; absent: all. */
  readonly of?: Condition
  /** The event after which facts are read; absent: as they stand at the end. */
  readonly asOf?: EventAnchor
  /** The event that says to which period a case belongs; absent: its opening. */
  readonly dated?: Anchor
  readonly per: readonly Grouping[]
  /** Over how many whole periods its trend is looked at. */
  readonly trend?: { readonly periods: number; readonly unit: PeriodUnit }
}

/** What happens at an entry, whatever the facts are. */
export type EventAnchor = Extract<Anchor, { readonly kind: 'step' | 'enter' }>

/** What is worked out from the cases. */
export type Measure =
  /** Without a condition: every case. */
  | { readonly kind: 'count'; readonly condition?: Condition }
  | { readonly kind: 'share'; readonly condition: Condition }
  | { readonly kind: 'mean' | 'median' | 'sum'; readonly value: Measured }
  /** `rank` is above 0 and at most 1. */
  | { readonly kind: 'percentile'; readonly value: Measured; readonly rank: number }

/** A number of a case, or a time in milliseconds. */
export type Measured =
  | {
      readonly kind: 'expression'
      readonly expression: Expression
      readonly is: 'number' | 'time'
      /** Of money. */
      readonly unit?: string
    }
  | {
      readonly kind: 'between'
      readonly from: Anchor
      readonly to: Anchor
      /** Whose working time is measured; absent: elapsed time. */
      readonly calendar?: CalendarUse
    }

/** What a metric is broken down by; `text` as the author writes it. */
export type Grouping = { readonly text: string } & (
  | { readonly kind: 'fact'; readonly name: string; readonly type: Type }
  /** Who took the step last, or in which roles. */
  | { readonly kind: 'actor' | 'role'; readonly step: string }
  /** Who holds a role of the case. */
  | { readonly kind: 'holder'; readonly role: string }
  /** Of an event; without one, of that which dates the case. */
  | { readonly kind: 'period'; readonly unit: PeriodUnit; readonly of?: Anchor }
)

export type PeriodUnit = (typeof periodUnits)[number]

/** The shortest first. */
export const periodUnits = ['day', 'week', 'month', 'quarter', 'year'] as const

/** What a metric works out of facts. */
export function* expressionsOfMetric({ measure, of }: Metric): Generator<Expression> {
  if (of) yield of
  if ('condition' in measure && measure.condition) yield measure.condition
  if ('value' in measure && measure.value.kind === 'expression') yield measure.value.expression
}

/** The events whose instants a metric asks for. */
export function* eventsOfMetric({ measure, dated, per }: Metric): Generator<Anchor> {
  if (dated) yield dated
  for (const one of per) if (one.kind === 'period' && one.of) yield one.of
  if (!('value' in measure) || measure.value.kind !== 'between') return
  yield measure.value.from
  yield measure.value.to
}

/** Metrics that are shown together. */
export interface Report {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  /** The period that it is about. */
  readonly every: PeriodUnit
  /** Roles that get it. */
  readonly to: readonly string[]
  /** Ids of metrics, in order. */
  readonly shows: readonly string[]
}
