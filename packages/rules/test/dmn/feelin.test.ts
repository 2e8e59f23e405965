import { DmnModdle } from 'dmn-moddle'
import fc from 'fast-check'
import { evaluate, unaryTest } from 'feelin'
import { describe, expect, it } from 'vitest'
import { exportDmn } from '../../src/dmn/index.ts'
import type { Json, Type } from '../../src/index.ts'
import { scopeOf } from '../tables/accident-grades.ts'
import {
  combinations,
  matchingRows,
  randomTables,
  type TestedTable,
  tableOf,
} from '../tables/random-tables.ts'

/** The input cells of the only table of a model, row by row, as another reader sees them. */
async function cellsOf(xml: string): Promise<readonly (readonly string[])[]> {
  const { rootElement } = await new DmnModdle().fromXML(xml)
  const { drgElement } = rootElement as {
    drgElement: { decisionLogic?: { rule: { inputEntry: { text: string }[] }[] } }[]
  }
  const rules = drgElement.flatMap(({ decisionLogic }) => decisionLogic?.rule ?? [])
  return rules.map(({ inputEntry }) => inputEntry.map(({ text }) => text))
}

/** A value as FEEL has it: dates are no texts there. */
function feelValue(value: Json, type: Type): unknown {
  return type.kind === 'date' ? evaluate(`date("${String(value)}")`).value : value
}

function accepts(cell: string, value: unknown): boolean {
  return cell === '-' || unaryTest(cell, { '?': value }).value === true
}

describe('exported cells', () => {
  it('accept in another FEEL engine what the table accepts', async () => {
    await fc.assert(
      fc.asyncProperty(randomTables(), async (tested: TestedTable) => {
        const types = Object.fromEntries(tested.columns.map(({ name, type }) => [name, type]))
        const { xml } = await exportDmn([tableOf(tested)], scopeOf(types))
        const rows = xml === undefined ? [] : await cellsOf(xml)
        for (const values of combinations(tested.columns.map((column) => column.values))) {
          const isMatch = rows.some((cells) =>
            cells.every((cell, index) => {
              const type = tested.columns[index]?.type as Type
              return accepts(cell, feelValue(values[index] as Json, type))
            }),
          )
          expect(isMatch).toBe(matchingRows(tested, values).length > 0)
        }
      }),
      { numRuns: 60 },
    )
  })
})
