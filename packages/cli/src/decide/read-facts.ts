import type { Procedure } from '@dueprocess/core'
import type { Json } from '@dueprocess/rules'
import { didYouMean, nearest } from '../arguments/index.ts'
import { fitsType, readValue, typeInWords } from '../values/index.ts'
import type { Words } from '../words/index.ts'
import { readCsv } from './csv.ts'

/** Values by the names that conditions use: `report.deaths`. */
export type Facts = ReadonlyMap<string, Json>

/** What is asked: one set of facts, or one a line of a table. */
export interface AskedFacts {
  readonly rows: readonly { readonly line?: number; readonly facts: Facts }[]
  /** They came as a table, so that each answer is a line. */
  readonly isTable: boolean
}

export type ReadFacts =
  | ({ readonly ok: true } & AskedFacts)
  | { readonly ok: false; readonly problems: readonly string[] }

/**
 * Reads facts for a procedure. JSON: `{"report.deaths": 3}` or `{"report": {"deaths": 3}}`; null is
 * not known. CSV: names in the first line, an empty cell is not known. Every name that there is not
 * and every value that cannot be is a problem.
 */
export function readFacts(procedure: Procedure, text: string, words: Words): ReadFacts {
  const trimmed = text.trimStart()
  const read = trimmed.startsWith('{') || trimmed.startsWith('[') ? fromJson : fromCsv
  const problems: string[] = []
  const asked = read(text, { procedure, words, tell: (problem) => problems.push(problem) })
  return problems.length > 0 || !asked ? { ok: false, problems } : { ok: true, ...asked }
}

interface Context {
  readonly procedure: Procedure
  readonly words: Words
  readonly tell: (problem: string) => void
}

function fromJson(text: string, context: Context): AskedFacts | undefined {
  const { words, tell } = context
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    tell(words.decide.notJson((error as Error).message))
    return undefined
  }
  if (!isObject(value)) {
    tell(words.decide.notAnObject)
    return undefined
  }
  const facts = new Map<string, Json>()
  addFacts(facts, '', value, context)
  return { rows: [{ facts }], isTable: false }
}

/** A name of the procedure is a fact; anything else may hold facts under longer names. */
function addFacts(
  facts: Map<string, Json>,
  prefix: string,
  value: Readonly<Record<string, unknown>>,
  context: Context,
): void {
  for (const [key, given] of Object.entries(value)) {
    const name = prefix + key
    const { procedure, words, tell } = context
    const type = procedure.names.get(name)?.type
    if (type === undefined && isObject(given)) addFacts(facts, `${name}.`, given, context)
    else if (type === undefined) tell(unknownName(name, context))
    else if (given === null) continue
    else if (fitsType(type, given as Json)) facts.set(name, given as Json)
    else tell(words.decide.doesNotFit(name, JSON.stringify(given), typeInWords(type, words)))
  }
}

function fromCsv(text: string, context: Context): AskedFacts | undefined {
  const { procedure, words, tell } = context
  const table = readCsv(text)
  if (!table) tell(words.decide.openQuote)
  if (!table || table.header.length === 0) {
    if (table) tell(words.decide.noFacts)
    return undefined
  }
  const types = table.header.map((name) => procedure.names.get(name)?.type)
  for (const [column, name] of table.header.entries()) {
    if (types[column] === undefined) tell(unknownName(name, context))
  }
  const rows = table.rows.map(({ line, cells }) => {
    if (cells.length > table.header.length) tell(words.decide.tooManyCells(line))
    const facts = new Map<string, Json>()
    for (const [column, name] of table.header.entries()) {
      const type = types[column]
      const cell = cells[column] ?? ''
      if (cell === '' || type === undefined) continue
      const value = readValue(type, cell, { zone: 'UTC' })
      if (value !== undefined && fitsType(type, value)) facts.set(name, value)
      else tell(words.decide.doesNotFit(`${name}, ${line}`, cell, typeInWords(type, words)))
    }
    return { line, facts }
  })
  return { rows, isTable: true }
}

function unknownName(name: string, { procedure, words }: Context): string {
  const names = [...procedure.names.keys()]
  const meant = nearest(name, names) ?? names.find((one) => one.endsWith(`.${name}`))
  return words.decide.unknownFact(name) + didYouMean(meant, words)
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
