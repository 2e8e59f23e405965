import type { Json } from '@dueprocess/rules'
import type { Effect } from './effect.ts'
import type { Migration } from './migration.ts'
import type { PersonalValues } from './personal.ts'

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
  /** In the first entry of a linked case: the case that it was opened from. */
  readonly openedBy?: OpenedBy
  /** What happened: a step of an actor or the clock, a deadline that passed a level, a migration. */
  readonly step?: StepTaken
  readonly deadline?: LevelPassed
  /** From here on the case follows another version. */
  readonly migration?: Migration
  readonly changes: Changes
  readonly effects: readonly Effect[]
  /** Hash of the entry before; null in the first. */
  readonly previous: string | null
  /** SHA-256 over the canonical JSON (RFC 8785) of everything above. */
  readonly hash: string
  /**
   * Personal values of the step's data, where a mark stands in their place. Outside the hash: they
   * can be erased, one or all, and the trail stays whole.
   */
  readonly personal?: PersonalValues
}

/** The version of a procedure that a case follows to its end. */
export interface PinnedProcedure {
  readonly id: string
  readonly version: string
  /** Content hash of what decides how a case runs. */
  readonly behaviour: string
}

/** The case that a case was opened from, and that hears of its end. */
export interface OpenedBy {
  readonly case: string
  /** What it calls this case. */
  readonly as: string
  /** Hash of its entry that asked for this case. */
  readonly head: string
  /** How many cases in a row were opened by machines alone, this one included. */
  readonly unattended?: number
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
  /** Of a step with votes: the seat, by its place in the list, and what it said. */
  readonly vote?: { readonly seat: number; readonly vote: 'for' | 'against' }
  /** Why the step was taken against the procedure, and every reason that would have refused it. */
  readonly deviation?: { readonly reason: string; readonly skipped: readonly Json[] }
}

/** A person or system, named by the host. The id is a pseudonym by contract. */
export interface Actor {
  readonly id: string
  readonly roles: readonly string[]
  /** Whom the actor stands in for: a deputy has the roles of both, and both count as doing it. */
  readonly onBehalfOf?: Principal
}

/** Somebody whom an actor stands in for. */
export interface Principal {
  readonly id: string
  readonly roles: readonly string[]
}

/** A threshold of a deadline that was passed. */
export interface LevelPassed {
  readonly id: string
  /**
   * `due`: the due instant itself; `period`: what comes round was done, and is owed once more from
   * now on; else the escalation, by its place in the list.
   */
  readonly level: 'due' | 'period' | number
  /** Which run of a deadline that starts with `each` occurrence; absent: the first. */
  readonly run?: number
}

/** What an entry changed, so that a reader need not run the procedure to follow the case. */
export interface Changes {
  /** Paths of the places now active. */
  readonly place?: readonly string[]
  /** By form and field; null: cleared. */
  readonly facts?: { readonly [form: string]: { readonly [field: string]: Json } }
  readonly decisions?: { readonly [decision: string]: Json }
  readonly assigned?: { readonly [role: string]: Json }
  /** Of a deadline with several runs, those behind the first under `<id>#2`, `<id>#3`, … */
  readonly deadlines?: { readonly [deadline: string]: DeadlineChange }
  readonly links?: { readonly [link: string]: LinkChange }
  readonly closed?: true
  /** How the case ended, unless it is a case of its own that ended as it was meant to. */
  readonly outcome?: CaseOutcome
  /** By hold: set, or null: released. */
  readonly held?: { readonly [hold: string]: true | null }
  /** By step: null where the votes are over, decided or left behind. */
  readonly votes?: { readonly [step: string]: null }
  /** By decision: the outputs adopted. */
  readonly adopted?: { readonly [decision: string]: { readonly outputs: Outputs } }
  /** By decision: a person's value in the place of the computed one; null: withdrawn. */
  readonly overrides?: { readonly [decision: string]: OverrideChange | null }
}

/** Values that a decision gives, by output. */
export type Outputs = { readonly [output: string]: Json }

/** What somebody decided in the place of a table, and why. */
export interface OverrideChange {
  readonly by: string
  readonly outputs: Outputs
  readonly reason: string
}

/** How a case ended. */
export interface CaseOutcome {
  /** Path of the final stage. */
  readonly stage: string
  readonly end: 'completed' | 'cancelled' | 'duplicate'
  /** Of a duplicate: the other case. */
  readonly into?: string
}

/** How the cases of a link stand after an entry that opened or closed some. */
export interface LinkChange {
  /** How many were opened so far. */
  readonly count: number
  /** How many of them have not closed. */
  readonly open: number
  /** How the one ended that closed last. */
  readonly outcome?: string
}

/** How a deadline stands after an entry that changed it. */
export interface DeadlineChange {
  readonly status: DeadlineState
  /** Null where it has no due instant: not started, paused, or measured only. */
  readonly due: string | null
  readonly missed: boolean
  /** Of what comes round: in which period it is, from the second on. */
  readonly period?: number
  /** The calendar does not reach that far; the due instant may still move. */
  readonly provisional?: true
}

/**
 * idle: not started or not owed. open: running. done: met, or done late. void: stopped being owed.
 * over: a window that has ended. unfinished: still open when the case ended; `missed` says whether
 * it was due by then.
 */
export type DeadlineState = 'idle' | 'open' | 'done' | 'void' | 'over' | 'unfinished'
