import { compileTable, type DecisionTable, type Json, type Type } from '../src/index.ts'
import { scopeOf } from '../test/tables/accident-grades.ts'
import { seededNumbers } from './accidents.ts'

/** A column whose values are numbered from 0 to `last`. */
export type Column = {
  readonly name: string
  readonly type: Type
  readonly last: number
  readonly value: (position: number) => Json
  /** The cell for the values from one to another. */
  readonly cell: (low: number, high: number) => string
}

/** The values of the columns by their names. */
export type Case = Readonly<Record<string, Json>>

/** What a row holds for: from one value to another in every column. */
export type Box = readonly (readonly [low: number, high: number])[]

const words = ['fall', 'fire', 'gas', 'heat', 'noise', 'spill', 'traffic', 'weather']

/** Columns of four kinds, one after the other, as many as are wanted. */
export function columnsOf(size: number): readonly Column[] {
  const kinds = [amountColumn, dateColumn, wordColumn, truthColumn]
  return Array.from({ length: size }, (_, index) => {
    const make = kinds[index % kinds.length] as (name: string) => Column
    return make(`c${index}`)
  })
}

function amountColumn(name: string): Column {
  const last = 999_999
  return {
    name,
    type: { kind: 'number', integer: true, minimum: 0, maximum: last },
    last,
    value: (position) => position,
    cell: (low, high) => (low === 0 && high === last ? '-' : `[${low}..${high}]`),
  }
}

const firstDay = Date.UTC(2020, 0, 1)

function dateColumn(name: string): Column {
  const last = 9999
  const text = (position: number): string =>
    new Date(firstDay + position * 86_400_000).toISOString().slice(0, 10)
  return {
    name,
    type: { kind: 'date' },
    last,
    value: text,
    // The line of dates goes on at both ends, so the first and last cells are open.
    cell: (low, high) => {
      if (low === 0) return high === last ? '-' : `<= ${text(high)}`
      return high === last ? `>= ${text(low)}` : `[${text(low)}..${text(high)}]`
    },
  }
}

function wordColumn(name: string): Column {
  const last = words.length - 1
  return {
    name,
    type: { kind: 'enumeration', values: words, ordered: false },
    last,
    value: (position) => words[position] as string,
    cell: (low, high) => (low === 0 && high === last ? '-' : words.slice(low, high + 1).join(', ')),
  }
}

function truthColumn(name: string): Column {
  return {
    name,
    type: { kind: 'boolean' },
    last: 1,
    value: (position) => position === 1,
    cell: (low, high) => (low === high ? String(low === 1) : '-'),
  }
}

/**
 * Divides all cases again and again at random places, the same on every run, until there are so
 * many rows: every case is in exactly one of them, as in tables that were grown with care.
 */
export function divide(columns: readonly Column[], rows: number): readonly Box[] {
  const below = seededNumbers(rows)
  const boxes: Box[] = [columns.map(({ last }) => [0, last] as const)]
  while (boxes.length < rows) {
    const index = below(boxes.length)
    const column = below(columns.length)
    const box = boxes[index] as Box
    const [low, high] = box[column] as Box[number]
    if (low === high) continue
    const at = low + 1 + below(high - low)
    boxes[index] = box.with(column, [low, at - 1])
    boxes.push(box.with(column, [at, high]))
  }
  return boxes
}

/** The cells of the rows. */
export function cellsOf(columns: readonly Column[], boxes: readonly Box[]): readonly string[][] {
  return boxes.map((box) => columns.map(({ cell }, c) => cell(...(box[c] as Box[number]))))
}

/** A table under the policy `unique` whose rows give their own number. */
export function tableOf(
  columns: readonly Column[],
  cells: readonly (readonly string[] | Readonly<Record<string, string>>)[],
): DecisionTable {
  const { table, issues } = compileTable(
    {
      id: 'divided',
      inputs: columns.map(({ name }) => ({ name, expression: name })),
      outputs: [{ name: 'row', type: { kind: 'number', integer: true } }],
      rules: cells.map((row, index) => ({ cells: row, outputs: [index] })),
    },
    scopeOf(Object.fromEntries(columns.map(({ name, type }) => [name, type]))),
  )
  if (table === undefined) throw new Error(JSON.stringify(issues[0]))
  return table
}

/** Cases chosen at random among all. */
export function casesOf(columns: readonly Column[], size: number): readonly Case[] {
  const below = seededNumbers(size)
  return Array.from({ length: size }, () =>
    Object.fromEntries(columns.map(({ name, value, last }) => [name, value(below(last + 1))])),
  )
}
