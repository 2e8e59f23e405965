import { describe, expect, it } from 'vitest'
import { casesOf, deed, desk, deskWith, instant, measured, type Story } from './desk.ts'

const HOUR = 3_600_000

// Figures worked out by hand from these four. Working hours are 09:00 to 17:00, Monday to Friday.
const stories: readonly Story[] = [
  {
    // Monday. Responded after 30 min, solved by the first line in 3 h, in time (4 h).
    id: 'a',
    at: '2026-01-05T09:30',
    intake: { area: 'network', urgent: true, loss: 100 },
    deeds: [
      deed('accept', 'ann', '2026-01-05T10:00'),
      deed('resolve', 'ann', '2026-01-05T11:30'),
      deed('call-back', 'ann', '2026-01-05T12:30', { solved: true, satisfaction: 5 }),
    ],
  },
  {
    // Friday 16:00. Responded on Monday at 10:00 (2 working hours of 4), over the second line, closed
    // on Friday at 16:00: 2 working days are long over.
    id: 'b',
    at: '2026-01-09T16:00',
    intake: { area: 'software', urgent: false, loss: 40.5 },
    deeds: [
      deed('accept', 'bob', '2026-01-12T10:00'),
      deed('hand-over', 'bob', '2026-01-12T11:00'),
      deed('resolve', 'cyd', '2026-01-16T15:00'),
      deed('call-back', 'bob', '2026-01-16T16:00', { solved: true }),
    ],
  },
  {
    // Not solved at the first try. Responded in 90 min of 60. Closed in the month after.
    id: 'c',
    at: '2026-01-30T09:00',
    intake: { area: 'network', urgent: true },
    deeds: [
      deed('accept', 'ann', '2026-01-30T10:30'),
      deed('resolve', 'ann', '2026-01-30T11:00'),
      deed('call-back', 'bob', '2026-01-30T11:30', { solved: false, satisfaction: 1 }),
      deed('resolve', 'ann', '2026-02-02T09:00'),
      deed('call-back', 'bob', '2026-02-02T10:00', { solved: true, satisfaction: 3 }),
    ],
  },
  // Nobody has touched it.
  { id: 'd', at: '2026-02-02T09:00', intake: { area: 'software', urgent: false } },
]

const cases = casesOf(stories)
const at = instant('2026-02-02T12:00')

function table(metric: string): readonly (readonly unknown[])[] {
  return measured(metric, cases, { at }).groups.map(({ of, value }) => [...of, value])
}

function whole(metric: string) {
  return measured(metric, cases, { at }).whole
}

describe('the figures that written procedures ask for', () => {
  it('ITO-6a: requests and solved ones by area and month', () => {
    expect(table('requests')).toEqual([
      ['network', '2026-01', 2],
      ['software', '2026-01', 1],
      ['software', '2026-02', 1],
    ])
    expect(table('solved')).toEqual([
      ['network', '2026-01', 1],
      ['network', '2026-02', 1],
      ['software', '2026-01', 1],
    ])
    expect(measured('solved', cases, { at })).toMatchObject({ undated: 1, whole: { value: 3 } })
  })

  it('ITO-6b: per person handled, per line solved, in time and the first time', () => {
    expect(table('handled-by-person')).toEqual([
      ['ann', 2],
      ['bob', 1],
      [null, 0],
    ])
    expect(table('solved-by-line')).toEqual([
      ['first-line', 2],
      ['second-line', 1],
      [null, 0],
    ])
    expect(table('in-time-by-line')).toEqual([
      ['first-line', 'P1', 0.5],
      ['second-line', 'P2', 0],
      [null, 'P2', null],
    ])
    expect(table('at-once-by-line')).toEqual([
      ['first-line', 0.5],
      ['second-line', 0],
      [null, null],
    ])
  })

  it('ITO-6c: how fast it was responded and solved', () => {
    expect(table('response-speed')).toEqual([
      ['P2', 2 * HOUR],
      ['P1', 1 * HOUR],
    ])
    expect(whole('response-speed')).toMatchObject({ value: 1.5 * HOUR, known: 3, unknown: 1 })
    // Elapsed: 3 h, 168 h, 73 h; nine tenths of three are the third.
    expect(whole('solving-speed')).toMatchObject({ value: 168 * HOUR, known: 3, unknown: 1 })
  })

  it('HOT-2.7 and HOT-5.12: total, response rate, rates of the lines, satisfaction', () => {
    expect(whole('requests').value).toBe(4)
    // Met: a, b; missed: c; d is still open until 13:00 and is not asked for.
    expect(whole('response-rate')).toEqual({
      value: 2 / 3,
      hits: 2,
      cases: 4,
      known: 3,
      unknown: 0,
      excluded: 1,
    })
    expect(whole('first-line-rate')).toMatchObject({ value: 2 / 3, hits: 2, excluded: 1 })
    expect(whole('second-line-rate')).toMatchObject({ value: 1 / 3, hits: 1 })
    // Nobody asked b: that is unknown, and no zero.
    expect(whole('satisfaction')).toMatchObject({ value: 4, known: 2, unknown: 1, excluded: 1 })
  })

  it('ITL-14 and SVC-7: what they cost', () => {
    expect(whole('loss')).toMatchObject({ value: 140.5, known: 2, unknown: 2 })
    expect(measured('loss', cases, { at })).toMatchObject({ is: 'number', unit: 'CNY' })
  })
})

describe('when facts are read', () => {
  it('entries after the instant of measuring are not known yet', () => {
    const before = measured('satisfaction', cases, { at: instant('2026-01-31T00:00') })
    expect(before.whole).toMatchObject({ cases: 3, known: 1, value: 5, excluded: 1 })
  })

  it('a deadline that time has passed is missed although nobody woke the case', () => {
    // d was owed a response by 13:00; due at an instant is not yet past it.
    const due = instant('2026-02-02T13:00')
    expect(measured('response-rate', cases, { at: due }).whole).toMatchObject({ known: 3 })
    expect(measured('response-rate', cases, { at: due + 1 }).whole).toMatchObject({
      known: 4,
      value: 0.5,
    })
  })

  it('`as-of` reads facts after an event, and is unknown where it did not happen', () => {
    const first = deskWith(
      'first: {mean: confirmation.satisfaction, as-of: first call-back}\n' +
        'last: {mean: confirmation.satisfaction, as-of: last call-back}\n' +
        'entered: {count: ever.resolve, as-of: enter handling}\n' +
        'held: {count: cases, as-of: last accept, per: holder of handler}',
    )
    const figure = (metric: string) => measured(metric, cases, { procedure: first, at })
    expect(figure('first').whole).toMatchObject({ value: 3, known: 2, unknown: 2 })
    expect(figure('last').whole).toMatchObject({ value: 4, known: 2, unknown: 2 })
    // c came back once: by then somebody had resolved it.
    expect(figure('entered').whole).toMatchObject({ value: 1, known: 4 })
    expect(figure('held').groups.map(({ of, value }) => [...of, value])).toEqual([
      ['ann', 2],
      ['bob', 1],
      [null, null],
    ])
  })

  it('conditions are events at which they became true, and `since` tells when', () => {
    const desk = deskWith(
      'until-pleased: {median: {between: [register, confirmation.satisfaction >= 3]}}\n' +
        'overtaken: {mean: since(confirmation.satisfaction >= 3) - since(ever.accept)}\n' +
        'by-week: {count: cases, dated: confirmation.satisfaction >= 3, per: week}\n' +
        'by-quarter: {count: cases, per: [quarter, year of last resolve]}',
    )
    const result = (metric: string) => measured(metric, cases, { procedure: desk, at })
    // a after 3 h, c after 73 h.
    expect(result('until-pleased').whole).toMatchObject({ value: 38 * HOUR, known: 2, unknown: 2 })
    // a: 10:00 to 12:30; c: 10:30 to 10:00 three days later, 71.5 h.
    expect(result('overtaken').whole).toMatchObject({ value: 37 * HOUR, known: 2, unknown: 2 })
    expect(result('by-week').groups.map(({ of }) => of)).toEqual([['2026-W02'], ['2026-W06']])
    expect(result('by-week').undated).toBe(2)
    expect(result('by-quarter').groups.map(({ of, value }) => [...of, value])).toEqual([
      ['2026-Q1', '2026', 3],
      ['2026-Q1', null, 1],
    ])
  })
})

describe('which cases are measured', () => {
  it('those dated from a first instant up to, and not at, a last one', () => {
    const span = { from: instant('2026-01-09T16:00'), until: instant('2026-02-02T09:00') }
    const result = measured('requests', cases, { at, ...span })
    expect(result.whole.cases).toBe(2)
    expect(result.outside).toBe(2)
  })

  it('months are those of the zone of the procedure', () => {
    // Midnight in Shanghai is still January in Greenwich.
    const late = casesOf([{ ...(stories[3] as Story), at: '2026-03-01T00:00' }])
    expect(measured('requests', late).groups.map(({ of }) => of[1])).toEqual(['2026-03'])
  })
})

it('metrics and reports decide nothing of how a case runs', () => {
  const other = deskWith('all: {count: cases}', 'daily: {every: day, shows: [all]}')
  expect(other.metrics.size).toBe(1)
  expect(other.reports.get('daily')).toMatchObject({ every: 'day', to: [], shows: ['all'] })
  expect(other.behaviour).toBe(desk.behaviour)
  // So that figures may be asked for of cases that ran before.
  expect(measured('all', cases, { procedure: other, at }).whole.value).toBe(4)
})
