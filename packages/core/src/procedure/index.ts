export type { Act } from './act.ts'
export type { Applies } from './applies.ts'
export type { CaseLink, CaseOpening, Given } from './case-link.ts'
export { type Choice, valuesOf } from './choice.ts'
export type { Constraint } from './constraint.ts'
export type {
  Anchor,
  CalendarUse,
  Clock,
  Deadline,
  DeadlineRoll,
  ElapsedDuration,
  Escalation,
  Extension,
  Length,
  Pause,
  Reopening,
  WhenTargetChanges,
} from './deadline.ts'
export type { Decision, Definition } from './decision.ts'
export type { Deviations } from './deviations.ts'
export type { Hold } from './hold.ts'
export { findCondition, labelsOf, valueLabelsOf } from './label.ts'
export { type Message, type MessagePart, readMessage } from './message.ts'
export type {
  EventAnchor,
  Grouping,
  Measure,
  Measured,
  Metric,
  PeriodUnit,
  Report,
} from './metric.ts'
export type { Name, NameOrigin, Names } from './names.ts'
export type { Parameter } from './parameter.ts'
export type { LinkedProcedure } from './procedure.ts'
export type { ProcedureTypes } from './procedure-types.ts'
export type { CaseRecord } from './record.ts'
export type { Role } from './role.ts'
export type { Scale } from './scale.ts'
export type { ScheduledCase } from './schedule.ts'
export { type CaseEnd, pathsAround, type Stage } from './stage.ts'
export type {
  Assignee,
  Assignment,
  Branch,
  ClockStep,
  Step,
} from './step.ts'
export { type Clause, type Source, type Texts, textFor, textIn } from './text.ts'
export type { Votes } from './votes.ts'
