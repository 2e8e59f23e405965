import type { Figure } from '../../../scripts/bench/figure.ts'
import type { Decision, ReadFact } from '../src/index.ts'
import {
  gradeOf,
  gradeTable,
  handGraded,
  type Report,
  reportReader,
  seededReports,
} from './accidents.ts'
import { eachOf, expectSame, itemRatio, type Work } from './item-ratio.ts'
import { celJs, marcbachmannCelJs } from './peers/cel-js.ts'
import { feelin, feelinLoop } from './peers/feelin.ts'
import type { Grader } from './peers/grader.ts'
import { jsonLogicEngine } from './peers/json-logic-engine.ts'
import { jsonRulesEngine } from './peers/json-rules-engine.ts'
import { zenEngine } from './peers/zen-engine.ts'

const size = 100_000

/** Grades reports by a function of the table: with the number of the row, or the whole record. */
function byTable(reports: readonly Report[], decide: (read: ReadFact) => unknown): Work {
  const { read, turnTo } = reportReader()
  const answers: unknown[] = reports.map(() => undefined)
  const run = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) {
      turnTo(reports[i] as Report)
      answers[i] = decide(read)
    }
  }
  return { items: reports.length, run, answers }
}

async function rowAgainstIfElse(): Promise<number> {
  const reports = seededReports(size)
  const table = byTable(reports, gradeTable().rowOf)
  const code = handGraded(reports)
  await expectSame(table, code)
  return itemRatio(table, code)
}

async function recordAgainstIfElse(): Promise<number> {
  const reports = seededReports(size)
  const { decide } = gradeTable()
  await expectSame(eachOf(reports, gradeBy(decide)), grades(reports))
  return itemRatio(byTable(reports, decide), handGraded(reports))
}

function gradeBy(decide: (read: ReadFact) => Decision): (report: Report) => string {
  const { read, turnTo } = reportReader()
  return (report) => {
    turnTo(report)
    const decision = decide(read)
    return decision.kind === 'decided' ? String(decision.outputs.grade) : decision.kind
  }
}

/** The right grades. */
function grades(reports: readonly Report[]): Work {
  return eachOf(reports, gradeOf)
}

/** So many reports are timed, after all of them were graded and compared. */
const timed = 2000

/** How many times as long another library takes as the table with its full record. */
async function againstPeer(
  grade: Grader,
  all: (reports: readonly Report[]) => Work = (reports) => eachOf(reports, grade),
): Promise<number> {
  const reports = seededReports(size)
  await expectSame(all(reports), grades(reports))
  const some = eachOf(reports.slice(0, timed), grade)
  return itemRatio(some, byTable(reports, gradeTable().decide))
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
