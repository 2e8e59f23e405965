// From a text to a procedure.
export { loadProcedure, type LoadOptions, type LoadResult } from './load-procedure.ts'
export type { Procedure } from './check/index.ts'
export {
  type Diagnostic,
  type FormatOptions,
  formatDiagnostics,
  type Position,
  positionOf,
  type Range,
  type Severity,
  type Suggestion,
} from './diagnostic/index.ts'
export {
  type Clause,
  type Deadline,
  type Decision,
  type InstalledCalendars,
  type Role,
  type Scale,
  type Stage,
  type Step,
  type Texts,
  textIn,
} from './link/index.ts'
export type { Form, FormFault, JsonSchema } from './form/index.ts'
export { type ReadYaml, readYaml } from './document/index.ts'

// A running case.
export {
  type Accepted,
  advance,
  available,
  type CaseState,
  describeReason,
  type InstantInput,
  type Offer,
  type OpeningEvent,
  type Outcome,
  openCase,
  type Reason,
  type Refusal,
  type RefusalKind,
  type Replay,
  type RunningDeadline,
  replayCase,
  type StepEvent,
  wakeCase,
} from './case/index.ts'

// Its trail.
export {
  type Actor,
  type Changes,
  type DeadlineChange,
  type DeadlineState,
  type Effect,
  type Entry,
  type NotifyEffect,
  type PinnedProcedure,
  type RecordEffect,
  type StepTaken,
  type TrailFault,
  type TrailVerdict,
  verifyTrail,
} from './trail/index.ts'

// The statechart behind it.
export { buildMachine, type MoveEvent } from './machine/index.ts'
