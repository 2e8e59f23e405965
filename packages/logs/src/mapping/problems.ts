import type { RecordFault } from '../record/index.ts'
import type { InstantFault } from './instant-format.ts'

/** What is the matter with a record, or with the log as far as it was read. */
export type LogProblemCode =
  | InstantFault
  | RecordFault
  | 'missing-case'
  | 'missing-instant'
  | 'missing-step'
  | 'unmatched-step'
  | 'scattered-case'
  | 'disordered-instant'
  | 'junk-value'
  | 'unmatched-role'
  | 'absent-column'

/** Problems of one code with one value, counted. */
export interface LogProblem {
  readonly code: LogProblemCode
  /** The column, and the value in it where there is one. */
  readonly column?: string
  readonly value?: string
  readonly count: number
  /** The first records with it, by their number and case. */
  readonly examples: readonly { readonly record: number; readonly case: string | null }[]
}

/** Counts problems as they are met. Different values are kept apart up to a bound. */
export interface Problems {
  add(problem: Omit<LogProblem, 'count' | 'examples'>, at?: LogProblem['examples'][number]): void
  /** The most frequent first. */
  list(): readonly LogProblem[]
}

const mostExamples = 3
const mostKinds = 1000
const longestValue = 200

/** An empty count. */
export function countProblems(): Problems {
  type Counted = Omit<LogProblem, 'count' | 'examples'> & {
    count: number
    examples: LogProblem['examples'][number][]
  }
  const found = new Map<string, Counted>()
  return {
    add: ({ code, column, value }, at) => {
      const short = value !== undefined && value.length > longestValue ? undefined : value
      let key = JSON.stringify([code, column, short])
      // A log of junk must not fill the memory with it: what is beyond is counted without its value.
      const isFull = found.size >= mostKinds && !found.has(key)
      if (isFull) key = JSON.stringify([code, column])
      let one = found.get(key)
      if (!one) {
        one = {
          code,
          ...(column === undefined ? {} : { column }),
          ...(short === undefined || isFull ? {} : { value: short }),
          count: 0,
          examples: [],
        }
        found.set(key, one)
      }
      one.count += 1
      if (at && one.examples.length < mostExamples) one.examples.push(at)
    },
    list: () => {
      const all = [...found.values()].sort((a, b) => b.count - a.count)
      // Records of no case are met before those of the case that they lie in.
      return all.map((one) => ({
        ...one,
        examples: one.examples.toSorted((a, b) => a.record - b.record),
      }))
    },
  }
}
