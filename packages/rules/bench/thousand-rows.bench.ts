import { parse, stringify } from 'yaml'
import type { Figure } from '../../../scripts/bench/figure.ts'
import { timeRatio } from '../../../scripts/bench/time.ts'
import type { Json, ReadFact } from '../src/index.ts'
import { handGraded, seededReports } from './accidents.ts'
import {
  type Box,
  type Case,
  type Column,
  casesOf,
  cellsOf,
  columnsOf,
  divide,
  tableOf,
} from './divided.ts'
import { eachOf, expectSame, itemRatio, type Work } from './item-ratio.ts'
import { celJsRows, marcbachmannCelJsRows, type RowFinder } from './peers/cel-rows.ts'

const columns = columnsOf(4)

/** Finds the row of each case by the table. */
function byTable(boxes: readonly Box[], cases: readonly Case[]): Work {
  const { rowOf } = tableOf(columns, cellsOf(columns, boxes))
  let current: Case = {}
  const read: ReadFact = (name): Json | undefined => current[name]
  const answers: unknown[] = cases.map(() => undefined)
  const run = (from: number, to: number): void => {
    for (let i = from; i < to; i += 1) {
      current = cases[i] as Case
      answers[i] = rowOf(read)
    }
  }
  return { items: cases.length, run, answers }
}

/** A thousand rows beside the five that somebody wrote by hand. */
function againstIfElse(): Promise<number> {
  const table = byTable(divide(columns, 1000), casesOf(columns, 20_000))
  return itemRatio(table, handGraded(seededReports(100_000)))
}

/** Compares and times some of the cases: a thousand conditions for each take their time. */
async function againstPeer(
  makeFinder: (columns: readonly Column[], boxes: readonly Box[]) => RowFinder,
  compared: number,
): Promise<number> {
  const boxes = divide(columns, 1000)
  const cases = casesOf(columns, 20_000)
  const peer = eachOf(cases.slice(0, compared), makeFinder(columns, boxes))
  const table = byTable(boxes, cases)
  await expectSame(peer, table)
  return itemRatio(peer, table, 20)
}

/** Reading the cells of a list of rules, beside parsing the YAML that holds them, in percent. */
function loadingAgainstYaml(): number {
  const lines = cellsOf(columns, divide(columns, 1000)).map((cells, row) => {
    const when = Object.fromEntries(columns.map(({ name }, c) => [name, cells[c] as string]))
    // biome-ignore lint/suspicious/noThenProperty: a word of the language
    const rule = { when, then: { row } }
    return `- ${stringify(rule, { collectionStyle: 'flow', lineWidth: 0 })}`
  })
  const text = lines.join('')
  type Rules = readonly { readonly when: Readonly<Record<string, string>> }[]
  const cells = (parse(text) as Rules).map(({ when }) => when)
  const load = (): unknown => tableOf(columns, cells)
  return 100 * timeRatio(load, () => parse(text))
}

/** A table of 1,000 rows and four columns: numbers, dates, words, truth values. */
export const figures: readonly Figure[] = [
  {
    id: 'rules.thousand-rows-against-if-else',
    unit: 'ratio',
    goal: { atMost: 60 },
    measure: againstIfElse,
  },
  {
    id: 'rules.thousand-rows-faster-than-cel-js',
    unit: 'times',
    goal: { atLeast: 100 },
    measure: () => againstPeer(celJsRows, 200),
  },
  {
    id: 'rules.thousand-rows-faster-than-marcbachmann-cel-js',
    unit: 'times',
    goal: { atLeast: 100 },
    measure: () => againstPeer(marcbachmannCelJsRows, 2000),
  },
  {
    id: 'rules.thousand-rows-loading-against-yaml',
    unit: 'percent',
    goal: { atMost: 30 },
    measure: loadingAgainstYaml,
  },
]
