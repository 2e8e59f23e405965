import { parse as parseFast } from '@marcbachmann/cel-js'
import { evaluate, parse } from 'cel-js'
import type { Box, Case, Column } from '../divided.ts'

/** Answers the first row whose condition is true, -1 where there is none. */
export type RowFinder = (inputs: Case) => number

/** A condition a row, each parsed once. Dates are texts, whose order is that of the days. */
export function celJsRows(columns: readonly Column[], boxes: readonly Box[]): RowFinder {
  const parsed = boxes.map((box) => {
    const result = parse(conditionOf(columns, box))
    if (!result.isSuccess) throw new Error(result.errors.join('\n'))
    return result.cst
  })
  return (inputs) => parsed.findIndex((condition) => evaluate(condition, inputs) === true)
}

/** The same in the other package of this name. */
export function marcbachmannCelJsRows(
  columns: readonly Column[],
  boxes: readonly Box[],
): RowFinder {
  const parsed = boxes.map((box) => parseFast(conditionOf(columns, box)))
  return (inputs) => parsed.findIndex((condition) => condition(inputs) === true)
}

function conditionOf(columns: readonly Column[], box: Box): string {
  const parts = columns.flatMap((column, c) => testsOf(column, ...(box[c] as Box[number])))
  return parts.length === 0 ? 'true' : parts.join(' && ')
}

function testsOf(
  { name, type, last, value }: Column,
  low: number,
  high: number,
): readonly string[] {
  const literal = (position: number): string => JSON.stringify(value(position))
  if (low === 0 && high === last) return []
  if (low === high) return [`${name} == ${literal(low)}`]
  if (type.kind === 'enumeration') {
    const list = Array.from({ length: high - low + 1 }, (_, i) => literal(low + i))
    return [`${name} in [${list.join(', ')}]`]
  }
  return [
    ...(low === 0 ? [] : [`${name} >= ${literal(low)}`]),
    ...(high === last ? [] : [`${name} <= ${literal(high)}`]),
  ]
}
