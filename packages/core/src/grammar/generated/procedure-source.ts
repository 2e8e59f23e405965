// Generated from packages/core/src/grammar/schema.json by scripts/generate.ts; change that instead of this.

/**
 * A text for people, in one language or by language.
 */
export type LabelSource =
  | string
  | {
      [k: string]: string
    }
/**
 * One clause of a source document, or several.
 */
export type ClauseSource = string | CitationSource | (string | CitationSource)[]
/**
 * One name or several.
 */
export type NamesSource = string | string[]
/**
 * A calendar, by its name among those installed.
 */
export type CalendarSource = string | CalendarUseSource
/**
 * What a step records: its fields, or its fields beside a title.
 */
export type FormSource = TitledFormSource | FieldsSource
/**
 * A type by its name (text, integer, number, money, yes-no, date, date-time, duration, actor, file, case), a scale, a list of a type, or a type with its limits.
 */
export type FieldTypeSource = string | ListTypeSource | TypedFieldSource
/**
 * A named expression.
 */
export type DefinitionSource = string | TitledDefinitionSource
/**
 * A stage, `stay`, or branches of which the first true one is taken.
 */
export type TargetSource = string | BranchSource[]
/**
 * One way out of a step.
 */
export type BranchSource = ConditionalBranchSource | OtherwiseBranchSource
/**
 * A role, several, or roles chosen by a fact.
 */
export type RolesSource = string | string[] | ChoiceOfRolesSource
/**
 * Who is told: a role, roles chosen by a fact, or a list of these.
 */
export type ToldSource = string | ChoiceOfRolesSource | (string | ChoiceOfRolesSource)[]
/**
 * How a case ends here: done (`true`), called off (`cancelled`), or part of another case (`duplicate`).
 */
export type FinalSource = true | 'cancelled' | 'duplicate'
/**
 * A duration, or a duration chosen by a fact.
 */
export type WithinSource = string | ChoiceOfDurationSource
/**
 * A calendar of this procedure, or one chosen by a fact.
 */
export type CalendarChoiceSource = string | ChoiceOfCalendarSource
/**
 * One of several limits, of which the earliest governs.
 */
export type DueSource = DueWithinSource | DueAtSource
/**
 * When the time of a deadline does not run: a hold, the time between two events, or a condition.
 */
export type PauseSource = string | PauseBetweenSource | PauseWhileSource
/**
 * A rule over the whole case.
 */
export type ConstraintSource =
  DifferentPersonsSource | SamePersonSource | OrderSource | NeverSource | AtMostSource

/**
 * A written incident procedure, made executable. One document, one procedure.
 */
export interface ProcedureSource {
  /**
   * The version of this language.
   */
  dueprocess?: 1
  /**
   * The name of the procedure, by which other procedures and hosts refer to it.
   */
  procedure?: string
  /**
   * The version of this document. A case stays with the version it was opened under.
   */
  version?: string
  /**
   * The days on which it may be followed; always where left out.
   */
  applies?: PeriodOfApplicationSource
  /**
   * What people read instead of the name of the procedure.
   */
  title?: LabelSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
  /**
   * The documents that this procedure implements, by the name that clauses begin with.
   */
  sources?: {
    [k: string]: SourceDocumentSource
  }
  /**
   * Working time, by the name that deadlines use.
   */
  calendars?: {
    [k: string]: CalendarSource
  }
  /**
   * Closed lists of words, lowest first.
   */
  scales?: {
    [k: string]: ScaleSource
  }
  /**
   * Who takes part.
   */
  roles?: {
    [k: string]: RoleSource
  }
  /**
   * What steps record.
   */
  forms?: {
    [k: string]: FormSource
  }
  /**
   * Constants of the organisation, by the name behind `parameters.` in conditions.
   */
  parameters?: {
    [k: string]: DefinitionSource
  }
  /**
   * Named expressions over facts.
   */
  define?: {
    [k: string]: DefinitionSource
  }
  /**
   * Grades, priorities and kinds, decided by tables over facts.
   */
  decisions?: {
    [k: string]: DecisionSource
  }
  /**
   * The steps that open a case; exactly one of them is its first entry.
   */
  open?: {
    [k: string]: StepSource
  }
  /**
   * The places of the procedure.
   */
  stages?: {
    [k: string]: StageSource
  }
  /**
   * Steps offered in every stage that is not final; they do not move the case.
   */
  steps?: {
    [k: string]: StepSource
  }
  /**
   * Marks that keep a case where it is while it waits.
   */
  holds?: {
    [k: string]: HoldSource
  }
  /**
   * What must have happened by when.
   */
  deadlines?: {
    [k: string]: DeadlineSource
  }
  /**
   * Rules over the whole case that have no limit in time.
   */
  constraints?: {
    [k: string]: ConstraintSource
  }
  /**
   * Documents that the case leaves behind.
   */
  records?: {
    [k: string]: RecordSource
  }
  /**
   * What people are told, with facts in braces.
   */
  messages?: {
    [k: string]: LabelSource
  }
  /**
   * Who may depart from the procedure, for a reason; nobody where left out.
   */
  deviations?: DeviationsSource
  /**
   * Duties without a case of their own, such as a yearly drill.
   */
  schedule?: {
    [k: string]: ScheduledCaseSource
  }
}
/**
 * A clause, with the reading that was chosen or the doubt that remains.
 */
export interface CitationSource {
  /**
   * The clause.
   */
  ref: string
  /**
   * How the clause was read where it allows several readings.
   */
  reading?: string
  /**
   * What the clause leaves open.
   */
  doubt?: string
  /**
   * Anything else about the clause.
   */
  note?: string
}
/**
 * A document that the procedure implements.
 */
export interface SourceDocumentSource {
  /**
   * Its title.
   */
  title?: LabelSource
  /**
   * Who issued it.
   */
  publisher?: LabelSource
  /**
   * When it was issued or came into force.
   */
  date?: string
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * A calendar with the rule by which periods on it are counted.
 */
export interface CalendarUseSource {
  /**
   * The name of the calendar among those installed.
   */
  use: string
  /**
   * The rule by which periods are counted.
   */
  counting?: 'exact' | 'eu-1182-71' | 'cn-civil-code'
}
/**
 * A closed list of words, lowest first, each with its label.
 */
export interface ScaleSource {
  [k: string]: LabelSource
}
/**
 * Who takes part in cases.
 */
export interface RoleSource {
  /**
   * What people read instead of the name of the role.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
  /**
   * Held per case, by whom the last `assign` named.
   */
  of?: 'case'
  /**
   * The roles from which the holder is chosen.
   */
  from?: string[]
  /**
   * Not part of the organisation: its duties are not ours.
   */
  outside?: true
}
/**
 * A form with a title of its own.
 */
export interface TitledFormSource {
  /**
   * What people read instead of the name of the form.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
  /**
   * The fields of the form.
   */
  fields: FieldsSource
}
/**
 * Fields by name; a question mark behind the name where the field may stay empty.
 */
export interface FieldsSource {
  [k: string]: FieldTypeSource
}
/**
 * A list of values of one type.
 */
export interface ListTypeSource {
  /**
   * The type of each value.
   */
  list: FieldTypeSource
  /**
   * Whether the values can be erased; then nothing may depend on them.
   */
  personal?: boolean
}
/**
 * A type with its limits.
 */
export interface TypedFieldSource {
  /**
   * The type, or the scale.
   */
  type: string
  /**
   * What people read instead of the name of the field.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
  /**
   * Whether the value can be erased; then nothing may depend on it.
   */
  personal?: boolean
  /**
   * What the number counts; of money, the currency (ISO 4217).
   */
  unit?: string
  /**
   * The smallest value allowed.
   */
  minimum?: number
  /**
   * The largest value allowed.
   */
  maximum?: number
  /**
   * A regular expression that the text must match.
   */
  pattern?: string
  /**
   * The words allowed, with their labels.
   */
  values?: string[] | ScaleSource
}
/**
 * A named expression with a title or clause.
 */
export interface TitledDefinitionSource {
  /**
   * The expression.
   */
  is: string
  /**
   * What people read instead of the name of the definition.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * A decision over facts, recomputed after every entry that feeds it.
 */
export interface DecisionSource {
  /**
   * What people read instead of the name of the decision.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
  /**
   * The outputs of the table: scales, or names of its own.
   */
  gives?: NamesSource
  /**
   * What the columns of the table mean.
   */
  inputs?: {
    [k: string]: string
  }
  /**
   * What to do when several rows are true (DMN hit policies).
   */
  policy?:
    | 'unique'
    | 'any'
    | 'first'
    | 'highest'
    | 'collect'
    | 'sum'
    | 'count'
    | 'min'
    | 'max'
    | 'rule-order'
    | 'output-order'
  /**
   * Whether a row needs all of its cells or any one of them.
   */
  rows?: 'all-cells' | 'any-cell'
  /**
   * A decision table: a header row, then one row a rule, cells divided by bars.
   */
  table?: string
  /**
   * A table over two facts: one down the side, one along the top.
   */
  matrix?: string
  /**
   * The table written rule by rule.
   */
  rules?: RuleSource[]
  /**
   * The result where every row is false.
   */
  else?:
    | string
    | {
        [k: string]: string
      }
  /**
   * Who may put a value of their own in its place, until they withdraw it.
   */
  override?: OverrideSource
}
/**
 * One row of a decision table.
 */
export interface RuleSource {
  /**
   * A cell by input; an input that is left out does not matter.
   */
  when: {
    [k: string]: string
  }
  /**
   * The result by output.
   */
  then: {
    [k: string]: string
  }
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * Taken when its condition is true.
 */
export interface ConditionalBranchSource {
  /**
   * The condition.
   */
  when: string
  /**
   * Where the case goes.
   */
  stage: string
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * Taken when no other is.
 */
export interface OtherwiseBranchSource {
  /**
   * Where the case goes.
   */
  otherwise: string
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * Who holds a role of the case from now on: `self`, an actor field, or a role.
 */
export interface AssignmentSource {
  [k: string]: string | string[]
}
/**
 * Roles by the value of a fact.
 */
export interface ChoiceOfRolesSource {
  /**
   * The fact that chooses.
   */
  of: string
  /**
   * For every other value.
   */
  else?: NamesSource
  [k: string]: NamesSource | string | undefined
}
/**
 * Who may put a value of their own in the place of what a table decides.
 */
export interface OverrideSource {
  /**
   * Who may do it, with a reason that is recorded.
   */
  by: RolesSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * A step that is done when enough of those who are asked have agreed, or so many have not that they never will.
 */
export interface VotesSource {
  /**
   * The seats, each by the role that votes on it; a role may have several.
   */
  of: string[]
  /**
   * How many must agree; all, where left out.
   */
  quorum?: number
  /**
   * Roles without whose consent nothing is approved.
   */
  veto?: NamesSource
  /**
   * Each seat votes after the one before it.
   */
  'in-order'?: true
}
/**
 * A case of another procedure that a step opens.
 */
export interface OpeningOfACaseSource {
  /**
   * The procedure that the new case follows.
   */
  procedure: string
  /**
   * What this case calls it.
   */
  as: string
  /**
   * A fact that is a list: one case for each of its items.
   */
  each?: string
  /**
   * What the new case begins with: a field of its opening form, and the fact of this case, or `item` where there is one for `each`.
   */
  give?: {
    [k: string]: string
  }
  /**
   * The step that opens the new case, where its procedure has several.
   */
  step?: string
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * Who may set a hold, and what is recorded then.
 */
export interface SettingOfAHoldSource {
  /**
   * Who may do it.
   */
  by: RolesSource
  /**
   * The form that is recorded then.
   */
  form?: string
}
/**
 * What ends a hold: somebody, or the end of the cases that were opened.
 */
export interface ReleaseOfAHoldSource {
  /**
   * Who may do it.
   */
  by?: RolesSource
  /**
   * Released when no case that was opened under this name is open any more.
   */
  linked?: string
  /**
   * The form that is recorded then.
   */
  form?: string
}
/**
 * A mark that keeps a case where it is while it waits for something; it never moves the case.
 */
export interface HoldSource {
  /**
   * What people read instead of the name of the hold.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
  /**
   * The stage in which it can be set, and which no step leaves or moves within while it is; the whole case where left out.
   */
  in?: string
  /**
   * Who may set it; left out where only steps do, with `hold`.
   */
  set?: SettingOfAHoldSource
  /**
   * What ends it.
   */
  release: ReleaseOfAHoldSource
}
/**
 * Who may take a step although its conditions, what is owed before it or the rules about it say no, with a reason that is recorded.
 */
export interface DeviationsSource {
  /**
   * Who may do it, beside being one who may take the step.
   */
  by: NamesSource
  /**
   * What people read instead of the name of the deviation.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * The days on which the procedure may be followed.
 */
export interface PeriodOfApplicationSource {
  /**
   * The first day.
   */
  from?: string
  /**
   * The last day.
   */
  until?: string
  /**
   * Which day counts: `opened`, when the case was opened, or a fact of its opening.
   */
  by?: string
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * A duty without a case of its own: cases of a procedure that are to be opened again and again.
 */
export interface ScheduledCaseSource {
  /**
   * What people read instead of the name of the duty.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
  /**
   * The procedure of the cases.
   */
  procedure: string
  /**
   * How often.
   */
  every: string
  /**
   * The first day.
   */
  from?: string
  /**
   * The calendar whose zone says when a day begins, and whose working days count.
   */
  on?: string
}
/**
 * What an actor does.
 */
export interface StepSource {
  /**
   * What people read instead of the name of the step.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
  /**
   * Who may do it: a role, several, or roles chosen by a fact; `clock` for a step that time takes.
   */
  by?: RolesSource
  /**
   * The form that it records.
   */
  form?: string
  /**
   * The form, recorded before, that it changes.
   */
  amend?: string
  /**
   * Applies only while this condition is true.
   */
  when?: string
  /**
   * The step is refused while this is true, and while nobody can say.
   */
  unless?: string
  /**
   * Fields that become compulsory while a condition is true.
   */
  require?: {
    [k: string]: string
  }
  /**
   * Who holds which role of the case from now on.
   */
  assign?: AssignmentSource
  /**
   * Decisions that change only at such steps, with what their tables say then.
   */
  decide?: NamesSource
  /**
   * Cases of other procedures that it opens.
   */
  opens?: OpeningOfACaseSource | OpeningOfACaseSource[]
  /**
   * The hold that it sets.
   */
  hold?: string
  /**
   * Whose votes it is made of; each vote is one act, and the step is done when the outcome is certain.
   */
  votes?: VotesSource
  /**
   * Where it ends the case as a duplicate: the fact that names the other case.
   */
  merge?: string
  /**
   * Roles that are told.
   */
  notify?: ToldSource
  /**
   * What they are told: one of the `messages`.
   */
  message?: string
  /**
   * Records that are made.
   */
  record?: NamesSource
  /**
   * The stage cannot be left while this step is owed and not done.
   */
  required?: true | string
  /**
   * Of a step by the clock: how long after its stage was entered.
   */
  after?: string
  /**
   * Where the case goes.
   */
  to?: TargetSource
}
/**
 * A place in the procedure.
 */
export interface StageSource {
  /**
   * What people read instead of the name of the stage.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
  /**
   * Steps offered here and in every stage below.
   */
  steps?: {
    [k: string]: StepSource
  }
  /**
   * Stages inside this one.
   */
  stages?: {
    [k: string]: StageSource
  }
  /**
   * Parallel parts of this stage; each has stages of its own.
   */
  tracks?: {
    [k: string]: TrackSource
  }
  /**
   * The stage inside this one where it begins; the first one where left out.
   */
  start?: string
  /**
   * Where the case goes when every track has ended.
   */
  then?: TargetSource
  /**
   * Nothing is left to do here; how the case ends, if it ends here.
   */
  final?: FinalSource
}
/**
 * A parallel part of a stage.
 */
export interface TrackSource {
  /**
   * What people read instead of the name of the stage.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
  /**
   * Steps offered here and in every stage below.
   */
  steps?: {
    [k: string]: StepSource
  }
  /**
   * Stages inside this one.
   */
  stages?: {
    [k: string]: StageSource
  }
  /**
   * Parallel parts of this stage; each has stages of its own.
   */
  tracks?: {
    [k: string]: TrackSource
  }
  /**
   * The stage inside this one where it begins; the first one where left out.
   */
  start?: string
  /**
   * Where the case goes when every track has ended.
   */
  then?: TargetSource
  /**
   * Nothing is left to do here; how the case ends, if it ends here.
   */
  final?: FinalSource
  /**
   * Started once, as soon as this is true after an entry; always where left out.
   */
  when?: string
}
/**
 * A duration by the value of a fact.
 */
export interface ChoiceOfDurationSource {
  /**
   * The fact that chooses.
   */
  of: string
  /**
   * For every other value.
   */
  else?: string
  [k: string]: string | undefined
}
/**
 * A calendar by the value of a fact.
 */
export interface ChoiceOfCalendarSource {
  /**
   * The fact that chooses.
   */
  of: string
  /**
   * For every other value.
   */
  else?: string
  [k: string]: string | undefined
}
/**
 * A limit counted from an instant.
 */
export interface DueWithinSource {
  /**
   * How long.
   */
  within: WithinSource
  /**
   * From when: a fact, a step (`first`, `last` or `each` where it can occur again), `enter` a stage, or a condition.
   */
  after: string
  /**
   * Applies only while this condition is true.
   */
  when?: string
  /**
   * Applies as long as this condition is not true; unknown counts as not true.
   */
  unless?: string
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * A limit at an instant.
 */
export interface DueAtSource {
  /**
   * When.
   */
  at: string
  /**
   * Applies only while this condition is true.
   */
  when?: string
  /**
   * Applies as long as this condition is not true; unknown counts as not true.
   */
  unless?: string
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * From one event to another.
 */
export interface PauseBetweenSource {
  /**
   * What begins the pause.
   */
  from: string
  /**
   * What ends it.
   */
  to: string
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * As long as a condition is true.
 */
export interface PauseWhileSource {
  /**
   * The condition.
   */
  while: string
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * How a deadline may be extended.
 */
export interface ExtensionSource {
  /**
   * The step that extends.
   */
  on: string
  /**
   * By how much: a duration, or the field that says it.
   */
  by: string
  /**
   * The most that all extensions together may add.
   */
  max?: string
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * Where a due instant goes that falls on a day without work.
 */
export interface RollSource {
  /**
   * A time of day on the next working day.
   */
  to: string
  /**
   * The calendar whose working days count; left out, that of the deadline.
   */
  on?: CalendarChoiceSource
  /**
   * It does not move while this is true; while nobody can say, the earlier instant counts.
   */
  unless?: string
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * What makes a deadline owed again that has been met.
 */
export interface ReopeningSource {
  /**
   * The step, or `enter` with the stage, that makes it owed again.
   */
  on: string
  /**
   * Whether the time goes on where it stopped, without the time in between, or starts anew.
   */
  clock: 'continue' | 'restart'
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * What passing a part of a deadline triggers.
 */
export interface EscalationSource {
  /**
   * The part of the time that has passed.
   */
  at: string
  /**
   * How long after that.
   */
  plus?: string
  /**
   * Roles that are told.
   */
  notify?: ToldSource
  /**
   * The message that they get.
   */
  message?: string
  /**
   * Who holds which role of the case from now on.
   */
  assign?: AssignmentSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * What must have happened by when.
 */
export interface DeadlineSource {
  /**
   * What people read instead of the name of the deadline.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
  /**
   * How long after the anchor.
   */
  within?: WithinSource
  /**
   * The anchor: a fact that is an instant, a step (`first`, `last` or `each` where it can occur again), `enter` a stage, or a condition (the entry at which it became true).
   */
  after?: string
  /**
   * What ends it: a step or `enter` a stage; nothing for a window.
   */
  until?: string | string[]
  /**
   * A fact that is the due instant itself.
   */
  at?: string
  /**
   * Several limits, of which the earliest governs.
   */
  due?: DueSource[]
  /**
   * Owed again and again: once in each period, counted from the anchor.
   */
  every?: string
  /**
   * Of what is due `promptly`: the house's own wish, measured and never a finding.
   */
  target?: string
  /**
   * Owed while this is true.
   */
  when?: string
  /**
   * Owed while this is not true; unknown owes.
   */
  unless?: string
  /**
   * The calendar that working time is counted on.
   */
  on?: CalendarChoiceSource
  /**
   * Where the due instant goes if it falls on a day without work.
   */
  roll?: RollSource
  /**
   * What happens to the time used when another duration is chosen: it counts (the default), the clock starts anew, or the instant that was due stays.
   */
  'when-target-changes'?: 'keep-time-used' | 'restart' | 'keep-due'
  /**
   * What makes it owed again after it was met.
   */
  reopen?: ReopeningSource
  /**
   * When its time does not run; left out, it never pauses.
   */
  pause?: PauseSource[]
  /**
   * How it may be extended.
   */
  extend?: ExtensionSource
  /**
   * What passing a part of it triggers.
   */
  escalate?: EscalationSource[]
}
/**
 * Steps that no two may be done by one person.
 */
export interface DifferentPersonsSource {
  /**
   * The steps.
   */
  different: string[]
  /**
   * Applies only while this condition is true.
   */
  when?: string
  /**
   * Applies as long as this condition is not true; unknown counts as not true.
   */
  unless?: string
  /**
   * What people read instead of the name of the constraint.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * Steps that must be done by one person.
 */
export interface SamePersonSource {
  /**
   * The steps.
   */
  same: string[]
  /**
   * Applies only while this condition is true.
   */
  when?: string
  /**
   * Applies as long as this condition is not true; unknown counts as not true.
   */
  unless?: string
  /**
   * What people read instead of the name of the constraint.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * One step before another.
 */
export interface OrderSource {
  /**
   * The step that must have been done.
   */
  first: string
  /**
   * Before this one.
   */
  then: string
  /**
   * Once for each time, instead of once in the case.
   */
  each?: boolean
  /**
   * Applies only while this condition is true.
   */
  when?: string
  /**
   * Applies as long as this condition is not true; unknown counts as not true.
   */
  unless?: string
  /**
   * What people read instead of the name of the constraint.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * A condition that must not come true.
 */
export interface NeverSource {
  /**
   * The condition.
   */
  never: string
  /**
   * Applies only while this condition is true.
   */
  when?: string
  /**
   * Applies as long as this condition is not true; unknown counts as not true.
   */
  unless?: string
  /**
   * What people read instead of the name of the constraint.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * A step that may be done so many times.
 */
export interface AtMostSource {
  /**
   * How many times.
   */
  'at-most': number
  /**
   * The step.
   */
  of: string
  /**
   * Applies only while this condition is true.
   */
  when?: string
  /**
   * Applies as long as this condition is not true; unknown counts as not true.
   */
  unless?: string
  /**
   * What people read instead of the name of the constraint.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
}
/**
 * A document that the case leaves behind.
 */
export interface RecordSource {
  /**
   * What people read instead of the name of the record.
   */
  title?: LabelSource
  /**
   * The place in a source document that this implements.
   */
  clause?: ClauseSource
  /**
   * Free text for the reader of this document; it changes nothing.
   */
  note?: string
  /**
   * The forms that it shows.
   */
  forms?: string[]
  /**
   * Each one made in a case has a number: 1, 2 and so on.
   */
  numbered?: true
}
