export { isSameEntry, seal, type UnsealedEntry } from './chain.ts'
export { describeFault } from './describe-fault.ts'
export type {
  AnchorEffect,
  DeliverEffect,
  Effect,
  MergeEffect,
  NotifyEffect,
  OpenEffect,
  RecordEffect,
} from './effect.ts'
export type {
  Actor,
  CaseOutcome,
  Changes,
  DeadlineChange,
  DeadlineState,
  Entry,
  LevelPassed,
  LinkChange,
  OpenedBy,
  Outputs,
  OverrideChange,
  PinnedProcedure,
  Principal,
  StepTaken,
} from './entry.ts'
export type { DeadlineMapping, Migration, MigrationMapping } from './migration.ts'
export {
  eraseEntry,
  fieldAt,
  isMark,
  markOf,
  type PersonalMark,
  type PersonalValue,
  type PersonalValues,
  pointerTo,
} from './personal.ts'
export { readTrail, type TrailFault, type TrailVerdict, verifyTrail } from './verify.ts'
