import type { NameOrigin } from '@dueprocess/core'
import type { Comparator, Duration } from '@dueprocess/rules'
import type { DocumentWords } from './document/en.ts'
import type { OrderKind } from './expression.ts'

type StatusOf<Kind extends NameOrigin['kind'], Key extends string> = Extract<
  NameOrigin,
  { kind: Kind }
> &
  Record<Key, unknown>

/** Everything that is said in one language. Texts of the procedure come in as they are. */
export interface Words {
  readonly yes: string
  readonly no: string
  quoted(text: string): string
  list(items: readonly string[]): string
  /** A remark behind what it is about. */
  aside(text: string): string
  /** A head with what is said about it. */
  about(head: string, text: string): string
  duration(duration: Duration): string
  /** What votes come to and what they are: words of the language of procedures itself. */
  readonly outcomes: ReadonlyMap<string, string>
  readonly expression: ExpressionWords
  readonly name: NameWords
  readonly diagram: DiagramWords
  readonly document: DocumentWords
}

/** How conditions and sums are said. */
export interface ExpressionWords {
  group(text: string): string
  and(parts: readonly string[]): string
  or(parts: readonly string[]): string
  not(text: string): string
  known(subject: string): string
  unknown(subject: string): string
  compared(operator: Comparator, kind: OrderKind, operand: string): string
  range(low: string, high: string): string
  said(subject: string, predicate: string): string
  since(condition: string): string
  choice(condition: string, then: string, otherwise: string): string
  some(list: string, condition: string): string
  every(list: string, condition: string): string
  readonly functions: ReadonlyMap<string, (args: readonly string[]) => string>
}

/** How what conditions name is called, where a title alone would not say it. */
export interface NameWords {
  lowest(decision: string): string
  highest(decision: string): string
  computed(decision: string): string
  deadline(title: string, status: StatusOf<'deadline', 'status'>['status']): string
  done(step: string): string
  ever(step: string): string
  times(step: string): string
  outcome(step: string): string
  in(stage: string): string
  held(hold: string): string
  link(link: string, what: StatusOf<'link', 'what'>['what']): string
}

/** What stands in diagrams. */
export interface DiagramWords {
  /** Of the picture, for those who do not see it. */
  description(title: string, stages: number, steps: number): string
  start: string
  /** The box of the steps that are offered in a whole stage. */
  anywhere(stage: string): string
  anywhereInCase: string
  required: string
  requiredIf(condition: string): string
  votes(quorum: number, seats: number): string
  /** A step that leads back to where it was taken. */
  again: string
  stays: string
  readonly ends: Readonly<Record<'completed' | 'cancelled' | 'duplicate' | 'part', string>>
  when(condition: string): string
  otherwise: string
  /** The way out of a stage that has ended. */
  whenEnded: string
  whenTracksEnded: string
  after(duration: string): string
  at(fact: string): string
  every(period: string): string
  target(duration: string): string
  /** From the shortest to the longest, and what decides. */
  chosen(times: readonly string[], by: string): string
  earliest(times: readonly string[]): string
  opens(procedure: string): string
  setsHold(hold: string): string
  /** Of an edge that is drawn to the rim of the box around a stage. */
  from(stage: string): string
  to(stage: string): string
  readonly roles: string
  readonly symbols: string
  outside(role: string): string
  readonly legend: {
    readonly deadline: string
    readonly hold: string
    readonly current: string
    readonly visited: string
    readonly alone: string
  }
  times(count: number): string
  readonly here: string
  readonly status: Readonly<
    Record<'idle' | 'open' | 'late' | 'met' | 'missed' | 'void' | 'over' | 'unfinished', string>
  >
  dueAt(instant: string): string
}

/** Up to four values, or the first and the last of more. */
export function range(values: readonly string[], sign: string, between: string): string {
  return values.length < 5 ? values.join(sign) : `${values[0]}${between}${values.at(-1)}`
}

/** Items in a row; behind stronger signs where the signs stand in an item itself. */
export function joinedBy(items: readonly string[], sign: string, stronger: string): string {
  return items.join(items.some((item) => item.includes(sign)) ? stronger : sign)
}
