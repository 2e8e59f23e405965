export { advance } from './advance.ts'
export { available, type Offer } from './available.ts'
export type {
  CaseState,
  DecisionState,
  Holder,
  PauseInterval,
  RunningDeadline,
  StepHistory,
  Visit,
} from './case.ts'
export { describeReason } from './describe-reason.ts'
export type { InstantInput, StepEvent } from './event.ts'
export { type ExplainedDecision, explainDecision } from './explain-decision.ts'
export { type OpeningEvent, openCase } from './open.ts'
export type { Accepted, Outcome } from './outcome.ts'
export type { Reason, Refusal, RefusalKind } from './reason.ts'
export { type Replay, replayCase } from './replay.ts'
export { wakeCase } from './wake.ts'
