export type { Committed } from './change-case.ts'
export type { DeliveryReport, FailedDelivery } from './deliver.ts'
export { describeRefusal } from './describe-refusal.ts'
export { type Anchored, createEngine, type Engine, type EngineOptions } from './engine.ts'
export type { Erased } from './erase.ts'
export type { Offers } from './look.ts'
export { createMemoryStore } from './memory-store.ts'
export type { MigrationReport, MigrationRequest } from './migrate.ts'
export type { Opening } from './open.ts'
export type { HostReason, HostRefusal } from './refusal.ts'
export {
  assertContinues,
  type CaseQuery,
  type CaseSummary,
  type Commit,
  type DueCase,
  type Page,
  type PendingEffect,
  type Store,
  type TrailRange,
} from './store.ts'
export type { Submission } from './submit.ts'
export type { FailedWake, TickReport } from './tick.ts'
export type { EffectOrigin, Transport } from './transport.ts'
