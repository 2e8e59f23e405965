import {
  compileTable,
  type DecisionTable,
  type Json,
  type ReadFact,
  tableFromPipe,
} from '../src/index.ts'
import { amount, count, scopeOf } from '../test/tables/accident-grades.ts'
import type { Work } from './item-ratio.ts'

/** A report as grading sees it. */
export type Report = {
  readonly deaths: number
  readonly serious: number
  readonly loss: number
  readonly harm: boolean
}

/** The five grades, gravest first, in the order of the rows; `none` is for what has no row. */
export const grades = ['extraordinary', 'major', 'larger', 'general', 'minor'] as const

const text = `
grade         | deaths | serious | loss         | harm
extraordinary | >= 30  | >= 100  | >= 100000000 | -
major         | >= 10  | >= 50   | >= 50000000  | -
larger        | >= 3   | >= 10   | >= 10000000  | -
general       | >= 1   | >= 1    | >= 500000    | -
minor         | -      | -       | -            | true
`

/** Grades of accidents as statutes write them: one threshold reached is enough. */
export function gradeTable(): DecisionTable {
  const { source } = tableFromPipe(text, {
    id: 'grade',
    gives: [
      {
        name: 'grade',
        type: { kind: 'enumeration', values: ['none', ...grades.toReversed()], ordered: true },
      },
    ],
    policy: 'highest',
    rows: 'any-cell',
    else: ['none'],
  })
  const scope = scopeOf({ deaths: count, serious: count, loss: amount, harm: { kind: 'boolean' } })
  const table = source && compileTable(source, scope).table
  if (table === undefined) throw new Error('the table of grades is wrong')
  return table
}

/** The same as a programmer would write it by hand: the number of the row, -1 for none. */
function rowByHand({ deaths, serious, loss, harm }: Report): number {
  if (deaths >= 30 || serious >= 100 || loss >= 100_000_000) return 0
  if (deaths >= 10 || serious >= 50 || loss >= 50_000_000) return 1
  if (deaths >= 3 || serious >= 10 || loss >= 10_000_000) return 2
  if (deaths >= 1 || serious >= 1 || loss >= 500_000) return 3
  return harm ? 4 : -1
}

/** The grade that a report has. */
export function gradeOf(report: Report): string {
  return grades[rowByHand(report)] ?? 'none'
}

/** Grades reports by hand. */
export function handGraded(reports: readonly Report[]): Work {
  const answers = reports.map(() => -1)
  const run = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) answers[i] = rowByHand(reports[i] as Report)
  }
  return { items: reports.length, run, answers }
}

/** Reports of which every grade has about the same share; the same on every run. */
export function seededReports(size: number): readonly Report[] {
  const below = seededNumbers(20_260_101)
  const limits: readonly Report[] = [
    { deaths: 60, serious: 200, loss: 200_000_000, harm: true },
    { deaths: 30, serious: 100, loss: 100_000_000, harm: true },
    { deaths: 10, serious: 50, loss: 50_000_000, harm: true },
    { deaths: 3, serious: 10, loss: 10_000_000, harm: true },
    { deaths: 1, serious: 1, loss: 500_000, harm: true },
    { deaths: 1, serious: 1, loss: 500_000, harm: false },
  ]
  return Array.from({ length: size }, () => {
    const limit = limits[below(limits.length)] as Report
    return {
      deaths: below(limit.deaths),
      serious: below(limit.serious),
      loss: below(limit.loss),
      harm: limit.harm,
    }
  })
}

/** Whole numbers from 0 up to, not including, a limit: those of a linear congruence. */
export function seededNumbers(seed: number): (limit: number) => number {
  let state = seed
  return (limit) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
}

/** Reads the facts of the report that it was last turned to. */
export function reportReader(): { readonly read: ReadFact; turnTo(report: Report): void } {
  let current: Report = { deaths: 0, serious: 0, loss: 0, harm: false }
  return {
    read: (name): Json | undefined => {
      if (name === 'deaths') return current.deaths
      if (name === 'serious') return current.serious
      if (name === 'loss') return current.loss
      return name === 'harm' ? current.harm : undefined
    },
    turnTo: (report) => {
      current = report
    },
  }
}
