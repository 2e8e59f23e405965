// From a text to a procedure.

export type { Procedure } from './check/index.ts'
export {
  type Diagnostic,
  displayWidth,
  type FormatOptions,
  formatDiagnostics,
  type Position,
  positionOf,
  type Range,
  type Severity,
  type Suggestion,
} from './diagnostic/index.ts'
export { type ReadYaml, readYaml } from './document/index.ts'
export type { Form, FormFault, JsonSchema } from './form/index.ts'
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
export { type LoadOptions, type LoadResult, loadProcedure } from './load-procedure.ts'

// A running case.

export {
  type Accepted,
  advance,
  available,
  type CaseState,
  describeReason,
  type ExplainedDecision,
  explainDecision,
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
  type AnchorEffect,
  type Changes,
  type DeadlineChange,
  type DeadlineState,
  describeFault,
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

// The host's side: ports and the engine that binds them.

export {
  type Anchored,
  assertContinues,
  type CaseQuery,
  type CaseSummary,
  type Commit,
  type Committed,
  createEngine,
  createMemoryStore,
  type DeliveryReport,
  type DueCase,
  describeRefusal,
  type EffectOrigin,
  type Engine,
  type EngineOptions,
  type FailedWake,
  type HostReason,
  type HostRefusal,
  type Offers,
  type Opening,
  type Page,
  type PendingEffect,
  type Store,
  type Submission,
  type TickReport,
  type TrailRange,
  type Transport,
} from './host/index.ts'
