import type { Figure } from '../../../scripts/bench/figure.ts'
import type { Decision, ReadFact } from '../src/index.ts'
import {
  gradeOf,
  gradeTable,
  type Report,
  reportReader,
  rowByHand,
  seededReports,
} from './accidents.ts'
import { expectSame, itemRatio, type Work } from './item-ratio.ts'
import { celJs, marcbachmannCelJs } from './peers/cel-js.ts'
import { feelin, feelinLoop } from './peers/feelin.ts'
import type { Grader } from './peers/grader.ts'
import { jsonLogicEngine } from './peers/json-logic-engine.ts'
import { jsonRulesEngine } from './peers/json-rules-engine.ts'
import { zenEngine } from './peers/zen-engine.ts'

const size = 100_000

/** Grades reports in code. */
function byHand(reports: readonly Report[]): Work {
  const rows = reports.map(rowByHand)
  const run = (): readonly number[] => {
    for (let i = 0; i < reports.length; i += 1) rows[i] = rowByHand(reports[i] as Report)
    return rows
  }
  return { items: reports.length, run }
}

/** Grades reports by a function of the table: with the number of the row, or the whole record. */
function byTable<Answer>(
  reports: readonly Report[],
  decide: (read: ReadFact) => Answer,
): Work & { run(): readonly Answer[] } {
  const { read, turnTo } = reportReader()
  const answers: Answer[] = []
  const run = (): readonly Answer[] => {
    for (let i = 0; i < reports.length; i += 1) {
      turnTo(reports[i] as Report)
      answers[i] = decide(read)
    }
    return answers
  }
  return { items: reports.length, run }
}

function gradeIn(decision: Decision): string {
  return decision.kind === 'decided' ? String(decision.outputs.grade) : decision.kind
}

async function rowAgainstIfElse(): Promise<number> {
  const reports = seededReports(size)
  const table = byTable(reports, gradeTable().rowOf)
  const code = byHand(reports)
  await expectSame(table, code)
  return itemRatio(table, code, 51)
}

async function recordAgainstIfElse(): Promise<number> {
  const reports = seededReports(size)
  const table = byTable(reports, gradeTable().decide)
  expectGrades(reports, table.run().map(gradeIn))
  return itemRatio(table, byHand(reports), 51)
}

function expectGrades(reports: readonly Report[], grades: readonly string[]): void {
  const wrong = reports.filter((report, i) => grades[i] !== gradeOf(rowByHand(report))).length
  if (wrong > 0) throw new Error(`${wrong} of ${reports.length} grades are wrong`)
}

type GradeAll = (reports: readonly Report[]) => readonly string[] | Promise<readonly string[]>

function oneByOne(grade: Grader): GradeAll {
  return async (reports) => {
    const grades: string[] = []
    for (const report of reports) {
      const answer = grade(report)
      // Waiting for what is there already would be added to the time of the quick ones.
      grades.push(typeof answer === 'string' ? answer : await answer)
    }
    return grades
  }
}

/** So many reports are timed, after all of them were graded and compared. */
const timed = 2000

/** How many times as long another library takes as the table with its full record. */
async function againstPeer(grade: Grader, gradeAll: GradeAll = oneByOne(grade)): Promise<number> {
  const reports = seededReports(size)
  expectGrades(reports, await gradeAll(reports))
  const some = reports.slice(0, timed)
  const peer = { items: timed, run: () => oneByOne(grade)(some) }
  return itemRatio(peer, byTable(reports, gradeTable().decide))
}

const peers: Readonly<Record<string, () => Promise<number>>> = {
  'cel-js': () => againstPeer(celJs()),
  'marcbachmann-cel-js': () => againstPeer(marcbachmannCelJs()),
  feelin: () => againstPeer(feelin(), feelinLoop),
  'json-logic-engine': () => againstPeer(jsonLogicEngine()),
  'json-rules-engine': () => againstPeer(jsonRulesEngine()),
  'zen-engine': () => againstPeer(zenEngine()),
}

/**
 * What grading 100,000 reports by a table of five grades costs, beside the same written by hand
 * and in other libraries. Every answer of each is compared before anything is timed.
 */
export const figures: readonly Figure[] = [
  {
    id: 'rules.grading-row-against-if-else',
    unit: 'ratio',
    goal: { atMost: 4 },
    measure: rowAgainstIfElse,
  },
  {
    id: 'rules.grading-record-against-if-else',
    unit: 'ratio',
    goal: { atMost: 8 },
    measure: recordAgainstIfElse,
  },
  ...Object.entries(peers).map(
    ([name, measure]): Figure => ({
      id: `rules.grading-faster-than-${name}`,
      unit: 'times',
      goal: { atLeast: 1 },
      measure,
    }),
  ),
]
