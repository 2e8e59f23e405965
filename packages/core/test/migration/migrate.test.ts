import { describe, expect, it } from 'vitest'
import { advance, type Entry, migrateCase, replayCase, wakeCase } from '../../src/index.ts'
import { hashOf } from '../../src/trail/chain.ts'
import {
  actor,
  boss,
  clerk,
  opened,
  reasons,
  short,
  take,
  time,
  told,
  wake,
} from '../case/case-run.ts'
import { moved, notMoved, planned, version } from './versions.ts'

const one = version(
  '1.0.0',
  `
scales: {grade: {minor: Minor, major: Major}}
roles: {clerk: {}, boss: {}, handler: {of: case, from: [clerk, boss]}}
forms: {report: {place: text, deaths?: {type: integer, minimum: 0}}}
decisions:
  grade: {gives: grade, policy: first, table: "grade | report.deaths\\nmajor | >= 1", else: minor}
open: {tell: {by: clerk, form: report, assign: {handler: self}, to: handling}}
stages:
  handling: {steps: {look: {by: handler, required: true}, close: {by: handler, to: closed}}}
  closed: {final: true}
steps: {correct: {by: clerk, amend: report}}
deadlines: {look-at-it: {within: 4 hours, after: tell, until: first look}}
`,
)

// Handling is done in two places now, one of which only grave cases need; the handler is an owner.
const two = version(
  '2.0.0',
  `
scales: {grade: {minor: Minor, major: Major}}
roles: {clerk: {}, boss: {}, owner: {of: case, from: [clerk, boss]}}
forms: {report: {site: text, deaths?: {type: integer, minimum: 0}}}
decisions:
  grade: {gives: grade, policy: first, table: "grade | report.deaths\\nmajor | >= 1", else: minor}
open: {tell: {by: clerk, form: report, assign: {owner: self}, to: work}}
stages:
  work:
    tracks:
      looking:
        start: at-it
        stages: {at-it: {steps: {examine: {by: owner, required: true}, end: {by: owner, to: seen}}}, seen: {final: true}}
      alarm:
        when: grade = "major"
        start: ringing
        stages: {ringing: {steps: {calm: {by: boss, to: calmed}}}, calmed: {final: true}}
    then: closed
  closed: {final: true}
steps: {correct: {by: clerk, amend: report}}
deadlines: {look-at-it: {within: 4 hours, after: tell, until: first examine}}
`,
)

const mapping = {
  stages: { handling: 'work/looking/at-it' },
  facts: { 'report.place': 'report.site' },
  steps: { look: 'examine' },
  roles: { handler: 'owner' },
}

const plan = planned(one, two, mapping)

describe('a case that is moved to another version', () => {
  it('is where the plan says, with its facts, its roles and what was done', () => {
    const run = opened(one, { data: { place: 'yard', deaths: 0 } })
    take(run, 'look', 'Mon 09:00')
    const { case: state } = moved(run, plan, 'Mon 10:00')
    expect(state).toMatchObject({
      procedure: { version: '2.0.0', behaviour: two.behaviour },
      place: ['work/looking/at-it'],
      facts: { report: { site: 'yard', deaths: 0 } },
      assigned: { owner: { kind: 'actors', actors: ['ann'] } },
      done: { tell: { times: 1 }, examine: { times: 1, by: ['ann'] } },
      deadlines: { 'look-at-it': { status: 'done' } },
    })
    expect(state.assigned).not.toHaveProperty('handler')
    expect(state.facts.report).not.toHaveProperty('place')
    expect(state.visits['work/looking/at-it']).toEqual({
      since: Date.UTC(2026, 0, 5, 8),
      done: ['examine'],
    })
  })

  it('goes on under it: what was required and done need not be done again', () => {
    const run = opened(one, { data: { place: 'yard' } })
    take(run, 'look', 'Mon 09:00')
    const after = moved(run, plan, 'Mon 10:00')
    const ended = advance(two, after.case, { step: 'end', by: clerk, at: time('Mon 11:00') })
    expect(ended).toMatchObject({ ok: true, case: { status: 'closed' } })
    const trail = [...after.trail, ...(ended.ok ? ended.entries : [])]
    expect(replayCase([one, two], trail)).toMatchObject({ ok: true, case: { status: 'closed' } })
  })

  it('still owes what was not done', () => {
    const run = opened(one, { data: { place: 'yard' } })
    const after = moved(run, plan, 'Mon 10:00')
    const event = { step: 'end', by: clerk, at: time('Mon 11:00') }
    expect(advance(two, after.case, event)).toMatchObject({
      ok: false,
      reasons: [{ code: 'step-missing', step: 'examine' }],
    })
  })

  it('gets what the newer version has for such a case, in the same entry', () => {
    const run = opened(one, { data: { place: 'yard', deaths: 2 } })
    const { case: state, entry } = moved(run, plan, 'Mon 10:00')
    expect(state.place).toEqual(['work/looking/at-it', 'work/alarm/ringing'])
    expect(entry.changes).toEqual({
      assigned: { handler: null, owner: ['ann'] },
      facts: { report: { place: null, site: 'yard' } },
      place: ['work/looking/at-it', 'work/alarm/ringing'],
    })
  })

  it('has one entry that says who, why, from where and by which plan', () => {
    const { entry, case: state } = moved(
      opened(one, { data: { place: 'yard' } }),
      plan,
      'Mon 10:00',
    )
    const pinned = ({ id, version, behaviour }: typeof one) => ({ id, version, behaviour })
    expect(entry.migration).toEqual({
      by: boss,
      from: pinned(one),
      plan: mapping,
      reason: 'A new version is in force.',
      to: pinned(two),
    })
    expect(entry).not.toHaveProperty('step')
    expect(state.revision).toBe(2)
  })

  it('is refused by the older version from then on, as by any other', () => {
    const { case: state } = moved(opened(one, { data: { place: 'yard' } }), plan, 'Mon 10:00')
    const event = { step: 'look', by: clerk, at: time('Mon 11:00') }
    expect(advance(one, state, event)).toMatchObject({ reasons: [{ code: 'wrong-procedure' }] })
    expect(wakeCase(one, state, time('Tue 11:00'))).toMatchObject({ kind: 'conflict' })
    expect(
      notMoved({ ...opened(one, { data: { place: 'x' } }), case: state }, plan, 'Mon 11:00'),
    ).toMatchObject([{ code: 'wrong-procedure' }])
  })

  it('has recorded before what was due by the older version, and behind it what is by the newer', () => {
    const strict = version('2.1.0', bodyWithin('2 hours'))
    const run = opened(version('1.1.0', bodyWithin('4 hours')), {})
    const to = planned(run.procedure, strict, { deadlines: { reply: 'new' } })
    const after = moved(run, to, 'Mon 11:00')
    expect(told(after.trail)).toEqual([
      'Mon 08:00 tell by ann',
      'Mon 09:00 warn due',
      'Mon 11:00 moved to 2.1.0',
      'Mon 11:00 reply due (due Mon 10:00)',
    ])
  })
})

function bodyWithin(within: string): string {
  return `
roles: {clerk: {}}
open: {tell: {by: clerk, to: a}}
stages: {a: {steps: {answer: {by: clerk, to: z}}}, z: {final: true}}
deadlines:
  reply: {within: ${within}, after: tell, until: answer}
  warn: {within: 1 hour, after: tell, until: answer}
`
}

describe('a migration is refused', () => {
  const run = () => opened(one, { data: { place: 'yard' } })
  const event = { by: boss, at: time('Mon 10:00'), reason: 'New version.' }

  it('of a case that is closed: it is never touched', () => {
    const closed = run()
    take(closed, 'look', 'Mon 09:00')
    take(closed, 'close', 'Mon 09:30')
    expect(notMoved(closed, plan, 'Mon 10:00')).toEqual([{ code: 'case-closed' }])
  })

  it.each<[string, object, string]>([
    ['without a reason', { reason: undefined }, '`reason` must say why the case is moved'],
    ['with a blank one', { reason: ' \u3000' }, '`reason` must say why the case is moved'],
    ['with half a character', { reason: 'x\ud800' }, '`reason` must say why the case is moved'],
    ['by nobody', { by: undefined }, '`by` must be {id, roles}, with at least an id'],
    ['by the clock', { by: actor('clock') }, 'nobody but the language itself acts as "clock"'],
  ])('%s', (_what, parts, problem) => {
    const outcome = migrateCase(plan, run().case, { ...event, ...parts } as never)
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'not-an-event', problem }] })
  })

  it.each([undefined, null, 5, [], 'x'])('where it is none: %j', (none) => {
    expect(migrateCase(plan, run().case, none as never)).toMatchObject({ ok: false })
  })

  it('in the past, and of a case that has changed since somebody looked', () => {
    const state = run().case
    expect(migrateCase(plan, state, { ...event, at: time('Mon 07:00') })).toMatchObject({
      reasons: [{ code: 'time-goes-back' }],
    })
    expect(migrateCase(plan, state, { ...event, expect: 0 })).toMatchObject({
      reasons: [{ code: 'stale-revision', expected: 0, found: 1 }],
    })
    expect(migrateCase(plan, state, { ...event, expect: 1 })).toMatchObject({ ok: true })
  })

  it('of what is no case', () => {
    expect(migrateCase(plan, { ...run().case, place: ['nowhere'] }, event)).toMatchObject({
      reasons: [{ code: 'not-a-case' }],
    })
    expect(migrateCase(plan, null as never, event)).toMatchObject({
      reasons: [{ code: 'not-a-case' }],
    })
  })

  it('where the newer version has no such place in all its tracks', () => {
    const three = version(
      '3.0.0',
      `
roles: {clerk: {}, boss: {}, handler: {of: case, from: [clerk, boss]}}
forms: {report: {place: text, deaths?: {type: integer, minimum: 0}}}
open: {tell: {by: clerk, form: report, assign: {handler: self}, to: work}}
stages:
  work:
    tracks:
      a: {start: a1, stages: {a1: {steps: {look: {by: handler, to: a2}}}, a2: {final: true}}}
      b: {start: b1, stages: {b1: {steps: {other: {by: handler, to: b2}}}, b2: {final: true}}}
    then: closed
  closed: {final: true}
deadlines: {look-at-it: {within: 4 hours, after: tell, until: first look}}
`,
    )
    const half = planned(one, three, { stages: { handling: 'work/a/a1' } })
    expect(notMoved(run(), half, 'Mon 10:00')).toEqual([{ code: 'no-place', place: ['handling'] }])
    const whole = planned(one, three, { stages: { handling: ['work/a/a1', 'work/b/b1'] } })
    expect(moved(run(), whole, 'Mon 10:00').case.place).toEqual(['work/a/a1', 'work/b/b1'])
  })
})

describe('the identity plan', () => {
  it('changes the pinned version and nothing else', () => {
    const again = version('1.0.1', bodyOf(one))
    const run = opened(one, { data: { place: 'yard', deaths: 1 } })
    take(run, 'look', 'Mon 09:00')
    const { case: after, entry } = moved(run, planned(one, again), 'Mon 09:00')
    const { procedure, seq, revision, head } = after
    expect(after).toEqual({ ...run.case, procedure, seq, revision, head })
    expect(procedure.version).toBe('1.0.1')
    expect(entry.changes).toEqual({})
  })
})

function bodyOf(procedure: typeof one): string {
  if (procedure !== one) throw new Error('only the first version is kept as a text')
  return `
scales: {grade: {minor: Minor, major: Major}}
roles: {clerk: {}, boss: {}, handler: {of: case, from: [clerk, boss]}}
forms: {report: {place: text, deaths?: {type: integer, minimum: 0}}}
decisions:
  grade: {gives: grade, policy: first, table: "grade | report.deaths\\nmajor | >= 1", else: minor}
open: {tell: {by: clerk, form: report, assign: {handler: self}, to: handling}}
stages:
  handling: {steps: {look: {by: handler, required: true}, close: {by: handler, to: closed}}}
  closed: {final: true}
steps: {correct: {by: clerk, amend: report}}
deadlines: {look-at-it: {within: 4 hours, after: tell, until: first look}}
`
}

describe('the replay of a trail with a migration', () => {
  const after = moved(opened(one, { data: { place: 'yard', deaths: 1 } }), plan, 'Mon 10:00')

  it('needs every version, in whatever order they are given', () => {
    expect(replayCase([two, one], after.trail)).toEqual({ ok: true, case: after.case })
    expect(replayCase([one], after.trail)).toMatchObject({
      ok: false,
      why: 'differs',
      entry: 2,
      reasons: [{ code: 'wrong-procedure', found: `test@1.0.0 (${one.behaviour})` }],
    })
    expect(replayCase(one, after.trail)).toMatchObject({ ok: false, entry: 2 })
    expect(replayCase([two], after.trail)).toMatchObject({ ok: false, entry: 1 })
    expect(replayCase([], after.trail)).toMatchObject({
      ok: false,
      entry: 1,
      reasons: [{ code: 'wrong-procedure', found: 'none' }],
    })
  })

  it('differs at an entry whose plan, changes, source or target were edited', () => {
    const forge = (parts: object): Entry[] => {
      const { hash: _, ...content } = { ...after.entry, ...parts } as Entry
      return [...after.trail.slice(0, 1), { ...content, hash: hashOf(content) }]
    }
    const { migration } = after.entry
    const forged: object[] = [
      { changes: {} },
      { migration: { ...migration, from: migration?.to } },
      { migration: { ...migration, to: migration?.from } },
      { migration: { ...migration, plan: { ...mapping, steps: {} } } },
      { migration: { ...migration, plan: { ...mapping, stages: { handling: 'closed' } } } },
      { migration: { ...migration, plan: { ...mapping, more: {} } } },
      { migration: { ...migration, plan: null } },
      { migration: { ...migration, plan: { stages: { constructor: '__proto__' } } } },
      { migration: { ...migration, reason: '' } },
      { migration: { ...migration, by: { id: 'clock', roles: [] } } },
      { migration: { ...migration, more: true } },
      { migration: {} },
      { migration: true },
      { migration: null, step: { id: 'look', by: clerk } },
      { step: { id: 'look', by: clerk } },
      { effects: [{ id: 'x', kind: 'notify' }] },
    ]
    for (const parts of forged) {
      expect(replayCase([one, two], forge(parts)), JSON.stringify(parts)).toMatchObject({
        ok: false,
        entry: 2,
      })
    }
  })
})

describe('what is due after a migration', () => {
  it('is woken for by the newer version', () => {
    const run = opened(one, { data: { place: 'yard' } })
    const after = moved(run, plan, 'Mon 10:00')
    expect(short((after.case.wakeAt ?? 1) - 1)).toBe('Mon 12:00')
    const outcome = wakeCase(two, after.case, time('Mon 13:00'))
    expect(outcome.ok && told(outcome.entries)).toEqual(['Mon 12:00 look-at-it due'])
  })

  it('keeps what was missed before', () => {
    const run = opened(one, { data: { place: 'yard' } })
    wake(run, 'Mon 13:00')
    const after = moved(run, plan, 'Mon 14:00')
    expect(after.case.deadlines['look-at-it']).toMatchObject({ missed: true })
    expect(after.trail).toHaveLength(3)
  })

  it('does not take from an event its id', () => {
    const run = opened(one, { data: { place: 'yard' } })
    take(run, 'look', 'Mon 09:00', { id: 'e-1' })
    const { case: state } = moved(run, plan, 'Mon 10:00')
    const event = { step: 'examine', by: clerk, at: time('Mon 11:00'), id: 'e-1' }
    expect(advance(two, state, event)).toMatchObject({ ok: true, duplicateOf: 2 })
    expect(reasons(run, 'close', 'Mon 08:00')).toMatchObject([{ code: 'time-goes-back' }])
  })
})
