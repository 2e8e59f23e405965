import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HitPolicy, type Json, type TableFinding, verifyTable } from '../../src/index.ts'
import { accidentTable } from './accident-grades.ts'
import {
  combinations,
  inputsOf,
  matchingRows,
  naiveResult,
  randomTables,
  resultOf,
  type TestedTable,
  tableOf,
} from './random-tables.ts'

/** Every combination of values that cells can tell apart. */
function pointsOf(tested: TestedTable): Json[][] {
  return combinations(tested.columns.map((column) => column.values))
}

function findingsOf(tested: TestedTable, code: TableFinding['code']): readonly TableFinding[] {
  const { findings, notProven } = verifyTable(tableOf(tested))
  expect(notProven).toEqual([])
  return findings.filter((finding) => finding.code === code)
}

/** The values of a witness in the order of the columns. */
function valuesOf(tested: TestedTable, finding: TableFinding): readonly Json[] {
  return tested.columns.map(({ name }) => finding.witness?.[name] as Json)
}

function property(check: (tested: TestedTable) => void, policies?: readonly HitPolicy[]): void {
  fc.assert(fc.property(randomTables(3, 6, policies), check), { numRuns: 400 })
}

describe('gaps', () => {
  it('are found exactly where some input has no row, and their witness decides none', () => {
    property((tested) => {
      const gaps = findingsOf(tested, 'table-gap')
      const isGap = pointsOf(tested).some((point) => naiveResult(tested, point) === 'none')
      expect(gaps.length > 0).toBe(isGap)
      for (const gap of gaps) {
        expect(tableOf(tested).decideInputs(gap.witness ?? {}).kind).toBe('none')
      }
    })
  })

  it('are closed by the rows that are suggested, without an overlap', () => {
    property(
      (tested) => {
        const gaps = findingsOf(tested, 'table-gap')
        const added = gaps.map(({ suggestedCells }) => suggestedCells)
        if (tested.source.rows !== 'all-cells' || added.length === 0) return
        const rules = added.map((cells) => ({ cells: cells ?? [], outputs: ['A'] }))
        const before = verifyTable(tableOf(tested))
        const mended = { ...tested.source, rules: [...tested.source.rules, ...rules] }
        const after = verifyTable(tableOf({ ...tested, source: mended }))
        const count = (found: typeof after, code: string): number =>
          found.findings.filter((finding) => finding.code === code).length
        expect(count(after, 'table-gap')).toBe(0)
        expect(count(after, 'table-overlap')).toBe(count(before, 'table-overlap'))
      },
      ['unique', 'first'],
    )
  })
})

describe('overlaps', () => {
  it('are found exactly where rows contradict each other, and their witness is a conflict', () => {
    property(
      (tested) => {
        const overlaps = findingsOf(tested, 'table-overlap')
        const { policy } = tested.source
        const pairs = new Set(
          pointsOf(tested).flatMap((point) => {
            const rows = matchingRows(tested, point)
            return rows.flatMap((a) =>
              rows
                .filter(
                  (b) => a < b && (policy === 'unique' || tested.outputs[a] !== tested.outputs[b]),
                )
                .map((b) => `${a} ${b}`),
            )
          }),
        )
        expect(new Set(overlaps.map(({ rows }) => rows.join(' ')))).toEqual(pairs)
        for (const overlap of overlaps) {
          const decision = tableOf(tested).decideInputs(overlap.witness ?? {})
          expect(decision.kind).toBe('conflict')
          const rows = decision.kind === 'conflict' && policy === 'any' ? decision.rows : undefined
          for (const row of rows ? overlap.rows : []) expect(rows).toContain(row)
        }
      },
      ['unique', 'any'],
    )
  })
})

describe('masked rows', () => {
  it('match at their witness, and without them the table gives the same', () => {
    property(
      (tested) => {
        const masked = new Set(findingsOf(tested, 'masked-row').map(({ rows }) => rows[0]))
        for (const finding of findingsOf(tested, 'masked-row')) {
          const rows = matchingRows(tested, valuesOf(tested, finding))
          expect(rows).toContain(finding.rows[0])
          expect(rows.some((row) => finding.rows.slice(1).includes(row))).toBe(true)
        }
        const without = {
          ...tested,
          rows: tested.rows.filter((_, row) => !masked.has(row)),
          outputs: tested.outputs.filter((_, row) => !masked.has(row)),
        }
        for (const point of pointsOf(tested)) {
          expect(naiveResult(without, point)).toEqual(naiveResult(tested, point))
        }
      },
      ['first', 'highest', 'min', 'max', 'any'],
    )
  })

  it('are all rows of first that never decide', () => {
    property(
      (tested) => {
        const deciding = new Set(pointsOf(tested).map((point) => matchingRows(tested, point)[0]))
        const matching = new Set(pointsOf(tested).flatMap((point) => matchingRows(tested, point)))
        const never = [...matching].filter((row) => !deciding.has(row)).sort()
        expect(findingsOf(tested, 'masked-row').map(({ rows }) => rows[0])).toEqual(never)
      },
      ['first'],
    )
  })

  it('are under highest all rows that can be left out one after the other', () => {
    property(
      (tested) => {
        const masked = new Set(findingsOf(tested, 'masked-row').map(({ rows }) => rows[0]))
        // Without the masked ones no further row can go, unless it matches nothing.
        const kept = tested.rows.flatMap((_, row) => (masked.has(row) ? [] : [row]))
        const results = (rows: readonly number[]): string[] =>
          pointsOf(tested).map((point) => {
            const found = matchingRows(tested, point).filter((row) => rows.includes(row))
            return (
              found
                .map((row) => tested.outputs[row] as string)
                .toSorted()
                .at(-1) ?? 'none'
            )
          })
        for (const row of kept) {
          if (!pointsOf(tested).some((point) => matchingRows(tested, point).includes(row))) continue
          expect(results(kept.filter((other) => other !== row))).not.toEqual(results(kept))
        }
      },
      ['highest', 'max'],
    )
  })
})

describe('duplicate rows', () => {
  it('match exactly the same', () => {
    property((tested) => {
      for (const finding of findingsOf(tested, 'duplicate-row')) {
        const [a, b] = finding.rows as [number, number]
        const shown = matchingRows(tested, valuesOf(tested, finding))
        expect([a, b].every((row) => shown.includes(row))).toBe(true)
        for (const point of pointsOf(tested)) {
          const found = matchingRows(tested, point)
          expect(found.includes(a)).toBe(found.includes(b))
        }
      }
    })
  })
})

describe('unreachable outputs', () => {
  it('are exactly the words that no input gives', () => {
    property(
      (tested) => {
        const given = new Set(
          pointsOf(tested).map((point) => JSON.stringify(naiveResult(tested, point))),
        )
        const never = ['A', 'B', 'C'].filter(
          (word) => ![...given].some((one) => one.includes(`"${word}"`)),
        )
        const found = findingsOf(tested, 'unreachable-output').map(({ value }) => value)
        expect(found).toEqual(never)
      },
      ['unique', 'any', 'first', 'highest', 'min', 'max', 'collect', 'rule-order', 'output-order'],
    )
  })
})

describe('missing values', () => {
  it('decide none whatever the other inputs are', () => {
    property((tested) => {
      for (const { column, value, witness } of findingsOf(tested, 'missing-value')) {
        const index = tested.columns.findIndex(({ name }) => name === column)
        const points = pointsOf(tested).filter((point) => point[index] === value)
        expect(points.every((point) => naiveResult(tested, point) === 'none')).toBe(true)
        expect(tableOf(tested).decideInputs(witness ?? {}).kind).toBe('none')
      }
    })
  })
})

describe('mergeable rows', () => {
  it('give the same when they are one', () => {
    property((tested) => {
      for (const { rows, suggestedCells } of findingsOf(tested, 'mergeable-rows').slice(0, 1)) {
        const rules = tested.source.rules.flatMap((rule, row) => {
          if (row === rows[0]) return [{ ...rule, cells: suggestedCells ?? [] }]
          return rows.includes(row) ? [] : [rule]
        })
        const merged = tableOf({ ...tested, source: { ...tested.source, rules } })
        for (const point of pointsOf(tested)) {
          const inputs = inputsOf(tested, point)
          const expected = naiveResult(tested, point)
          // Rows of one output that overlap are a conflict under unique, and merging mends it.
          if (expected === 'conflict') continue
          expect(resultOf(merged.decideInputs(inputs))).toEqual(expected)
        }
      }
    })
  })
})

describe('the accident table', () => {
  it('has nothing to find', () => {
    expect(verifyTable(accidentTable())).toEqual({ findings: [], notProven: [], dependent: [] })
  })
})
