import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Json, Type } from '../../src/index.ts'
import { parseCell } from '../../src/tables/cells/parse.ts'
import { printSet } from '../../src/tables/cells/print.ts'
import { type Line, lineOf } from '../../src/tables/space/line.ts'
import { clip } from '../../src/tables/space/value-set.ts'
import { columnKinds } from './random-tables.ts'

const types: Readonly<Record<string, Type>> = {
  integer: { kind: 'number', integer: true },
  number: { kind: 'number' },
  text: { kind: 'text' },
  boolean: { kind: 'boolean' },
  date: { kind: 'date' },
  time: { kind: 'time' },
  instant: { kind: 'date-time' },
  period: { kind: 'days-time-duration' },
  months: { kind: 'years-months-duration' },
  scale: { kind: 'enumeration', name: 'severity', values: ['low', 'mid', 'high'], ordered: true },
  kinds: { kind: 'enumeration', values: ['fire', 'gas leak', '火灾', 'true'], ordered: false },
}

function line(kind: string): Line {
  const found = lineOf(types[kind] as Type)
  if (found === undefined) throw new Error(kind)
  return found
}

function accepts(kind: string, text: string, values: readonly Json[]): (boolean | string)[] {
  const on = line(kind)
  const { cell, issues } = parseCell(text, on)
  if (cell === undefined) return issues.map((issue) => issue.code)
  return values.map((value) => {
    const position = on.position(value)
    if (position === undefined) return 'no position'
    return cell.dash || clip(cell.set, position, position).length > 0
  })
}

const yes = true
const no = false

describe('cells accept', () => {
  const examples: readonly [string, string, readonly Json[], readonly boolean[]][] = [
    ['integer', '-', [-1, 5], [yes, yes]],
    ['integer', '5', [4, 5, 6], [no, yes, no]],
    ['integer', '= 5', [4, 5], [no, yes]],
    ['integer', '!= 5', [4, 5], [yes, no]],
    ['integer', '≠5', [4, 5], [yes, no]],
    ['integer', '>= 10_000', [9_999, 10_000], [no, yes]],
    ['integer', '≥10_000', [9_999, 10_000], [no, yes]],
    ['integer', '< -3', [-4, -3], [yes, no]],
    ['integer', '[3..5]', [2, 3, 5, 6], [no, yes, yes, no]],
    ['integer', '(3..5)', [3, 4, 5], [no, yes, no]],
    ['integer', ']3..5[', [3, 4, 5], [no, yes, no]],
    ['integer', '(3..5]', [3, 4, 5], [no, yes, yes]],
    ['integer', '[3..5)', [3, 4, 5], [yes, yes, no]],
    ['integer', '1, 3, > 8', [1, 2, 3, 8, 9], [yes, no, yes, no, yes]],
    ['integer', 'not(1, [3..5])', [1, 2, 3, 6], [no, yes, no, yes]],
    ['integer', '> 2.5', [2, 3], [no, yes]],
    ['integer', '>= 2.5', [2, 3], [no, yes]],
    ['integer', '< 2.5', [2, 3], [yes, no]],
    ['integer', '2.5', [2, 3], [no, no]],
    ['number', '0.1', [0.1, 0.3], [yes, no]],
    ['number', '> 0.1', [0.1, 0.10000000000000002], [no, yes]],
    ['number', '<= 1e3', [1000, 1000.01], [yes, no]],
    ['number', '.5', [0.5, 5], [yes, no]],
    ['number', '0', [0, -0], [yes, yes]],
    ['text', '"a", "b"', ['a', 'b', 'c'], [yes, yes, no]],
    ['text', 'not("a")', ['a', 'b'], [no, yes]],
    ['text', '!= "a"', ['a', ''], [no, yes]],
    ['text', '"say \\"hi\\"\\u0021"', ['say "hi"!'], [yes]],
    ['text', '"constructor"', ['constructor', 'toString'], [yes, no]],
    ['boolean', 'true', [true, false], [yes, no]],
    ['boolean', 'no', [true, false], [no, yes]],
    ['boolean', 'not(yes)', [true, false], [no, yes]],
    ['date', '2024-02-29', ['2024-02-28', '2024-02-29'], [no, yes]],
    ['date', '>= date("2024-02-29")', ['2024-02-28', '2024-03-01'], [no, yes]],
    ['date', '[@"2024-01-01"..2024-12-31]', ['2023-12-31', '2024-12-31'], [no, yes]],
    ['time', '[08:30..17:00)', ['08:29', '08:30', '16:59:59.999', '17:00'], [no, yes, yes, no]],
    [
      'instant',
      '< 2024-01-01T00:00:00+08:00',
      ['2023-12-31T15:59:59Z', '2023-12-31T16:00:00Z'],
      [yes, no],
    ],
    ['period', '> 24 hours', ['PT24H', 'P1DT1S'], [no, yes]],
    ['period', '[PT30M..2 days]', ['PT29M', 'PT30M', 'PT48H'], [no, yes, yes]],
    ['period', 'duration("P1D")', ['PT24H', 'PT23H'], [yes, no]],
    ['months', '>= 1 year', ['P11M', 'P12M'], [no, yes]],
    ['scale', '>= mid', ['low', 'mid', 'high'], [no, yes, yes]],
    ['scale', '(low..high)', ['low', 'mid', 'high'], [no, yes, no]],
    ['scale', 'low, "high"', ['low', 'mid', 'high'], [yes, no, yes]],
    ['kinds', '"gas leak"', ['fire', 'gas leak'], [no, yes]],
    ['kinds', '火灾, true', ['fire', '火灾', 'true'], [no, yes, yes]],
  ]
  for (const [kind, text, values, expected] of examples) {
    it(`${text} of a ${kind}`, () => expect(accepts(kind, text, values)).toEqual(expected))
  }
})

describe('wrong cells say what is wrong', () => {
  /** Kind, text, code, what the span covers, suggestion. */
  const examples: readonly [string, string, string, string, string?][] = [
    ['integer', '', 'empty-cell', '', '-'],
    ['integer', '>= thirty', 'wrong-literal', 'thirty'],
    ['integer', '>= "30"', 'wrong-literal', '"30"', '30'],
    ['integer', '1,500', 'thousands-comma', '1,500', '1_500'],
    ['integer', '90071992547409930', 'number-too-large', '90071992547409930'],
    ['integer', '[5..3]', 'empty-range', '[5..3]', '[3..5]'],
    ['integer', '(3..3)', 'empty-range', '(3..3)'],
    ['integer', '[3..5', 'wrong-cell', ''],
    ['integer', '[3 5]', 'wrong-literal', '3 5'],
    ['integer', '3..5', 'wrong-cell', '..'],
    ['integer', '3-5', 'wrong-literal', '3-5', '[3..5]'],
    ['integer', '3 – 5', 'wrong-literal', '3 – 5', '[3..5]'],
    ['integer', '1, -', 'wrong-literal', '-'],
    ['integer', '1 or 2', 'wrong-literal', '1 or 2'],
    ['integer', 'not 5', 'wrong-literal', 'not 5'],
    ['integer', 'not(5', 'wrong-cell', ''],
    ['integer', '>= 3, <', 'wrong-cell', ''],
    ['integer', '== 3', 'foreign-operator', '==', '='],
    ['integer', '=> 3', 'foreign-operator', '=>', '>='],
    ['integer', '<> 3', 'foreign-operator', '<>', '!='],
    ['integer', '！3', 'unexpected-character', '！', '!'],
    ['integer', '1，2', 'unexpected-character', '，', ','],
    ['integer', '＞3', 'unexpected-character', '＞', '>'],
    ['text', 'fire', 'wrong-literal', 'fire', '"fire"'],
    ['text', '“fire”', 'unexpected-character', '“', '"'],
    ['text', '"fire', 'unclosed-text', '"fire'],
    ['text', '> "a"', 'no-order', '>'],
    ['text', '["a".."b"]', 'no-order', '["a".."b"]'],
    ['boolean', '>= true', 'no-order', '>='],
    ['boolean', 'TRUE', 'wrong-literal', 'TRUE'],
    ['kinds', '< fire', 'no-order', '<'],
    ['scale', 'hihg', 'unknown-value', 'hihg', 'high'],
    ['scale', '>= constructor', 'unknown-value', 'constructor'],
    ['date', '2024-02-30', 'wrong-literal', '2024-02-30'],
    ['date', '"2024-02-28"', 'wrong-literal', '"2024-02-28"', '2024-02-28'],
    ['date', 'time("2024-02-28")', 'wrong-literal', 'time("2024-02-28")'],
    ['date', 'date(2024)', 'wrong-cell', '2024'],
    ['instant', '2024-02-28T08:00:00', 'wrong-literal', '2024-02-28T08:00:00'],
    ['period', '1 month', 'wrong-literal', '1 month'],
    ['months', '30 days', 'wrong-literal', '30 days'],
  ]
  for (const [kind, text, code, place, suggestion] of examples) {
    it(`${text || 'nothing'} of a ${kind} is ${code}`, () => {
      const { issues } = parseCell(text, line(kind))
      expect(issues.map((issue) => issue.code)).toEqual([code])
      const [issue] = issues
      expect(text.slice(issue?.span.start, issue?.span.end)).toBe(place)
      expect(issue?.suggestion).toBe(suggestion)
    })
  }

  it('names the words of the scale and the nearest one', () => {
    const { issues } = parseCell('hihg', line('scale'))
    expect(issues[0]?.message).toBe(
      '"hihg" is not a value of "severity"; did you mean "high"? available: low, mid, high',
    )
  })
})

describe('cells as we print them', () => {
  it('have one form, however they were written', () => {
    const forms = (kind: string, ...texts: readonly string[]): Set<string | undefined> =>
      new Set(texts.map((text) => parseCell(text, line(kind)).cell?.canonical))
    expect(forms('integer', '>=10_000', '≥ 10000', '  >=  10000 ')).toEqual(new Set(['>= 10000']))
    expect(forms('integer', '5', '= 5')).toEqual(new Set(['5']))
    expect(forms('integer', 'not( 1,2 )', 'not(1, 2)')).toEqual(new Set(['not(1, 2)']))
    expect(forms('date', '[@"2024-01-01"..date("2024-02-01")]')).toEqual(
      new Set(['[2024-01-01..2024-02-01]']),
    )
    expect(forms('scale', '"low"', 'low')).toEqual(new Set(['low']))
    expect(forms('period', '24 hours', 'P1D')).toEqual(new Set(['P1D']))
  })

  it('mean the same when they are read again', () => {
    for (const [kind, { type, cell, values }] of Object.entries(columnKinds)) {
      const on = lineOf(type) as Line
      fc.assert(
        fc.property(cell, ({ text }) => {
          const read = parseCell(text, on).cell
          if (read === undefined) throw new Error(text)
          if (read.dash) return
          const again = parseCell(read.canonical, on).cell
          expect(again?.set, `${kind} ${text}`).toEqual(read.set)
          for (const value of values) on.position(value)
          const inside = clip(read.set, on.minimum, on.maximum)
          if (inside.length === 0) return
          const printed = printSet(on, inside)
          const third = parseCell(printed, on).cell
          const back = third?.dash
            ? [on.minimum, on.maximum]
            : clip(third?.set ?? [], on.minimum, on.maximum)
          expect(back, `${kind} ${text} ${printed}`).toEqual(inside)
        }),
        { numRuns: 200 },
      )
    }
  })

  it('round bounds to what a person would write', () => {
    const printed = (kind: string, text: string): string => {
      const on = line(kind)
      return printSet(on, clip(parseCell(text, on).cell?.set ?? [], on.minimum, on.maximum))
    }
    expect(printed('number', '< 30')).toBe('< 30')
    expect(printed('number', '(0.1..0.2]')).toBe('(0.1..0.2]')
    expect(printed('integer', '(0..10)')).toBe('[1..9]')
    expect(printed('instant', '< 2024-02-01T00:00:00Z')).toBe('< 2024-02-01T00:00:00Z')
    expect(printed('time', '[08:30..17:00)')).toBe('[08:30..17:00)')
    expect(printed('scale', '>= mid')).toBe('mid, high')
    expect(printed('text', 'not("a", "b")')).toBe('not("a", "b")')
  })
})

describe('any text in a cell', () => {
  it('gives a cell or an issue inside the text, and never throws', () => {
    const pieces = fc.constantFrom(
      ...[
        'not',
        '(',
        ')',
        '[',
        ']',
        '..',
        ',',
        '<',
        '>=',
        '!',
        '=',
        '"',
        '\\',
        '-',
        '1',
        '2024-01-01',
      ],
      ...[
        'low',
        'date',
        '@',
        ' ',
        '火',
        '\ud800',
        '，',
        '`',
        '#',
        '1e9',
        'P1D',
        'days',
        'constructor',
      ],
    )
    const text = fc.oneof(
      fc.array(pieces, { maxLength: 12 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary' }),
    )
    fc.assert(
      fc.property(text, fc.constantFrom(...Object.keys(types)), (written, kind) => {
        const { cell, issues } = parseCell(written, line(kind))
        expect((cell === undefined) === issues.length > 0).toBe(true)
        for (const { span } of issues) {
          expect(span.start).toBeGreaterThanOrEqual(0)
          expect(span.end).toBeGreaterThanOrEqual(span.start)
          expect(span.end).toBeLessThanOrEqual(written.length)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('is refused when it is enormous, and when it nests', () => {
    expect(parseCell('1'.repeat(1_000_000), line('integer')).issues[0]?.code).toBe('cell-too-long')
    expect(parseCell('('.repeat(10_000), line('integer')).issues).toHaveLength(1)
    expect(parseCell('not('.repeat(10_000), line('integer')).issues).toHaveLength(1)
    const long = Array.from({ length: 9_000 }, (_, i) => i * 2).join(', ')
    expect(accepts('integer', long, [17_998, 17_999])).toEqual([true, false])
  })
})
