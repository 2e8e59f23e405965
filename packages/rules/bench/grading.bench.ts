import type { Figure } from '../../../scripts/bench/figure.ts'
import { median, timeRatio } from '../../../scripts/bench/time.ts'
import {
  gradeOf,
  gradeTable,
  type Report,
  reportReader,
  rowByHand,
  seededReports,
} from './accidents.ts'
import { celJs, marcbachmannCelJs } from './peers/cel-js.ts'
import { feelin } from './peers/feelin.ts'
import { jsonLogicEngine } from './peers/json-logic-engine.ts'
import { jsonRulesEngine } from './peers/json-rules-engine.ts'
import type { Peer } from './peers/peer.ts'
import { zenEngine } from './peers/zen-engine.ts'

const reports = seededReports(100_000)
const grades = reports.map((report) => gradeOf(rowByHand(report)))

/** Answers of the last run, so that no work can be left out as useless. */
const found: unknown[] = Array.from(reports, () => undefined)

function byHand(): void {
  for (let i = 0; i < reports.length; i += 1) found[i] = rowByHand(reports[i] as Report)
}

/** Runs the table over all reports, with only the number of the row, or the whole record. */
function byTable(full: boolean): () => void {
  const table = gradeTable()
  const { read, turnTo } = reportReader()
  const decide = full ? table.decide : table.rowOf
  return () => {
    for (let i = 0; i < reports.length; i += 1) {
      turnTo(reports[i] as Report)
      found[i] = decide(read)
    }
  }
}

function rowAgainstIfElse(): number {
  const work = byTable(false)
  work()
  expectGrades(found.map((row) => gradeOf(row as number)))
  return timeRatio(work, byHand)
}

function recordAgainstIfElse(): number {
  const work = byTable(true)
  work()
  expectGrades(found.map((decision) => (decision as { outputs: { grade: string } }).outputs.grade))
  return timeRatio(work, byHand)
}

function expectGrades(answers: readonly string[]): void {
  const mismatches = answers.filter((grade, index) => grade !== grades[index]).length
  if (mismatches > 0) throw new Error(`${mismatches} of ${grades.length} grades are wrong`)
}

/** So many reports are timed, after all of them were graded to compare and to warm up. */
const timed = 2000

/** How many times as long a peer takes as the table with its full record, report by report. */
async function againstPeer({ grade }: Peer): Promise<number> {
  const answers: string[] = []
  for (const report of reports) answers.push(await grade(report))
  expectGrades(answers)
  const work = byTable(true)
  work()
  const ratios: number[] = []
  for (let round = 0; round < 7; round += 1) {
    const start = performance.now()
    for (let i = 0; i < timed; i += 1) {
      const answer = grade(reports[i] as Report)
      found[i] = typeof answer === 'string' ? answer : await answer
    }
    const between = performance.now()
    work()
    const theirs = (between - start) / timed
    const ours = (performance.now() - between) / reports.length
    ratios.push(theirs / ours)
  }
  return median(ratios)
}

const peers = [
  celJs,
  marcbachmannCelJs,
  feelin,
  jsonLogicEngine,
  jsonRulesEngine,
  zenEngine,
] as const

function peerFigure(makePeer: () => Peer): Figure {
  const peer = makePeer()
  return {
    id: `rules.grading-faster-than-${peer.name}`,
    unit: 'times',
    goal: { atLeast: 1 },
    measure: () => againstPeer(peer),
  }
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
  ...peers.map(peerFigure),
]
