// From a text to a procedure.

export { type CheckRules, type Procedure, suppressibleCodes } from './check/index.ts'
export {
  type Diagnostic,
  displayWidth,
  type FormatOptions,
  formatDiagnostics,
  indexLines,
  type LineIndex,
  limitDiagnostics,
  type Position,
  positionOf,
  type Range,
  type Severity,
  type SourceFile,
  type Suggestion,
  type Witness,
  type WitnessStep,
} from './diagnostic/index.ts'
export { type ReadYaml, readYaml } from './document/index.ts'
export type { Form, JsonSchema } from './form/index.ts'
export type { InstalledCalendars } from './link/index.ts'
export { type LoadOptions, type LoadResult, loadProcedure } from './load-procedure.ts'
export { type Bases, basesAmong, type NamedText } from './overlay/index.ts'
export type {
  Anchor,
  Branch,
  CaseEnd,
  CaseRecord,
  Clock,
  Constraint,
  Definition,
  Escalation,
  Extension,
  Hold,
  LinkedProcedure,
  NameOrigin,
  Pause,
} from './procedure/index.ts'
export {
  type Choice,
  type Clause,
  type Deadline,
  type Decision,
  type Metric,
  type Report,
  type Role,
  type Scale,
  type Stage,
  type Step,
  type Texts,
  textIn,
  valuesOf,
} from './procedure/index.ts'

// Values to try, for whoever makes cases up.

export type { Samples } from './check/explore/samples.ts'
export { samplesFor } from './check/explore/tools.ts'

// Documents beside procedures.

export type { Locate } from './grammar/index.ts'
export { documentReader, type ReadDocument } from './read-document.ts'

// A running case.

export {
  type Accepted,
  type Adoption,
  advance,
  available,
  bringsBackErased,
  type CaseState,
  type CastVote,
  type DeadlineExplanation,
  type DeadlineRun,
  type DeadlineWordsOptions,
  type Deviation,
  deadlineInWords,
  deadlineRuns,
  deliverLinked,
  describeReason,
  type Erasure,
  type ExplainedCalendar,
  type ExplainedClock,
  type ExplainedDecision,
  type ExplainedEvent,
  type ExplainedPause,
  erase,
  eraseCase,
  explainDeadline,
  explainDecision,
  type InstantInput,
  type LinkedCase,
  type LinkedClosing,
  type LinkState,
  type Offer,
  type OfferedSeat,
  type OfferedVotes,
  type OpeningEvent,
  type OpenPoint,
  type Outcome,
  type Override,
  occurrences,
  openCase,
  openPoints,
  planErasure,
  type Reason,
  type Refusal,
  type RefusalKind,
  type Replay,
  type RunningDeadline,
  renderMessage,
  type SetHold,
  type StepEvent,
  type Way,
  wakeCase,
} from './case/index.ts'

export { liveFacts } from './case/live.ts'
export { type FormFault, validateForm } from './submission/index.ts'

// Texts in several languages.

export {
  languageOrder,
  languagesOf,
  type MissingTranslation,
  missingTranslations,
} from './languages/index.ts'

// Types of a procedure, for programs.

export type { ProcedureTypes } from './procedure/index.ts'
export { type FactsOf, factsOf, type TypesOf, typed, typesOf } from './typed/index.ts'

// Moving cases to another version, and replaying them.

export {
  type DescribeDiffOptions,
  type DryRun,
  describeDiff,
  describeGap,
  diffProcedures,
  dryRun,
  type ElementKind,
  type GapKind,
  type Lost,
  type MigrationEvent,
  type MigrationGap,
  type MigrationPlan,
  migrateCase,
  type PartChange,
  type Planned,
  type ProcedureChange,
  planMigration,
  replayCase,
  reversePlan,
} from './migration/index.ts'

// Its trail.

export {
  type Actor,
  type AnchorEffect,
  type CaseOutcome,
  type Changes,
  type DeadlineChange,
  type DeadlineMapping,
  type DeadlineState,
  type DeliverEffect,
  describeFault,
  type Effect,
  type Entry,
  eraseEntry,
  type LinkChange,
  type MergeEffect,
  type Migration,
  type MigrationMapping,
  type NotifyEffect,
  type OpenEffect,
  type OpenedBy,
  type Outputs,
  type OverrideChange,
  type PersonalMark,
  type PersonalValue,
  type PersonalValues,
  type PinnedProcedure,
  type Principal,
  type RecordEffect,
  type StepTaken,
  type TrailFault,
  type TrailVerdict,
  verifyTrail,
} from './trail/index.ts'

// From a procedure and what happened in a case to what departs from it.

export {
  type AuditOptions,
  type AuditReport,
  type AuditSummary,
  auditHistory,
  auditMany,
  auditTrail,
  type ClauseVerdict,
  type Finding,
  type FindingCode,
  type FindingSeverity,
  type History,
  type HistoryActor,
  type HistoryEvent,
  historyOf,
  type OpenQuestion,
  type RenderAuditOptions,
  type ReportLanguage,
  renderAudit,
  summarise,
  type Verdict,
} from './compliance/index.ts'

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
  type Erased,
  type FailedDelivery,
  type FailedWake,
  type HostReason,
  type HostRefusal,
  type MigrationReport,
  type MigrationRequest,
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
