import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  always,
  compileCalendar,
  type DataIssue,
  isWorkingDay,
  isWorkingTime,
  workingTimeBetween,
} from '../../src/time/index.ts'
import type { Json } from '../../src/values/index.ts'
import { at, compiled, day, MAKE_UP, NIGHTS, OFFICE, office } from './calendars.ts'

function issuesOf(change: Record<string, unknown>): readonly DataIssue[] {
  const { calendar, issues } = compileCalendar({ ...OFFICE, ...change })
  expect(calendar).toBeUndefined()
  return issues
}

function codesOf(change: Record<string, unknown>): readonly string[] {
  return issuesOf(change).map(({ code, path }) => `${code} at ${path.join('.')}`)
}

describe('a calendar', () => {
  it('is compiled from data without complaint', () => {
    expect(compileCalendar(OFFICE).issues).toEqual([])
    expect(office).toMatchObject({ id: 'office', counting: 'exact' })
    expect(office.zone.id).toBe('Europe/Berlin')
    expect(compiled(MAKE_UP).counting).toBe('cn-civil-code')
  })

  it('has a canonical form that does not depend on order or notation', () => {
    const shuffled = Object.fromEntries(Object.entries(OFFICE).reverse())
    const same = {
      ...shuffled,
      holidays: [...(OFFICE.holidays ?? [])].reverse(),
      hours: { ...OFFICE.hours, tuesday: ['13:00 – 18:00', '09:00:00-12:00'], sunday: [] },
    }
    expect(JSON.stringify(compiled(same).data)).toBe(JSON.stringify(office.data))
  })

  it('has data that compile to the same data', () => {
    for (const data of [OFFICE, NIGHTS, MAKE_UP]) {
      const once = compiled(data).data
      expect(compiled(JSON.parse(JSON.stringify(once))).data).toEqual(once)
    }
    const asJson: Json = office.data
    expect(asJson).toBeDefined()
  })

  it('behaves the same whatever it is called, and otherwise when a day changes', () => {
    const renamed = compiled({ ...OFFICE, title: 'Büro', sources: [{ title: 'Law', year: 2024 }] })
    expect(renamed.behaviour).toEqual(office.behaviour)
    expect(renamed.data).not.toEqual(office.data)
    const changed = compiled({ ...OFFICE, holidays: [] })
    expect(changed.behaviour).not.toEqual(office.behaviour)
  })

  it('works on a make-up day in the hours of a working day, unless it says otherwise', () => {
    const base = { ...OFFICE, workingDays: [] }
    const hoursOn = (entry: Record<string, unknown>) => {
      const calendar = compiled({ ...base, workingDays: [{ date: '2024-06-01', ...entry }] })
      const from = at('2024-06-01T00:00:00+02:00')
      return workingTimeBetween(from, from + 86_400_000, calendar) / 3_600_000
    }
    expect(hoursOn({})).toBe(8)
    expect(hoursOn({ like: 'friday' })).toBe(6)
    expect(hoursOn({ hours: ['10:00-11:30'] })).toBe(1.5)
  })

  it('can shorten an ordinary day', () => {
    expect(isWorkingTime(at('2024-12-24T11:59:00+01:00'), office)).toBe(true)
    expect(isWorkingTime(at('2024-12-24T12:00:00+01:00'), office)).toBe(false)
    expect(isWorkingDay(day('2024-12-24'), office)).toBe(true)
    expect(isWorkingDay(day('2024-12-25'), office)).toBe(false)
  })

  it('always works around the clock', () => {
    const from = at('2024-02-28T00:00:00Z')
    expect(workingTimeBetween(from, from + 40 * 86_400_000 + 1, always)).toBe(40 * 86_400_000 + 1)
    expect(always.validTo).toBeUndefined()
  })
})

describe('calendar data with a mistake', () => {
  it('names every wrong place at once', () => {
    expect(
      codesOf({
        id: 7,
        zone: 'Europe/Berlim',
        hours: { monday: ['9-5'], funday: [] },
        holidays: [{ date: '2024-02-30' }, { name: 'x' }],
        validTo: 'tomorrow',
        color: 'red',
      }).toSorted(),
    ).toEqual([
      'missing-key at holidays.1',
      'unknown-key at color',
      'unknown-key at hours.funday',
      'unknown-zone at zone',
      'wrong-date at holidays.0.date',
      'wrong-date at validTo',
      'wrong-hours at hours.monday',
      'wrong-type at id',
    ])
  })

  it('suggests the word that was probably meant', () => {
    const suggestions = issuesOf({
      zone: 'Europe/Berlim',
      holiday: [],
      hours: { mondey: ['09:00-17:00'] },
      counting: 'cn-civil-cod',
    }).map(({ suggestion }) => suggestion)
    expect(suggestions.toSorted()).toEqual(['Europe/Berlin', 'cn-civil-code', 'holidays', 'monday'])
  })

  it.each([
    [{ hours: { monday: ['09:00-12:00', '11:00-15:00'] } }, 'wrong-hours at hours.monday'],
    [{ hours: { monday: ['09:00-09:00'] } }, 'wrong-hours at hours.monday'],
    [{ hours: { monday: ['09:00-24:30'] } }, 'wrong-hours at hours.monday'],
    [{ hours: { monday: ['24:00-06:00'] } }, 'wrong-hours at hours.monday'],
    [{ hours: { monday: '09:00-17:00' } }, 'wrong-type at hours.monday'],
    [{ hours: {} }, 'no-working-hours at hours'],
    [{ hours: { monday: ['09:00-09:59'] } }, 'no-working-hours at hours'],
    [
      { hours: { monday: ['22:00-08:00'], tuesday: ['07:00-12:00'] } },
      'overlapping-hours at hours.tuesday',
    ],
    [
      { hours: { sunday: ['22:00-08:00'], monday: ['07:00-12:00'] } },
      'overlapping-hours at hours.monday',
    ],
    [
      { workingDays: [{ date: '2024-06-02', hours: ['20:00-10:00'] }] },
      'overlapping-hours at workingDays.0',
    ],
    [
      { holidays: [{ date: '2024-01-01' }, { date: '2024-01-01' }] },
      'duplicate-day at holidays.1.date',
    ],
    [{ workingDays: [{ date: '2024-12-25' }] }, 'contradicting-day at workingDays.0.date'],
    [
      { workingDays: [{ date: '2024-06-01', like: 'monday', hours: ['09:00-10:00'] }] },
      'contradicting-hours at workingDays.0',
    ],
    [
      { workingDays: [{ date: '2024-06-01', like: 'sunday' }] },
      'no-working-hours at workingDays.0.like',
    ],
    [
      { workingDays: [{ date: '2024-06-01', hours: [] }] },
      'no-working-hours at workingDays.0.hours',
    ],
    [{ validFrom: '2026-01-01' }, 'empty-validity at validTo'],
    [{ title: {} }, 'empty-text at title'],
    [{ title: { 'not a language': 'x' } }, 'unknown-key at title.not a language'],
    [{ sources: [{ title: 'x', year: '2024' }] }, 'wrong-type at sources.0.year'],
    [{ id: ' ' }, 'empty-text at id'],
    [{ holidays: Array.from({ length: 20_001 }, () => 0) }, 'too-many at holidays'],
  ])('%j is refused', (change, expected) => {
    expect(codesOf({ workingDays: [], ...change })).toContain(expected)
  })

  it('is refused whatever it is', () => {
    for (const data of [undefined, null, 1, 'office', [], () => 0]) {
      const { calendar, issues } = compileCalendar(data)
      expect(calendar).toBeUndefined()
      expect(issues).toHaveLength(1)
    }
    expect(compileCalendar({}).issues.map(({ message }) => message)).toEqual([
      'The key "id" is missing',
      'The key "zone" is missing',
      'The key "hours" is missing',
    ])
  })

  it('takes names such as __proto__ and constructor as the unknown keys that they are', () => {
    const hostile = JSON.parse(
      `{"__proto__": {"id": "x"}, "constructor": 1, "title": {"__proto__": "x"}}`,
    )
    const { issues } = compileCalendar(hostile)
    expect(issues.map(({ code, path }) => `${code} ${path.join('.')}`)).toEqual([
      'unknown-key __proto__',
      'unknown-key constructor',
      'missing-key ',
      'missing-key ',
      'missing-key ',
      'unknown-key title.__proto__',
    ])
  })

  it('never makes the compiler throw, and an error always means no calendar', () => {
    const noise = fc.oneof(fc.jsonValue({ maxDepth: 3 }), fc.string())
    const keys = Object.keys(OFFICE)
    fc.assert(
      fc.property(fc.constantFrom(...keys), noise, (key, value) => {
        const { calendar, issues } = compileCalendar({ ...OFFICE, [key]: value })
        expect(calendar === undefined).toBe(issues.length > 0)
      }),
      { numRuns: 500 },
    )
  })
})
