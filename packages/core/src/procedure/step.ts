import type { Calendar, Condition, Duration } from '@dueprocess/rules'
import type { Form } from '../form/index.ts'
import type { Act } from './act.ts'
import type { CaseOpening } from './case-link.ts'
import type { Choice } from './choice.ts'
import type { CaseRecord } from './record.ts'
import type { Stage } from './stage.ts'
import type { Clause, Texts } from './text.ts'
import type { Votes } from './votes.ts'

/** What an actor does: who may, with which form, what follows. */
export interface Step {
  readonly id: string
  readonly title: Texts
  readonly clauses: readonly Clause[]
  /** Where it is offered; absent for a step that opens a case. */
  readonly stage?: Stage
  /** Roles of which the actor needs one; empty for a step that no person takes. */
  readonly by: Choice<readonly string[]>
  /** The form that is submitted, and whether it amends what is already recorded. */
  readonly form?: {
    readonly form: Form
    readonly amends: boolean
    /** A form of the language, under the id of its step: what it says is no fact of the case. */
    readonly builtIn?: true
  }
  readonly when?: Condition
  readonly unless?: Condition
  /** Fields of the form that become compulsory while a condition is true. */
  readonly require: readonly { readonly field: string; readonly condition: Condition }[]
  readonly assign: readonly Assignment[]
  /** Decisions that it adopts. */
  readonly decide: readonly string[]
  /** Cases that it opens. */
  readonly opens: readonly CaseOpening[]
  /** The hold that it sets. */
  readonly hold?: string
  readonly votes?: Votes
  /** Where it ends the case as a duplicate: the fact that names the other case. */
  readonly merge?: string
  readonly notify: readonly Choice<readonly string[]>[]
  /** What they are told, by its id among the messages. */
  readonly message?: string
  readonly record: readonly CaseRecord[]
  /** The stage cannot be left while this is true and the step was not done in this visit. */
  readonly required?: true | Condition
  /** Judged in order; empty: the step moves nothing. */
  readonly to: readonly Branch[]
  /** Of a built-in step: what it does. */
  readonly acts?: Act
}

/** Whether no person takes a step, but the clock or a linked case. */
export function isOfMachine({ by }: Step): boolean {
  return by.kind === 'fixed' && by.value.length === 0
}

/** A step that nobody takes: it is due some time after its stage was entered. */
export interface ClockStep extends Step {
  readonly stage: Stage
  readonly after: Duration
  readonly calendar: Calendar
}

/** One way out of a step, or of a stage that has ended. */
export interface Branch {
  /** Absent: always, or otherwise. */
  readonly when?: Condition
  /** Absent: stay. */
  readonly target?: Stage
}

/** Who holds a role of the case from now on. */
export interface Assignment {
  readonly role: string
  readonly to: readonly Assignee[]
}

export type Assignee =
  | { readonly kind: 'self' }
  /** A fact that names an actor or a list of actors. */
  | { readonly kind: 'fact'; readonly name: string }
  /** The queue of a role: whoever holds it. */
  | { readonly kind: 'role'; readonly role: string }
