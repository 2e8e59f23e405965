// Generated from packages/logs/src/mapping/schema.json by scripts/generate.ts; change that instead of this.

/**
 * One column, or several whose values are put together with ` / ` between them.
 */
export type ColumnsSource = string | string[]
/**
 * A column whose values are meant as they are, or with what they mean.
 */
export type ReadingSource = string | ColumnWithValuesSource
/**
 * One step, several in a row, or none: `[]`.
 */
export type StepsSource = string | string[]
/**
 * Steps, or steps by the value before it in the case.
 */
export type MeaningSource = string | string[] | MeaningByWhatWasBeforeSource

/**
 * How the log of another system is read as what a procedure speaks of.
 */
export interface MappingSource {
  /**
   * The version of this format.
   */
  'dueprocess-mapping'?: 1
  /**
   * What people read above it.
   */
  title?: string
  /**
   * Free text for the reader; it changes nothing.
   */
  note?: string
  /**
   * What the log is, as far as it does not say so itself.
   */
  log?: LogSource
  /**
   * Where the case is named. In XES and OCEL the trace and the object name it.
   */
  case?: string
  /**
   * Where it says when something happened, and how.
   */
  instant?: InstantSource
  /**
   * Where it says what was done, and which step that is.
   */
  step?: StepSource
  /**
   * Where it says who did it.
   */
  actor?: string
  /**
   * Where it says in which role.
   */
  role?: ReadingSource
  /**
   * Where it says what was filled in, by form and field.
   */
  facts?: {
    [k: string]: ReadingSource
  }
  /**
   * Where it says what was decided, to be compared with what the facts of the same record give.
   */
  decisions?: {
    [k: string]: ReadingSource
  }
  /**
   * Whether each case begins with its opening; `anywhere` where histories were cut off.
   */
  begins?: 'opening' | 'anywhere'
  /**
   * Whether each case is over; `anywhere` where cases are still open.
   */
  ends?: 'end' | 'anywhere'
  /**
   * What the log always writes down, so that what is not there did not happen. `steps`: every step of the procedure, also those that no value of the log stands for.
   */
  tells?: ('steps' | 'data' | 'roles' | 'effects' | 'time')[]
}
/**
 * What the log is.
 */
export interface LogSource {
  /**
   * The format.
   */
  format: 'xes' | 'ocel' | 'csv' | 'json-lines'
  /**
   * Of CSV: what stands between two fields. It is not guessed.
   */
  delimiter?: string
  /**
   * Of CSV: the encoding; UTF-8 where left out.
   */
  encoding?: string
  /**
   * Of CSV and JSON lines: whether all records of a case stand one after the other; `scattered` needs the whole log in memory.
   */
  rows?: 'together' | 'scattered'
  /**
   * Of OCEL: the type of object of which each is a case.
   */
  objects?: string
  /**
   * Texts that stand for nothing recorded.
   */
  missing?: string[]
}
/**
 * A column with instants.
 */
export interface InstantSource {
  /**
   * The column.
   */
  from: string
  /**
   * `iso` (which it is where left out), `epoch-ms`, `epoch-s`, or a pattern of yyyy M d H m s SSS XXX, where MM, dd, HH, mm, ss have two digits.
   */
  format?: string
  /**
   * Whose local time it is, where it has no offset. Without a zone such times are a counted problem.
   */
  zone?: string
}
/**
 * A column, and what its values mean.
 */
export interface ColumnWithValuesSource {
  /**
   * The column.
   */
  from: string
  /**
   * What each value means. One that is not here is a counted problem.
   */
  values?: {
    [k: string]: string
  }
  /**
   * Of dates and instants: how they are written, as under `instant`.
   */
  format?: string
  /**
   * Of instants: whose local time it is.
   */
  zone?: string
}
/**
 * A column that says what was done.
 */
export interface StepSource {
  /**
   * The column, or several.
   */
  from: ColumnsSource
  /**
   * The step that each value stands for. A value that is not here is counted, and the case stays undecided.
   */
  values: {
    [k: string]: MeaningSource
  }
  /**
   * `update` where a record with the value of the one before it in its case is no step.
   */
  repeats?: 'step' | 'update'
}
/**
 * What a value stands for depends on the one before it.
 */
export interface MeaningByWhatWasBeforeSource {
  /**
   * Where it is the first of its case.
   */
  first?: StepsSource
  /**
   * By the value before it.
   */
  after?: {
    [k: string]: StepsSource
  }
  /**
   * In all other cases; where left out, these are a counted problem.
   */
  else?: StepsSource
}
