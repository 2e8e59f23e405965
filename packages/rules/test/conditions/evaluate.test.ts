import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, compileCondition, compileExpression } from '../../src/conditions/index.ts'
import type { Json } from '../../src/values/index.ts'
import { readOf, scope } from './facts.ts'

const facts: Readonly<Record<string, Json>> = {
  'report.deaths': 3,
  'report.loss': 100.1,
  'report.note': 'Взрыв на складе 12',
  'report.on': '2024-01-31',
  'report.at': '23:30',
  'report.awareAt': '2024-01-31T20:00:00Z',
  'report.closedAt': '2024-02-01T06:30:00+08:00',
  'report.took': 'PT26H',
  'report.term': 'P1Y2M',
  'report.causes': ['fire', 'fall'],
  'report.amounts': [1.5, 2, 3],
  'report.victims': [
    { age: 17, name: 'A', dead: true },
    { age: 40, name: 'B', dead: false },
  ],
  'report.site': { city: 'Wuhu', since: '2020-02-29' },
  'in.handling': true,
  grade: 'major',
  previous: 'larger',
  cause: 'fire',
  a: true,
  b: false,
  伤亡: 5,
}

const evaluate = (text: string, given = facts): Json | undefined => {
  const { expression, issues } = compileExpression(text, scope, { zone: 'Asia/Shanghai' })
  if (expression === undefined) throw new Error(`${text}: ${JSON.stringify(issues)}`)
  return expression.evaluateToFact(readOf(given))
}

describe('a condition over known facts', () => {
  it.each([
    ['report.deaths >= 3', true],
    ['report.deaths ≠ 3', false],
    ['伤亡 > 4', true],
    ['grade >= "larger" and previous < grade', true],
    ['grade = "major" and not(cause = "fall")', true],
    ['grade in ("major", "extraordinary")', true],
    ['grade in ["minor".."larger"]', false],
    ['grade between "minor" and "major"', true],
    ['report.deaths in [1..3)', false],
    ['report.deaths in (1, 2, >= 3)', true],
    ['report.deaths in (< 1, (3..5))', false],
    ['2 in report.amounts', true],
    ['cause in report.causes', true],
    ['"traffic" in report.causes', false],
    ['report.amounts = [1.5, 2, 3]', true],
    ['report.amounts != [1.5, 2]', true],
    ['0.0000001 + 0.0000002 = 0.0000003', true],
    ['0.00000015 * 2 = 0.0000003', true],
    ['9007199254740991 + 0.5 > 9007199254740990', true],
    ['year(report.awareAt) = 2024 and weekday(report.awareAt) = 4', true],
    ['day(report.awareAt, "UTC") = 31 and day(report.awareAt, "Asia/Shanghai") = 1', true],
    ['some v in report.victims satisfies v.dead and v.age < 18', true],
    ['every v in report.victims satisfies v.age >= 18', false],
    ['some x in report.amounts satisfies every y in report.amounts satisfies x >= y', true],
    ['count(report.victims) = 2 and max(report.victims.age) = 40', true],
    ['count(a, b, grade = "major") = 2', true],
    ['sum(report.amounts) = 6.5', true],
    ['min(grade, previous, "extraordinary") = "larger"', true],
    ['defined(report.deaths) and not(defined(report.injured))', true],
    ['report.injured = null and report.deaths != null', true],
    ['contains(report.note, "склад") and starts with(report.note, "Взрыв")', true],
    ['ends-with(report.note, "12") and matches(report.note, "^\\p{Lu}.*\\d{2}$")', true],
    ['matches(report.note, "ВЗРЫВ") or matches(report.note, "ВЗРЫВ", "i")', true],
    ['matches(cause, "^f")', true],
    ['in(handling)', true],
    ['if a then b else a', false],
    ['report.site.city = "Wuhu"', true],
    ['report.deaths * 2 - 1 = 10 / 2', true],
    ['-report.deaths < -2', true],
    ['report.loss + 200.2 = 300.3', true],
  ])('%s is %s', (text, expected) => {
    expect(evaluate(text)).toBe(expected)
  })
})

describe('dates, times and durations', () => {
  it.each([
    ['report.on + 1 month', '2024-02-29'],
    ['report.on - 1 year', '2023-01-31'],
    ['1 month + report.on', '2024-02-29'],
    ['1 day + report.on', '2024-02-01'],
    ['report.on - 1 day', '2024-01-30'],
    ['report.at - 24 hours', '23:30'],
    ['1 hour + report.at', '00:30'],
    ['24 hours + report.awareAt', '2024-02-01T20:00:00Z'],
    ['report.awareAt - 24 hours', '2024-01-30T20:00:00Z'],
    ['1 month + report.awareAt', '2024-02-29T20:00:00Z'],
    ['report.awareAt - 1 month', '2023-12-31T20:00:00Z'],
    ['2 * report.took', 'P2DT4H'],
    ['report.took / 2', 'PT13H'],
    ['report.took - 2 hours', 'P1D'],
    ['report.term * 2', 'P2Y4M'],
    ['2 * report.term', 'P2Y4M'],
    ['report.term / 2', 'P7M'],
    ['report.term / 7 months', 2],
    ['report.term - 1 year', 'P2M'],
    ['report.term / 4', undefined],
    ['report.on + 2 days', '2024-02-02'],
    ['report.on + 36 hours', '2024-02-01'],
    ['report.on - date("2024-01-01")', 'P30D'],
    ['report.awareAt + 24 hours', '2024-02-01T20:00:00Z'],
    // 04:00 of 1 February in Shanghai: a month later is 1 March there, 29 February in UTC.
    ['report.awareAt + 1 month', '2024-02-29T20:00:00Z'],
    ['report.closedAt - report.awareAt', 'PT2H30M'],
    ['report.at + 1 hour', '00:30'],
    ['report.at - time("22:00")', 'PT1H30M'],
    ['report.took + 30 minutes', 'P1DT2H30M'],
    ['report.took * 1.5', 'P1DT15H'],
    ['report.took / 2 hours', 13],
    ['report.term + 11 months', 'P2Y1M'],
    ['-report.term', '-P1Y2M'],
    ['duration("P1W") = 1 week', undefined],
    ['date(report.awareAt)', '2024-02-01'],
    ['date(report.awareAt, "UTC")', '2024-01-31'],
    ['time(report.awareAt)', '04:00'],
    ['hour(report.awareAt, "America/New_York")', 15],
    ['weekday(report.on)', 3],
    ['year(report.site.since) * 100 + month(report.site.since)', 202002],
    ['day(report.on)', 31],
    ['minute(report.at)', 30],
    ['second(report.at)', 0],
    ['date(2024, 2, 29)', '2024-02-29'],
    ['date(report.deaths, 13, 1)', undefined],
    ['time(8, 30, 0)', '08:30'],
    ['date-time(report.on, report.at)', '2024-01-31T15:30:00Z'],
    ['date-time(report.on, report.at, "UTC")', '2024-01-31T23:30:00Z'],
    ['date-time("2024-02-01T00:00:00")', '2024-01-31T16:00:00Z'],
    ['date-time("2024-02-01T00:00:00", "Europe/Berlin")', '2024-01-31T23:00:00Z'],
    ['@"2024-02-01T00:00:00"', '2024-01-31T16:00:00Z'],
    ['1 month * 0.5', undefined],
    ['max(report.awareAt, report.closedAt)', '2024-01-31T22:30:00Z'],
  ])('%s is %s', (text, expected) => {
    if (text.includes('P1W')) {
      expect(() => evaluate(text)).toThrow('invalid-literal')
    } else expect(evaluate(text)).toBe(expected)
  })
})

describe('what is not known', () => {
  it.each([
    ['a missing fact', {}],
    ['null', { 'report.deaths': null }],
    ['NaN', { 'report.deaths': Number.NaN }],
    ['infinity', { 'report.deaths': Number.POSITIVE_INFINITY }],
    ['a number in quotes', { 'report.deaths': '31' }],
    ['a list', { 'report.deaths': [31] }],
    ['true', { 'report.deaths': true }],
  ])('%s is neither at least 3 nor below 3', (_name, given) => {
    expect(evaluate('report.deaths >= 3', given)).toBeUndefined()
    expect(evaluate('report.deaths < 3', given)).toBeUndefined()
    expect(evaluate('report.deaths = 3', given)).toBeUndefined()
    expect(evaluate('report.deaths in (1, 2)', given)).toBeUndefined()
    expect(evaluate('report.deaths in [0..5]', given)).toBeUndefined()
    expect(evaluate('not(report.deaths = 3)', given)).toBeUndefined()
  })

  it.each([
    ['grade', 'grade = "minor"', 'Major'],
    ['grade', 'grade < "major"', 'constructor'],
    ['cause', 'cause in ("fire", "fall")', ''],
    ['report.on', 'report.on < date("2024-01-01")', '2023-02-29'],
    ['report.at', 'report.at < time("12:00")', '24:00'],
    ['report.awareAt', 'report.awareAt < date-time("2024-01-01T00:00:00Z")', '2023-01-01T00:00:00'],
    ['report.took', 'report.took < 1 hour', 'P1M'],
    ['report.term', 'report.term < 1 year', 'P1D'],
    ['report.site', 'report.site.city = "x"', 'Wuhu'],
  ])('a value of %s that is none makes "%s" unknown', (name, text, value) => {
    expect(evaluate(text, { [name]: value })).toBeUndefined()
  })

  it.each([
    ['a and c', { a: false }, false],
    ['c and a', { a: false }, false],
    ['a or c', { a: true }, true],
    ['a and c', { a: true }, undefined],
    ['if c then 1 else 1', {}, 1],
    ['if c then 1 else 2', {}, undefined],
    ['if a then 1 else null', { a: false }, undefined],
    ['cause in report.causes', { cause: 'fire', 'report.causes': ['?', 'fire'] }, true],
    ['cause in report.causes', { cause: 'fire', 'report.causes': ['?', 'fall'] }, undefined],
    ['some x in report.amounts satisfies x > 2', { 'report.amounts': [null, 3] }, true],
    ['some x in report.amounts satisfies x > 2', { 'report.amounts': [null, 1] }, undefined],
    ['every x in report.amounts satisfies x > 2', { 'report.amounts': [null, 1] }, false],
    ['some x in report.amounts satisfies x > 2', { 'report.amounts': [] }, false],
    ['every x in report.amounts satisfies x > 2', { 'report.amounts': [] }, true],
    ['report.amounts = [1, 2]', { 'report.amounts': [null, 3] }, false],
    ['report.amounts = [1, 2]', { 'report.amounts': [null, 2] }, undefined],
    ['sum(report.amounts)', { 'report.amounts': [] }, 0],
    ['max(report.amounts)', { 'report.amounts': [] }, undefined],
    ['sum(report.amounts)', { 'report.amounts': [1, null] }, undefined],
    ['count(report.amounts)', { 'report.amounts': [1, null] }, 2],
    ['report.deaths / report.injured', { 'report.deaths': 1, 'report.injured': 0 }, undefined],
  ])('%s with %j is %s', (text, given, expected) => {
    expect(evaluate(text, given)).toBe(expected)
  })
})

describe('a count, sum, least or greatest that is not known yet', () => {
  it.each([
    ['count(a, b, c) >= 2', { a: true, b: true }, true],
    ['count(a, b, c) >= 2', { a: true }, undefined],
    ['count(a, b, c) >= 2', { a: false, b: false }, false],
    ['2 <= count(a, b, c)', { a: true, b: true }, true],
    ['count(a, b, c) = 1', { a: true, b: true }, false],
    ['count(a, b, c) != 3', { a: false }, true],
    ['count(a, b, c) in [2..3]', { a: true, b: true }, true],
    ['count(a, b, c) in (0, 1)', { a: true, b: true }, false],
    ['count(a, b, c) between 1 and 2', { a: true, b: false }, true],
    ['count(a, b) > count(c)', { a: true, b: true }, true],
    ['sum(report.deaths, report.injured) >= 3', { 'report.deaths': 3 }, true],
    ['sum(report.deaths, report.injured) >= 3', { 'report.deaths': 2 }, undefined],
    ['max(report.deaths, report.injured) >= 10', { 'report.injured': 12 }, true],
    ['min(report.deaths, report.injured) < 3', { 'report.injured': 2 }, true],
    ['max(grade, previous) >= "major"', { grade: 'extraordinary' }, true],
    ['min(grade, previous) < "major"', { grade: 'extraordinary' }, undefined],
    ['report.deaths >= 0', {}, undefined],
  ])('%s with %j is %s', (text, given, expected) => {
    expect(evaluate(text, given)).toBe(expected)
  })
})

describe('since', () => {
  const { condition } = compileCondition(
    'since( grade="major" ) <= report.awareAt + 24 hours and since((a or b) and c) < report.closedAt',
    scope,
  )

  it('reads the instant under the canonical name of its condition', () => {
    expect(condition?.reads).toEqual([
      'since(grade = "major")',
      'report.awareAt',
      'since((a or b) and c)',
      'report.closedAt',
    ])
    const read = readOf({
      'since(grade = "major")': '2024-02-01T19:00:00Z',
      'since((a or b) and c)': '2024-01-01T00:00:00Z',
      'report.awareAt': '2024-01-31T20:00:00Z',
      'report.closedAt': '2024-02-02T00:00:00Z',
    })
    expect(condition?.test(read)).toBe(true)
    expect(condition?.test(() => undefined)).toBeUndefined()
  })

  it('hands out the conditions, so that their history can be kept', () => {
    const histories = (condition as Condition).histories
    expect(histories.map((history) => history.name)).toEqual([
      'since(grade = "major")',
      'since((a or b) and c)',
    ])
    expect(histories[0]?.condition.reads).toEqual(['grade'])
    expect(histories[1]?.condition.test(readOf({ b: true, c: true }))).toBe(true)
  })

  it('is listed once, however often it stands there', () => {
    const twice = compileCondition('since(a) < since(b) or since( a ) > report.awareAt', scope)
    expect(twice.condition?.histories.map((history) => history.name)).toEqual([
      'since(a)',
      'since(b)',
    ])
  })
})

describe('arithmetic on decimal numbers', () => {
  // Up to 15 digits in all, which is what a double can promise.
  const decimal = fc
    .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.integer({ min: 0, max: 4 }))
    .map(([digits, places]) => ({ digits: BigInt(digits), places, value: digits / 10 ** places }))
  const exact = (digits: bigint, places: number): number => Number(`${digits}e-${places}`)
  const run = (text: string, x: number, y: number): Json | undefined =>
    evaluate(text, { 'report.fee': x, 'report.amounts': [y] })

  it('gives the decimal that the digits give', () => {
    fc.assert(
      fc.property(decimal, decimal, (x, y) => {
        const places = Math.max(x.places, y.places)
        const scaled = (one: typeof x): bigint => one.digits * 10n ** BigInt(places - one.places)
        const y2 = `${y.value < 0 ? `(${y.value})` : y.value}`
        const plain = y2.includes('e') ? '0' : y2
        fc.pre(plain === y2)
        expect(run(`report.fee + ${y2}`, x.value, 0)).toBe(exact(scaled(x) + scaled(y), places) + 0)
        expect(run(`report.fee - ${y2}`, x.value, 0)).toBe(exact(scaled(x) - scaled(y), places) + 0)
        expect(run('sum(report.amounts)', 0, x.value)).toBe(x.value)
        fc.pre(x.digits * y.digits < 10n ** 15n && x.digits * y.digits > -(10n ** 15n))
        expect(run(`report.fee * ${y2}`, x.value, 0)).toBe(
          exact(x.digits * y.digits, x.places + y.places) + 0,
        )
      }),
      { numRuns: 1000 },
    )
  })

  it('divides to 15 digits, and not by zero', () => {
    expect(run('report.fee / 0.1', 0.3, 0)).toBe(3)
    expect(run('report.fee / 3', 1, 0)).toBe(0.333333333333333)
    expect(run('report.fee / 0', 1, 0)).toBeUndefined()
    expect(run('report.fee * report.fee', 1e200, 0)).toBeUndefined()
  })

  it('never gives a negative zero, which JSON does not have', () => {
    expect(Object.is(run('report.fee * -1', 0, 0), 0)).toBe(true)
    expect(Object.is(run('-report.fee', 0, 0), 0)).toBe(true)
  })
})
