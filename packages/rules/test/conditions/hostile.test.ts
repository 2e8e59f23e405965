import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compileCondition, compileExpression } from '../../src/conditions/index.ts'
import type { Json, Type } from '../../src/values/index.ts'
import { boolean, count, readOf, scope, scopeOf } from './facts.ts'

const codes = (text: string): readonly string[] =>
  compileCondition(text, scope).issues.map((issue) => issue.code)

describe('a text that would exhaust the reader', () => {
  it('is refused unread when it is a megabyte long', () => {
    const { issues } = compileCondition('a or '.repeat(200_000), scope)
    expect(issues).toHaveLength(1)
    expect(issues[0]).toMatchObject({ code: 'text-too-long', span: { start: 0, end: 1_000_000 } })
  })

  it.each([
    ['parentheses', `${'('.repeat(10_000)}a${')'.repeat(10_000)}`],
    ['open parentheses', '('.repeat(60_000)],
    ['lists', '['.repeat(10_000)],
    ['not', `${'not('.repeat(10_000)}a${')'.repeat(10_000)}`],
    ['if', 'if '.repeat(10_000)],
    ['then', 'if a then '.repeat(5_000)],
    ['else', 'if a then b else '.repeat(3_000)],
    ['quantifiers', 'some x in report.amounts satisfies '.repeat(1_500)],
    ['calls', 'count('.repeat(10_000)],
    ['since', 'since('.repeat(10_000)],
    ['in lists of tests', 'a in (('.repeat(8_000)],
    ['additions', `${'1 + '.repeat(10_000)}1 = 1`],
    ['products', `${'1 * '.repeat(10_000)}1 = 1`],
  ])('is refused, whatever is nested: %s', (_name, text) => {
    expect(codes(text)).toEqual(['too-deep'])
  })

  it.each([
    ['minuses', `${'-'.repeat(60_000)}1 = 1`],
    ['comments', '/*'.repeat(30_000)],
    ['quotes', '"'.repeat(60_000)],
    ['full-width parentheses', '（'.repeat(60_000)],
    ['bangs', '!'.repeat(60_000)],
    ['dots', 'a.'.repeat(30_000)],
    ['hyphens', `a${'-'.repeat(60_000)}`],
    ['hyphens between letters', 'a-'.repeat(32_000)],
    ['dots between letters', `${'a.'.repeat(32_000)}a`],
    ['stages', `in(${'x-'.repeat(30_000)}x)`],
    ['digits', `${'1'.repeat(60_000)} = 1`],
    ['underscores', '1_'.repeat(30_000)],
    ['escapes', `"${'\\'.repeat(60_000)}`],
  ])('is answered when it is long and flat: %s', (_name, text) => {
    expect(compileCondition(text, scope).issues.length).toBeGreaterThan(0)
  })

  it('is compiled when it is long and flat and right', () => {
    const { condition } = compileCondition(
      Array.from({ length: 5_000 }, () => 'a').join(' or '),
      scope,
    )
    expect(condition?.test(readOf({ a: true }))).toBe(true)
    expect(condition?.reads).toEqual(['a'])
  })

  it('keeps the words of a large enumeration once, and names few of them', () => {
    const values = Array.from({ length: 100_000 }, (_, index) => `word-${index}`)
    const large = scopeOf({ e: { kind: 'enumeration', values, ordered: true } })
    const alternatives = Array.from({ length: 2_000 }, (_, index) => `e = "word-${99_999 - index}"`)
    const { condition, issues } = compileCondition(alternatives.join(' or '), large)
    expect(condition?.test(readOf({ e: 'word-98000' })), JSON.stringify(issues)).toBe(true)
    const wrong = compileCondition('e = 1', large).issues
    expect(wrong[0]?.message.length).toBeLessThan(200)
  })

  it('knows no name of more than 64 parts', () => {
    const name = Array.from({ length: 65 }, () => 'a').join('.')
    expect(compileCondition(name, scopeOf({ [name]: boolean })).issues[0]?.code).toBe(
      'unknown-name',
    )
    const allowed = name.slice(2)
    expect(compileCondition(allowed, scopeOf({ [allowed]: boolean })).issues).toEqual([])
  })

  it('does not make alternatives on one fact cost more than their number allows', () => {
    const alternatives = Array.from({ length: 2_500 }, (_, index) => `report.loss = ${index}`)
    const { condition } = compileCondition(alternatives.join(' or '), scope)
    expect(condition?.test(readOf({ 'report.loss': 2_499 }))).toBe(true)
  })

  it('names only the first unknown names, with thousands of names to compare with', () => {
    const names = Object.fromEntries(
      Array.from({ length: 5_000 }, (_, i) => [`form.field-${i}`, boolean]),
    )
    const text = Array.from({ length: 3_000 }, (_, index) => `form.feild-${index}`).join(' or ')
    const { issues } = compileCondition(text, scopeOf(names))
    expect(issues).toHaveLength(20)
    expect(new Set(issues.map((issue) => issue.code))).toEqual(new Set(['unknown-name']))
  })
})

describe('any text at all', () => {
  const pieces = fc.constantFrom(
    ...['a', 'b', 'grade', 'report.deaths', 'report.awareAt', 'report.victims', 'v', 'x-1', '伤亡'],
    ...['and', 'or', 'not', 'in', 'between', 'if', 'then', 'else', 'some', 'every', 'satisfies'],
    ...[
      'true',
      'null',
      'since',
      'count',
      'sum',
      'max',
      'date',
      'time',
      'matches',
      'defined',
      'hour',
    ],
    ...['(', ')', '[', ']', ',', '..', '.', '=', '!=', '<', '>=', '+', '-', '*', '/', '@', '"'],
    ...['1', '0.5', '10_000', '1e400', 'days', 'months', 'working', '"major"', '"P1D"', '"[a-z]+"'],
    ...['（', '“', '≥', '&&', '!', "'", '//', '/*', '\\', '\n', '\u0000', '\ud800', '😀', ' '],
  )

  const answers = (text: string): void => {
    const condition = compileCondition(text, scope)
    const expression = compileExpression(text, scope, { zone: 'Asia/Shanghai' })
    for (const { span } of [...condition.issues, ...expression.issues]) {
      expect(span.start).toBeGreaterThanOrEqual(0)
      expect(span.end).toBeGreaterThanOrEqual(span.start)
      expect(span.end).toBeLessThanOrEqual(text.length)
    }
    const failed = condition.issues.some((issue) => issue.severity === 'error')
    expect(condition.condition === undefined).toBe(failed)
    const read = readOf({ a: true, 'report.deaths': 3, grade: 'major' })
    condition.condition?.explain(read)
    condition.condition?.words('zh')
    expression.expression?.evaluateToFact(read)
  }

  it('gives issues inside the text or something that can be evaluated, and never throws', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 25 }), fc.constantFrom(' ', ''), (parts, blank) =>
        answers(parts.join(blank)),
      ),
      { numRuns: 5_000 },
    )
  })

  it('may be any string', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), answers), {
      numRuns: 2_000,
    })
  })
})

describe('a name that every object has', () => {
  const names = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']

  it.each(names)('%s is unknown where the scope does not have it', (name) => {
    expect(
      codes(`${name.replaceAll('_', '')} = 1 and report.site.${name.replaceAll('_', '')} = 1`),
    ).toEqual(['unknown-name', 'unknown-name'])
    expect(codes(`${name.replaceAll('_', '')}(a)`)).toEqual(['unknown-function'])
    expect(codes(`in(${name.replaceAll('_', '')})`)).toEqual(['unknown-stage'])
    expect(codes(`grade = "${name}"`)).toEqual(['unknown-value'])
  })

  it('is a fact and a field like any other', () => {
    const types: [string, Type][] = [
      ['constructor', count],
      ['toString', { kind: 'record', fields: { valueOf: count } }],
      ['valueOf.constructor', boolean],
    ]
    const facts: [string, Json][] = [
      ['constructor', 3],
      ['toString', { valueOf: 4 }],
      ['valueOf.constructor', true],
    ]
    const { condition, issues } = compileCondition(
      'constructor = 3 and toString.valueOf = 4 and valueOf.constructor',
      scopeOf(Object.fromEntries(types)),
    )
    expect(issues).toEqual([])
    const read = new Map(facts)
    expect(condition?.test((name) => read.get(name))).toBe(true)
    expect(condition?.test((name) => (name === 'toString' ? {} : read.get(name)))).toBeUndefined()
  })
})
