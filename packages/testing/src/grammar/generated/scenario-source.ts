// Generated from packages/testing/src/grammar/schema.json by scripts/generate.ts; change that instead of this.

/**
 * A text for people, in one language or by language.
 */
export type LabelSource =
  | string
  | {
      [k: string]: string
    }
/**
 * A value: a word, a number, a list, or parts by name.
 */
export type ValueSource = string | ValueSource[] | DataSource
/**
 * One name or several.
 */
export type NamesSource = string | string[]
/**
 * One step or several.
 */
export type StepNamesSource = string | string[]
/**
 * One clause of a source document, or several.
 */
export type ClauseSource = string | string[]
/**
 * The roles that somebody has.
 */
export type ActorSource = string | string[] | ActorWithAnIdSource
/**
 * One thing that happens, and what must be so then.
 */
export type StepSource =
  | OpeningSource
  | TakenStepSource
  | WaitSource
  | WaitUntilSource
  | LinkedClosingSource
  | ErasureSource
  | LookSource
/**
 * The codes of all reasons, no more and no fewer.
 */
export type RefusalSource =
  string | ReasonWithItsPartsSource | (string | ReasonWithItsPartsSource)[]
/**
 * How a deadline stands, in a word or in parts.
 */
export type DeadlineStateSource = DeadlineWordSource | DeadlinePartsSource
/**
 * `idle`, `open`, `met` (done in time), `late` (missed, done or not), `missed`, `done` (in time or not), `void`, `over` or `unfinished`.
 */
export type DeadlineWordSource =
  'idle' | 'open' | 'met' | 'late' | 'missed' | 'done' | 'void' | 'over' | 'unfinished'
/**
 * Exactly these steps, `nothing`, or some that must and some that must not be among them.
 */
export type OffersSource = StepNamesSource | SomeOffersSource
/**
 * Something that the host is asked for.
 */
export type EffectSource =
  NotificationSource | RecordMadeSource | CaseOpenedSource | CaseMergedSource

/**
 * Stories that a procedure must tell as they are written here.
 */
export interface ScenariosSource {
  /**
   * The version of this format.
   */
  'dueprocess-scenarios'?: 1
  /**
   * The procedure: a path beside this file, or the name of a preset.
   */
  procedure?: string
  /**
   * What people read above these scenarios.
   */
  title?: LabelSource
  /**
   * Free text for the reader; it changes nothing.
   */
  note?: string
  /**
   * When the first step of each scenario happens.
   */
  start?: string
  /**
   * Who takes part, by name, with their roles.
   */
  actors?: {
    [k: string]: ActorSource
  }
  /**
   * Steps with which every scenario begins.
   */
  given?: StepSource[]
  /**
   * The scenarios, by name.
   */
  scenarios?: {
    [k: string]: ScenarioSource
  }
}
/**
 * Values by name.
 */
export interface DataSource {
  [k: string]: ValueSource
}
/**
 * An actor with an id of their own, or who stands in for another one.
 */
export interface ActorWithAnIdSource {
  /**
   * Roles of their own.
   */
  roles: NamesSource
  /**
   * The id, where it is not the name.
   */
  id?: string
  /**
   * The actor for whom everything is done.
   */
  'on-behalf-of'?: string
}
/**
 * One story, from its first step to its last.
 */
export interface ScenarioSource {
  /**
   * What people read instead of its name.
   */
  title?: LabelSource
  /**
   * The clauses that it shows.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader; it changes nothing.
   */
  note?: string
  /**
   * When its first step happens, where that is another time than for the others.
   */
  start?: string
  /**
   * The id of the case, where something names it; `case-1` where left out.
   */
  case?: string
  /**
   * What happens, in order.
   */
  steps: StepSource[]
}
/**
 * Somebody opens the case.
 */
export interface OpeningSource {
  /**
   * The step that opens it.
   */
  open: string
  /**
   * The actor who does it.
   */
  by?: string
  /**
   * The actor for whom it is done.
   */
  'on-behalf-of'?: string
  /**
   * What the form says, by field.
   */
  data?: DataSource
  /**
   * Fields that are emptied.
   */
  clear?: NamesSource
  /**
   * Why the procedure is departed from.
   */
  deviation?: string
  /**
   * How long after the step before it.
   */
  after?: string
  /**
   * The calendar that working time is counted on; the first one of the procedure where left out.
   */
  on?: string
  /**
   * When it happens.
   */
  at?: string
  /**
   * Why it must be refused; left out, it must be accepted.
   */
  refused?: RefusalSource
  /**
   * What must be so then.
   */
  expect?: ExpectationSource
  /**
   * Free text for the reader; it changes nothing.
   */
  note?: string
  /**
   * Of a linked case: the case that it is opened from.
   */
  'opened-by'?: ParentCaseSource
}
/**
 * Somebody takes a step.
 */
export interface TakenStepSource {
  /**
   * The step.
   */
  step: string
  /**
   * The actor who does it.
   */
  by: string
  /**
   * The actor for whom it is done.
   */
  'on-behalf-of'?: string
  /**
   * What the form says, by field.
   */
  data?: DataSource
  /**
   * Fields that are emptied.
   */
  clear?: NamesSource
  /**
   * Why the procedure is departed from.
   */
  deviation?: string
  /**
   * How long after the step before it.
   */
  after?: string
  /**
   * The calendar that working time is counted on; the first one of the procedure where left out.
   */
  on?: string
  /**
   * When it happens.
   */
  at?: string
  /**
   * Why it must be refused; left out, it must be accepted.
   */
  refused?: RefusalSource
  /**
   * What must be so then.
   */
  expect?: ExpectationSource
  /**
   * Free text for the reader; it changes nothing.
   */
  note?: string
}
/**
 * Time passes, and the case is woken. What is due at the very instant is not missed yet.
 */
export interface WaitSource {
  /**
   * How long.
   */
  wait: string
  /**
   * The calendar that working time is counted on; the first one of the procedure where left out.
   */
  on?: string
  /**
   * What must be so then.
   */
  expect?: ExpectationSource
  /**
   * Free text for the reader; it changes nothing.
   */
  note?: string
}
/**
 * Time passes up to an instant.
 */
export interface WaitUntilSource {
  /**
   * Until when.
   */
  until: string
  /**
   * What must be so then.
   */
  expect?: ExpectationSource
  /**
   * Free text for the reader; it changes nothing.
   */
  note?: string
}
/**
 * A case that this one opened has closed.
 */
export interface LinkedClosingSource {
  /**
   * What this case calls it.
   */
  linked: string
  /**
   * The stage in which it ended.
   */
  outcome: string
  /**
   * Which of the cases under this name; the first that is open where left out.
   */
  number?: number
  /**
   * How long after the step before it.
   */
  after?: string
  /**
   * The calendar that working time is counted on; the first one of the procedure where left out.
   */
  on?: string
  /**
   * When it happens.
   */
  at?: string
  /**
   * Why it must be refused.
   */
  refused?: RefusalSource
  /**
   * What must be so then.
   */
  expect?: ExpectationSource
  /**
   * Free text for the reader; it changes nothing.
   */
  note?: string
}
/**
 * Personal values are erased.
 */
export interface ErasureSource {
  /**
   * The fields, or `everything`.
   */
  erase: string | string[]
  /**
   * What must be so then.
   */
  expect?: ExpectationSource
  /**
   * Free text for the reader; it changes nothing.
   */
  note?: string
}
/**
 * Nothing happens; something is looked at.
 */
export interface LookSource {
  /**
   * What must be so then.
   */
  expect: ExpectationSource
  /**
   * Free text for the reader; it changes nothing.
   */
  note?: string
}
/**
 * The case that a linked case is opened from.
 */
export interface ParentCaseSource {
  /**
   * Its id.
   */
  case: string
  /**
   * What it calls this case.
   */
  as: string
}
/**
 * A reason by its code, and parts of it that must be as they are here.
 */
export interface ReasonWithItsPartsSource {
  /**
   * The code.
   */
  code: string
  [k: string]: ValueSource | string
}
/**
 * What must be so.
 */
export interface ExpectationSource {
  /**
   * Where the case is; with tracks, where each of them is.
   */
  stage?: string | string[]
  /**
   * Whether the case is open, or how it ended.
   */
  status?: 'open' | 'closed' | 'completed' | 'cancelled' | 'duplicate'
  /**
   * What is known, by name; `unknown` where nothing is.
   */
  facts?: {
    [k: string]: ValueSource
  }
  /**
   * How deadlines stand, by name.
   */
  deadlines?: {
    [k: string]: DeadlineStateSource
  }
  /**
   * What the host is asked for by this step, and by the time before it: these among others, or `none`.
   */
  effects?: 'none' | EffectSource[]
  /**
   * What each of some actors could do now.
   */
  offers?: {
    [k: string]: OffersSource
  }
  /**
   * Who holds roles of the case: actors, the role in whose queue it is, or `nobody`.
   */
  assigned?: {
    [k: string]: NamesSource
  }
  /**
   * What an audit finds up to here: exactly these, or `none`.
   */
  findings?: 'none' | WantedFindingSource[]
  /**
   * Decisions that would now be decided otherwise than what was adopted or put in their place; or `none`.
   */
  'open-points'?: 'none' | NamesSource
}
/**
 * A departure from the procedure that an audit of the case finds.
 */
export interface WantedFindingSource {
  /**
   * The code of the finding.
   */
  code: string
  /**
   * The id of the element of the procedure that it is about.
   */
  element?: string
  /**
   * A clause that is departed from.
   */
  clause?: string
  /**
   * How grave it is.
   */
  severity?: 'error' | 'warning' | 'information'
}
/**
 * How a deadline stands, in parts.
 */
export interface DeadlinePartsSource {
  /**
   * How it stands.
   */
  status?: DeadlineWordSource
  /**
   * When it is due, or `never`.
   */
  due?: string | 'never'
  /**
   * Of what is due promptly: until when the house wishes it done.
   */
  target?: string
  /**
   * Whether the due instant passed while it was open.
   */
  missed?: boolean
  /**
   * Whether its time stands still.
   */
  paused?: boolean
  /**
   * Whether its calendar does not reach that far.
   */
  provisional?: boolean
  /**
   * Of what comes round: in which period it is.
   */
  period?: number
}
/**
 * Steps that must and that must not be open.
 */
export interface SomeOffersSource {
  /**
   * Steps that must be open.
   */
  includes?: StepNamesSource
  /**
   * Steps that must not be open.
   */
  excludes?: StepNamesSource
}
/**
 * Somebody is told.
 */
export interface NotificationSource {
  /**
   * The role.
   */
  notify: string
  /**
   * The step or the deadline that it is about.
   */
  about?: string
  /**
   * The message.
   */
  message?: string
  /**
   * Of a role of the case: who holds it.
   */
  actors?: NamesSource
  /**
   * Facts that the message names.
   */
  facts?: DataSource
}
/**
 * A document is to be kept.
 */
export interface RecordMadeSource {
  /**
   * The record.
   */
  record: string
  /**
   * Which one of a numbered record.
   */
  number?: number
}
/**
 * A case is to be opened.
 */
export interface CaseOpenedSource {
  /**
   * What this case calls it.
   */
  opens: string
  /**
   * The procedure that it follows.
   */
  procedure?: string
  /**
   * What it begins with.
   */
  data?: DataSource
  /**
   * The item that it is for.
   */
  item?: ValueSource
}
/**
 * The case has ended as part of another one.
 */
export interface CaseMergedSource {
  /**
   * The id of the other case.
   */
  merge: string
}
