import type { Figure } from '../../../scripts/bench/figure.ts'
import { median } from '../../../scripts/bench/time.ts'
import { type DecisionTable, type FindingCode, verifyTable } from '../src/index.ts'
import { seededNumbers } from './accidents.ts'
import { cellsOf, columnsOf, divide, tableOf } from './divided.ts'

type Size = { readonly rows: number; readonly columns: number; readonly atMost: number }

const sizes: readonly Size[] = [
  { rows: 100, columns: 6, atMost: 30 },
  { rows: 1500, columns: 7, atMost: 300 },
  { rows: 10_000, columns: 5, atMost: 4000 },
]

/** A table in which every case has exactly one row. */
function intact({ rows, columns }: Size): DecisionTable {
  const made = columnsOf(columns)
  return tableOf(made, cellsOf(made, divide(made, rows)))
}

/** The same, of which every fiftieth row is lost, and every fiftieth no longer asks about a column. */
function damaged({ rows, columns }: Size): DecisionTable {
  const made = columnsOf(columns)
  const below = seededNumbers(rows + 1)
  const cells = cellsOf(made, divide(made, rows)).flatMap((row, index) => {
    if (index % 50 === 10) return []
    return [index % 50 === 20 ? row.with(below(columns), '-') : row]
  })
  return tableOf(made, cells)
}

/** Verifies as a whole what was never verified before, as an author's change makes it. */
function verification(size: Size, make: (size: Size) => DecisionTable, expected: FindingCode[]) {
  return (): number => {
    const table = make(size)
    const { findings, notProven } = verifyTable(table)
    const codes = new Set(findings.map(({ code }) => code))
    if (notProven.length > 0) throw new Error(`not proven: ${notProven.join(', ')}`)
    const errors = ['table-gap', 'table-overlap'] as const
    const wrong = errors.filter((code) => codes.has(code) !== expected.includes(code))
    if (wrong.length > 0) throw new Error(`found or not found: ${wrong.join(', ')}`)
    const rounds = size.rows > 5000 ? 3 : 9
    return median(
      Array.from({ length: rounds }, () => {
        const start = performance.now()
        verifyTable(table)
        return performance.now() - start
      }),
    )
  }
}

/** What it costs to prove or refute that a table is complete and free of contradictions. */
export const figures: readonly Figure[] = sizes.flatMap((size): readonly Figure[] => {
  const name = `rules.verifying-${size.rows}x${size.columns}` as const
  const goal = { atMost: size.atMost }
  return [
    { id: `${name}-intact`, unit: 'ms', goal, measure: verification(size, intact, []) },
    {
      id: `${name}-damaged`,
      unit: 'ms',
      goal,
      measure: verification(size, damaged, ['table-gap', 'table-overlap']),
    },
  ] as const
})
