import fc from 'fast-check'
import { evaluate, date as feelDate } from 'feelin'
import { describe, expect, it } from 'vitest'
import { compileCondition } from '../../src/conditions/index.ts'
import type { Json } from '../../src/values/index.ts'
import { boolean, date, number, readOf, scopeOf, text } from './facts.ts'

/**
 * feelin is another interpreter of FEEL. Where everything is known the two must agree on all that
 * both can read; what is not known, and what is not of its type, it takes for false. It also
 * takes all of `[1..2] or q` for the right side of `x in [1..2] or q`, so `in` with a range or a
 * name stands in parentheses here.
 */

type Facts = {
  readonly x: number
  readonly y: number
  readonly p: boolean
  readonly q: boolean
  readonly note: string
  readonly day: string
  readonly numbers: readonly number[]
  readonly people: readonly { readonly age: number; readonly hurt: boolean }[]
  readonly 'report.deaths': number
}

const scope = scopeOf({
  x: number,
  y: number,
  p: boolean,
  q: boolean,
  note: text,
  day: date,
  numbers: { kind: 'list', of: number },
  people: { kind: 'list', of: { kind: 'record', fields: { age: number, hurt: boolean } } },
  'report.deaths': number,
})

const half = fc.integer({ min: -6, max: 8 }).map((twice) => twice / 2)
const days = ['2024-01-30', '2024-01-31', '2024-02-28', '2024-02-29', '2024-03-01', '2025-02-28']

const facts: fc.Arbitrary<Facts> = fc.record({
  x: half,
  y: half,
  p: fc.boolean(),
  q: fc.boolean(),
  note: fc.constantFrom('', 'fire', 'fire drill', 'no fire', '火灾'),
  day: fc.constantFrom(...days),
  numbers: fc.array(half, { minLength: 1, maxLength: 4 }),
  people: fc.array(fc.record({ age: half, hurt: fc.boolean() }), { maxLength: 3 }),
  'report.deaths': fc.nat({ max: 4 }),
})

type Text = fc.Arbitrary<string>

const operator = fc.constantFrom('=', '!=', '<', '<=', '>', '>=')
const equality = fc.constantFrom('=', '!=')
const literal = half.map(String)
const bounds = fc.tuple(half, half).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
const word = fc.constantFrom('fire', 'no', 'drill', '火', '')

/** Puts texts of the parts into a pattern, one after the other, at each `#`. */
function written(pattern: string, ...parts: readonly Text[]): Text {
  return fc.tuple(...parts).map((found) => {
    const rest = [...found]
    return pattern.replace(/#/g, () => rest.shift() ?? '')
  })
}

const plainNumber = fc.oneof(fc.constantFrom('x', 'y', 'report.deaths'), literal)

const numeric: Text = fc.oneof(
  { weight: 3, arbitrary: plainNumber },
  written('(# # #)', plainNumber, fc.constantFrom('+', '-', '*'), plainNumber),
  written('#(#, #)', fc.constantFrom('sum', 'min', 'max'), plainNumber, plainNumber),
  written('#(numbers)', fc.constantFrom('sum', 'min', 'max', 'count')),
  written('(if # then # else #)', fc.constantFrom('p', 'q'), plainNumber, plainNumber),
)

const someDay: Text = fc.oneof(
  fc.constant('day'),
  fc.constantFrom(...days).map((day) => `date("${day}")`),
  written(
    '(day # duration("#"))',
    fc.constantFrom('+', '-'),
    fc.constantFrom('P1D', 'P30D', 'P1M', 'P12M', 'P1Y1M'),
  ),
)

const comparison: Text = fc.oneof(
  fc.constantFrom('p', 'q'),
  written('# # #', numeric, operator, numeric),
  written('# # #', someDay, operator, someDay),
  written('note # "#"', equality, word),
  written('#(note, "#")', fc.constantFrom('contains', 'starts with', 'ends with'), word),
  written('# in (#, #)', numeric, plainNumber, plainNumber),
  written('(# in numbers)', numeric),
  fc
    .tuple(numeric, bounds, fc.constantFrom('[', '('), fc.constantFrom(']', ')'))
    .filter(([, [low, high], open, close]) => low < high || open + close === '[]')
    .map(([one, [low, high], open, close]) => `(${one} in ${open}${low}..${high}${close})`),
  fc.tuple(numeric, bounds).map(([one, [low, high]]) => `${one} between ${low} and ${high}`),
  written('(# n in numbers satisfies n # #)', quantifier(), operator, numeric),
  written('(# v in people satisfies v.age # # or v.hurt)', quantifier(), operator, numeric),
)

function quantifier(): Text {
  return fc.constantFrom('some', 'every')
}

function conditions(depth: number): Text {
  if (depth === 0) return comparison
  const inner = conditions(depth - 1)
  return fc.oneof(
    { weight: 2, arbitrary: comparison },
    { weight: 2, arbitrary: written('(#) # (#)', inner, fc.constantFrom('and', 'or'), inner) },
    written('# # # # #', comparison, fc.constant('and'), comparison, fc.constant('or'), comparison),
    written('not(#)', inner),
    written('if # then # else #', inner, comparison, comparison),
    written('(#) # (#)', inner, equality, inner),
  )
}

function ours(condition: string, known: Facts): boolean | undefined {
  const compiled = compileCondition(condition, scope).condition
  if (compiled === undefined) throw new Error(`refused: ${condition}`)
  return compiled.test(readOf(known as unknown as Readonly<Record<string, Json>>))
}

function theirs(condition: string, { 'report.deaths': deaths, day, ...rest }: Facts): unknown {
  return evaluate(condition, { ...rest, day: feelDate(day), report: { deaths } }).value
}

describe('a condition whose facts are all known', () => {
  it('is true exactly where feelin finds it true', () => {
    fc.assert(
      fc.property(conditions(2), facts, (condition, known) => {
        expect(ours(condition, known)).toBe(theirs(condition, known))
      }),
      { numRuns: 2000 },
    )
  })

  it('differs in `between` with the greater bound first, which DMN defines by two comparisons', () => {
    const [known] = fc.sample(facts, { numRuns: 1, seed: 1 })
    const condition = 'x between 3 and 1'
    expect(ours(condition, { ...(known as Facts), x: 2 })).toBe(false)
    expect(theirs(condition, { ...(known as Facts), x: 2 })).toBe(true)
  })
})
