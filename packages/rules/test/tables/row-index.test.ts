import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { indexRows, rowHolds } from '../../src/tables/row-index.ts'
import { randomTables, tableOf } from './random-tables.ts'

/** Sizes of index from one bucket a column to one a piece. */
const sizes = [1, 8, 64, 65_536]

describe('the index of rows', () => {
  it('finds the same rows as a walk over them, however coarse it is', () => {
    const tables = fc.oneof(randomTables(3, 8), randomTables(4, 120))
    fc.assert(
      fc.property(tables, fc.array(fc.nat(), { minLength: 4, maxLength: 4 }), (tested, picks) => {
        const { space, order } = tableOf(tested)
        const pieces = space.columns.map((column, c) => (picks[c] as number) % column.size)
        const expected = Array.from(order.keys()).filter((rank) =>
          rowHolds(space, order[rank] as number, pieces),
        )
        for (const size of sizes) {
          const index = indexRows(space, order, size)
          expect(index.find(pieces, Number.POSITIVE_INFINITY)).toEqual(expected)
          expect(index.find(pieces, 2)).toEqual(expected.slice(0, 2))
        }
      }),
      { numRuns: 500 },
    )
  })
})
