import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Duration,
  durationInWords,
  durationOf,
  formatDuration,
  parseDuration,
} from '../../src/time/index.ts'
import type { Issue } from '../../src/values/index.ts'

function read(text: string): Duration {
  const result = parseDuration(text)
  if (!result.ok) throw new Error(result.issue.message)
  return result.duration
}

function issueOf(text: string): Issue {
  const result = parseDuration(text)
  if (result.ok) throw new Error(`${text} was accepted`)
  return result.issue
}

const UNITS = [
  'minutes',
  'hours',
  'days',
  'weeks',
  'months',
  'years',
  'working minutes',
  'working hours',
  'working days',
]

describe('a duration', () => {
  it('says by its unit whether it is elapsed or working time', () => {
    expect(read('15 minutes')).toEqual({ kind: 'elapsed', amount: 15, unit: 'minutes' })
    expect(read('2 hours')).toEqual({ kind: 'elapsed', amount: 2, unit: 'hours' })
    expect(read('30 days')).toEqual({ kind: 'elapsed', amount: 30, unit: 'days' })
    expect(read('1 month')).toEqual({ kind: 'elapsed', amount: 1, unit: 'months' })
    expect(read('4 working hours')).toEqual({ kind: 'working', amount: 4, unit: 'hours' })
    expect(read('30 working minutes')).toEqual({ kind: 'working', amount: 30, unit: 'minutes' })
    expect(read('1 working day')).toEqual({ kind: 'working', amount: 1, unit: 'days' })
  })

  it('may be the end of a working day, or without delay', () => {
    expect(read('end of working day')).toEqual({ kind: 'end-of-working-day', days: 0 })
    expect(read('end of next working day')).toEqual({ kind: 'end-of-working-day', days: 1 })
    expect(read('promptly')).toEqual({ kind: 'promptly' })
  })

  it('takes singular and plural, more blanks than one, and grouped digits', () => {
    expect(read('1 days')).toEqual(read('1 day'))
    expect(read('2 working   hour ')).toEqual(read('2 working hours'))
    expect(read('10_000 minutes')).toEqual({ kind: 'elapsed', amount: 10_000, unit: 'minutes' })
  })

  it('is written so that it is read back', () => {
    for (const text of ['promptly', 'end of working day', 'end of next working day']) {
      expect(formatDuration(read(text))).toBe(text)
    }
    fc.assert(
      fc.property(fc.constantFrom(...UNITS), fc.integer({ min: 1, max: 100 }), (unit, amount) => {
        const duration = durationOf(amount, unit)
        if (duration === undefined) throw new Error(`${amount} ${unit} is refused`)
        expect(read(formatDuration(duration))).toEqual(duration)
      }),
    )
    expect(formatDuration(read('1 days'))).toBe('1 day')
  })

  it('is said in English and Chinese', () => {
    expect(durationInWords(read('10 working days'), 'en')).toBe('10 working days')
    expect(durationInWords(read('10 working days'), 'zh')).toBe('10个工作日')
    expect(durationInWords(read('1 hour'), 'zh')).toBe('1小时')
    expect(durationInWords(read('1 month'), 'zh')).toBe('1个月')
    expect(durationInWords(read('end of next working day'), 'zh')).toBe('下一个工作日结束前')
    expect(durationInWords(read('promptly'), 'zh')).toBe('立即')
  })

  it('is greater than zero and at most a century', () => {
    expect(issueOf('0 hours').code).toBe('duration-not-positive')
    expect(issueOf('-4 hours').code).toBe('duration-not-positive')
    expect(issueOf('101 years').code).toBe('duration-too-long')
    expect(issueOf(`${'9'.repeat(60)} days`).code).toBe('duration-too-long')
  })

  it('is not an ISO period, and the refusal suggests the words', () => {
    expect(issueOf('PT4H')).toMatchObject({ code: 'iso-period', suggestion: '4 hours' })
    expect(issueOf('P1D')).toMatchObject({ code: 'iso-period', suggestion: '1 day' })
    expect(issueOf('P2M')).toMatchObject({ code: 'iso-period', suggestion: '2 months' })
    expect(issueOf('pt30m')).toMatchObject({ code: 'iso-period', suggestion: '30 minutes' })
    expect(issueOf('P1DT12H').suggestion).toBeUndefined()
    expect(issueOf('P1D').message).toContain('"1 working day"')
    expect(issueOf('P').code).toBe('invalid-duration')
  })

  it.each([
    ['15 mins', '15 minutes'],
    ['1 hr', '1 hour'],
    ['2 huors', '2 hours'],
    ['10 business days', '10 working days'],
    ['3 workdays', '3 working days'],
    ['4 workign hours', '4 working hours'],
    ['30 calendar days', '30 days'],
    ['15分钟', '15 minutes'],
    ['10个工作日', '10 working days'],
    ['30 Days', '30 days'],
    ['15minutes', '15 minutes'],
    ['1.5 hours', '90 minutes'],
    ['0.5 working hours', '30 working minutes'],
    ['2.0 hours', '2 hours'],
    ['immediately', 'promptly'],
    ['Promptly', 'promptly'],
    ['end of next business day', 'end of next working day'],
    ['end of next workday', 'end of next working day'],
  ])('suggests what %j was meant to be', (text, suggestion) => {
    const issue = issueOf(text)
    expect(issue.suggestion).toBe(suggestion)
    expect(issue.message).toContain(`Did you mean "${suggestion}"?`)
    expect(parseDuration(suggestion).ok).toBe(true)
  })

  it.each([
    ['', 'invalid-duration'],
    ['four hours', 'invalid-duration'],
    ['4', 'unknown-unit'],
    ['4 fortnights', 'unknown-unit'],
    ['30 seconds', 'unknown-unit'],
    ['4 hours 30 minutes', 'unknown-unit'],
    ['1_ hours', 'invalid-duration'],
    ['1,5 days', 'invalid-duration'],
    ['constructor', 'invalid-duration'],
    ['4 constructor', 'unknown-unit'],
    ['4 __proto__', 'unknown-unit'],
  ])('refuses %j', (text, code) => {
    const issue = issueOf(text)
    expect(issue.code).toBe(code)
    expect(issue.span).toEqual({ start: 0, end: text.length })
    expect(issue.severity).toBe('error')
  })

  it('says which units there are', () => {
    for (const unit of UNITS) expect(issueOf('4 moons').message).toContain(unit)
  })

  it('never throws and never suggests what is refused', () => {
    const words = fc.constantFrom(
      '1',
      '0',
      '-3',
      '1.5',
      '10_',
      ' ',
      'hours',
      'working',
      'days',
      'P1D',
      '小时',
      'mins',
      '.',
      '\u00a0',
    )
    const text = fc.oneof(
      fc.string(),
      fc.array(words, { maxLength: 5 }).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(text, (text) => {
        const result = parseDuration(text)
        if (!result.ok && result.issue.suggestion !== undefined) {
          expect(parseDuration(result.issue.suggestion).ok, result.issue.suggestion).toBe(true)
        }
      }),
      { numRuns: 3000 },
    )
  })

  it('refuses a megabyte of text with a short message', () => {
    expect(issueOf('9'.repeat(1_000_000)).message.length).toBeLessThan(400)
    expect(issueOf(`4 ${'x'.repeat(1_000_000)}`).message.length).toBeLessThan(400)
  })
})

describe('a duration from a recorded number', () => {
  it('is a whole number greater than zero', () => {
    expect(durationOf(30, 'days')).toEqual({ kind: 'elapsed', amount: 30, unit: 'days' })
    expect(durationOf(2, 'working day')).toEqual({ kind: 'working', amount: 2, unit: 'days' })
    for (const amount of [0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 36_526]) {
      expect(durationOf(amount, 'days'), String(amount)).toBeUndefined()
    }
    expect(durationOf(1, 'toString')).toBeUndefined()
  })
})
