import type { Figure } from '../../../scripts/bench/figure.ts'
import { timeRatio } from '../../../scripts/bench/time.ts'
import { accidentTable, facts } from '../test/tables/accident-grades.ts'

type Report = { readonly deaths: number; readonly serious: number; readonly loss: number }

/** The grading of accidents as a programmer would write it by hand. */
function gradeByHand({ deaths, serious, loss }: Report): string {
  if (deaths >= 30 || serious >= 100 || loss >= 100_000_000) return 'extraordinary'
  if (deaths >= 10 || serious >= 50 || loss >= 50_000_000) return 'major'
  if (deaths >= 3 || serious >= 10 || loss >= 10_000_000) return 'larger'
  return 'general'
}

/** Reports around the limits of every grade, the same on every run. */
function seededReports(count: number): readonly Report[] {
  let state = 20_260_101
  const below = (limit: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * limit)
  }
  return Array.from({ length: count }, () => ({
    deaths: below(40),
    serious: below(130),
    loss: below(130_000_000),
  }))
}

function gradingAgainstIfElse(): number {
  const table = accidentTable()
  const reports = seededReports(100_000)
  const readers = reports.map(({ deaths, serious, loss }) =>
    facts({
      'report.deaths': deaths,
      'report.seriousInjuries': serious,
      'report.directLoss': loss,
    }),
  )
  const byTable = (): readonly string[] =>
    readers.map((read) => {
      const decision = table.decide(read)
      return decision.kind === 'decided' ? String(decision.outputs.severity) : decision.kind
    })
  const byHand = (): readonly string[] => reports.map(gradeByHand)
  const expected = byHand()
  const mismatches = byTable().filter((grade, index) => grade !== expected[index]).length
  if (mismatches > 0) throw new Error(`the table and the code differ on ${mismatches} reports`)
  return timeRatio(byTable, byHand)
}

/** What deciding by a table costs, with the full record of a decision. */
export const figures: readonly Figure[] = [
  {
    id: 'rules.grading-against-if-else',
    unit: 'ratio',
    goal: { atMost: 8 },
    measure: gradingAgainstIfElse,
  },
]
