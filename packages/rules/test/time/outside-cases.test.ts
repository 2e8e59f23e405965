import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import {
  addWorkingTime,
  type Calendar,
  formatDate,
  formatInstant,
  isWorkingDay,
  isWorkingTime,
  offsetWorkingDays,
  WEEKDAYS,
  type WorkingDayRoll,
  workingDaysBetween,
  workingTimeBetween,
} from '../../src/time/index.ts'
import { at, compiled, day } from './calendars.ts'

/** Cases computed by other libraries; the folder lies beside the checkout where it is present. */
const folder = new URL('../../../../../shared/data/calendars/', import.meta.url)
const present = existsSync(folder)

function readCases<T>(name: string): T {
  return JSON.parse(readFileSync(fileURLToPath(new URL(name, folder)), 'utf8'))
}

interface BusinessDays {
  readonly cases: readonly {
    readonly weekmask: string
    readonly date: string
    readonly offset: number
    readonly roll: string
    readonly busday_offset: string
    readonly end: string
    readonly busday_count: number
    readonly is_busday: boolean
  }[]
}

interface BusinessTime {
  readonly schedules: Record<
    string,
    {
      readonly workinghours: Record<string, readonly string[] | null>
      readonly holidays: readonly string[]
    }
  >
  readonly cases: readonly {
    readonly schedule: string
    readonly from: string
    readonly to: string
    readonly working_minutes: number
    readonly add_minutes: number
    readonly deadline: string
    readonly is_working_time: boolean
  }[]
}

const ROLLS: Readonly<Record<string, WorkingDayRoll>> = {
  forward: 'following',
  following: 'following',
  backward: 'preceding',
  preceding: 'preceding',
  modifiedfollowing: 'modified-following',
  modifiedpreceding: 'modified-preceding',
}

/** Mask of a week that begins on Monday, `1` for a working day. */
function fromMask(mask: string): Calendar {
  const days = WEEKDAYS.filter((_, i) => mask[i] === '1')
  const hours = Object.fromEntries(days.map((name) => [name, ['09:00-17:00']]))
  return compiled({ id: mask, zone: 'UTC', hours })
}

/** Hours by weekday number, Sunday first: opening and closing in turn. */
function fromSchedule(id: string, { workinghours, holidays }: BusinessTime['schedules'][string]) {
  const hours = WEEKDAYS.map((name, i) => {
    const times = workinghours[String((i + 1) % 7)] ?? []
    const spans = times.flatMap((time, n) => (n % 2 === 0 ? [`${time}-${times[n + 1]}`] : []))
    return [name, spans] as const
  })
  return compiled({
    id,
    zone: 'UTC',
    hours: Object.fromEntries(hours),
    holidays: holidays.map((date) => ({ date })),
  })
}

describe.skipIf(!present)('200 working-day cases of numpy (skipped without ../shared/data)', () => {
  const { cases } = present ? readCases<BusinessDays>('busday-200.json') : { cases: [] }

  it('are all there', () => expect(cases).toHaveLength(200))

  it.each(cases)('$weekmask $date $offset $roll', (given) => {
    const calendar = fromMask(given.weekmask)
    const roll = ROLLS[given.roll] as WorkingDayRoll
    const from = day(given.date)
    expect(formatDate(offsetWorkingDays(from, given.offset, roll, calendar))).toBe(
      given.busday_offset,
    )
    expect(isWorkingDay(from, calendar)).toBe(given.is_busday)
    expect(countLikeNumpy(from, day(given.end), calendar)).toBe(given.busday_count)
  })
})

/** Turned round, numpy counts the later date and not the earlier one. */
function countLikeNumpy(from: number, to: number, calendar: Calendar): number {
  return from <= to
    ? workingDaysBetween(from, to, calendar)
    : workingDaysBetween(from + 1, to + 1, calendar)
}

describe.skipIf(!present)(
  '200 working-time cases of moment-business-time (skipped without ../shared/data)',
  () => {
    const { schedules, cases } = present
      ? readCases<BusinessTime>('working-time-200.json')
      : { schedules: {}, cases: [] }
    const calendars = new Map(
      Object.entries(schedules).map(([id, schedule]) => [id, fromSchedule(id, schedule)]),
    )

    it('are all there', () => expect(cases).toHaveLength(200))

    it.each(cases)('$schedule $from $add_minutes', (given) => {
      const calendar = calendars.get(given.schedule) as Calendar
      const from = at(given.from)
      const deadline = addWorkingTime(from, given.add_minutes * 60_000, calendar)
      expect(formatInstant(deadline)).toBe(given.deadline)
      // The differences of moment are whole units, with the rest dropped.
      const minutes = Math.trunc(workingTimeBetween(from, at(given.to), calendar) / 60_000)
      expect(minutes).toBe(given.working_minutes)
      expect(isWorkingTime(from, calendar)).toBe(given.is_working_time)
    })
  },
)
