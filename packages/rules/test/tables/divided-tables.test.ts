import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Json, type TableFinding, type TableSource, verifyTable } from '../../src/index.ts'
import { compiled, count, scopeOf } from './accident-grades.ts'

/** Values 0 to 7 in each of three columns. */
const most = 7
const names = ['a', 'b', 'c']
const scope = scopeOf(
  Object.fromEntries(names.map((name) => [name, { ...count, maximum: most } as const])),
)

/** From `low` to `high`, inclusive, in each column. */
type Box = readonly (readonly [number, number])[]

/** Divides all cases again and again, so that every case is in exactly one box. */
function divide(cuts: readonly (readonly [number, number, number])[]): readonly Box[] {
  const boxes: Box[] = [names.map(() => [0, most] as const)]
  for (const [pick, column, at] of cuts) {
    const index = pick % boxes.length
    const box = boxes[index] as Box
    const [low, high] = box[column] as readonly [number, number]
    if (low === high) continue
    const middle = low + 1 + (at % (high - low))
    const part = (range: readonly [number, number]): Box =>
      box.map((own, i) => (i === column ? range : own))
    boxes.splice(index, 1, part([low, middle - 1]), part([middle, high]))
  }
  return boxes
}

const cuts = fc.array(fc.tuple(fc.nat(), fc.integer({ min: 0, max: 2 }), fc.nat()), {
  minLength: 1,
  maxLength: 60,
})

function sourceOf(boxes: readonly Box[]): TableSource {
  return {
    id: 'divided',
    inputs: names.map((name) => ({ name, expression: name })),
    outputs: [{ name: 'out', type: { kind: 'number' } }],
    rules: boxes.map((box, row) => ({
      cells: box.map(([low, high]) => `[${low}..${high}]`),
      outputs: [row],
    })),
  }
}

function findings(boxes: readonly Box[], code: TableFinding['code']): readonly TableFinding[] {
  const { findings: all, notProven } = verifyTable(compiled(sourceOf(boxes), scope), {
    most: 10_000,
  })
  expect(notProven).toEqual([])
  return all.filter((finding) => finding.code === code)
}

const values = Array.from({ length: most + 1 }, (_, value) => value)
const points = values.flatMap((a) => values.flatMap((b) => values.map((c) => [a, b, c])))

function inside(box: Box, point: readonly number[]): boolean {
  return box.every(([low, high], i) => low <= (point[i] as number) && (point[i] as number) <= high)
}

describe('a table made by dividing cases', () => {
  it('has neither gaps nor overlaps', () => {
    fc.assert(
      fc.property(cuts, (found) => {
        const boxes = divide(found)
        expect(findings(boxes, 'table-gap')).toEqual([])
        expect(findings(boxes, 'table-overlap')).toEqual([])
        expect(findings(boxes, 'unreachable-output')).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('has gaps exactly where rows are taken out, and each input is in one of them', () => {
    fc.assert(
      fc.property(cuts, fc.array(fc.nat(), { minLength: 1, maxLength: 4 }), (found, lost) => {
        const boxes = divide(found)
        const gone = new Set(lost.map((index) => index % boxes.length))
        const kept = boxes.filter((_, index) => !gone.has(index))
        if (kept.length === 0) return
        const gaps = findings(kept, 'table-gap')
        const rules = gaps.map((gap) => ({ cells: gap.suggestedCells ?? [], outputs: [0] }))
        const filling = compiled({ ...sourceOf(kept), policy: 'count', rules, else: [0] }, scope)
        for (const point of points) {
          const inputs = Object.fromEntries(names.map((name, i) => [name, point[i] as Json]))
          const expected = kept.some((box) => inside(box, point)) ? 0 : 1
          expect(filling.decideInputs(inputs)).toMatchObject({ outputs: { out: expected } })
        }
        // Merged as far as possible, one lost row is one gap.
        if (gone.size === 1) expect(gaps).toHaveLength(1)
      }),
      { numRuns: 60 },
    )
  })

  it('has overlaps exactly where rows are made wider', () => {
    fc.assert(
      fc.property(cuts, fc.nat(), fc.integer({ min: 0, max: 2 }), (found, pick, column) => {
        const boxes = divide(found)
        const index = pick % boxes.length
        const wide = boxes.map((box, row) =>
          row !== index
            ? box
            : box.map((range, i) => (i === column ? ([0, most] as const) : range)),
        )
        const expected = new Set<string>()
        for (const point of points) {
          const rows = wide.flatMap((box, row) => (inside(box, point) ? [row] : []))
          if (rows.length > 1) expected.add(rows.join(' '))
        }
        const overlaps = findings(wide, 'table-overlap').map(({ rows }) => rows.join(' '))
        expect(new Set(overlaps)).toEqual(expected)
      }),
      { numRuns: 60 },
    )
  })
})
