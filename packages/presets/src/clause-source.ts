import type { Texts } from '@dueprocess/core'

/** A text that presets are made of, with what it demands: one clause a demand, in our own words. */
export interface ClauseSource {
  /** As clauses are cited: `HSE` in `HSE-4.1.1`. */
  readonly id: string
  readonly title: Texts
  readonly publisher?: Texts
  /** From when on it is in force, or when it was issued: `2007-06-01`. */
  readonly date?: string
  readonly link?: string
  readonly clauses: readonly SourceClause[]
}

/** What one clause demands. */
export interface SourceClause {
  readonly id: string
  readonly kind: ClauseKind
  readonly text: Texts
  /** Why nothing can execute it, although it is more than background. */
  readonly notExecutable?: Texts
}

/** What a clause is about; `info` is background, for which nothing has to be executable. */
export type ClauseKind =
  | 'step'
  | 'deadline'
  | 'role'
  | 'form'
  | 'grade'
  | 'decision'
  | 'notify'
  | 'record'
  | 'metric'
  | 'link'
  | 'drill'
  | 'prevent'
  | 'audit'
  | 'evidence'
  | 'escalate'
  | 'approve'
  | 'info'

/** What carries a clause in the presets, and what came of trying it. */
export interface ClauseCoverage {
  readonly clause: string
  /** The elements that cite it: `hse-accident: deadline first-report`. */
  readonly elements: readonly string[]
  /** The scenarios of the presets that exercised one of them: `hse-accident: closed-in-time`. */
  readonly scenarios: readonly string[]
  /** Those of them that failed; empty in every release. */
  readonly broken: readonly string[]
}
