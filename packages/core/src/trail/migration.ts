import type { Actor, PinnedProcedure } from './entry.ts'

/** A case was moved to another version of its procedure; what changed by it stands beside. */
export interface Migration {
  readonly from: PinnedProcedure
  readonly to: PinnedProcedure
  readonly by: Actor
  readonly reason: string
  /** What was not left as it was. */
  readonly plan: MigrationMapping
}

/**
 * What becomes of what a case holds, by the ids of the version that it comes from. Whatever is not
 * named keeps its id. Null: it is given up.
 */
export interface MigrationMapping {
  /** Paths of stages, to one place or to one in each of several tracks. */
  readonly stages?: { readonly [path: string]: string | readonly string[] }
  /** `form.field`; null: the fact becomes unknown. */
  readonly facts?: { readonly [fact: string]: string | null }
  /** What was done, and votes that have been given. */
  readonly steps?: { readonly [step: string]: string | null }
  /** Roles of the case: who holds them. */
  readonly roles?: { readonly [role: string]: string | null }
  readonly holds?: { readonly [hold: string]: string | null }
  readonly links?: { readonly [link: string]: string | null }
  /** Decisions that were adopted or overridden. */
  readonly decisions?: { readonly [decision: string]: string | null }
  /** How often a record was made. */
  readonly records?: { readonly [record: string]: string | null }
  /** Remembered conditions by their names, `since(…)`. */
  readonly histories?: { readonly [name: string]: string | null }
  readonly deadlines?: { readonly [deadline: string]: DeadlineMapping | null }
}

/**
 * keep: what the old version promised stays due. new: the new version says when it is due, from
 * the same start. With `as`, under another id.
 */
export type DeadlineMapping =
  | 'keep'
  | 'new'
  | { readonly as: string; readonly due?: 'keep' | 'new' }
