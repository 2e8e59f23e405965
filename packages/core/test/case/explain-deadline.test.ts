import type { CalendarData } from '@dueprocess/rules'
import { describe, expect, it } from 'vitest'
import { deadlineInWords, deadlineRuns, explainDeadline } from '../../src/index.ts'
import { opened, short, take, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const hours = ['09:00-12:00', '13:00-17:00']
/** Wednesday 7 January 2026 is a holiday; nobody knows those of February. */
const office: CalendarData = {
  id: 'office',
  title: { en: 'Office hours', zh: '办公时间' },
  zone: 'UTC',
  hours: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
  holidays: [{ date: '2026-01-07' }],
  validFrom: '2026-01-01',
  validTo: '2026-01-31',
}

const procedure = procedureOf(
  `
sources: {RULE: {title: Rule}}
calendars: {house: office, law: {use: office, counting: cn-civil-code}}
scales: {level: {low: Low, high: High}}
roles: {clerk: {}, boss: {}}
forms:
  report: {level?: {type: level, title: {en: Level, zh: 等级}}, away?: yes-no, at?: date-time}
  more: {days: integer}
open: {tell: {by: clerk, title: {en: Tell, zh: 报告}, form: report, to: handling}}
stages:
  handling: {title: {en: Handling, zh: 处理}, steps: {solve: {by: clerk, to: solved}}}
  solved: {steps: {reopen: {by: clerk, to: handling}, close: {by: clerk, to: closed}}}
  closed: {final: true}
steps:
  supplement: {by: clerk, amend: report}
  ask: {by: clerk}
  look: {by: clerk}
  drill: {by: clerk}
  grant: {by: clerk, form: more}
holds: {user: {title: {en: Waiting for the user, zh: 等待用户}, set: {by: clerk}, release: {by: clerk}}}
deadlines:
  reply:
    title: {en: Reply, zh: 答复}
    clause: RULE-1
    within: {of: report.level, low: 8 working hours, high: 4 working hours}
    after: tell
    until: solve
    pause: [user, {while: report.away = true, clause: RULE-2}]
    reopen: {on: reopen, clock: continue}
  rolled:
    within: 2 days
    after: report.at
    until: solve
    extend: {on: grant, by: more.days, max: 60 days}
    roll: {to: 12:00 next working day, clause: RULE-3}
  counted: {within: 5 days, after: enter handling, until: solve, on: law}
  far: {within: 40 working days, after: tell, until: solve}
  each: {within: 1 hour, after: each ask, until: solve}
  round: {every: 4 hours, after: tell, until: drill}
  prompt: {within: promptly, target: 1 hour, after: report.level = "high", until: look}
  owed: {within: 1 hour, after: tell, until: solve, when: report.away = true}
`,
  { calendars: { office } },
)

const begun = (data: object = { level: 'low' }) => opened(procedure, { data, at: 'Mon 16:00' })

const explained = (run: ReturnType<typeof begun>, id: string) => {
  return explainDeadline(procedure, run.case, id)
}
const words = (run: ReturnType<typeof begun>, id: string, language: 'en' | 'zh' = 'en') => {
  return explained(run, id).map((one) => deadlineInWords(one, { language }).split('\n'))
}

describe('the explanation of a deadline', () => {
  it('names anchor, calendar, the sum and the due instant', () => {
    const [reply] = explained(begun(), 'reply')
    expect(reply).toMatchObject({
      deadline: 'reply',
      run: 1,
      status: 'open',
      missed: false,
      provisional: false,
      due: Date.parse('2026-01-06T17:00:00Z'),
      whenTargetChanges: 'keep-time-used',
      clock: {
        index: 0,
        anchor: { kind: 'step', id: 'tell', title: { en: 'Tell', zh: '报告' } },
        start: Date.parse('2026-01-05T16:00:00Z'),
        within: { kind: 'working', amount: 8, unit: 'hours' },
        calendar: {
          name: 'house',
          id: 'office',
          zone: 'UTC',
          counting: 'exact',
          validTo: '2026-01-31',
          behaviour: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
      pauses: [],
      targets: [],
    })
    expect(reply?.clock?.steps.at(-1)).toMatchObject({ step: 'running' })
  })

  it('is plain JSON, and the same whenever it is asked for', () => {
    const run = begun()
    take(run, 'set.user', 'Mon 16:30')
    for (const { id } of procedure.deadlines) {
      const explanation = explained(run, id)
      expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
      expect(explained(run, id)).toEqual(explanation)
    }
  })

  it('tells of a deadline that does not exist nothing', () => {
    expect(explained(begun(), 'constructor')).toEqual([])
    expect(deadlineRuns(procedure, begun().case, 'toString')).toEqual([])
  })

  it('has a clock only where one counts', () => {
    const [idle] = explained(begun(), 'prompt')
    expect(idle).toMatchObject({ status: 'idle', missed: false })
    expect(idle?.clock).toBeUndefined()
  })

  it('keeps due what was due when it was done, though facts changed since', () => {
    const run = begun()
    take(run, 'solve', 'Tue 10:00')
    take(run, 'supplement', 'Tue 11:00', { data: { level: 'high' } })
    const [reply] = explained(run, 'reply')
    expect(reply?.due).toBe(Date.parse('2026-01-06T17:00:00Z'))
    expect(reply?.clock?.steps).toEqual([
      { step: 'anchor', at: Date.parse('2026-01-05T16:00:00Z') },
    ])
  })

  it('leaves out what stood still behind its end', () => {
    const run = begun()
    take(run, 'solve', 'Tue 10:00')
    take(run, 'set.user', 'Tue 10:30')
    expect(explained(run, 'reply')[0]).toMatchObject({ status: 'done', pauses: [] })
    expect(explained(run, 'reply')[0]?.clock?.steps.length).toBeGreaterThan(1)
  })

  it('explains each run of its own', () => {
    const run = begun()
    take(run, 'ask', 'Mon 16:10')
    take(run, 'ask', 'Mon 16:20')
    expect(explained(run, 'each').map(({ run, due }) => [run, short(due ?? 0)])).toEqual([
      [1, 'Mon 17:10'],
      [2, 'Mon 17:20'],
    ])
  })
})

describe('a deadline in words', () => {
  it('says how it stands and from where it was counted', () => {
    expect(words(begun(), 'reply')).toEqual([
      [
        'Reply (RULE-1): open, due 2026-01-06 17:00.',
        'The clock started 2026-01-05 16:00, with the step "Tell".',
        'It has 8 working hours by the calendar "Office hours" (office), counted from the instant itself.',
        'Times are those of UTC.',
      ],
    ])
    expect(words(begun(), 'reply', 'zh')).toEqual([
      [
        '答复（RULE-1）：进行中，2026-01-06 17:00到期。',
        '2026-01-05 16:00开始计时，自步骤“报告”起。',
        '期限为8个工作小时，按日历“办公时间”（office）计算，自该时刻起算。',
        '以上均为UTC时间。',
      ],
    ])
  })

  it('says when the clock stood still, why, and what that is worth', () => {
    const run = begun()
    take(run, 'set.user', 'Mon 16:30')
    expect(words(run, 'reply')[0]?.slice(0, 4)).toEqual([
      'Reply (RULE-1): open, nothing is due now.',
      'The clock started 2026-01-05 16:00, with the step "Tell".',
      'It has 8 working hours by the calendar "Office hours" (office), counted from the instant itself.',
      'The clock stood still from 2026-01-05 16:30 on, held: "Waiting for the user".',
    ])
    take(run, 'release.user', 'Tue 10:00')
    take(run, 'supplement', 'Tue 11:00', { data: { away: true } })
    take(run, 'supplement', 'Tue 11:30', { data: { away: false } })
    expect(words(run, 'reply')[0]?.slice(3)).toEqual([
      'The clock stood still from 2026-01-05 16:30 to 2026-01-06 10:00, held: "Waiting for the user".',
      'The clock stood still from 2026-01-06 11:00 to 2026-01-06 11:30, while this was true: "report.away is yes" (RULE-2).',
      'A stop is worth 1 hour 30 minutes of working time.',
      'A stop is worth 30 minutes of working time.',
      'Times are those of UTC.',
    ])
    expect(words(run, 'reply', 'zh')[0]?.slice(3, 6)).toEqual([
      '2026-01-05 16:30至2026-01-06 10:00停止计时，挂起：“等待用户”。',
      expect.stringContaining('2026-01-06 11:00至2026-01-06 11:30停止计时，条件成立期间：'),
      '停止计时折合1小时30分钟工作时间。',
    ])
  })

  it('says which durations were chosen, and what became of the time used', () => {
    const run = begun()
    take(run, 'supplement', 'Mon 16:30', { data: { level: 'high' } })
    expect(words(run, 'reply')[0]?.[2]).toMatch(/^It has 8 working hours by /)
    expect(words(run, 'reply', 'zh')[0]?.[2]).toMatch(/^期限为8个工作小时/)
    expect(words(run, 'reply')[0]).toContain(
      'From 2026-01-05 16:30 on it has 4 working hours: the time used before counts.',
    )
    expect(words(run, 'reply', 'zh')[0]).toContain(
      '自2026-01-05 16:30起期限改为4个工作小时，此前已用时间计入。',
    )
  })

  it('says that it was done and reopened, and whether it was in time', () => {
    const run = begun()
    take(run, 'solve', 'Tue 10:00')
    expect(words(run, 'reply')[0]).toEqual(
      expect.arrayContaining([
        'Reply (RULE-1): done in time.',
        'It was done 2026-01-06 10:00.',
        'That was 7 hours before it was due.',
      ]),
    )
    take(run, 'reopen', 'Tue 11:00')
    expect(words(run, 'reply')[0]).toContain(
      'Done from 2026-01-06 10:00, reopened 2026-01-06 11:00: the time between does not count.',
    )
    take(run, 'solve', 'Fri 17:00')
    expect(words(run, 'reply')[0]).toEqual(
      expect.arrayContaining([
        'Reply (RULE-1): done, but missed before.',
        'That was 1 day 7 hours late.',
      ]),
    )
    expect(words(run, 'reply', 'zh')[0]).toEqual(
      expect.arrayContaining(['答复（RULE-1）：已完成，但曾逾期。', '逾期1天7小时。']),
    )
  })

  it('says what was added, and where the due instant moved', () => {
    const run = begun({ at: '2026-01-05T09:00:00Z' })
    expect(words(run, 'rolled')[0]).toEqual(
      expect.arrayContaining([
        'rolled: open, due 2026-01-08 12:00.',
        'The clock started 2026-01-05 09:00, as recorded in "report.at".',
        'A due instant on a day without work moves to the next working day (RULE-3).',
        'It moves to 2026-01-08 12:00, by the working days of office.',
      ]),
    )
    take(run, 'grant', 'Tue 10:00', { data: { days: 3 } })
    expect(words(run, 'rolled')[0]).toContain('Extended by 3 days, to 2026-01-10 09:00.')
    expect(words(run, 'rolled', 'zh')[0]).toContain('延长3天，至2026-01-10 09:00。')
  })

  it('says by which rule it was counted', () => {
    expect(words(begun(), 'counted')[0]).toEqual([
      'counted: open, due 2026-01-13 00:00.',
      'The clock started 2026-01-05 16:00, when "Handling" was entered.',
      'It has 5 days by the calendar "Office hours" (office), counted by articles 201 to 203 of the Civil Code of China.',
      'The last day is no working day: it moves to 2026-01-13 00:00.',
      'Times are those of UTC.',
    ])
  })

  it('says where the calendar does not reach', () => {
    expect(words(begun(), 'far')[0]).toContain(
      'Provisional: office knows its holidays up to 2026-01-31 only.',
    )
    expect(words(begun(), 'far', 'zh')[0]).toContain('暂定：office的节假日仅截至2026-01-31公布。')
  })

  it('says in which period it is', () => {
    const run = begun()
    wake(run, 'Mon 21:00')
    expect(words(run, 'round')[0]).toEqual(
      expect.arrayContaining([
        'round, period 2: open, due 2026-01-06 00:00; it was missed.',
        'This period began 2026-01-05 20:00, when the one before was due and missed.',
      ]),
    )
  })

  it('measures what is due promptly', () => {
    const run = begun({ level: 'high' })
    expect(words(run, 'prompt')[0]).toContain(
      'The house wishes it done within 1 hour, until 2026-01-05 17:00.',
    )
    take(run, 'look', 'Mon 17:30')
    expect(words(run, 'prompt')[0]).toEqual(
      expect.arrayContaining([
        'prompt: done in time.',
        'It was done 2026-01-05 17:30.',
        'It took 1 hour 30 minutes.',
      ]),
    )
  })

  it('says which run it is, by the wall clock that is asked for', () => {
    const run = begun()
    take(run, 'ask', 'Mon 16:10')
    take(run, 'ask', 'Mon 16:20')
    const [, second] = explained(run, 'each')
    if (!second) throw new Error('there is no second run')
    const inBerlin = deadlineInWords(second, { language: 'en', zone: 'Europe/Berlin' })
    expect(inBerlin).toContain('each, run 2: open, due 2026-01-05 18:20.')
    expect(inBerlin).toContain('Times are those of Europe/Berlin.')
  })

  it.each([
    ['idle', 'owed: not running.', 'owed：未计时。', () => begun()],
    [
      'void',
      'owed: no longer owed; it was missed.',
      'owed：不再需要履行；已逾期。',
      () => {
        const run = begun({ away: true })
        wake(run, 'Mon 18:00')
        take(run, 'supplement', 'Mon 18:00', { data: { away: false } })
        return run
      },
    ],
    [
      'unfinished',
      'round, period 1: unfinished when the case ended.',
      'round，第1期：案件结束时尚未完成。',
      () => {
        const run = begun()
        take(run, 'solve', 'Mon 16:10')
        take(run, 'close', 'Mon 16:20')
        return run
      },
    ],
  ])('says what is %s', (status, en, zh, make) => {
    const run = make()
    const id = status === 'unfinished' ? 'round' : 'owed'
    expect(explained(run, id)[0]?.status).toBe(status)
    expect([words(run, id)[0]?.[0], words(run, id, 'zh')[0]?.[0]]).toEqual([en, zh])
  })
})
