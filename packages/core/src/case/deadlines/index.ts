export { deadlineRuns, explainDeadline } from './explain.ts'
export type {
  DeadlineExplanation,
  ExplainedCalendar,
  ExplainedClock,
  ExplainedEvent,
  ExplainedPause,
} from './explanation.ts'
export { finished } from './finish.ts'
export { type FoldContext, foldDeadline } from './fold.ts'
export { comesFirst, leastLevel, type PendingLevel } from './level.ts'
export { makePromise } from './make-promise.ts'
export { passed } from './pass.ts'
export type { Promised } from './promise.ts'
export { type Run, runKey, runOf, runsOf, startsEach, toStored } from './run.ts'
export { readStatus } from './status.ts'
export type { Past } from './targets.ts'
export { deadlineChange } from './told.ts'
export { deadlineInWords, type WordsOptions } from './words/in-words.ts'
export { writable } from './writable.ts'
