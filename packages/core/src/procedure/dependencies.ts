import type { Condition, Expression, History } from '@dueprocess/rules'
import type { Choice } from './choice.ts'
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
  /** Where a chain of what is computed, or of deadlines, one from the other, passes `mostDeep`. */
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
  const isDeadline = (key: string): boolean => byKey.get(key)?.kind === 'deadline'
  const depths = (deepen: (key: string, depth: number) => number) => {
    const found = new Map<string, number>()
    for (const key of order) {
      const depth = (below.get(key) ?? []).reduce((most, k) => Math.max(most, found.get(k) ?? 0), 0)
      found.set(key, deepen(key, depth))
    }
    return found
  }
  // How a deadline stands is stored, not computed when it is asked for: deadlines that ask for
  // each other are a chain of their own.
  const values = depths((key, depth) => (isDeadline(key) ? 0 : depth + 1))
  const deadlines = depths((key, depth) => (isDeadline(key) ? depth + 1 : depth))
  const deep = order.filter(
    (key) => (isDeadline(key) ? deadlines : values).get(key) === mostDeep + 1,
  )
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
  for (const choice of choicesOf(deadline)) if (choice?.kind === 'of') yield choice.fact
  for (const pause of deadline.pauses) if (pause.kind === 'hold') yield `held.${pause.hold}`
  for (const { by } of deadline.extensions) if ('fact' in by) yield by.fact
}

function* choicesOf({ clocks, on, roll }: Deadline): Generator<Choice<unknown> | undefined> {
  for (const { within } of clocks) yield within
  yield on
  yield roll?.on
}

/** Every condition of a deadline. */
export function* conditionsOfDeadline({
  when,
  unless,
  clocks,
  pauses,
  roll,
  ...deadline
}: Deadline): Generator<Condition> {
  for (const part of [{ when, unless }, ...clocks]) {
    if (part.when) yield part.when
    if (part.unless) yield part.unless
  }
  for (const pause of pauses) if (pause.kind === 'while') yield pause.condition
  if (roll?.unless) yield roll.unless
  for (const anchor of anchorsOf({ ...deadline, clocks, pauses })) {
    if (anchor.kind === 'condition') yield anchor.history.condition
  }
}

export function* anchorsOf({
  clocks,
  until,
  reopen,
  pauses,
}: Pick<Deadline, 'clocks' | 'until' | 'reopen' | 'pauses'>): Generator<Anchor> {
  for (const { after } of clocks) yield after
  yield* until
  if (reopen) yield reopen.on
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
