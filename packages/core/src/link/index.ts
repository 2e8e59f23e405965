export type { Constraint } from './constraint.ts'
export type {
  Anchor,
  Clock,
  Deadline,
  ElapsedDuration,
  Escalation,
  Extension,
  Pause,
  Target,
} from './deadline.ts'
export type { Decision, Definition } from './decision.ts'
export { findCondition, labelsOf, valueLabelsOf } from './label.ts'
export { type LinkResult, link } from './link.ts'
export type { InstalledCalendars } from './link-calendars.ts'
export type { Name, NameOrigin, Names } from './names.ts'
export type { LinkedProcedure } from './procedure.ts'
export type { CaseRecord } from './record.ts'
export type { Role } from './role.ts'
export type { Scale } from './scale.ts'
export type { Stage } from './stage.ts'
export type { Assignee, Assignment, Branch, ClockStep, Step } from './step.ts'
export { type Clause, type Source, type Texts, textIn } from './text.ts'
