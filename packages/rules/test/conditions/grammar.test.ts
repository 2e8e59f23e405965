import { describe, expect, it } from 'vitest'
import { compileCondition, compileExpression, reservedWords } from '../../src/conditions/index.ts'
import { scope } from './facts.ts'

const canonical = (text: string): string | undefined => {
  const { expression, issues } = compileExpression(text, scope, { zone: 'Asia/Shanghai' })
  return expression ? expression.canonical : JSON.stringify(issues)
}
const issue = (text: string): readonly unknown[] => {
  const [first] = compileCondition(text, scope).issues
  return [first?.code, first && text.slice(first.span.start, first.span.end), first?.message]
}

describe('a condition is printed in one way', () => {
  it.each([
    ['a  or( b and(c) )', 'a or b and c'],
    ['(a or b) and c', '(a or b) and c'],
    ['((a or b) or c)', 'a or b or c'],
    ['report.deaths≥10_000', 'report.deaths >= 10000'],
    ['not( ( a ) )', 'not(a)'],
    ['report.deaths in [1..5)', 'report.deaths in [1..5)'],
    ['report.deaths in ]1..5[', 'report.deaths in (1..5)'],
    ['report.deaths in (1,2,>=5,[7..9])', 'report.deaths in (1, 2, >= 5, [7..9])'],
    ['report.deaths in ((1 + 1) * 2, 3)', 'report.deaths in ((1 + 1) * 2, 3)'],
    ['report.deaths in ((1 + 1) * 2)', 'report.deaths in ((1 + 1) * 2)'],
    ['report.deaths in ((1)..(2))', 'report.deaths in (1..2)'],
    ['report.deaths between 1 and 2 and a', 'report.deaths between 1 and 2 and a'],
    ['report.deaths - (1 - 2) > 0', 'report.deaths - (1 - 2) > 0'],
    ['(report.deaths - 1) - 2 > 0', 'report.deaths - 1 - 2 > 0'],
    ['(1 + report.deaths) * 2 > 0', '(1 + report.deaths) * 2 > 0'],
    ['- - report.deaths = -(report.deaths)', 'report.deaths = -report.deaths'],
    ['if a then b else if b then c else a', 'if a then b else if b then c else a'],
    ['(if a then b else c) and a', '(if a then b else c) and a'],
    [
      'some x in report.amounts satisfies x > 1 or a',
      'some x in report.amounts satisfies x > 1 or a',
    ],
    [
      '(some x in report.amounts satisfies x > 1) or a',
      '(some x in report.amounts satisfies x > 1) or a',
    ],
    ['starts with(report.note,"a\\"b")', 'starts-with(report.note, "a\\"b")'],
    [
      'report.awareAt + 1 hours < report.awareAt + 2 hour',
      'report.awareAt + 1 hour < report.awareAt + 2 hours',
    ],
    [
      'date and time("2024-01-01T00:00:00Z") < report.awareAt',
      'date-time("2024-01-01T00:00:00Z") < report.awareAt',
    ],
    ['@"2024-01-01" < report.on', 'date("2024-01-01") < report.on'],
    ['report.took > @"PT4H"', 'report.took > duration("PT4H")'],
    ['@"2024-01-01T08:00" < report.awareAt', '@"2024-01-01T08:00" < report.awareAt'],
    ['in( handling.first-line )', 'in(handling.first-line)'],
    ['in( field / waiting )', 'in(field/waiting)'],
    ['since( grade="major" )<report.awareAt', 'since(grade = "major") < report.awareAt'],
    ['grade in ["major"]', 'grade in ["major"]'],
    ['伤亡 > 3 // 三人以上', '伤亡 > 3'],
  ])('%s', (text, printed) => {
    expect(canonical(text)).toBe(printed)
    expect(canonical(printed)).toBe(printed)
  })
})

describe('a text that ends in the middle', () => {
  it.each([
    ['a or', 'or', 'the condition ends after "or"; a value is missing'],
    ['grade = ', '=', 'the condition ends after "="; a value is missing'],
    ['(a or b', 'b', 'the condition ends after "b"; ")" is missing'],
    ['count(a', 'a', 'the condition ends after "a"; "," or ")" is missing'],
    ['report.deaths in [1', '1', 'the condition ends after "1"; "," or "]" is missing'],
    ['report.deaths between 1', '1', 'the condition ends after "1"; "and" is missing'],
    ['if a then b', 'b', 'the condition ends after "b"; "else" is missing'],
    ['', '', 'the condition is empty; a value is missing'],
    ['// nothing', '', 'the condition is empty; a value is missing'],
  ])('%j says after what', (text, at, message) => {
    expect(issue(text)).toEqual(['incomplete-expression', at, message])
  })

  it('is called an expression where it need not be a condition', () => {
    expect(compileExpression('1 +', scope).issues[0]?.message).toBe(
      'the expression ends after "+"; a value is missing',
    )
  })
})

describe('a word in a wrong place', () => {
  it.each([
    ['a b', 'unexpected-token', 'b', '"b" cannot stand after "a"; expected "and", "or" or the end'],
    ['not a', 'unexpected-token', 'a', '"a" cannot stand after "not"; expected "(": write not(…)'],
    [
      'report.deaths not in (1)',
      'unexpected-token',
      'not',
      '"not" cannot stand after "report.deaths"; write not(…) around what it denies',
    ],
    ['a AND b', 'unexpected-token', 'AND', '"AND" is written in small letters: and'],
    [
      '1 < report.deaths < 3',
      'chained-comparison',
      '<',
      'a comparison has two sides: join two comparisons with "and" before "<"',
    ],
    [
      'report.took > 3 houres',
      'unexpected-token',
      'houres',
      '"houres" is not a unit of time; did you mean "hours"? available: minutes, hours, days, weeks, months, years',
    ],
    [
      'report.deaths > 3 und a',
      'unexpected-token',
      'und',
      '"und" is not a unit of time; did you mean "and"? available: minutes, hours, days, weeks, months, years',
    ],
    [
      'report.amounts[1] = 2',
      'unexpected-token',
      '[',
      '"[" cannot stand after "report.amounts"; a list has no filter: write some … in … satisfies …',
    ],
    [
      'report.loss > 1,000',
      'unexpected-token',
      ',',
      '"," cannot stand after "1"; a thousand is written 1000 or 1_000',
    ],
    [
      'report.loss > 3, report.loss < 5',
      'unexpected-token',
      ',',
      '"," cannot stand after "3"; write "and" if both must be true, "or" if one is enough; several values are a list: x in ("a", "b")',
    ],
    [
      'report.loss in (1,000, 5)',
      'leading-zero',
      '000',
      'the number "000" begins with 0; a thousand is written 1000 or 1_000, a date date("2024-02-29")',
    ],
    [
      'some in report.amounts satisfies a',
      'unexpected-token',
      'in',
      '"in" cannot stand after "some"; expected a name for the element',
    ],
    ['a = )', 'unexpected-token', ')', '")" cannot stand after "="; expected a value'],
  ])('%s', (text, code, at, message) => {
    expect(issue(text)).toEqual([code, at, message])
  })

  it('working time is refused, since a condition has no calendar', () => {
    const [code, at] = issue('report.took > 4 working hours')
    expect([code, at]).toEqual(['working-time', '4 working hours'])
  })

  it('a number that a double cannot hold is refused', () => {
    expect(issue('report.loss > 12345678901234567890')[0]).toBe('inexact-number')
    expect(issue('report.loss > 1e400')[0]).toBe('inexact-number')
  })
})

describe('a reserved word', () => {
  it.each(reservedWords.filter((word) => !['true', 'false', 'null'].includes(word)))(
    '%s is no name',
    (word) => {
      expect(compileCondition(`${word} = 1`, scope).condition).toBeUndefined()
    },
  )
})
