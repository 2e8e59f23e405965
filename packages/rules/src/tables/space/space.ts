import type { RowMode } from '../source.ts'
import { ALL, type Column, coverage, NONE, SOME } from './column.ts'

/** All combinations of inputs that a table can meet, with its rows as regions. */
export interface Space {
  readonly columns: readonly Column[]
  readonly rows: number
  readonly mode: RowMode
}

/** A part of a space: from piece `low` to piece `high` in every column. */
export interface Box {
  readonly low: readonly number[]
  readonly high: readonly number[]
}

/** The whole space as a box. */
export function wholeSpace(space: Space): Box {
  return {
    low: space.columns.map(() => 0),
    high: space.columns.map((column) => column.size - 1),
  }
}

/** A box that in one column is narrowed to these pieces. */
export function narrow(box: Box, column: number, low: number, high: number): Box {
  return { low: box.low.with(column, low), high: box.high.with(column, high) }
}

/** Whether a row holds nowhere, somewhere or everywhere in a box. */
export function rowIn(space: Space, box: Box, row: number): 0 | 1 | 2 {
  return space.mode === 'all-cells' ? allCells(space, box, row) : anyCell(space, box, row)
}

function allCells(space: Space, box: Box, row: number): 0 | 1 | 2 {
  let result: 0 | 1 | 2 = ALL
  for (let c = 0; c < space.columns.length; c += 1) {
    const low = box.low[c] as number
    const covered = coverage(space.columns[c] as Column, row, low, box.high[c] as number)
    if (covered === NONE) return NONE
    if (covered === SOME) result = SOME
  }
  return result
}

function anyCell(space: Space, box: Box, row: number): 0 | 1 | 2 {
  let result: 0 | 1 | 2 = NONE
  for (let c = 0; c < space.columns.length; c += 1) {
    const low = box.low[c] as number
    const covered = coverage(space.columns[c] as Column, row, low, box.high[c] as number)
    if (covered === ALL) return ALL
    if (covered === SOME) result = SOME
  }
  return result
}
