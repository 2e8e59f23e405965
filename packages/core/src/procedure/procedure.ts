import type { Calendar, History } from '@dueprocess/rules'
import type { Form } from '../form/index.ts'
import type { Applies } from './applies.ts'
import type { CaseLink } from './case-link.ts'
import type { Constraint } from './constraint.ts'
import type { Deadline } from './deadline.ts'
import type { Decision, Definition } from './decision.ts'
import type { Deviations } from './deviations.ts'
import type { Hold } from './hold.ts'
import type { Message } from './message.ts'
import type { Metric, Report } from './metric.ts'
import type { Names } from './names.ts'
import type { Parameter } from './parameter.ts'
import type { CaseRecord } from './record.ts'
import type { Role } from './role.ts'
import type { Scale } from './scale.ts'
import type { ScheduledCase } from './schedule.ts'
import type { Stage } from './stage.ts'
import type { ClockStep, Step } from './step.ts'
import type { Source, Texts } from './text.ts'

/**
 * A procedure whose names are resolved and whose conditions, tables, calendars and forms are
 * compiled. After the semantic checks it is a `Procedure`.
 */
export interface LinkedProcedure {
  readonly id: string
  readonly version: string
  readonly title: Texts
  readonly note?: string
  /** SHA-256 of what decides how a case runs; a case is pinned to it. Texts do not count. */
  readonly behaviour: string
  /** SHA-256 of the document as written; of one that extends another, of the merged text. */
  readonly document: string
  readonly sources: ReadonlyMap<string, Source>
  readonly scales: ReadonlyMap<string, Scale>
  readonly roles: ReadonlyMap<string, Role>
  readonly forms: ReadonlyMap<string, Form>
  readonly definitions: ReadonlyMap<string, Definition>
  readonly decisions: ReadonlyMap<string, Decision>
  /** The whole case: its children are the top-level stages, its steps are offered everywhere. */
  readonly root: Stage
  /** Every stage but the root by its path (`handling/technical/first-line`), in document order. */
  readonly stages: ReadonlyMap<string, Stage>
  /** The steps that open a case. */
  readonly openings: ReadonlyMap<string, Step>
  /** Every step, openings included, in document order; then the built-in ones, by `<act>.<id>`. */
  readonly steps: ReadonlyMap<string, Step>
  /** The steps that time takes, in document order. */
  readonly clockSteps: readonly ClockStep[]
  /** In an order in which each depends only on the ones before it. */
  readonly deadlines: readonly Deadline[]
  readonly constraints: readonly Constraint[]
  readonly holds: ReadonlyMap<string, Hold>
  /** Cases that it opens, by what it calls them. */
  readonly links: ReadonlyMap<string, CaseLink>
  /** Who may depart from it; absent: nobody. */
  readonly deviations?: Deviations
  /** When it may be followed; absent: always. */
  readonly applies?: Applies
  readonly parameters: ReadonlyMap<string, Parameter>
  readonly messages: ReadonlyMap<string, Message>
  readonly schedule: ReadonlyMap<string, ScheduledCase>
  /** Figures over many cases, which change nothing in how one runs. */
  readonly metrics: ReadonlyMap<string, Metric>
  readonly reports: ReadonlyMap<string, Report>
  readonly records: ReadonlyMap<string, CaseRecord>
  readonly calendars: ReadonlyMap<string, Calendar>
  /** What conditions may name, with types. */
  readonly names: Names
  /** Conditions whose becoming true is remembered, because `since(…)` or an anchor asks for it. */
  readonly histories: readonly History[]
}
