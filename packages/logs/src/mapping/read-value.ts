import { formatDate, formatInstant, type Json, type Type } from '@dueprocess/rules'
import type { LogValue } from '../record/index.ts'
import type { ReadInstant } from './instant-format.ts'

/** Reads a value of a log as one of a field; undefined: it is junk. */
export type ReadValue = (value: LogValue) => Json | undefined

/** How values of a column are read. */
export interface ValueReading {
  /** What each value means; absent: what it is. */
  readonly values?: ReadonlyMap<string, string>
  readonly instant: ReadInstant
  /** Days since 1970. */
  readonly day: (text: string) => number | undefined
}

type ReadByType = (text: string, reading: ValueReading, type: Type) => Json | undefined

const readers: Partial<Record<Type['kind'], ReadByType>> = {
  text: (text) => (/\S/.test(text) ? text : undefined),
  number: (text, _, type) => readNumber(text, type),
  boolean: (text) => (text === 'true' ? true : text === 'false' ? false : undefined),
  enumeration: (text, _, type) => {
    return type.kind === 'enumeration' && type.values.includes(text) ? text : undefined
  },
  date: (text, { day }) => {
    const date = day(text)
    return date === undefined ? undefined : formatDate(date)
  },
  'date-time': (text, { instant }) => {
    const at = instant(text)
    return typeof at === 'number' ? formatInstant(at) : undefined
  },
}

/** A reader for a field; undefined for kinds of which a column has no values, such as lists. */
export function valueReader(type: Type, reading: ValueReading): ReadValue | undefined {
  const read = readers[type.kind]
  if (!read) return undefined
  return (value) => {
    const text = reading.values ? reading.values.get(String(value)) : String(value)
    return text === undefined ? undefined : read(text, reading, type)
  }
}

function readNumber(text: string, type: Type): number | undefined {
  if (!/^[+-]?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return undefined
  const number = Number(text)
  if (!Number.isFinite(number) || type.kind !== 'number') return undefined
  return type.integer && !Number.isSafeInteger(number) ? undefined : number
}
