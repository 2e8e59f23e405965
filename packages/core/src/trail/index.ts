export { seal, type UnsealedEntry } from './chain.ts'
export { describeFault } from './describe-fault.ts'
export type { AnchorEffect, Effect, NotifyEffect, RecordEffect } from './effect.ts'
export type {
  Actor,
  Changes,
  DeadlineChange,
  DeadlineState,
  Entry,
  LevelPassed,
  PinnedProcedure,
  StepTaken,
} from './entry.ts'
export { type TrailFault, type TrailVerdict, verifyTrail } from './verify.ts'
