import type { Json } from '@dueprocess/rules'
import type { Effect } from './effect.ts'

/** One append-only record of a trail. Instants are RFC 3339 in UTC. */
export interface Entry {
  /** Format of this record. */
  readonly format: 1
  readonly case: string
  /** 1 for the opening, then without a gap. */
  readonly seq: number
  /** When the case took note of it. */
  readonly at: string
  /** When the clock step or deadline level was due; never later than `at`. */
  readonly due?: string
  /** In the first entry: what the case is pinned to. */
  readonly procedure?: PinnedProcedure
  /** What happened: a step of an actor or the clock, or a deadline that passed a level. */
  readonly step?: StepTaken
  readonly deadline?: LevelPassed
  readonly changes: Changes
  readonly effects: readonly Effect[]
  /** Hash of the entry before; null in the first. */
  readonly previous: string | null
  /** SHA-256 over the canonical JSON (RFC 8785) of everything above. */
  readonly hash: string
}

/** The version of a procedure that a case follows to its end. */
export interface PinnedProcedure {
  readonly id: string
  readonly version: string
  /** Content hash of what decides how a case runs. */
  readonly behaviour: string
}

/** A step as it was submitted. */
export interface StepTaken {
  readonly id: string
  /** The host's id of the event; the same id again is a duplicate. */
  readonly event?: string
  readonly by: Actor
  readonly data?: Json
  /** Which way out was taken, by its place in the list. */
  readonly branch?: number
}

/** A person or system, named by the host. The id is a pseudonym by contract. */
export interface Actor {
  readonly id: string
  readonly roles: readonly string[]
}

/** A threshold of a deadline that was passed. */
export interface LevelPassed {
  readonly id: string
  /** `due`: the due instant itself; else the escalation, by its place in the list. */
  readonly level: 'due' | number
}

/** What an entry changed, so that a reader need not run the procedure to follow the case. */
export interface Changes {
  /** Paths of the places now active. */
  readonly place?: readonly string[]
  /** By form and field; null: cleared. */
  readonly facts?: { readonly [form: string]: { readonly [field: string]: Json } }
  readonly decisions?: { readonly [decision: string]: Json }
  readonly assigned?: { readonly [role: string]: Json }
  readonly deadlines?: { readonly [deadline: string]: DeadlineChange }
  readonly closed?: true
}

/** How a deadline stands after an entry that changed it. */
export interface DeadlineChange {
  readonly status: DeadlineState
  /** Null where it has no due instant: not started, paused, or measured only. */
  readonly due: string | null
  readonly missed: boolean
  /** The calendar does not reach that far; the due instant may still move. */
  readonly provisional?: true
}

/**
 * idle: not started or not owed. open: running. done: met, or done late. void: stopped being owed.
 * over: a window that has ended. unfinished: still open, not yet due, when the case ended.
 */
export type DeadlineState = 'idle' | 'open' | 'done' | 'void' | 'over' | 'unfinished'
