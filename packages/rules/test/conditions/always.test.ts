import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCondition, compileExpression } from '../../src/conditions/index.ts'
import type { Json } from '../../src/values/index.ts'
import { boolean, grade, readOf, scope, scopeOf } from './facts.ts'
import { naiveCondition, naiveFacts, naiveScope } from './naive.ts'

const found = (text: string): readonly unknown[] =>
  compileCondition(text, scope).issues.map(({ code, span, severity }) => [
    code,
    text.slice(span.start, span.end),
    severity,
  ])

describe('a comparison that its domain decides', () => {
  it.each([
    ['report.deaths < 0', 'always-false', 'report.deaths < 0'],
    ['report.deaths >= 0 and a', 'always-true', 'report.deaths >= 0'],
    [
      'report.deaths > 3 and report.deaths < 4',
      'always-false',
      'report.deaths > 3 and report.deaths < 4',
    ],
    ['report.deaths in (3..4)', 'always-false', 'report.deaths in (3..4)'],
    ['report.deaths = 1.5', 'always-false', 'report.deaths = 1.5'],
    ['report.deaths between 5 and 1', 'always-false', 'report.deaths between 5 and 1'],
    ['report.loss < 5 or report.loss >= 5', 'always-true', 'report.loss < 5 or report.loss >= 5'],
    ['grade >= "minor"', 'always-true', 'grade >= "minor"'],
    ['grade < "minor" or a', 'always-false', 'grade < "minor"'],
    ['cause in ("fire", "traffic", "fall")', 'always-true', 'cause in ("fire", "traffic", "fall")'],
    ['cause = "fire" and cause = "fall"', 'always-false', 'cause = "fire" and cause = "fall"'],
    [
      'report.note = "x" and report.note = "y"',
      'always-false',
      'report.note = "x" and report.note = "y"',
    ],
    ['a or not(a)', 'always-true', 'a or not(a)'],
    ['a = true and a = false', 'always-false', 'a = true and a = false'],
    ['b and (a or true)', 'always-true', 'a or true'],
    ['in(handling) and not(in(handling))', 'always-false', 'in(handling) and not(in(handling))'],
    ['count(a, b, c) > 3', 'always-false', 'count(a, b, c) > 3'],
    ['count(report.victims) >= 0', 'always-true', 'count(report.victims) >= 0'],
    ['report.deaths + report.injured < 0', 'always-false', 'report.deaths + report.injured < 0'],
    ['min(report.deaths, 5) > 5', 'always-false', 'min(report.deaths, 5) > 5'],
    ['hour(report.at) >= 24', 'always-false', 'hour(report.at) >= 24'],
    [
      'report.on > date("2024-01-01") and report.on < date("2024-01-02")',
      'always-false',
      'report.on > date("2024-01-01") and report.on < date("2024-01-02")',
    ],
    ['report.at < time("00:00")', 'always-false', 'report.at < time("00:00")'],
    ['report.deaths = report.deaths', 'always-true', 'report.deaths = report.deaths'],
    ['some v in report.victims satisfies v.age < 0', 'always-false', 'v.age < 0'],
    [
      'some v in report.victims satisfies v.age > 3 and v.age < 2',
      'always-false',
      'v.age > 3 and v.age < 2',
    ],
    ['since(report.deaths < 0) < report.awareAt', 'always-false', 'report.deaths < 0'],
    ['1 = 1', 'always-true', '1 = 1'],
  ])('%s: %s', (text, code, place) => {
    expect(found(text)).toEqual([[code, place, 'warning']])
  })

  it('is compiled all the same, and says why', () => {
    const { condition, issues } = compileCondition('report.deaths < 0', scope)
    expect(condition).toBeDefined()
    expect(issues[0]?.message).toBe(
      '"report.deaths < 0" is always false: report.deaths is a whole number of at least 0',
    )
  })

  it.each([
    'report.deaths > 0',
    'report.loss > 3 and report.loss < 4',
    'report.fee < 0',
    'grade > "minor"',
    'a or b',
    'a and not(b)',
    'true',
    'a = true',
    'report.deaths = null',
    'defined(report.deaths) or not(defined(report.injured))',
    'report.deaths > report.injured or report.deaths < report.injured',
    'count(a, b) = 2',
    'report.note = "x" or report.note = "y"',
  ])('%s is not decided', (text) => {
    expect(found(text)).toEqual([])
  })

  it('is left alone where trying all cases would take too long', () => {
    const many = Array.from({ length: 40 }, (_, index) => `x${index}`)
    const wide = scopeOf(Object.fromEntries(many.map((name) => [name, boolean])))
    expect(compileCondition(`${many.join(' and ')} and not(x0)`, wide).issues).toEqual([])
  })
})

describe('no alarm is false', () => {
  it('what is called always true or false never is the other, for random conditions and facts', () => {
    let alarms = 0
    fc.assert(
      fc.property(naiveCondition, naiveFacts, ({ text }, facts) => {
        for (const { code, span } of compileCondition(text, naiveScope).issues) {
          const part = compileCondition(text.slice(span.start, span.end), naiveScope).condition
          // A part about an element cannot be compiled alone.
          if (part === undefined) continue
          alarms += 1
          expect(part.test(readOf(facts))).not.toBe(code === 'always-false')
        }
      }),
      { numRuns: 3000 },
    )
    expect(alarms).toBeGreaterThan(20)
  })
})

describe('no such part of comparisons with constants is overlooked', () => {
  const small = scopeOf({
    x: { kind: 'number', integer: true, minimum: 0, maximum: 3 },
    p: boolean,
    grade,
  })
  const words = grade.kind === 'enumeration' ? grade.values : []
  const operator = fc.constantFrom('=', '!=', '<', '<=', '>', '>=')
  const leaf = fc.oneof(
    fc
      .tuple(operator, fc.constantFrom(-1, 0, 1, 1.5, 2, 3, 4))
      .map(([o, n]) => `x ${o} ${n < 0 ? `(${n})` : n}`),
    fc.tuple(operator, fc.constantFrom(...words)).map(([o, word]) => `grade ${o} "${word}"`),
    fc.constant('p'),
  )
  const tree = (depth: number): fc.Arbitrary<string> =>
    depth === 0
      ? leaf
      : fc.oneof(
          leaf,
          tree(depth - 1).map((one) => `not(${one})`),
          fc
            .tuple(tree(depth - 1), fc.constantFrom('and', 'or'), tree(depth - 1))
            .map(([a, word, b]) => `(${a}) ${word} (${b})`),
        )
  const everyCase = [0, 1, 2, 3].flatMap((x) =>
    [true, false].flatMap((p) =>
      words.map((word): Record<string, Json> => ({ x, p, grade: word })),
    ),
  )
  const truths = (text: string): ReadonlySet<unknown> => {
    const { condition } = compileCondition(text, small)
    return new Set(everyCase.map((facts) => condition?.test(readOf(facts))))
  }

  it('as trying every case shows', () => {
    fc.assert(
      fc.property(tree(3), (text) => {
        const { issues } = compileCondition(text, small)
        if (truths(text).size === 1) expect(issues).not.toEqual([])
        for (const { code, span } of issues) {
          expect([...truths(text.slice(span.start, span.end))]).toEqual([code === 'always-true'])
        }
      }),
      { numRuns: 2000 },
    )
  })
})

describe('an expression that is no condition', () => {
  it('is examined inside', () => {
    const { issues } = compileExpression('if report.deaths < 0 then 1 else 2', scope)
    expect(issues.map((issue) => issue.code)).toEqual(['always-false'])
  })
})
