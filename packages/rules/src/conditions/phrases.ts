import type { ArithmeticOperator, Comparator, DurationUnit } from './syntax.ts'

/** What the words for an order depend on: `at least 3`, `not before 1 May`, `不低于较大`. */
export type OrderKind = 'amount' | 'moment' | 'level'

/**
 * One language for people. Every text that it gets is already in words; `all` says how it joins
 * them. Nothing here is read back by a machine.
 */
export interface Phrases {
  readonly yes: string
  readonly no: string
  /** Around a text that must not run into its neighbours. */
  group(text: string): string
  quoted(text: string): string
  list(items: readonly string[]): string
  and(parts: readonly string[]): string
  or(parts: readonly string[]): string
  not(text: string): string
  /** What is said of a subject; `one` joins both. */
  compared(operator: Comparator, kind: OrderKind, right: string): string
  /** How many of several conditions hold. */
  counted(operator: Comparator, number: string, conditions: readonly string[]): string
  ranged(low: string, high: string): string
  member(items: readonly string[]): string
  memberOf(list: string): string
  said(subject: string, predicate: string): string
  either(predicates: readonly string[]): string
  bothOf(predicates: readonly string[]): string
  known(subject: string, is: boolean): string
  duration(amount: number, unit: DurationUnit): string
  arithmetic(operator: ArithmeticOperator, left: string, right: string): string
  /** A duration after or before a moment. */
  shifted(moment: string, duration: string, after: boolean): string
  inStage(stage: string): string
  since(condition: string): string
  choice(condition: string, then: string, otherwise: string): string
  some(variable: string, list: string, condition: string): string
  every(variable: string, list: string, condition: string): string
  /** A function, by its canonical name; several arguments are what it is about. */
  call(name: string, args: readonly string[]): string
}
