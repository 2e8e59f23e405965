import type { Condition, Expression, History } from '@dueprocess/rules'
import type { Anchor, Deadline } from './deadline.ts'
import type { Decision, Definition } from './decision.ts'
import type { Names } from './names.ts'
import { orderByDependency } from './order.ts'

/** What is computed from facts and from each other. */
export type Computed =
  | { readonly kind: 'definition'; readonly id: string; readonly of: Definition }
  | { readonly kind: 'decision'; readonly id: string; readonly of: Decision }
  | { readonly kind: 'deadline'; readonly id: string; readonly of: Deadline }

export interface OrderedComputed {
  /** Each after all that it depends on. */
  readonly order: readonly Computed[]
  /** Each cycle once: the things in it, in the order in which they ask each other. */
  readonly cycles: readonly (readonly Computed[])[]
  /** Where a chain of what is computed one inside the other passes `mostDeep`. */
  readonly deep: readonly Computed[]
  readonly mostDeep: number
}

// No written procedure comes near it, and no stack of calls overflows before it.
const mostDeep = 100

/** Puts computed things in an order in which each finds what it reads, and finds the cycles. */
export function orderComputed(computed: readonly Computed[], names: Names): OrderedComputed {
  const byKey = new Map(computed.map((item) => [keyOf(item), item]))
  const below = new Map(
    computed.map((item) => {
      const keys = [...dependencies(item, names)].filter((key) => byKey.has(key))
      return [keyOf(item), keys] as const
    }),
  )
  const { order, rounds } = orderByDependency(byKey.keys(), (key) => below.get(key) ?? [])
  const items = (keys: readonly string[]) => keys.flatMap((key) => byKey.get(key) ?? [])
  const depths = new Map<string, number>()
  for (const key of order) {
    const depth = Math.max(0, ...(below.get(key) ?? []).map((other) => depths.get(other) ?? 0))
    // How a deadline stands is stored, not computed when it is asked for.
    depths.set(key, byKey.get(key)?.kind === 'deadline' ? 0 : depth + 1)
  }
  const deep = order.filter((key) => depths.get(key) === mostDeep + 1)
  return { order: items(order), cycles: rounds.map(items), deep: items(deep), mostDeep }
}

function keyOf({ kind, id }: Pick<Computed, 'kind' | 'id'>): string {
  return `${kind} ${id}`
}

function* dependencies(item: Computed, names: Names): Generator<string> {
  for (const name of readBy(item)) {
    const origin = names.get(name)?.origin
    if (
      origin?.kind === 'definition' ||
      origin?.kind === 'decision' ||
      origin?.kind === 'deadline'
    ) {
      yield keyOf(origin)
    }
  }
}

/** Every fact that a computed thing asks for. */
export function* readBy(item: Computed): Generator<string> {
  if (item.kind === 'definition') yield* readByExpression(item.of.expression)
  else if (item.kind === 'decision') {
    for (const { expression } of item.of.table.inputs) yield* readByExpression(expression)
  } else yield* readByDeadline(item.of)
}

function* readByExpression(expression: Expression): Generator<string> {
  yield* expression.reads
  for (const { condition } of expression.histories) yield* readByExpression(condition)
}

function* readByDeadline(deadline: Deadline): Generator<string> {
  for (const condition of conditionsOfDeadline(deadline)) yield* readByExpression(condition)
  for (const anchor of anchorsOf(deadline)) if (anchor.kind === 'fact') yield anchor.name
  for (const { within } of deadline.clocks) if (within?.kind === 'of') yield within.fact
  for (const { by } of deadline.extensions) if ('fact' in by) yield by.fact
}

/** Every condition of a deadline. */
export function* conditionsOfDeadline({
  when,
  unless,
  clocks,
  pauses,
  ...deadline
}: Deadline): Generator<Condition> {
  for (const part of [{ when, unless }, ...clocks]) {
    if (part.when) yield part.when
    if (part.unless) yield part.unless
  }
  for (const pause of pauses) if (pause.kind === 'while') yield pause.condition
  for (const anchor of anchorsOf({ ...deadline, clocks, pauses })) {
    if (anchor.kind === 'condition') yield anchor.history.condition
  }
}

export function* anchorsOf({
  clocks,
  until,
  pauses,
}: Pick<Deadline, 'clocks' | 'until' | 'pauses'>): Generator<Anchor> {
  for (const { after } of clocks) yield after
  yield* until
  for (const pause of pauses) {
    if (pause.kind === 'between') {
      yield pause.from
      yield pause.to
    }
  }
}

/** The conditions whose becoming true a case must remember for a deadline. */
export function* historiesOf(deadline: Deadline): Generator<History> {
  for (const anchor of anchorsOf(deadline)) {
    if (anchor.kind === 'condition') yield anchor.history
  }
  for (const condition of conditionsOfDeadline(deadline)) yield* historiesIn(condition)
}

/** The conditions inside an expression's `since(…)`, the inner ones first. */
export function* historiesIn(expression: Expression): Generator<History> {
  for (const history of expression.histories) {
    yield* historiesIn(history.condition)
    yield history
  }
}
