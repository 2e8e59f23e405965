import { describe, expect, it } from 'vitest'
import { compileCondition, compileExpression } from '../../src/conditions/index.ts'
import type { Json } from '../../src/values/index.ts'
import { number, readOf, scopeOf, text } from './facts.ts'

const listOf = (length: number): number[] => Array.from({ length }, (_, index) => index + 1)

const scope = scopeOf({
  a: number,
  t: text,
  list: { kind: 'list', of: number },
  texts: { kind: 'list', of: text },
  sites: { kind: 'list', of: { kind: 'record', fields: { loads: { kind: 'list', of: number } } } },
})

function condition(source: string) {
  const { condition: compiled, issues } = compileCondition(source, scope)
  if (compiled === undefined) throw new Error(JSON.stringify(issues))
  return compiled
}

describe('a condition that would go through lists for hours', () => {
  const long = listOf(20_000)
  const cases: readonly [string, Readonly<Record<string, Json>>][] = [
    [
      'some x in list satisfies some y in list satisfies some z in list satisfies x + y + z = 1',
      { list: long },
    ],
    ['every x in list satisfies every y in list satisfies x + y > 1', { list: long }],
    ['some x in list satisfies sum(list) = x', { list: long }],
    ['some x in list satisfies max(list) < x', { list: long }],
    ['some x in list satisfies count(list) < x', { list: long }],
    ['some x in list satisfies 0 in list', { list: long }],
    [
      'some s in sites satisfies some x in list satisfies sum(s.loads) < x',
      { list: listOf(2_000), sites: [{ loads: long }] },
    ],
    [
      'some x in texts satisfies contains(x, t)',
      { t: `${'a'.repeat(200_000)}b`, texts: listOf(400).map(() => 'a'.repeat(300_000)) },
    ],
    ['matches(t, "(a|b)*a(a|b){100}c")', { t: 'ab'.repeat(1_000_000) }],
  ]

  it.each(cases)('is unknown, and says what it reads: %s', (source, facts) => {
    const compiled = condition(source)
    const read = readOf(facts)
    expect(compiled.test(read)).toBeUndefined()
    expect(compiled.missing(read)).toEqual(compiled.reads)
    expect(compiled.explain(read)).toMatchObject({
      truth: undefined,
      gaveUp: true,
      missing: compiled.reads,
    })
  })

  it('is unknown as a whole: a list that was not reached is not a missing one', () => {
    const source =
      'every x in list satisfies every y in list satisfies x + y > 1 and defined(sum(list))'
    expect(condition(source).test(readOf({ list: long }))).toBeUndefined()
    expect(condition(`not(defined(sum(list))) and ${source}`).test(readOf({ list: long }))).toBe(
      false,
    )
  })

  it('is answered where the first elements decide', () => {
    const source = 'some x in list satisfies some y in list satisfies x + y = 2'
    expect(condition(source).test(readOf({ list: long }))).toBe(true)
    expect(condition(`a = 1 or ${source}`).test(readOf({ a: 1, list: long }))).toBe(true)
  })

  it('gives the same answer each time', () => {
    const compiled = condition('matches(t, "[a-f]{1,100}!")')
    const answers = [1, 2, 3].map(() => compiled.test(readOf({ t: 'abcdef'.repeat(20_000) })))
    expect(answers).toEqual([undefined, undefined, undefined])
    expect(compiled.test(readOf({ t: 'abc!' }))).toBe(true)
  })
})

describe('a condition on lists as people have them', () => {
  it('is answered: each of a thousand with each of a thousand', () => {
    const compiled = condition('some x in list satisfies some y in list satisfies x + y = 0')
    expect(compiled.test(readOf({ list: listOf(900) }))).toBe(false)
    expect(compiled.explain(readOf({ list: listOf(900) })).gaveUp).toBeUndefined()
  })

  it('names what is missing, element by element', () => {
    const compiled = condition('every x in list satisfies x + a > 1')
    expect(compiled.missing(readOf({ list: listOf(10_000) }))).toEqual(['a'])
  })

  it('adds up a hundred thousand numbers', () => {
    const { expression } = compileExpression('sum(list)', scope)
    expect(expression?.evaluate(readOf({ list: listOf(100_000) }))).toBe(5_000_050_000)
  })
})
