import { describe, expect, it } from 'vitest'
import type { Explanation } from '../../src/conditions/index.ts'
import { compileCondition, compileExpression } from '../../src/conditions/index.ts'
import type { Json } from '../../src/values/index.ts'
import { readOf, scope } from './facts.ts'

function explain(text: string, facts: Readonly<Record<string, Json>>): Explanation {
  const { condition, issues } = compileCondition(text, scope)
  if (condition === undefined) throw new Error(JSON.stringify(issues))
  return condition.explain(readOf(facts))
}
const decisive = (explanation: Explanation): readonly string[] =>
  explanation.parts.filter((part) => part.decisive).map((part) => part.text)

describe('an explanation', () => {
  it('gives each comparison with its truth, its place and the facts as they were', () => {
    const text = 'report.deaths≥3 and not(cause = "fire")'
    const { truth, missing, parts } = explain(text, { 'report.deaths': 2, cause: 'fall' })
    expect(truth).toBe(false)
    expect(missing).toEqual([])
    expect(parts).toEqual([
      {
        text: 'report.deaths >= 3',
        span: { start: 0, end: 15 },
        truth: false,
        decisive: true,
        facts: [{ name: 'report.deaths', value: 2 }],
      },
      {
        text: 'cause = "fire"',
        span: { start: 24, end: 38 },
        truth: false,
        decisive: false,
        facts: [{ name: 'cause', value: 'fall' }],
      },
    ])
  })

  it('rests a false "and" on what is false, a true "or" on what is true', () => {
    expect(decisive(explain('a and (b or c)', { a: true, b: false, c: false }))).toEqual(['b', 'c'])
    expect(decisive(explain('a or b and c', { a: false, b: true, c: true }))).toEqual(['b', 'c'])
    expect(decisive(explain('a or b', { a: true, b: false }))).toEqual(['a'])
  })

  it('rests what is unknown on what is unknown, and names the facts that matter only', () => {
    const unknown = explain('a and (b or c) and grade >= "major"', { a: true, b: true })
    expect(unknown.truth).toBeUndefined()
    expect(unknown.missing).toEqual(['grade'])
    expect(decisive(unknown)).toEqual(['grade >= "major"'])
  })

  it('shows a fact of a wrong type as it was', () => {
    const [part] = explain('report.deaths >= 3', { 'report.deaths': '31' }).parts
    expect(part).toMatchObject({
      truth: undefined,
      facts: [{ name: 'report.deaths', value: '31' }],
    })
  })
})

describe('the missing facts', () => {
  const missing = (
    text: string,
    facts: Readonly<Record<string, Json>>,
  ): readonly string[] | undefined =>
    compileExpression(text, scope).expression?.missing(readOf(facts))

  it.each([
    ['a and b', { b: false }, []],
    ['a and b', { b: true }, ['a']],
    ['a or b', {}, ['a', 'b']],
    ['count(a, b, c) >= 2', { a: true, b: true }, []],
    ['count(a, b, c) >= 2', { a: true }, ['b', 'c']],
    ['report.deaths > report.injured', { 'report.deaths': 1 }, ['report.injured']],
    ['if a then report.deaths > 1 else report.injured > 1', { a: true }, ['report.deaths']],
    [
      'if a then report.deaths > 1 else report.injured > 1',
      {},
      ['a', 'report.deaths', 'report.injured'],
    ],
    ['defined(a) and b', {}, []],
    ['not(defined(a)) and b', {}, ['b']],
    [
      'in(handling) and since(a) < report.awareAt',
      { 'in.handling': true },
      ['since(a)', 'report.awareAt'],
    ],
    ['report.site.city = "x"', { 'report.site': {} }, ['report.site']],
    ['some v in report.victims satisfies v.age < 18', {}, ['report.victims']],
    [
      'some v in report.victims satisfies v.age < 18',
      { 'report.victims': [{ age: 20 }, {}] },
      ['report.victims'],
    ],
    [
      'some v in report.victims satisfies v.age < report.deaths',
      { 'report.victims': [{ age: 20 }] },
      ['report.deaths'],
    ],
    ['1 in report.amounts', { 'report.amounts': [null] }, ['report.amounts']],
    ['sum(report.amounts) > 1', { 'report.amounts': [null] }, ['report.amounts']],
    ['report.deaths in report.amounts', { 'report.amounts': [1] }, ['report.deaths']],
    ['report.deaths / report.injured > 1', { 'report.deaths': 1, 'report.injured': 0 }, []],
  ])('of %s with %j are %j', (text, facts, expected) => {
    expect(missing(text, facts)).toEqual(expected)
  })
})
