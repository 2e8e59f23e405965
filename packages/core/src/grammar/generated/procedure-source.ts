// Generated from packages/core/src/grammar/schema.json by scripts/generate.ts; change that instead of this.

/**
 * What the grammar allows at the address.
 */
export type AnyValueSource =
  | string
  | number
  | boolean
  | AnyValueSource[]
  | {
      [k: string]: AnyValueSource
    }
/**
 * A text for people, in one language or by language; where a reader asks for a language that it does not have, the next one that the reader knows is taken, then the first one here.
 */
export type LabelSource =
  | string
  | {
      [k: string]: string
    }
/**
 * The place in a source document that this implements: one clause or several, each with the reading that was chosen or the doubt that remains where its wording is not clear. Changes nothing in how a case runs.
 */
export type ClauseSource = string | CitationSource | (string | CitationSource)[]
/**
 * One name or several.
 */
export type NamesSource = string | string[]
/**
 * A calendar, by its name among those installed; `always` is built in and never closes.
 */
export type CalendarSource = string | CalendarUseSource
/**
 * What a step records: its fields, or its fields beside a title.
 */
export type FormSource = TitledFormSource | FieldsSource
/**
 * A type by its name (`text`, `integer`, `number`, `money`, `yes-no`, `date`, `date-time`, `duration`, `actor`, `file`, `case`), a scale, a list of a type, or a type with its limits.
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
 * A number or a duration that facts give, or the time between two events.
 */
export type MeasuredValueSource = string | TimeBetweenSource

/**
 * A written incident procedure, made executable. One document, one procedure.
 */
export interface ProcedureSource {
  /**
   * The version of this language: `1`. Stands first, so that later versions can tell old documents.
   */
  dueprocess?: 1
  /**
   * The name of the procedure, by which other procedures, hosts and cases refer to it.
   */
  procedure?: string
  /**
   * The version of this document. A case stays with the version that it was opened under, until it is migrated; so change it with whatever changes how a case runs.
   */
  version?: string
  /**
   * The procedure that this one is made of, by `change`, `add` and `remove`: its name and version, or the path of its file.
   */
  extends?: string
  /**
   * The days on which the procedure may be followed; always, where left out. On any other day an opening is refused.
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
   * The documents that this procedure implements, by the name that clauses begin with: `HSE-4.1` is the clause 4.1 of the source `HSE`.
   */
  sources?: {
    [k: string]: SourceDocumentSource
  }
  /**
   * Working time, by the name that deadlines use. The first one is meant wherever no calendar is named; without any, all time is working time.
   */
  calendars?: {
    [k: string]: CalendarSource
  }
  /**
   * Closed lists of words, lowest first: of a scale, `>=` and `<` compare places. A field, a decision or a choice can hold one of its words.
   */
  scales?: {
    [k: string]: ScaleSource
  }
  /**
   * Who takes part. Who holds a role is for the host to say, except for roles `of: case`.
   */
  roles?: {
    [k: string]: RoleSource
  }
  /**
   * What steps record: each form has fields, and each field is a fact, `form.field`, in conditions.
   */
  forms?: {
    [k: string]: FormSource
  }
  /**
   * Constants of the organisation, such as limits of money, by the name behind `parameters.` in conditions. Each is an expression without facts.
   */
  parameters?: {
    [k: string]: DefinitionSource
  }
  /**
   * Named expressions over facts, to be used in conditions, tables and other expressions. They may refer to each other, but not in a circle.
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
   * The steps that open a case; exactly one of them is its first entry. Several are several ways in.
   */
  open?: {
    [k: string]: StepSource
  }
  /**
   * The places of the procedure, in the order in which people think of them. At least one must be final.
   */
  stages?: StagesSource
  /**
   * Steps offered in every stage that is not final; they do not move the case, so they have no `to`.
   */
  steps?: {
    [k: string]: StepSource
  }
  /**
   * Marks that keep a case where it is while it waits for something. A hold moves nothing, and other work goes on.
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
   * Rules over the whole case that have no limit in time, such as four eyes. What has a limit in time is a deadline.
   */
  constraints?: {
    [k: string]: ConstraintSource
  }
  /**
   * Documents that the case leaves behind, made of forms.
   */
  records?: {
    [k: string]: RecordSource
  }
  /**
   * What people are told, with facts in braces; a brace that is meant as such is written twice.
   */
  messages?: {
    [k: string]: LabelSource
  }
  /**
   * Who may depart from the procedure, for a reason that is recorded; nobody, where left out.
   */
  deviations?: DeviationsSource
  /**
   * Duties without a case of their own, such as a yearly drill; the host opens a case on each day that this gives.
   */
  schedule?: {
    [k: string]: ScheduledCaseSource
  }
  /**
   * Figures over many cases, such as how many were solved in time. They are read from trails and change nothing in how a case runs.
   */
  metrics?: {
    [k: string]: MetricSource
  }
  /**
   * Which metrics are shown together, how often, and to whom.
   */
  reports?: {
    [k: string]: ReportSource
  }
  /**
   * What is different from what this procedure extends, by its address: the fields that are named are replaced whole, the others stay.
   */
  change?: {
    [k: string]: AnyValueSource
  }
  /**
   * What this procedure has and what it extends has not, by its address.
   */
  add?: {
    [k: string]: AnyValueSource
  }
  /**
   * What this procedure leaves out of what it extends, by its address.
   */
  remove?: string[]
}
/**
 * A clause, with the reading that was chosen or the doubt that remains.
 */
export interface CitationSource {
  /**
   * The clause: the name of its source, a hyphen, and the place in it.
   */
  ref: string
  /**
   * How the clause was read where it allows several readings, and why.
   */
  reading?: string
  /**
   * What the clause leaves open, for whoever can answer it.
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
   * Its title, as it is printed on it.
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
  note?: string
}
/**
 * A calendar with the rule by which periods on it are counted.
 */
export interface CalendarUseSource {
  /**
   * The name of the calendar among those installed, or `always`.
   */
  use: string
  /**
   * The rule by which periods are counted: `exact` from the instant; `eu-1182-71` (Regulation 1182/71) and `cn-civil-code` (Civil Code, articles 200 to 204) from the next day to the end of the last one. The calendar's own rule, where left out.
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
  clause?: ClauseSource
  note?: string
  /**
   * `case`: the role is held in one case only, by whom the last `assign` named. Held by the host's choice, where left out.
   */
  of?: 'case'
  /**
   * The roles from which the holder is chosen; the queue of each may hold it too. Anybody, where left out. Of roles `of: case`.
   */
  from?: string[]
  /**
   * Not part of the organisation, such as an authority: its duties are not ours.
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
  clause?: ClauseSource
  note?: string
  /**
   * The fields of the form, by name.
   */
  fields: FieldsSource
}
/**
 * Fields by name; a question mark behind the name where the field may stay empty. Every other field is compulsory whenever the form is filled in.
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
   * What people read instead of the name of the field.
   */
  title?: LabelSource
  clause?: ClauseSource
  note?: string
  /**
   * Whether the values can be erased; then no condition, table, deadline or message may depend on them.
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
  clause?: ClauseSource
  note?: string
  /**
   * Whether the value can be erased, as laws on personal data ask; then no condition, table, deadline or message may depend on it.
   */
  personal?: boolean
  /**
   * What the number counts; of `money`, the currency (ISO 4217). Of numbers only.
   */
  unit?: string
  /**
   * The smallest value allowed; it is allowed itself. Of numbers only; `money` is never less than 0.
   */
  minimum?: number
  /**
   * The largest value allowed; it is allowed itself. Of numbers only.
   */
  maximum?: number
  /**
   * A regular expression that some part of the text must match; `^` and `$` for the whole text. Of `text` only.
   */
  pattern?: string
  /**
   * The words allowed, with their labels. Unlike those of a scale they have no order. Of `text` only.
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
  clause?: ClauseSource
  note?: string
}
/**
 * A decision over facts, recomputed after every entry that feeds it, unless steps adopt it or somebody overrides it.
 */
export interface DecisionSource {
  /**
   * What people read instead of the name of the decision.
   */
  title?: LabelSource
  clause?: ClauseSource
  note?: string
  /**
   * The outputs of the table: a scale whose words it gives, or names of its own. The fact of a single output is the decision itself; of several, `decision.output`.
   */
  gives?: NamesSource
  /**
   * What the columns of the table mean: an expression by the word in the header. A column that is not named here is itself a fact or an expression.
   */
  inputs?: {
    [k: string]: string
  }
  /**
   * What to do when several rows are true (DMN hit policies): with `unique` no two may be, with `highest` the highest word of the scale wins.
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
   * Whether a row needs all of its cells, or any one of them.
   */
  rows?: 'all-cells' | 'any-cell'
  /**
   * A decision table: a header row, then one row a rule, cells divided by bars. A column `clause` cites for each row. Needs `|` behind the colon.
   */
  table?: string
  /**
   * A table over two facts: one down the side, one along the top, with a backslash between them in the first field. Needs `|` behind the colon.
   */
  matrix?: string
  /**
   * The table written rule by rule, for cells too long for a line.
   */
  rules?: RuleSource[]
  /**
   * The result where every row is false; never where one is unknown. Without it, the check tells of facts that no row answers.
   */
  else?:
    | string
    | {
        [k: string]: string
      }
  /**
   * Who may put a value of their own in its place, with a reason, until they withdraw it.
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
  clause?: ClauseSource
  note?: string
}
/**
 * Taken when its condition is true; the next one is tried when it is false, and the step is refused when it is unknown.
 */
export interface ConditionalBranchSource {
  /**
   * What must be true for it.
   */
  when: string
  /**
   * Where the case goes then; `stay` for where it is.
   */
  stage: string
  clause?: ClauseSource
  note?: string
}
/**
 * Taken when no branch before it is; it stands last, and every list has one.
 */
export interface OtherwiseBranchSource {
  /**
   * Where the case goes then; `stay` for where it is.
   */
  otherwise: string
  clause?: ClauseSource
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
   * The fact that chooses: of a scale, a list of words, or yes and no.
   */
  of: string
  /**
   * For every other word. Needed unless each word has an entry.
   */
  else?: NamesSource
  [k: string]: NamesSource | string | undefined
}
/**
 * Who may put a value of their own in the place of what a table decides.
 */
export interface OverrideSource {
  /**
   * Who may do it, with a reason that is recorded: a role, several, or roles chosen by a fact.
   */
  by: RolesSource
  clause?: ClauseSource
  note?: string
}
/**
 * A step that is done when enough of those who are asked have agreed, or so many have not that they never will.
 */
export interface VotesSource {
  /**
   * The seats, each by the role that votes on it; a role that stands here twice has two. One person has one seat.
   */
  of: string[]
  /**
   * How many must agree; all, where left out. Refused if there are fewer seats.
   */
  quorum?: number
  /**
   * Roles without whose consent nothing is approved: one of them against, and it is rejected. None, where left out.
   */
  veto?: NamesSource
  /**
   * Each seat votes after the one before it. In any order, where left out.
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
   * What this case calls it: `link.<as>.open`, `.count` and `.outcome` in conditions.
   */
  as: string
  /**
   * A fact that is a list: one case for each of its items. One case, where left out.
   */
  each?: string
  /**
   * What the new case begins with: a field of its opening form, and the fact of this case, or `item` where there is one for `each`.
   */
  give?: {
    [k: string]: string
  }
  /**
   * The step that opens the new case; left out where its procedure has one only.
   */
  step?: string
  clause?: ClauseSource
  note?: string
}
/**
 * Who may set a hold, and what is recorded then.
 */
export interface SettingOfAHoldSource {
  /**
   * Who may do it: a role, several, or roles chosen by a fact.
   */
  by: RolesSource
  /**
   * The form that is recorded then; none, where left out.
   */
  form?: string
}
/**
 * What ends a hold: somebody, or the end of the cases that were opened.
 */
export interface ReleaseOfAHoldSource {
  /**
   * Who may do it: a role, several, or roles chosen by a fact.
   */
  by?: RolesSource
  /**
   * Released when no case that was opened under this name is open any more.
   */
  linked?: string
  /**
   * The form that is recorded then; none, where left out.
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
  clause?: ClauseSource
  note?: string
  /**
   * The stage in which it can be set, and which no step leaves or moves within while it is; the whole case, where left out. Leaving it by another way releases the hold.
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
  clause?: ClauseSource
  note?: string
}
/**
 * The days on which the procedure may be followed.
 */
export interface PeriodOfApplicationSource {
  /**
   * The first day; no first day, where left out.
   */
  from?: string
  /**
   * The last day, which is one of them; no last day, where left out.
   */
  until?: string
  /**
   * Which day counts: `opened`, when the case was opened, or a compulsory date or instant of every form that opens one.
   */
  by?: string
  clause?: ClauseSource
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
  clause?: ClauseSource
  note?: string
  /**
   * The procedure of the cases.
   */
  procedure: string
  /**
   * How often, counted from the first day.
   */
  every: string
  /**
   * The first day; where left out, the first day on which the procedure applies, else 1 January 1970.
   */
  from?: string
  /**
   * The calendar whose zone says when a day begins, and whose working days count; the first one, where left out.
   */
  on?: string
}
/**
 * Steps by name.
 */
export interface StepsSource {
  [k: string]: StepSource
}
/**
 * What an actor does.
 */
export interface StepSource {
  /**
   * What people read instead of the name of the step.
   */
  title?: LabelSource
  clause?: ClauseSource
  note?: string
  /**
   * Who may do it: a role, several, or roles chosen by a fact; `clock` for a step that time takes, with `after`. While the fact is unknown, any of the roles that it could choose may.
   */
  by?: RolesSource
  /**
   * The form that it records; each field becomes a fact. Not together with `amend`.
   */
  form?: string
  /**
   * The form, recorded before, that it changes: only fields that are given change, and the whole must be valid afterwards. Not together with `form`.
   */
  amend?: string
  /**
   * The step is refused unless this is true; also while it is unknown.
   */
  when?: string
  /**
   * The step is refused while this is true, and while it is unknown.
   */
  unless?: string
  /**
   * Fields of its form that become compulsory while a condition is true, such as a reason when late.
   */
  require?: {
    [k: string]: string
  }
  /**
   * Who holds which role of the case from now on: `self` for whoever takes the step, a field that names actors, or a role whose queue it is.
   */
  assign?: AssignmentSource
  /**
   * Decisions that it adopts: they change only at such steps, and keep what their tables say then. Refused while a table cannot say yet.
   */
  decide?: NamesSource
  /**
   * Cases of other procedures that it opens. The host opens them after the step was recorded.
   */
  opens?: OpeningOfACaseSource | OpeningOfACaseSource[]
  /**
   * The hold that it sets. It moves nothing, and is released as the hold says.
   */
  hold?: string
  /**
   * Whose votes it is made of, instead of `by` and `form`; each vote is one act, and the step is done when the outcome is certain. The outcome is the fact `<step>.outcome`: `approved` or `rejected`.
   */
  votes?: VotesSource
  /**
   * Where it ends the case as a duplicate: the fact that names the other case.
   */
  merge?: string
  /**
   * Roles that are told that the step was taken: a role, roles chosen by a fact, or a list of these.
   */
  notify?: ToldSource
  /**
   * What they are told: one of the `messages`. The host chooses the words, where left out.
   */
  message?: string
  /**
   * Records that are made.
   */
  record?: NamesSource
  /**
   * The stage cannot be left, by any door, while this step is owed and was not done since the stage was entered. `true` owes it always, a condition while it is true.
   */
  required?: true | string
  /**
   * Of a step `by: clock`: how long after its stage was entered it is due. Counted on the first calendar.
   */
  after?: string
  /**
   * Where the case goes: a stage, `stay`, or a list of branches of which the first true one is taken. The case stays where it is, where left out. Never into another track.
   */
  to?: TargetSource
}
/**
 * Stages by name.
 */
export interface StagesSource {
  [k: string]: StageSource
}
/**
 * A place in the procedure: with stages inside it, with parallel tracks, or with neither.
 */
export interface StageSource {
  /**
   * What people read instead of the name of the stage.
   */
  title?: LabelSource
  clause?: ClauseSource
  note?: string
  /**
   * Steps offered here and in every stage below.
   */
  steps?: StepsSource
  /**
   * Stages inside this one; one of them is active. Not together with `tracks`.
   */
  stages?: StagesSource
  /**
   * Parallel parts of this stage, all active at once; each has stages of its own and ends in a final one.
   */
  tracks?: {
    [k: string]: TrackSource
  }
  /**
   * The stage inside this one where it begins; the first one, where left out.
   */
  start?: string
  /**
   * Where the case goes when every track that was started has ended, or the stage inside this one is final; it takes the same list as `to`.
   */
  then?: TargetSource
  /**
   * Nothing is left to do here. At the top it says how the case ends: `true` as it was meant to, `cancelled` or `duplicate`; inside a stage or track, only `true`, which ends that.
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
  clause?: ClauseSource
  note?: string
  /**
   * Steps offered here and in every stage below.
   */
  steps?: StepsSource
  /**
   * Stages inside this one; one of them is active. Not together with `tracks`.
   */
  stages?: StagesSource
  /**
   * Parallel parts of this stage, all active at once; each has stages of its own and ends in a final one.
   */
  tracks?: {
    [k: string]: TrackSource
  }
  /**
   * The stage inside this one where it begins; the first one, where left out.
   */
  start?: string
  /**
   * Where the case goes when every track that was started has ended, or the stage inside this one is final; it takes the same list as `to`.
   */
  then?: TargetSource
  /**
   * Nothing is left to do here. At the top it says how the case ends: `true` as it was meant to, `cancelled` or `duplicate`; inside a stage or track, only `true`, which ends that.
   */
  final?: FinalSource
  /**
   * Started once for each entry of its stage, as soon as this is true; false later does not stop it, and unknown does not start it. Always started, where left out.
   */
  when?: string
}
/**
 * A duration by the value of a fact.
 */
export interface ChoiceOfDurationSource {
  /**
   * The fact that chooses: of a scale, a list of words, or yes and no. While it is unknown, the earliest possible due instant counts.
   */
  of: string
  /**
   * For every other word. Needed unless each word has an entry.
   */
  else?: string
  [k: string]: string | undefined
}
/**
 * A calendar by the value of a fact.
 */
export interface ChoiceOfCalendarSource {
  /**
   * The fact that chooses: of a scale, a list of words, or yes and no. While it is unknown, the earliest possible due instant counts.
   */
  of: string
  /**
   * For every other word. Needed unless each word has an entry.
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
   * From when: a fact that is an instant, a step (`first`, `last` or `each` where it can occur again), `enter` a stage, or a condition (the entry at which it became true).
   */
  after: string
  /**
   * Counts only while this is true.
   */
  when?: string
  /**
   * Counts as long as this is not true; unknown is not true.
   */
  unless?: string
  clause?: ClauseSource
  note?: string
}
/**
 * A limit at an instant.
 */
export interface DueAtSource {
  /**
   * A fact that is the due instant itself.
   */
  at: string
  /**
   * Counts only while this is true.
   */
  when?: string
  /**
   * Counts as long as this is not true; unknown is not true.
   */
  unless?: string
  clause?: ClauseSource
  note?: string
}
/**
 * From one event to another.
 */
export interface PauseBetweenSource {
  /**
   * What begins the pause: a step, `enter` a stage, a fact that is an instant, or a condition.
   */
  from: string
  /**
   * What ends it, written in the same way.
   */
  to: string
  clause?: ClauseSource
  note?: string
}
/**
 * As long as a condition is true.
 */
export interface PauseWhileSource {
  /**
   * The condition; unknown does not pause.
   */
  while: string
  clause?: ClauseSource
  note?: string
}
/**
 * How a deadline may be extended.
 */
export interface ExtensionSource {
  /**
   * The step that extends, each time that it is taken.
   */
  on: string
  /**
   * By how much: a duration of elapsed time, or the field that says how many days.
   */
  by: string
  /**
   * The most that all extensions together may add; no limit, where left out. What is asked for beyond it is not given; it is written in the unit of `by`.
   */
  max?: string
  clause?: ClauseSource
  note?: string
}
/**
 * Where a due instant goes that falls on a day without work.
 */
export interface RollSource {
  /**
   * A time of day on the next working day, in 24 hours.
   */
  to: string
  /**
   * The calendar whose working days count; that of the deadline, where left out.
   */
  on?: CalendarChoiceSource
  /**
   * It does not move while this is true; while it is unknown, the earlier instant counts.
   */
  unless?: string
  clause?: ClauseSource
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
   * Whether the time goes on where it stopped, without the time in between (`continue`), or all of it is given again (`restart`).
   */
  clock: 'continue' | 'restart'
  clause?: ClauseSource
  note?: string
}
/**
 * What passing a part of a deadline triggers. It never moves the case, so that what was missed can still be done.
 */
export interface EscalationSource {
  /**
   * The part of the time that has passed; 100% is the due instant.
   */
  at: string
  /**
   * How long after that; at once, where left out.
   */
  plus?: string
  /**
   * Roles that are told: a role, roles chosen by a fact, or a list of these.
   */
  notify?: ToldSource
  /**
   * The message that they get: one of the `messages`. The host chooses the words, where left out.
   */
  message?: string
  /**
   * Who holds which role of the case from now on; `self` is nobody here.
   */
  assign?: AssignmentSource
  clause?: ClauseSource
  note?: string
}
/**
 * What must have happened by when. It runs from its anchor until what `until` names, on a calendar, and says whether it was met or missed.
 */
export interface DeadlineSource {
  /**
   * What people read instead of the name of the deadline.
   */
  title?: LabelSource
  clause?: ClauseSource
  note?: string
  /**
   * How long after the anchor: a duration, `promptly`, or a duration chosen by a fact.
   */
  within?: WithinSource
  /**
   * The anchor, from which the time counts: a fact that is an instant, a step (`first`, `last` or `each` where it can occur again), `enter` a stage, or a condition (the entry at which it became true).
   */
  after?: string
  /**
   * What ends it, any of several: a step, or `enter` a stage. Without it the deadline is a window: it ends, and is never missed.
   */
  until?: string | string[]
  /**
   * A fact that is the due instant itself; instead of `within` and `after`.
   */
  at?: string
  /**
   * Several limits of one duty, of which the earliest governs; instead of `within` and `after`.
   */
  due?: DueSource[]
  /**
   * Owed again and again: once in each period, counted from the anchor and then from the due instant before; instead of `within`.
   */
  every?: string
  /**
   * Of what is due `promptly`: the house's own wish, measured and never a finding.
   */
  target?: string
  /**
   * Owed while this is true; not while it is unknown.
   */
  when?: string
  /**
   * Owed while this is not true; also while it is unknown, which is the difference to `when`.
   */
  unless?: string
  /**
   * The calendar that working time is counted on, or one chosen by a fact; the first of the procedure, where left out.
   */
  on?: CalendarChoiceSource
  /**
   * Where the due instant goes if it falls on a day without work; it stays, where left out.
   */
  roll?: RollSource
  /**
   * What happens when another duration is chosen while the time runs: what was used counts against it, the time starts anew, or what was due stays due.
   */
  'when-target-changes'?: 'keep-time-used' | 'restart' | 'keep-due'
  /**
   * What makes it owed again after it was met; nothing, where left out.
   */
  reopen?: ReopeningSource
  /**
   * When its time does not run: holds, the time between two events, or while a condition is true. It never pauses, where left out.
   */
  pause?: PauseSource[]
  /**
   * How it may be extended; not at all, where left out.
   */
  extend?: ExtensionSource
  /**
   * What passing a part of its time triggers.
   */
  escalate?: EscalationSource[]
}
/**
 * Steps of which no two may be done by one person; somebody who stands in for another counts as both.
 */
export interface DifferentPersonsSource {
  /**
   * The steps, two or more.
   */
  different: string[]
  /**
   * Applies only while this is true.
   */
  when?: string
  /**
   * Applies as long as this is not true; unknown is not true.
   */
  unless?: string
  /**
   * What people read instead of the name of the constraint.
   */
  title?: LabelSource
  clause?: ClauseSource
  note?: string
}
/**
 * Steps that must be done by one person.
 */
export interface SamePersonSource {
  /**
   * The steps, two or more.
   */
  same: string[]
  /**
   * Applies only while this is true.
   */
  when?: string
  /**
   * Applies as long as this is not true; unknown is not true.
   */
  unless?: string
  /**
   * What people read instead of the name of the constraint.
   */
  title?: LabelSource
  clause?: ClauseSource
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
   * The step that is refused before that.
   */
  then: string
  /**
   * Once for each time that the second one is done, instead of once in the case.
   */
  each?: boolean
  /**
   * Applies only while this is true.
   */
  when?: string
  /**
   * Applies as long as this is not true; unknown is not true.
   */
  unless?: string
  /**
   * What people read instead of the name of the constraint.
   */
  title?: LabelSource
  clause?: ClauseSource
  note?: string
}
/**
 * A condition that must not come true: a step after which it would be is refused.
 */
export interface NeverSource {
  /**
   * The condition; unknown is not true.
   */
  never: string
  /**
   * Applies only while this is true.
   */
  when?: string
  /**
   * Applies as long as this is not true; unknown is not true.
   */
  unless?: string
  /**
   * What people read instead of the name of the constraint.
   */
  title?: LabelSource
  clause?: ClauseSource
  note?: string
}
/**
 * A step that may be done so many times in a case.
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
   * Applies only while this is true.
   */
  when?: string
  /**
   * Applies as long as this is not true; unknown is not true.
   */
  unless?: string
  /**
   * What people read instead of the name of the constraint.
   */
  title?: LabelSource
  clause?: ClauseSource
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
  clause?: ClauseSource
  note?: string
  /**
   * The forms that it shows, in this order.
   */
  forms?: string[]
  /**
   * Each one made in a case has a number: 1, 2 and so on. Without numbers, where left out.
   */
  numbered?: true
}
/**
 * A figure over many cases: exactly one of `count`, `share`, `mean`, `median`, `percentile` and `sum`. A case of which something that it needs is not known is counted apart, as unknown, and never as nothing.
 */
export interface MetricSource {
  /**
   * What people read instead of the name of the metric.
   */
  title?: LabelSource
  clause?: ClauseSource
  note?: string
  /**
   * How many cases there are in which this is true; the word `cases` counts all.
   */
  count?: string
  /**
   * In which part of the cases this is true, among those of which it is known.
   */
  share?: string
  /**
   * The arithmetic mean of a value.
   */
  mean?: MeasuredValueSource
  /**
   * The value in the middle; the mean of the two in the middle where there is an even number of them.
   */
  median?: MeasuredValueSource
  /**
   * The value that so many percent of the values do not exceed, as `rank` says. It is one that occurred: the method of the nearest rank.
   */
  percentile?: MeasuredValueSource
  /**
   * The sum of a value.
   */
  sum?: MeasuredValueSource
  /**
   * Of a percentile: which one, above 0% and up to 100%.
   */
  rank?: string
  /**
   * Which cases it is about; all, where left out.
   */
  of?: string
  /**
   * The event after which the facts are read: a step, `first` or `last` and a step, or `enter` and a stage. Where left out, they are read as they stand at the end of what is measured. Of a case in which it did not happen they are unknown.
   */
  'as-of'?: string
  /**
   * The event whose instant says to which period a case belongs, written as `as-of` is, or a fact that is an instant; the opening, where left out. A case in which it did not happen belongs to none and is counted apart, as undated.
   */
  dated?: string
  /**
   * What it is broken down by, one or several: a fact, `actor of` or `role of` a step, `holder of` a role of the case, or a period: `day`, `week`, `month`, `quarter`, `year`, also `of` an event, such as `month of enter closed`. Periods are those of the zone of the first calendar.
   */
  per?: string | string[]
  /**
   * Over how many whole periods its trend is looked at, with a forecast for the next one and how far such forecasts were off.
   */
  trend?: string
}
/**
 * The time from one event to another; below zero where the second came first.
 */
export interface TimeBetweenSource {
  /**
   * The two events: each a step, `first` or `last` and a step, `enter` and a stage, a fact that is an instant, or a condition, which is the event at which it became true.
   */
  between: string[]
  /**
   * The calendar whose working time is measured; elapsed time, where left out.
   */
  on?: string
}
/**
 * Metrics that are shown together.
 */
export interface ReportSource {
  /**
   * What people read instead of the name of the report.
   */
  title?: LabelSource
  clause?: ClauseSource
  note?: string
  /**
   * The period that it is about; the last whole one, unless somebody asks for another.
   */
  every: 'day' | 'week' | 'month' | 'quarter' | 'year'
  /**
   * Who gets it: one role or several. Sending it is for the host.
   */
  to?: NamesSource
  /**
   * The metrics, in this order.
   */
  shows: string[]
}
