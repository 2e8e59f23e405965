import { describe, expect, test } from 'vitest'
import { ehsRecordableEvent } from '../src/index.ts'
import { person, type Story, tell } from './story.ts'

const procedure = ehsRecordableEvent.load()
const employee = person('li', 'employee')
const safety = person('sun', 'safety-department')
const tang = person('tang')

/** The card of an event, handed in at a Chinese wall time. */
function reported(occurred: string, handedIn: string = occurred): Story {
  const card = {
    occurredAt: `${occurred.replace(' ', 'T')}:00+08:00`,
    place: 'Yard',
    unit: 'Stores',
    kind: 'near-miss',
    description: 'A pallet slipped off a fork.',
  }
  return tell(procedure, [handedIn, employee, 'report', card])
}

function graded(at: string): Story {
  const assessment = { kind: 'near-miss', reachesClassC: false, assessedLoss: 30_000 }
  return reported(at).next(
    [at, safety, 'assess', assessment],
    [at, safety, 'appoint-team', { members: ['tang'] }],
  )
}

function investigated(at: string): Story {
  const findings = { course: 'It slipped.', causes: 'Bent.', managementDefects: 'No inspection.' }
  return graded(at).next([at, tang, 'complete-investigation', findings])
}

// Counted by hand on a wall calendar of 2026 with the notice of the State Council. Off: 1 to 3 January,
// 15 to 23 February, 1 to 5 May, 19 to 21 June, 25 to 27 September, 1 to 7 October. Worked although it
// is a weekend: 4 January, 14 and 28 February, 9 May, 20 September, 10 October. A working day ends
// with the day, so that each instant is the midnight behind the day in the third column.

describe('one working day for the card', () => {
  test.each([
    ['an ordinary Monday', '2026-03-02 09:00', 'Tuesday 3 March', '2026-03-04 00:00'],
    ['the last minute of a day', '2026-03-02 23:59', 'Tuesday 3 March', '2026-03-04 00:00'],
    ['a Friday', '2026-03-06 09:00', 'Monday 9 March', '2026-03-10 00:00'],
    ['a Saturday', '2026-03-07 09:00', 'Monday 9 March', '2026-03-10 00:00'],
    ['before a worked Saturday', '2026-02-13 16:00', 'Saturday 14 February', '2026-02-15 00:00'],
    ['before Spring Festival', '2026-02-14 16:00', 'Tuesday 24 February', '2026-02-25 00:00'],
    ['in Spring Festival', '2026-02-17 00:30', 'Tuesday 24 February', '2026-02-25 00:00'],
    ['after Spring Festival', '2026-02-27 08:00', 'Saturday 28 February', '2026-03-01 00:00'],
    ['before a worked Sunday', '2026-09-19 12:00', 'Sunday 20 September', '2026-09-21 00:00'],
    ['before Mid-Autumn', '2026-09-24 17:30', 'Monday 28 September', '2026-09-29 00:00'],
    ['before National Day', '2026-09-30 10:00', 'Thursday 8 October', '2026-10-09 00:00'],
    ['in National Day', '2026-10-05 10:00', 'Thursday 8 October', '2026-10-09 00:00'],
    ['after National Day', '2026-10-09 10:00', 'Saturday 10 October', '2026-10-11 00:00'],
  ])('%s, %s: until the end of %s', (_, occurred, _lastDay, due) => {
    const inTime = reported(occurred, due)
    expect(inTime.due('reporting')).toBe(due)
    expect(inTime.verdict('reporting')).toBe('met')
    expect(reported(occurred, due.replace(':00', ':01')).verdict('reporting')).toBe('late')
  })
})

describe('ten working days for the investigation, and ten more for the report', () => {
  const dates = [
    // 3 to 6, 9 to 13, 16 March
    ['without holidays', '2026-03-02 10:00', '2026-03-17 00:00'],
    // 11 to 14 (Saturday), 24 to 28 (Saturday) February, 2 March
    ['over Spring Festival', '2026-02-10 17:00', '2026-03-03 00:00'],
    // 24 to 28 February, 2 to 6 March
    ['from within Spring Festival', '2026-02-18 10:00', '2026-03-07 00:00'],
    // 17, 18, 20 (Sunday) to 24, 28 to 30 September
    ['up to National Day', '2026-09-16 10:00', '2026-10-01 00:00'],
    // 18, 20 (Sunday) to 24, 28 to 30 September, 8 October
    ['over National Day by one day', '2026-09-17 10:00', '2026-10-09 00:00'],
    // 22 to 24, 28 to 30 September, 8 to 10 (Saturday), 12 October
    ['over Mid-Autumn and National Day', '2026-09-21 10:00', '2026-10-13 00:00'],
  ] as const

  test.each(dates)('%s, from %s', (_, from, due) => {
    expect(graded(from).due('investigation')).toBe(due)
    const { due: dueOf } = investigated(from)
    expect(dueOf('investigation-report')).toBe(due)
    expect(dueOf('general-manager-informed')).toBe(due)
  })

  test.each(dates)('are over a minute later, not at the instant: %s, from %s', (_, from, due) => {
    expect(graded(from).wait(due).verdict('investigation')).toBe('open')
    expect(graded(from).wait(due.replace(':00', ':01')).verdict('investigation')).toBe('missed')
  })
})
