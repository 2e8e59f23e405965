export { advance } from './advance.ts'
export {
  available,
  type Offer,
  type OfferedSeat,
  type OfferedVotes,
  type Way,
} from './available.ts'
export type {
  Adoption,
  CaseState,
  CastVote,
  DecisionState,
  Holder,
  LinkedCase,
  LinkState,
  Override,
  PauseInterval,
  RunningDeadline,
  SetHold,
  StepHistory,
  Visit,
} from './case.ts'
export {
  type DeadlineExplanation,
  deadlineInWords,
  deadlineRuns,
  type ExplainedCalendar,
  type ExplainedClock,
  type ExplainedEvent,
  type ExplainedPause,
  explainDeadline,
  type Run as DeadlineRun,
  type WordsOptions as DeadlineWordsOptions,
} from './deadlines/index.ts'
export { deliverLinked, type LinkedClosing } from './deliver-linked.ts'
export { describeReason } from './describe-reason.ts'
export {
  bringsBackErased,
  type Erasure,
  erase,
  eraseCase,
  planErasure,
} from './erase.ts'
export type { Deviation, InstantInput, StepEvent } from './event.ts'
export { type ExplainedDecision, explainDecision } from './explain-decision.ts'
export { type OpenPoint, openPoints } from './governing.ts'
export { occurrences } from './occurrences.ts'
export { type OpeningEvent, openCase } from './open.ts'
export type { Accepted, Outcome } from './outcome.ts'
export type { Reason, Refusal, RefusalKind } from './reason.ts'
export { renderMessage } from './render-message.ts'
export { type Replay, replayTrail } from './replay.ts'
export { wakeCase } from './wake.ts'
