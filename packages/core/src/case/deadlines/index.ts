export { foldDeadline } from './fold.ts'
export { type PendingLevel, pendingLevels } from './level.ts'
export { change } from './run.ts'
