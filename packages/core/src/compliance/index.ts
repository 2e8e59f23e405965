// From a procedure and what happened in a case to what departs from it.

export { type AuditOptions, type AuditReport, auditHistory, auditTrail } from './audit.ts'
export {
  fieldsOfWays,
  type KnownFacts,
  type ReachablePlace,
  type ReachableWay,
  reachableFrom,
} from './behaviour.ts'
export type { EarlierPart } from './earlier.ts'
export type { ElementKind } from './element.ts'
export type {
  ElementName,
  Finding,
  FindingCode,
  FindingSeverity,
  OpenQuestion,
  QuestionCode,
} from './finding.ts'
export {
  type History,
  type HistoryActor,
  type HistoryEvent,
  type HistoryStart,
  historyOf,
  type Tells,
  tellsNothing,
} from './history.ts'
export { type RenderAuditOptions, renderAudit } from './render/render.ts'
export type { ReportLanguage } from './render/words.ts'
export {
  type AuditSummary,
  auditMany,
  type ClauseSummary,
  type CodeSummary,
  type FindingSummary,
  type MonthSummary,
  summarise,
  type TrailsSummary,
  type VerdictCounts,
} from './summary.ts'
export type { StoredEnd, TrailAnchor, TrailState } from './trail-state.ts'
export type { ClauseVerdict, Verdict } from './verdict.ts'
