import type { Attributes, LogTrace } from '../record/index.ts'

/** What a sample of a log says of a column. */
export interface SampledColumn {
  readonly name: string
  /** Records that have a value in it. */
  filled: number
  /** How often each value is there, up to a bound. */
  readonly values: Map<string, number>
  /** Values that change within a case. */
  changes: number
  instants: number
}

const mostValues = 200

/** Looks at every record of a sample. */
export function sampleColumns(sample: Iterable<LogTrace>): {
  readonly columns: readonly SampledColumn[]
  readonly records: number
} {
  const columns = new Map<string, SampledColumn>()
  let records = 0
  for (const { events } of sample) {
    let before: Attributes | undefined
    for (const { attributes } of events) {
      records += 1
      for (const [name, value] of attributes) {
        let one = columns.get(name)
        if (!one) {
          one = { name, filled: 0, values: new Map(), changes: 0, instants: 0 }
          columns.set(name, one)
        }
        one.filled += 1
        const text = String(value)
        if (one.values.size < mostValues || one.values.has(text)) {
          one.values.set(text, (one.values.get(text) ?? 0) + 1)
        }
        if (before && before.get(name) !== value) one.changes += 1
        if (looksLikeInstant(text)) one.instants += 1
      }
      before = attributes
    }
  }
  return { columns: [...columns.values()], records }
}

const localShape = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}[T ]\d{1,2}:\d{2}/

function looksLikeInstant(text: string): boolean {
  return localShape.test(text)
}
