import { describe, expect, it } from 'vitest'
import { compileCondition, compileExpression } from '../../src/conditions/index.ts'
import type { Type } from '../../src/values/index.ts'
import { grade, scope, scopeOf } from './facts.ts'

/** Code, quoted place, suggestion of every issue. */
const issues = (text: string): readonly unknown[] =>
  compileCondition(text, scope).issues.map(({ code, span, suggestion }) => [
    code,
    text.slice(span.start, span.end),
    ...(suggestion === undefined ? [] : [suggestion]),
  ])
const message = (text: string): string | undefined =>
  compileCondition(text, scope).issues[0]?.message

describe('an unknown name', () => {
  it.each([
    ['report.deths > 1', 'report.deths', 'report.deaths'],
    ['deaths > 1', 'deaths', 'report.deaths'],
    ['Grade = "major"', 'Grade', 'grade'],
    ['grade = major', 'major', '"major"'],
    ['a = yes', 'yes', 'true'],
    ['a = 否', '否', 'false'],
    ['report.deaths-1 > 2', 'report.deaths-1', 'report.deaths - 1'],
    ['report.on.year = 2024', 'report.on.year', 'year(report.on)'],
    ['some v in report.victims satisfies w.age > 1', 'w.age', 'v.age'],
    ['report.site.sity = "x"', 'report.site.sity', 'report.site.city'],
  ])('%s gets a suggestion', (text, found, suggestion) => {
    expect(issues(text)).toEqual([['unknown-name', found, suggestion]])
  })

  it('that is like no other lists the fields of its form', () => {
    expect(message('report.xyzzyxyzzy > 1')).toBe(
      'nothing is called "report.xyzzyxyzzy"; available: report.deaths, report.injured, report.loss, report.fee, report.note, report.on, report.at, report.awareAt and 12 more',
    )
  })

  it('is reported once for each place, beside other errors', () => {
    expect(issues('x1 or y1 or grade = 3').map((one) => (one as string[])[0])).toEqual([
      'unknown-name',
      'unknown-name',
      'wrong-comparison',
    ])
  })

  it('a stage and a function have their own kind of issue', () => {
    expect(issues('in(handlin)')).toEqual([['unknown-stage', 'in(handlin)', 'in(handling)']])
    expect(issues('conut(a) > 1')).toEqual([['unknown-function', 'conut', 'count']])
    expect(issues('sicne(a) > report.awareAt')).toEqual([['unknown-function', 'sicne', 'since']])
  })

  it('a stage is named by its path where several are called the same', () => {
    expect(issues('in(field/waiting)')).toEqual([])
    expect(issues('in(waiting)')).toEqual([['ambiguous-stage', 'in(waiting)']])
    expect(message('in(waiting)')).toBe(
      'several stages are called "waiting"; write the path of the one that is meant, available: in(field/waiting), in(office/waiting)',
    )
    expect(issues('in(field/handling)')).toEqual([
      ['unknown-stage', 'in(field/handling)', 'in(handling)'],
    ])
  })

  it('a variable is known inside its quantifier only', () => {
    expect(issues('(some v in report.victims satisfies v.dead) and v.dead')).toEqual([
      ['unknown-name', 'v.dead'],
    ])
  })
})

describe('a word of an enumeration', () => {
  it.each([
    ['grade = "majr"', '"majr"', '"major"'],
    ['grade >= "Larger"', '"Larger"', '"larger"'],
    ['cause in ("fire", "trafic")', '"trafic"', '"traffic"'],
    ['cause in ["fire", "trafic"]', '"trafic"', '"traffic"'],
    ['"firee" in report.causes', '"firee"', '"fire"'],
    ['max(grade, "majro") = "major"', '"majro"', '"major"'],
    ['grade = if a then "majorr" else "minor"', '"majorr"', '"major"'],
  ])('%s is checked', (text, found, suggestion) => {
    expect(issues(text)).toEqual([['unknown-value', found, suggestion]])
  })

  it('names those that exist', () => {
    expect(message('grade = "zzzzzzzz"')).toBe(
      '"zzzzzzzz" is not a value of severity; available: minor, larger, major, extraordinary',
    )
  })
})

describe('a comparison of unlike things', () => {
  it.each([
    'grade = 3',
    'grade = report.note',
    'grade = cause',
    'report.deaths = "3"',
    'report.note = 3',
    'a = "true"',
    'a > b',
    'report.note > "a"',
    'cause > "fire"',
    'report.awareAt > report.on',
    'report.awareAt > "2024-01-01T00:00:00Z"',
    'report.took > 3',
    'report.took > 1 month',
    'report.on = report.at',
    'report.loss > report.fee',
    'report.amounts = 3',
    'report.amounts in report.amounts',
    'report.deaths in ("1", 2)',
    'report.deaths between "1" and 2',
    'null < 3',
    'report.victims = report.victims',
    'report.site = report.site',
  ])('%s is a wrong comparison', (text) => {
    const codes = compileCondition(text, scope).issues.map((issue) => issue.code)
    expect(codes).toEqual(['wrong-comparison'])
  })

  it('names a kind of type that there is none of', () => {
    const odd = { type: () => ({ kind: 'integer' }) as unknown as Type, names: () => ['a'] }
    expect(compileCondition('a > "3"', odd).issues[0]?.message).toBe(
      'a value of the unknown kind "integer" cannot be compared with a text',
    )
  })

  it('says what the sides are and how to write it', () => {
    expect(message('report.awareAt > "2024"')).toBe(
      'a date-time cannot be compared with a text; write date-time("…")',
    )
    expect(message('report.on > 2026-12-31')).toBe(
      'a date cannot be compared with a number; write date("…")',
    )
    expect(message('report.took > 3')).toBe(
      'a duration in days and time cannot be compared with a number; write a number and its unit: 4 hours',
    )
    expect(message('report.loss > report.fee')).toBe(
      'a number of CNY cannot be compared with a number of EUR',
    )
    expect(message('cause > "fire"')).toBe(
      'a value of cause has no order, so ">" means nothing; use = or !=',
    )
  })
})

describe('operands of one function', () => {
  it('of two currencies are reported once, however many there are', () => {
    expect(issues('sum(report.loss, report.fee, report.fee) > 3')).toEqual([
      ['different-units', 'sum(report.loss, report.fee, report.fee)'],
    ])
  })

  it('are of one scale, not of two whose words look the same in a row', () => {
    const scale = (...values: readonly string[]): Type => {
      return { kind: 'enumeration', values, ordered: true }
    }
    const pair = scopeOf({ x: scale('a,b', 'c'), y: scale('a', 'b,c') })
    const { issues: found } = compileCondition('max(x, y) = x', pair)
    expect(found.map(({ code }) => code)).toEqual(['wrong-arguments'])
  })
})

describe('other things that have no meaning', () => {
  it.each([
    ['report.deaths', 'wrong-type'],
    ['not(report.deaths)', 'wrong-type'],
    ['a and 3', 'wrong-type'],
    ['if 1 then a else b', 'wrong-type'],
    ['(if a then 1 else "x") = 1', 'wrong-type'],
    ['some x in report.deaths satisfies a', 'wrong-type'],
    ['report.note + "x" = "yx"', 'wrong-arithmetic'],
    ['report.on + report.on = report.on', 'wrong-arithmetic'],
    ['-report.on = report.on', 'wrong-arithmetic'],
    ['report.loss + report.fee > 3', 'different-units'],
    ['sum(report.loss, report.fee) > 3', 'different-units'],
    ['report.awareAt + 1 month < report.awareAt', 'zone-needed'],
    ['hour(report.awareAt) > 3', 'zone-needed'],
    ['hour(report.awareAt, "Mars/Olympus") > 3', 'unknown-zone'],
    ['date("2024-02-30") = report.on', 'invalid-literal'],
    ['date(2023, 2, 29) = report.on', 'invalid-literal'],
    ['date-time("2024-02-29T08:30:00") = report.awareAt', 'invalid-literal'],
    ['duration("4 hours") = report.took', 'invalid-literal'],
    ['@"P1Y2D" = report.took', 'invalid-literal'],
    ['report.term > 0.5 months', 'invalid-literal'],
    ['count(a, 3) > 1', 'wrong-arguments'],
    ['sum(a) > 1', 'wrong-arguments'],
    ['max(cause, "fire") = "fire"', 'wrong-arguments'],
    ['defined(a, b)', 'wrong-arguments'],
    ['contains(report.causes, "fire")', 'wrong-arguments'],
    ['matches(report.note, report.note)', 'wrong-arguments'],
    ['matches(report.note, "(a")', 'invalid-pattern'],
    ['null', 'null-value'],
    ['a and null', 'null-value'],
    ['report.amounts = []', 'empty-list'],
    ['since(since(a) < report.awareAt) < report.awareAt', 'nested-since'],
    ['some v in report.victims satisfies since(v.dead) < report.awareAt', 'unknown-name'],
  ])('%s: %s', (text, code) => {
    expect(compileCondition(text, scope).issues.map((issue) => issue.code)).toEqual([code])
  })

  it('an unknown zone of the whole expression is an issue, not a throw', () => {
    const { issues: found } = compileExpression('1', scope, { zone: 'Mars/Olympus' })
    expect(found.map((issue) => issue.code)).toEqual(['unknown-zone'])
  })
})

describe('the type of an expression', () => {
  const type = (text: string, expect?: Type): Type | undefined =>
    compileExpression(text, scope, expect ? { expect } : {}).expression?.type

  it.each([
    ['count(a, b, c)', { kind: 'number', integer: true, minimum: 0, maximum: 3 }],
    ['count(report.victims)', { kind: 'number', integer: true, minimum: 0 }],
    ['report.deaths + report.injured', { kind: 'number', integer: true, minimum: 0 }],
    ['report.deaths - 2', { kind: 'number', integer: true, minimum: -2 }],
    ['-count(a)', { kind: 'number', integer: true, minimum: -1, maximum: 0 }],
    ['report.loss * 2', { kind: 'number', unit: 'CNY', minimum: 0 }],
    ['report.loss / report.loss', { kind: 'number' }],
    ['if a then 1 else 2.5', { kind: 'number', minimum: 1, maximum: 2.5 }],
    ['min(report.deaths, 5)', { kind: 'number', integer: true, minimum: 0, maximum: 5 }],
    ['max(report.victims.age)', { kind: 'number', integer: true, minimum: 0 }],
    ['sum(report.amounts)', { kind: 'number' }],
    ['hour(report.at)', { kind: 'number', integer: true, minimum: 0, maximum: 23 }],
    ['max(grade, previous)', grade],
    ['report.awareAt - report.closedAt', { kind: 'days-time-duration' }],
    ['report.on + 3 days', { kind: 'date' }],
    ['report.victims.name', { kind: 'list', of: { kind: 'text' } }],
    ['[1, 2]', { kind: 'list', of: { kind: 'number' } }],
    ['report.site.since', { kind: 'date' }],
    ['since(a)', { kind: 'date-time' }],
  ])('%s is known with its bounds', (text, expected) => {
    expect(type(text)).toEqual(expected)
  })

  it('quoted words take the type that is expected of them', () => {
    expect(type('if a then "major" else "minor"', grade)).toEqual(grade)
    const wrong = compileExpression('if a then "major" else "minr"', scope, { expect: grade })
    expect(wrong.issues.map((issue) => issue.code)).toEqual(['unknown-value'])
  })

  it('an expression of another type than expected is refused', () => {
    const { issues: found } = compileExpression('report.note', scope, { expect: grade })
    expect(found.map((issue) => issue.message)).toEqual([
      'a value of severity is needed; this is any text, which may be none of them',
    ])
  })

  it('a name is the longest that the scope has, then its fields', () => {
    const nested = scopeOf({
      'x.y': { kind: 'record', fields: { z: { kind: 'number' } } },
      'x.y.z': { kind: 'text' },
    })
    expect(compileExpression('x.y.z', nested).expression?.type).toEqual({ kind: 'text' })
  })
})
