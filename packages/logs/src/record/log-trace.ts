/** What a log wrote down of one case, in the order in which it stands there. */
export interface LogTrace {
  /** The case as the log names it; null where records name none. */
  readonly case: string | null
  /** Of records that name none for certain: the case that they seem to name. */
  readonly perhaps?: string
  /** What is said of the case as a whole. */
  readonly attributes: Attributes
  readonly events: readonly LogEvent[]
}

/** One record of a log. */
export interface LogEvent {
  /** Its number in the log, from 1 on: by it a person finds it again. */
  readonly record: number
  readonly attributes: Attributes
  /** Why the record could not be read: nothing in it can be relied on. */
  readonly fault?: RecordFault
}

/** Attributes by their names, or columns by theirs. */
export type Attributes = ReadonlyMap<string, LogValue>

/** A value as the log has it; instants stay the text that they are. */
export type LogValue = string | number | boolean

export type RecordFault = 'invalid-json' | 'wrong-number-of-fields'

/** The bytes of a log, piece by piece, such as a file stream gives them. */
export type LogBytes = AsyncIterable<Uint8Array> | Iterable<Uint8Array>
