import { describe, expect, it } from 'vitest'
import { advance, available, dryRun, type Procedure } from '../../src/index.ts'
import { actor, boss, clerk, guard, opened, take, time } from '../case/case-run.ts'
import { moved, notMoved, planned, version } from './versions.ts'

let number = 0
function of(body: string): Procedure {
  number += 1
  return version(`1.${number}.0`, body)
}

describe('a hold that is set', () => {
  const held = (hold: string, inside: string) =>
    of(`
roles: {clerk: {}, boss: {}}
open: {tell: {by: clerk, to: a}}
stages:
  a: {steps: {on: {by: clerk, to: b}}}
  b: {steps: {end: {by: clerk, to: z}, back: {by: clerk, to: a}}}
  z: {final: true}
holds: {${hold}: {${inside}set: {by: clerk}, release: {by: clerk}}}
`)
  const one = held('user', '')

  it('stays set, since when it was, under the name that it has now', () => {
    const two = held('customer', '')
    const run = opened(one)
    take(run, 'set.user', 'Mon 09:00')
    const after = moved(run, planned(one, two, { holds: { user: 'customer' } }), 'Mon 10:00')
    expect(after.case.held).toEqual({ customer: { since: Date.UTC(2026, 0, 5, 9), by: 'ann' } })
    expect(after.case.done).toMatchObject({ 'set.customer': { times: 1 } })
    expect(after.entry.changes).toEqual({ held: { customer: true, user: null } })
    const event = { step: 'on', by: clerk, at: time('Mon 11:00') }
    expect(advance(two, after.case, event)).toMatchObject({ reasons: [{ code: 'on-hold' }] })
  })

  it('is released where the plan gives it up, or the case is not in what it holds', () => {
    const two = held('customer', '')
    const elsewhere = held('user', 'in: b, ')
    const run = opened(one)
    take(run, 'set.user', 'Mon 09:00')
    for (const plan of [planned(one, two, { holds: { user: null } }), planned(one, elsewhere)]) {
      const after = moved(run, plan, 'Mon 10:00')
      expect(after.case).not.toHaveProperty('held')
      expect(after.entry.changes).toEqual({ held: { user: null } })
      expect(dryRun(plan, run.case)).toMatchObject({ lost: [{ kind: 'hold', id: 'user' }] })
    }
  })
})

describe('votes', () => {
  const voting = (step: string, votes: string) =>
    of(`
roles: {clerk: {}, boss: {}, guard: {}}
open: {tell: {by: clerk, to: a}}
stages: {a: {steps: {${step}: {votes: {${votes}}, to: z}, back: {by: clerk, to: a}}}, z: {final: true}}
`)
  const one = voting('approve', 'of: [boss, guard, clerk], quorum: 2')
  const run = opened(one)
  take(run, 'approve', 'Mon 09:00', { by: boss, data: { vote: 'for' } })

  it('count on where the same seats vote on the same', () => {
    const two = voting('agree', 'of: [boss, guard, clerk], quorum: 2')
    const after = moved(run, planned(one, two, { steps: { approve: 'agree' } }), 'Mon 10:00')
    expect(after.case.votes).toEqual({ agree: [{ seat: 0, by: ['cat'], for: true }] })
    const event = { step: 'agree', by: guard, at: time('Mon 11:00'), data: { vote: 'for' } }
    expect(advance(two, after.case, event)).toMatchObject({ ok: true, case: { status: 'closed' } })
  })

  it('are given anew where other seats vote, or another number decides', () => {
    for (const votes of ['of: [boss, guard, clerk], quorum: 3', 'of: [guard, boss], quorum: 2']) {
      const plan = planned(one, voting('approve', votes))
      const after = moved(run, plan, 'Mon 10:00')
      expect(after.case).not.toHaveProperty('votes')
      expect(after.entry.changes).toEqual({ votes: { approve: null } })
      expect(dryRun(plan, run.case)).toMatchObject({ lost: [{ kind: 'votes', id: 'approve' }] })
    }
  })
})

describe('what persons decided', () => {
  const deciding = (words: string, more: string, least = 1) =>
    of(`
scales: {grade: {${words}}}
roles: {clerk: {}, boss: {}}
forms: {report: {deaths?: integer}}
decisions:
  severity: {gives: grade, policy: first, table: "grade | report.deaths\\nmajor | >= ${least}", else: minor${more}}
open: {tell: {by: clerk, form: report, to: a}}
stages: {a: {steps: {end: {by: clerk, to: z}, classify: {by: boss${more.includes('override') ? '' : ', decide: [severity]'}}}}, z: {final: true}}
steps: {correct: {by: clerk, amend: report}}
`)

  it('goes on governing', () => {
    const one = deciding('minor: Minor, major: Major', ', override: {by: boss}')
    const two = deciding('minor: Minor, major: Major', ', override: {by: boss}', 3)
    const run = opened(one, { data: { deaths: 0 } })
    const data = { value: 'major', reason: 'Two are missing.' }
    take(run, 'override.severity', 'Mon 09:00', { by: boss, data })
    const after = moved(run, planned(one, two), 'Mon 10:00')
    expect(after.case.overrides).toEqual(run.case.overrides)
    expect(after.entry.changes).toEqual({})
  })

  it('goes where the newer version leaves it to the table', () => {
    const one = deciding('minor: Minor, major: Major', ', override: {by: boss}')
    const two = deciding('minor: Minor, major: Major', '')
    const run = opened(one, { data: { deaths: 0 } })
    const data = { value: 'major', reason: 'Two are missing.' }
    take(run, 'override.severity', 'Mon 09:00', { by: boss, data })
    const plan = planned(one, two)
    expect(dryRun(plan, run.case)).toMatchObject({
      lost: [{ kind: 'override', id: 'severity' }],
      changes: { overrides: { severity: null } },
    })
  })

  it('must be something that the newer version can decide', () => {
    const one = deciding('minor: Minor, major: Major', '')
    const two = deciding('minor: Minor, small: Small, major: Major', '')
    const less = deciding('minor: Minor, major: Major, grave: Grave', '')
    const run = opened(less, { data: { deaths: 2 } })
    take(run, 'classify', 'Mon 09:00', { by: boss })
    expect(run.case.adopted).toMatchObject({ severity: { outputs: { grade: 'major' } } })
    expect(moved(run, planned(less, one), 'Mon 10:00').case.adopted).toEqual(run.case.adopted)
    expect(moved(run, planned(less, two), 'Mon 10:00').case.adopted).toEqual(run.case.adopted)
    const words = `small: Small, great: Great`
    const other = of(`
scales: {grade: {${words}}}
roles: {clerk: {}, boss: {}}
forms: {report: {deaths?: integer}}
decisions:
  severity: {gives: grade, policy: first, table: "grade | report.deaths\\ngreat | >= 1", else: small}
open: {tell: {by: clerk, form: report, to: a}}
stages: {a: {steps: {end: {by: clerk, to: z}, classify: {by: boss, decide: [severity]}}}, z: {final: true}}
steps: {correct: {by: clerk, amend: report}}
`)
    expect(notMoved(run, planned(less, other), 'Mon 10:00')).toEqual([
      {
        code: 'does-not-fit',
        facts: [
          {
            fact: 'severity',
            target: 'severity',
            faults: [{ path: '/grade', rule: 'enum', allowed: ['small', 'great'] }],
          },
        ],
      },
    ])
  })

  it('by tables is decided anew', () => {
    const one = deciding('minor: Minor, major: Major', ', override: {by: boss}')
    const two = deciding('minor: Minor, major: Major', ', override: {by: boss}', 3)
    const run = opened(one, { data: { deaths: 2 } })
    const after = moved(run, planned(one, two), 'Mon 10:00')
    expect(after.case.decisions.severity).toMatchObject({ outputs: { grade: 'minor' } })
    expect(after.entry.changes.decisions).toMatchObject({
      severity: { kind: 'decided', outputs: { grade: 'minor' } },
    })
  })
})

describe('linked cases', () => {
  const opening = (link: string) =>
    of(`
roles: {clerk: {}, boss: {}}
open: {tell: {by: clerk, to: a}}
stages: {a: {steps: {ask: {by: clerk, opens: {procedure: change, as: ${link}}}, end: {by: clerk, to: z}}}, z: {final: true}}
`)
  const [one, two] = [opening('change'), opening('request')]

  it('stay linked', () => {
    const run = opened(one)
    take(run, 'ask', 'Mon 09:00')
    const after = moved(run, planned(one, opening('change')), 'Mon 10:00')
    expect(after.case.links).toEqual(run.case.links)
    expect(after.entry.changes).toEqual({})
  })

  it('that are open keep the name under which they report', () => {
    const run = opened(one)
    take(run, 'ask', 'Mon 09:00')
    for (const link of ['request', null]) {
      expect(notMoved(run, planned(one, two, { links: { change: link } }), 'Mon 10:00')).toEqual([
        { code: 'linked-case-open', link: 'change', count: 1 },
      ])
    }
  })

  it('that were never opened stand in the way of nothing', () => {
    const plan = planned(one, two, { links: { change: 'request' } })
    expect(moved(opened(one), plan, 'Mon 10:00').case).not.toHaveProperty('links')
  })
})

describe('roles and what was done', () => {
  const one = of(`
roles: {clerk: {}, boss: {}, handler: {of: case, from: [clerk, boss]}}
open: {tell: {by: clerk, assign: {handler: boss}, to: a}}
stages:
  a: {steps: {look: {by: handler}, see: {by: handler}, hand: {by: handler, assign: {handler: self}}, on: {by: handler, to: b}}}
  b: {steps: {end: {by: handler, to: z}}}
  z: {final: true}
constraints: {eyes: {different: [look, end]}}
`)

  it('keep a queue, and its place is known to nobody else', () => {
    const two = of(
      `
roles: {clerk: {}, head: {}, owner: {of: case, from: [clerk, head]}, boss: {}}
open: {tell: {by: clerk, assign: {owner: boss}, to: a}}
stages:
  a: {steps: {look: {by: owner}, on: {by: owner, to: b}}}
  b: {steps: {end: {by: owner, to: z}}}
  z: {final: true}
`.replace('from: [clerk, head]', 'from: [clerk, head, boss]'),
    )
    const after = moved(
      opened(one),
      planned(one, two, { roles: { handler: 'owner' } }),
      'Mon 09:00',
    )
    expect(after.case.assigned).toEqual({ owner: { kind: 'queue', role: 'boss' } })
    const offers = available(two, after.case, boss, time('Mon 10:00'))
    expect(offers.find(({ step }) => step === 'look')?.allowed).toBe(true)
  })

  it('of which two became one are counted together, by everybody who did them', () => {
    const two = of(`
roles: {clerk: {}, boss: {}, handler: {of: case, from: [clerk, boss]}}
open: {tell: {by: clerk, assign: {handler: boss}, to: a}}
stages:
  a: {steps: {inspect: {by: handler}, on: {by: handler, to: b}}}
  b: {steps: {end: {by: handler, to: z}}}
  z: {final: true}
constraints: {eyes: {different: [inspect, end]}}
`)
    const run = opened(one)
    const dan = actor('dan', 'boss')
    take(run, 'look', 'Mon 09:00', { by: boss })
    take(run, 'see', 'Mon 09:30', { by: dan })
    const plan = planned(one, two, { steps: { look: 'inspect', see: 'inspect', hand: null } })
    const after = moved(run, plan, 'Mon 10:00')
    expect(after.case.done.inspect).toEqual({ times: 2, by: ['cat', 'dan'] })
    expect(after.case.visits.a?.done).toEqual(['inspect'])
    const on = advance(two, after.case, { step: 'on', by: boss, at: time('Mon 11:00') })
    if (!on.ok) throw new Error('refused')
    for (const by of [boss, dan]) {
      expect(advance(two, on.case, { step: 'end', by, at: time('Mon 12:00') })).toMatchObject({
        reasons: [{ code: 'constraint-broken', constraint: 'eyes' }],
      })
    }
  })

  it('that the newer version moved to another stage count where their step is now', () => {
    const two = of(`
roles: {clerk: {}, boss: {}, handler: {of: case, from: [clerk, boss]}}
open: {tell: {by: clerk, assign: {handler: boss}, to: work}}
stages:
  work:
    start: a
    steps: {look: {by: handler, required: true}}
    stages: {a: {steps: {on: {by: handler, to: over}}}, over: {final: true}}
    then: b
  b: {steps: {end: {by: handler, to: z}}}
  z: {final: true}
`)
    const run = opened(one)
    take(run, 'look', 'Mon 09:00', { by: boss })
    const after = moved(run, planned(one, two, { stages: { a: 'work/a' } }), 'Mon 10:00')
    expect(after.case.visits.work).toEqual({ since: Date.UTC(2026, 0, 5, 8), done: ['look'] })
    const on = advance(two, after.case, { step: 'on', by: boss, at: time('Mon 11:00') })
    expect(on).toMatchObject({ ok: true, case: { place: ['b'] } })
  })
})
