import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quickColumn, quickWord } from '../../src/tables/quick-column.ts'
import { type Column, makeColumn, pieceOf } from '../../src/tables/space/column.ts'
import { type Line, lineOf } from '../../src/tables/space/line.ts'
import type { Json, Type } from '../../src/values/index.ts'

const big = 2 ** 30
/** Numbers around which a search in 31 bits could go wrong, and plain ones. */
const anchors = [-(2 ** 31), -big, -3, -1, 0, 1, 2.5, 3, 10, big - 1, big, 2 ** 31, 2 ** 32, 1e15]

const number = fc
  .tuple(fc.constantFrom(...anchors), fc.constantFrom(-1, -0.5, 0, 0.5, 1))
  .map(([anchor, offset]) => anchor + offset)

const columns: fc.Arbitrary<Column> = fc
  .record({
    integer: fc.boolean(),
    ends: fc.option(fc.tuple(number, number), { nil: undefined }),
    cuts: fc.array(number, { minLength: 1, maxLength: 9 }),
  })
  .map(({ integer, ends, cuts }) => {
    const [minimum, maximum] = (ends ?? []).toSorted((a, b) => a - b)
    const type: Type = {
      kind: 'number',
      integer,
      ...(minimum === undefined ? {} : { minimum }),
      ...(maximum === undefined ? {} : { maximum }),
    }
    return { line: lineOf(type) as Line, cuts }
  })
  .filter(({ line }) => line.minimum <= line.maximum)
  .map(({ line, cuts }) => {
    const sets = cuts.map((cut) => [line.whole ? Math.ceil(cut) : cut, line.maximum])
    return makeColumn(
      line,
      sets.map(
        ([low, high]) => ((low as number) <= (high as number) ? [low, high] : []) as number[],
      ),
    )
  })

/** A word for each piece that no other piece has. */
function wordsOf(column: Column): Int32Array {
  return Int32Array.from({ length: column.size }, (_, piece) => piece + 100)
}

describe('a column that was prepared', () => {
  it('gives the word of the piece in which a number lies, or none', () => {
    fc.assert(
      fc.property(columns, fc.oneof(number, fc.integer(), fc.double()), (column, value) => {
        const words = wordsOf(column)
        const piece = pieceOf(column, value)
        const word = quickWord(quickColumn(column, words), value)
        if (word >= 0) expect(word).toBe(words[piece])
        if (piece < 0) expect(word).toBeLessThan(0)
      }),
      { numRuns: 5000 },
    )
  })

  it('knows every whole number of 31 bits where there are at most seven cuts', () => {
    const whole = fc.integer({ min: -big, max: big - 1 })
    fc.assert(
      fc.property(columns, fc.oneof(whole, fc.integer({ min: -12, max: 12 })), (column, value) => {
        fc.pre(column.size <= 6 && pieceOf(column, value) >= 0)
        expect(quickWord(quickColumn(column, wordsOf(column)), value)).toBeGreaterThanOrEqual(100)
      }),
      { numRuns: 2000 },
    )
  })

  it.each<[string, Type, Json, Json]>([
    ['truth values', { kind: 'boolean' }, true, false],
    [
      'words of an enumeration',
      { kind: 'enumeration', values: ['low', 'high'], ordered: true },
      'high',
      'low',
    ],
  ])('knows %s, and nothing else', (_, type, one, other) => {
    const line = lineOf(type) as Line
    const column = makeColumn(line, [[1, 1]])
    const quick = quickColumn(column, wordsOf(column))
    expect([quickWord(quick, other), quickWord(quick, one)]).toEqual([100, 101])
    for (const strange of [0, 1, 'constructor', 'true', null, undefined, [], {}, Number.NaN]) {
      expect(quickWord(quick, strange)).toBeLessThan(0)
    }
  })

  it('leaves dates and texts to the full search', () => {
    for (const kind of ['date', 'text'] as const) {
      const column = makeColumn(lineOf({ kind }) as Line, [[0, 0]])
      expect(quickWord(quickColumn(column, wordsOf(column)), '1970-01-01')).toBeLessThan(0)
    }
  })
})
