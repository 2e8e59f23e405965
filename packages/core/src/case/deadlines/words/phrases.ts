import type { Counting, Duration } from '@dueprocess/rules'
import type { WhenTargetChanges } from '../../../procedure/deadline.ts'
import type { Texts } from '../../../procedure/text.ts'
import type { DeadlineState } from '../../../trail/index.ts'
import type { ExplainedEvent } from '../explanation.ts'

/** The sentences of an explanation in one language. */
export interface Phrases {
  title(texts: Texts, id: string): string
  cite(clauses: readonly string[]): string
  which(run: number, period: number | undefined): string
  head(what: string, stands: string): string
  status(status: DeadlineState, missed: boolean, due: string | undefined): string
  sentence(text: string): string
  started(at: string, anchor: ExplainedEvent): string
  period(from: string, afterMiss: boolean): string
  within(within: Duration, title: string, calendar: string, counting: Counting): string
  newTarget(at: string, within: Duration, policy: WhenTargetChanges): string
  paused(from: string, to: string | undefined, by: ExplainedEvent | undefined): string
  worth(milliseconds: number, unit: 'elapsed' | 'working'): string
  extended(by: Duration, to: string): string
  lastDay(to: string): string
  rolls(cited: string): string
  /** Kept from an earlier version, which the case followed until an instant. */
  promised(due: string, until: string): string
  rolled(to: string, calendar: string): string
  provisional(calendar: string, validTo: string | undefined): string
  wish(until: string, within: Duration): string
  done(at: string): string
  took(milliseconds: number): string
  /** Of what was done: how long behind its due instant, or before it where that is negative. */
  against(milliseconds: number): string
  zone(zone: string): string
}
