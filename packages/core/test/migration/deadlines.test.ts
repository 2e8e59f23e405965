import { describe, expect, it } from 'vitest'
import {
  advance,
  deadlineInWords,
  explainDeadline,
  type Procedure,
  wakeCase,
} from '../../src/index.ts'
import { boss, clerk, deadline, opened, short, take, time, told, wake } from '../case/case-run.ts'
import { type MovedRun, moved, planned, version } from './versions.ts'

const span = ['09:00-17:00']
const officeHours = {
  id: 'office',
  zone: 'UTC',
  hours: { monday: span, tuesday: span, wednesday: span, thursday: span, friday: span },
}

interface Parts {
  readonly deadlines: string
  readonly more?: string
}

let number = 0

/** A procedure with a form, a hold, and the deadlines given. */
function of({ deadlines, more = '' }: Parts): Procedure {
  number += 1
  return version(
    `1.${number}.0`,
    `
roles: {clerk: {}, boss: {}}
scales: {grade: {minor: Minor, major: Major}}
forms: {report: {grade?: grade, answerBy?: date-time, days?: integer}}
open: {tell: {by: clerk, form: report, to: a}}
stages: {a: {steps: {answer: {by: clerk, to: z}, look: {by: clerk}}}, z: {final: true}}
steps: {correct: {by: clerk, amend: report}, extend: {by: boss, amend: report}}
holds: {user: {set: {by: clerk}, release: {by: clerk}}}
${more}
deadlines:
${deadlines}
`,
  )
}

function go(run: MovedRun, step: string, at: string, data?: object): MovedRun {
  const by = step === 'extend' ? boss : clerk
  const outcome = advance(run.procedure, run.case, {
    step,
    by,
    at: time(at),
    ...(data ? { data } : {}),
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  return { ...run, case: outcome.case, trail: [...run.trail, ...outcome.entries] }
}

describe('a deadline of a case that is moved', () => {
  const four = of({ deadlines: '  reply: {within: 4 hours, after: tell, until: answer}' })
  const two = of({ deadlines: '  reply: {within: 2 hours, after: tell, until: answer}' })

  it('stays due when the older version promised', () => {
    const after = moved(opened(four, { data: {} }), planned(four, two), 'Mon 09:00')
    expect(deadline(after, 'reply')).toEqual({ status: 'open', missed: false, due: 'Mon 12:00' })
    expect(after.entry.changes).toEqual({})
    const woken = wakeCase(two, after.case, time('Tue 08:00'))
    expect(woken.ok && told(woken.entries)).toEqual(['Mon 12:00 reply due'])
  })

  it('explains itself by that promise', () => {
    const after = moved(opened(four, { data: {} }), planned(four, two), 'Mon 09:00')
    const [explanation] = explainDeadline(two, after.case, 'reply')
    if (!explanation) throw new Error('no run')
    expect(explanation.promised).toEqual({
      at: Date.UTC(2026, 0, 5, 9),
      due: Date.UTC(2026, 0, 5, 12),
    })
    expect(deadlineInWords(explanation, { language: 'en' }).split('\n')).toEqual([
      'reply: open, due 2026-01-05 12:00.',
      'The clock started 2026-01-05 08:00, with the step "tell".',
      'An earlier version of the procedure, which the case followed until 2026-01-05 09:00, promised 2026-01-05 12:00; that is kept.',
      'Times are those of UTC.',
    ])
    expect(deadlineInWords(explanation, { language: 'zh' })).toContain(
      '2026-01-05 09:00以前适用的旧版程序承诺2026-01-05 12:00到期，予以保留。',
    )
  })

  it('is due when the newer version says, where the plan says so', () => {
    const plan = planned(four, two, { deadlines: { reply: 'new' } })
    const after = moved(opened(four, { data: {} }), plan, 'Mon 09:00')
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Mon 10:00' })
    expect(after.entry.changes).toEqual({
      deadlines: { reply: { due: '2026-01-05T10:00:00Z', missed: false, status: 'open' } },
    })
  })

  it('that is due by the newer version before the migration is missed by it, not before', () => {
    const plan = planned(four, two, { deadlines: { reply: 'new' } })
    const after = moved(opened(four, { data: {} }), plan, 'Mon 11:00')
    expect(told(after.trail).at(-1)).toBe('Mon 11:00 reply due (due Mon 10:00)')
    expect(deadline(after, 'reply')).toMatchObject({ missed: true })
  })

  it('gets a new name, and keeps its run', () => {
    const other = of({ deadlines: '  response: {within: 2 hours, after: tell, until: answer}' })
    const plan = planned(four, other, { deadlines: { reply: { as: 'response' } } })
    const after = moved(opened(four, { data: {} }), plan, 'Mon 09:00')
    expect(deadline(after, 'response')).toMatchObject({ due: 'Mon 12:00' })
    expect(after.case.deadlines).not.toHaveProperty('reply')
    const isNew = planned(four, other, { deadlines: { reply: { as: 'response', due: 'new' } } })
    expect(
      deadline(moved(opened(four, { data: {} }), isNew, 'Mon 09:00'), 'response'),
    ).toMatchObject({
      due: 'Mon 10:00',
    })
  })

  it('is given up where the plan says so, and the entry tells', () => {
    const none = of({ deadlines: '  other: {within: 9 hours, after: first look, until: answer}' })
    const plan = planned(four, none, { deadlines: { reply: null } })
    const after = moved(opened(four, { data: {} }), plan, 'Mon 09:00')
    expect(after.case.deadlines).toEqual({})
    expect(after.entry.changes.deadlines).toEqual({
      reply: { due: null, missed: false, status: 'idle' },
    })
    expect(after.case.wakeAt).toBeNull()
  })

  it('that was done or missed stays so', () => {
    const missed = opened(four, { data: {} })
    wake(missed, 'Mon 13:00')
    const after = moved(missed, planned(four, two, { deadlines: { reply: 'new' } }), 'Mon 14:00')
    expect(deadline(after, 'reply')).toMatchObject({ status: 'open', missed: true })
    expect(after.trail).toHaveLength(3)
  })

  it('that only the newer version has waits for its event', () => {
    const more = of({
      deadlines: `
  reply: {within: 4 hours, after: tell, until: answer}
  check: {within: 1 hour, after: first look, until: answer}
  also: {within: 1 hour, after: tell, until: answer}`,
    })
    const after = moved(opened(four, { data: {} }), planned(four, more), 'Mon 09:00')
    expect(Object.keys(after.case.deadlines)).toEqual(['reply'])
    expect(deadline(go(after, 'look', 'Mon 10:00'), 'check')).toMatchObject({ due: 'Mon 11:00' })
  })
})

describe('what was promised', () => {
  const held = (within: string) =>
    of({ deadlines: `  reply: {within: ${within}, after: tell, until: answer, pause: [user]}` })
  const four = held('4 hours')
  const two = held('2 hours')

  it('is put off by pauses, before and after', () => {
    const run = opened(four, { data: {} })
    take(run, 'set.user', 'Mon 08:30')
    take(run, 'release.user', 'Mon 09:00')
    let after = moved(run, planned(four, two), 'Mon 09:30')
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Mon 12:30' })
    after = go(after, 'set.user', 'Mon 10:00')
    expect(deadline(after, 'reply')).toMatchObject({ due: null })
    after = go(after, 'release.user', 'Mon 11:00')
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Mon 13:30' })
  })

  it('goes on standing still where it stood still', () => {
    const run = opened(four, { data: {} })
    take(run, 'set.user', 'Mon 09:00')
    let after = moved(run, planned(four, two), 'Mon 10:00')
    expect(deadline(after, 'reply')).toMatchObject({ status: 'open', due: null })
    after = go(after, 'release.user', 'Mon 11:00')
    // Three of four hours were left.
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Mon 14:00' })
  })

  it('runs again from the migration where nothing pauses it any more', () => {
    const never = of({ deadlines: '  reply: {within: 2 hours, after: tell, until: answer}' })
    const run = opened(four, { data: {} })
    take(run, 'set.user', 'Mon 09:00')
    const after = moved(run, planned(four, never), 'Mon 10:00')
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Mon 13:00' })
  })

  it('in working time is put off by the working time of a pause', () => {
    const days = (within: string) =>
      version(
        `2.${number++}.0`,
        `
calendars: {office: office}
roles: {clerk: {}, boss: {}}
open: {tell: {by: clerk, to: a}}
stages: {a: {steps: {answer: {by: clerk, to: z}}}, z: {final: true}}
holds: {user: {set: {by: clerk}, release: {by: clerk}}}
deadlines: {reply: {within: ${within}, after: tell, until: answer, pause: [user]}}
`,
        { office: officeHours },
      )
    const [long, brief] = [days('8 working hours'), days('1 working hour')]
    const run = opened(long, { at: 'Fri 12:00' })
    let after = moved(run, planned(long, brief), 'Fri 13:00')
    const before = deadline(after, 'reply').due
    after = go(after, 'set.user', 'Fri 16:00')
    after = go(after, 'release.user', 'Sun 12:00')
    // Of the pause one hour was working time; the weekend was none.
    expect([before, deadline(after, 'reply').due]).toEqual([
      '2026-01-12T12:00:00.000Z',
      '2026-01-12T13:00:00.000Z',
    ])
  })

  it('is put off by extensions that are granted afterwards', () => {
    const extended = (within: string) =>
      of({
        deadlines: `  reply: {within: ${within}, after: tell, until: answer, extend: {on: extend, by: report.days, max: 3 days}}`,
      })
    const [old, now] = [extended('1 day'), extended('1 hour')]
    const run = opened(old, { data: {} })
    take(run, 'extend', 'Mon 09:00', { by: boss, data: { days: 1 } })
    let after = moved(run, planned(old, now), 'Mon 10:00')
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Wed 08:00' })
    after = go(after, 'extend', 'Mon 11:00', { days: 2 })
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Fri 08:00' })
  })

  it('ends where another duration is chosen: that is for the newer version to say', () => {
    const graded = (major: string) =>
      of({
        deadlines: `  reply: {within: {of: report.grade, minor: 8 hours, major: ${major}}, after: tell, until: answer}`,
      })
    const [old, now] = [graded('4 hours'), graded('3 hours')]
    const run = opened(old, { data: { grade: 'minor' } })
    let after = moved(run, planned(old, now), 'Mon 09:00')
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Mon 16:00' })
    after = go(after, 'correct', 'Mon 09:30', { grade: 'major' })
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Mon 11:00' })
  })

  it('stays while nobody chooses another', () => {
    const graded = (major: string) =>
      of({
        deadlines: `  reply: {within: {of: report.grade, minor: 8 hours, major: ${major}}, after: tell, until: answer}`,
      })
    const [old, now] = [graded('4 hours'), graded('3 hours')]
    const run = opened(old, { data: { grade: 'major' } })
    const after = go(moved(run, planned(old, now), 'Mon 09:00'), 'look', 'Mon 09:30')
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Mon 12:00' })
  })

  it('ends where the clock starts anew', () => {
    const last = (within: string) =>
      of({ deadlines: `  reply: {within: ${within}, after: last look, until: answer}` })
    const [old, now] = [last('4 hours'), last('2 hours')]
    const run = opened(old, { data: {} })
    take(run, 'look', 'Mon 09:00')
    let after = moved(run, planned(old, now), 'Mon 10:00')
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Mon 13:00' })
    after = go(after, 'look', 'Mon 11:00')
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Mon 13:00' })
    after = go(after, 'look', 'Mon 12:30')
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Mon 14:30' })
  })

  it('follows a recorded instant that is corrected', () => {
    const at = (more: string) =>
      of({ deadlines: `  reply: {at: report.answerBy, until: answer${more}}` })
    const [old, now] = [at(''), at(', escalate: [{at: 100%, notify: boss}]')]
    const run = opened(old, { data: { answerBy: time('Tue 08:00') } })
    let after = moved(run, planned(old, now), 'Mon 09:00')
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Tue 08:00' })
    after = go(after, 'correct', 'Mon 10:00', { answerBy: time('Wed 08:00') })
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Wed 08:00' })
  })

  it('of what comes round is the period that runs; the next one is that of the newer version', () => {
    const every = (length: string) =>
      of({ deadlines: `  reply: {every: ${length}, after: tell, until: look}` })
    const [old, now] = [every('4 hours'), every('2 hours')]
    const run = opened(old, { data: {} })
    let after = moved(run, planned(old, now), 'Mon 09:00')
    expect(deadline(after, 'reply')).toMatchObject({ due: 'Mon 12:00' })
    after = go(after, 'look', 'Mon 11:00')
    const woken = wakeCase(now, after.case, time('Mon 12:30'))
    if (!woken.ok) throw new Error('refused')
    expect(deadline({ ...after, case: woken.case }, 'reply')).toMatchObject({ due: 'Mon 14:00' })
  })

  it('is told with the period that it is about', () => {
    const every = (length: string) =>
      of({ deadlines: `  reply: {every: ${length}, after: tell, until: look}` })
    const [old, now] = [every('4 hours'), every('2 hours')]
    const run = opened(old, { data: {} })
    wake(run, 'Mon 17:00')
    const { entry } = moved(run, planned(old, now, { deadlines: { reply: 'new' } }), 'Mon 17:30')
    expect(entry.changes.deadlines).toMatchObject({
      reply: { due: '2026-01-05T18:00:00Z', period: 3 },
    })
  })

  it('is kept through one more migration, and back', () => {
    const there = moved(opened(four, { data: {} }), planned(four, two), 'Mon 09:00')
    const third = held('1 hour')
    const further = moved(there, planned(two, third), 'Mon 09:30')
    expect(deadline(further, 'reply')).toMatchObject({ due: 'Mon 12:00' })
    const back = moved(further, planned(third, four), 'Mon 10:00')
    expect(deadline(back, 'reply')).toMatchObject({ due: 'Mon 12:00' })
  })
})

describe('the escalations of a promise', () => {
  const body = (within: string, levels: string) =>
    of({
      deadlines: `  reply: {within: ${within}, after: tell, until: answer, escalate: [${levels}]}`,
    })
  const old = body('8 hours', '{at: 25%, notify: boss}, {at: 50%, notify: boss}')

  it('stay when they were, and those passed are not passed again', () => {
    const now = body('2 hours', '{at: 25%, notify: clerk}, {at: 50%, notify: clerk}')
    const run = opened(old, { data: {} })
    wake(run, 'Mon 11:00')
    const after = moved(run, planned(old, now), 'Mon 11:00')
    const woken = wakeCase(now, after.case, time('Mon 17:00'))
    expect(woken.ok && told(woken.entries)).toEqual(['Mon 12:00 reply 1', 'Mon 16:00 reply due'])
    expect(woken.ok && woken.effects).toMatchObject([{ role: 'clerk' }])
  })

  it('that are new fall on their share of what was promised', () => {
    const now = body(
      '2 hours',
      '{at: 50%, notify: boss}, {at: 75%, notify: boss}, {at: 100%, plus: 1 hour, notify: boss}',
    )
    const after = moved(opened(old, { data: {} }), planned(old, now), 'Mon 09:00')
    const woken = wakeCase(now, after.case, time('Mon 18:00'))
    expect(woken.ok && told(woken.entries)).toEqual([
      'Mon 12:00 reply 0',
      'Mon 14:00 reply 1',
      'Mon 16:00 reply due',
      'Mon 17:00 reply 2',
    ])
  })
})

describe('clocks', () => {
  it('are found again by what starts them', () => {
    const one = of({
      deadlines: `
  reply:
    due:
      - {within: 4 hours, after: tell}
      - {within: 1 hour, after: first look}
    until: answer`,
    })
    const turned = of({
      deadlines: `
  reply:
    due:
      - {within: 1 hour, after: first look}
      - {within: 3 hours, after: tell}
    until: answer`,
    })
    const plan = planned(one, turned, { deadlines: { reply: 'new' } })
    const after = moved(opened(one, { data: {} }), plan, 'Mon 09:00')
    expect(after.case.deadlines.reply).toMatchObject({
      starts: [null, Date.UTC(2026, 0, 5, 8)],
      due: Date.UTC(2026, 0, 5, 11),
    })
    const looked = go(after, 'look', 'Mon 09:30')
    expect(short(looked.case.deadlines.reply?.due ?? 0)).toBe('Mon 10:30')
  })
})
