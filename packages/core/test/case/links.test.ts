import { describe, expect, it } from 'vitest'
import {
  advance,
  type Entry,
  type OpenEffect,
  openCase,
  replayCase,
  wakeCase,
} from '../../src/index.ts'
import { seal, type UnsealedEntry } from '../../src/trail/index.ts'
import {
  actor,
  boss,
  clerk,
  deadline,
  follow,
  guard,
  opened,
  reasons,
  take,
  time,
  told,
  wake,
} from './case-run.ts'
import {
  asked,
  change,
  closingOf,
  incident,
  openedFor,
  review,
  tell,
  unheard,
} from './linked-cases.ts'
import { procedureOf } from './load.ts'

const report = { what: 'leak', departments: ['works', 'yard'] }
const manager = actor('max', 'manager')

const begun = () => opened(incident, { data: report })
const only = (effects: readonly OpenEffect[]): OpenEffect => {
  const [effect, ...more] = effects
  if (!effect || more.length > 0) throw new Error(`${effects.length} cases are asked for`)
  return effect
}

describe('a step that opens a case', () => {
  it('asks for it with the facts of this one, by an id made of case, entry and number', () => {
    const run = begun()
    const { effects, entries } = take(run, 'raise-change', 'Mon 09:00')
    expect(effects).toEqual([
      {
        id: 'case-1/2/1',
        kind: 'open',
        case: 'case-1/2/1',
        as: 'change',
        procedure: 'change',
        by: clerk,
        data: { reason: 'leak' },
        openedBy: { case: 'case-1', as: 'change', head: entries[0]?.hash },
      },
      { id: 'case-1/2/2', kind: 'notify', role: 'guard', about: { step: 'raise-change' } },
    ])
    expect(entries[0]?.effects[0]).not.toHaveProperty('openedBy')
    expect(entries[0]?.changes.links).toEqual({ change: { count: 1, open: 1 } })
  })

  it('gives what is not known to nobody', () => {
    const run = opened(incident, { data: { what: 'leak', urgent: true } })
    expect(only(asked(take(run, 'raise-change', 'Mon 09:00').effects)).data).toEqual({
      reason: 'leak',
      urgent: true,
    })
  })

  it('opens one case for each item of a list', () => {
    const run = begun()
    const effects = asked(take(run, 'ask-departments', 'Mon 09:00', { by: guard }).effects)
    expect(effects.map(({ id, as, item, data, step }) => ({ id, as, item, data, step }))).toEqual([
      {
        id: 'case-1/2/1',
        as: 'reviews',
        item: 'works',
        data: { department: 'works', about: 'leak' },
        step: 'begin',
      },
      {
        id: 'case-1/2/2',
        as: 'reviews',
        item: 'yard',
        data: { department: 'yard', about: 'leak' },
        step: 'begin',
      },
      { id: 'case-1/2/3', as: 'change', data: { reason: 'leak' } },
    ])
    expect(run.case.links?.reviews?.cases.map(({ id }) => id)).toEqual(['case-1/2/1', 'case-1/2/2'])
  })

  it('opens none for an empty list, and is refused where the list is not known', () => {
    const none = opened(incident, { data: { what: 'leak', departments: [] } })
    const effects = asked(take(none, 'ask-departments', 'Mon 09:00', { by: guard }).effects)
    expect(effects.map(({ as }) => as)).toEqual(['change'])
    expect(none.case.links).not.toHaveProperty('reviews')
    const unknown = opened(incident, { data: { what: 'leak' } })
    expect(reasons(unknown, 'ask-departments', 'Mon 09:00', { by: guard })).toEqual([
      { code: 'list-unknown', link: 'reviews', list: 'report.departments' },
    ])
  })

  it('opens no flood of cases', () => {
    const departments = Array.from({ length: 1000 }, (_, n) => `d-${n}`)
    const run = opened(incident, { data: { what: 'leak', departments } })
    expect(reasons(run, 'ask-departments', 'Mon 09:00', { by: guard })).toEqual([
      { code: 'too-many-cases', step: 'ask-departments', count: 1001, allowed: 1000 },
    ])
  })

  it('opens more cases under one name each time', () => {
    const run = begun()
    take(run, 'raise-change', 'Mon 09:00')
    take(run, 'raise-change', 'Mon 10:00')
    expect(run.case.links?.change?.cases.map(({ id }) => id)).toEqual(['case-1/2/1', 'case-1/3/1'])
    expect(run.trail.at(-1)?.changes.links).toEqual({ change: { count: 2, open: 2 } })
  })

  it('asks for nothing when it is refused', () => {
    const run = begun()
    expect(reasons(run, 'raise-change', 'Mon 09:00', { by: guard })).toMatchObject([
      { code: 'role-missing' },
    ])
    expect(run.case.links).toBeUndefined()
  })
})

describe('a linked case', () => {
  it('is opened by whoever took the step, who is not asked for a role again', () => {
    const run = begun()
    const effect = only(asked(take(run, 'raise-change', 'Mon 09:00').effects))
    const child = openedFor(change, effect, 'Mon 09:01')
    const [entry] = child.trail
    expect(entry?.openedBy).toEqual({ case: 'case-1', as: 'change', head: run.case.head })
    expect(entry?.step).toMatchObject({ id: 'request', by: clerk, data: { reason: 'leak' } })
    expect(child.case).toMatchObject({
      id: 'case-1/2/1',
      openedBy: { case: 'case-1' },
      assigned: { requester: { kind: 'actors', actors: ['ann'] } },
    })
    // The role is missing everywhere else.
    expect(reasons(child, 'make', 'Mon 09:02')).toMatchObject([{ code: 'role-missing' }])
  })

  it('is opened by the built-in actor where the clock asked for it', () => {
    const run = begun()
    const { effects } = wake(run, 'Thu 08:00')
    const effect = only(asked(effects))
    expect(effect).toMatchObject({ as: 'later', unattended: 1 })
    expect(effect).not.toHaveProperty('by')
    const child = openedFor(change, effect, 'Thu 08:00')
    expect(child.trail[0]?.step?.by).toEqual({ id: 'link', roles: [] })
    expect(child.case.openedBy).toMatchObject({ case: 'case-1', as: 'later', unattended: 1 })
    // A machine takes nothing on: nobody is the requester.
    expect(child.case.assigned).toEqual({})
  })

  it('passes the rest of the gate like every other', () => {
    const { by, openedBy } = only(asked(take(begun(), 'raise-change', 'Mon 09:00').effects))
    const opening = { id: 'x', at: time('Mon 09:01'), by, openedBy } as const
    expect(openCase(change, { ...opening, data: {} } as never)).toMatchObject({
      ok: false,
      reasons: [{ code: 'form-invalid' }],
    })
    const outcome = openCase(review, { ...opening, data: {} } as never)
    expect(outcome).toMatchObject({ reasons: [{ code: 'not-an-opening' }] })
  })

  it('is not opened by who says wrongly where it comes from', () => {
    const opening = { id: 'x', at: time('Mon 09:01'), by: clerk, data: { reason: 'leak' } }
    const head = 'a'.repeat(64)
    const wrong: unknown[] = [
      null,
      'case-1',
      [],
      {},
      { case: 'case-1', as: 'change' },
      { case: '', as: 'change', head },
      { case: 'case-1', as: '\ud800', head },
      { case: 'case-1', as: 'change', head: 'A'.repeat(64) },
      { case: 'case-1', as: 'change', head, unattended: 0 },
      { case: 'case-1', as: 'change', head, unattended: '1' },
      { case: 'c'.repeat(257), as: 'change', head },
    ]
    for (const openedBy of wrong) {
      expect(openCase(change, { ...opening, openedBy } as never)).toMatchObject({
        ok: false,
        kind: 'invalid',
        reasons: [{ code: 'not-an-event' }],
      })
    }
  })

  it('needs a role of everybody who is not led in by another case', () => {
    const opening = { id: 'x', at: time('Mon 09:01'), by: clerk, data: { reason: 'leak' } }
    expect(openCase(change, opening)).toMatchObject({ reasons: [{ code: 'role-missing' }] })
    expect(openCase(change, { ...opening, by: undefined } as never)).toMatchObject({ ok: false })
  })
})

describe('a case that waits for another', () => {
  const raised = () => {
    const run = begun()
    const effect = only(asked(take(run, 'raise-change', 'Mon 09:00').effects))
    return { run, child: openedFor(change, effect, 'Mon 09:01') }
  }

  it('goes on when it hears how that one ended', () => {
    const { run, child } = raised()
    expect(reasons(run, 'finish', 'Mon 10:00')[0]).toMatchObject({ code: 'condition-false' })
    take(child, 'make', 'Mon 11:00', { by: manager })
    const { entries } = tell(run, closingOf(child.case), 'Mon 11:01')
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      step: {
        id: 'link.change',
        by: { id: 'link', roles: [] },
        event: 'case-1/2/1/closed',
        data: { case: 'case-1/2/1', outcome: 'made', head: child.case.head },
      },
      changes: { links: { change: { count: 1, open: 0, outcome: 'made' } } },
    })
    expect(run.case.links?.change).toEqual({
      cases: [{ id: 'case-1/2/1', outcome: 'made', head: child.case.head, heard: 3 }],
      outcome: 'made',
    })
    take(run, 'finish', 'Mon 12:00')
    expect(run.case).toMatchObject({ status: 'closed', place: ['closed'] })
  })

  it('takes the way that the outcome chooses', () => {
    const { run, child } = raised()
    take(child, 'fail', 'Mon 11:00', { by: manager })
    tell(run, closingOf(child.case), 'Mon 11:01')
    take(run, 'finish', 'Mon 12:00')
    expect(run.case.place).toEqual(['stay-open'])
  })

  it('hears of a case that was called off, and of one that the clock ended', () => {
    const off = raised()
    take(off.child, 'call-off', 'Mon 11:00')
    expect(closingOf(off.child.case).outcome).toBe('called-off')
    tell(off.run, closingOf(off.child.case), 'Mon 11:01')
    expect(off.run.case.links?.change?.outcome).toBe('called-off')

    const late = raised()
    wake(late.child, 'Sun 08:00')
    expect(closingOf(late.child.case)).toMatchObject({ outcome: 'failed', to: 'case-1' })
    tell(late.run, closingOf(late.child.case), 'Sun 08:00')
    expect(late.run.case.links?.change?.outcome).toBe('failed')
  })

  it('meets what is due when the other case has ended', () => {
    const { run, child } = raised()
    expect(deadline(run, 'change-made')).toMatchObject({ status: 'open', due: 'Tue 09:00' })
    take(child, 'make', 'Mon 11:00', { by: manager })
    tell(run, closingOf(child.case), 'Mon 11:01')
    expect(deadline(run, 'change-made')).toMatchObject({ status: 'done', missed: false })
  })

  it('records first what was due before it heard', () => {
    const { run, child } = raised()
    take(child, 'make', 'Mon 11:00', { by: manager })
    const { entries } = tell(run, closingOf(child.case), 'Tue 10:00')
    expect(told(entries)).toEqual(['Tue 09:00 change-made due', 'Tue 10:00 link.change by link'])
    expect(deadline(run, 'change-made')).toMatchObject({ status: 'done', missed: true })
  })

  it('waits until each of several has ended, whatever the order', () => {
    const run = begun()
    const [works, yard, more] = asked(
      take(run, 'ask-departments', 'Mon 09:00', { by: guard }).effects,
    ) as [OpenEffect, OpenEffect, OpenEffect]
    const children = [openedFor(review, works, 'Mon 09:01'), openedFor(review, yard, 'Mon 09:01')]
    const third = openedFor(change, more, 'Mon 09:01')
    take(third, 'make', 'Mon 10:00', { by: manager })
    for (const child of children) {
      take(child, 'agree', 'Mon 10:00', { by: actor('rob', 'reviewer') })
    }
    for (const child of [third, ...children.reverse()]) {
      expect(reasons(run, 'finish', 'Mon 10:30')[0]).toMatchObject({ code: 'condition-false' })
      tell(run, closingOf(child.case), 'Mon 10:30')
    }
    take(run, 'finish', 'Mon 11:00')
    expect(run.case.status).toBe('closed')
  })

  it('answers the same closing again as a duplicate, and another one not at all', () => {
    const { run, child } = raised()
    take(child, 'make', 'Mon 11:00', { by: manager })
    const closing = closingOf(child.case)
    tell(run, closing, 'Mon 11:01')
    expect(tell(run, closing, 'Mon 11:02')).toMatchObject({ duplicateOf: 3, entries: [] })
    expect(unheard(run, { ...closing, outcome: 'failed' }, 'Mon 11:02')).toEqual([
      { code: 'event-exists', event: 'case-1/2/1/closed', entry: 3 },
    ])
    take(run, 'finish', 'Mon 12:00')
    expect(tell(run, closing, 'Mon 13:00')).toMatchObject({ duplicateOf: 3, entries: [] })
  })

  it('loses nothing where somebody took the id of the event before', () => {
    const { run, child } = raised()
    take(run, 'raise-change', 'Mon 09:30', { id: 'case-1/2/1/closed' })
    take(child, 'make', 'Mon 11:00', { by: manager })
    tell(run, closingOf(child.case), 'Mon 11:01')
    expect(run.case.links?.change?.cases[0]).toMatchObject({ outcome: 'made' })
    expect(tell(run, closingOf(child.case), 'Mon 11:02')).toMatchObject({ duplicateOf: 4 })
    // And who took it is answered with what they did.
    expect(run.case.events['case-1/2/1/closed']).toBe(3)
  })

  it('does not hear of a case that it did not open, or not under that name', () => {
    const { run, child } = raised()
    take(child, 'make', 'Mon 11:00', { by: manager })
    const closing = closingOf(child.case)
    const unknown = (as: string, id: string) => [
      { code: 'unknown-linked-case', link: as, case: id },
    ]
    expect(unheard(run, { ...closing, case: 'x' }, 'Mon 11:01')).toEqual(unknown('change', 'x'))
    for (const as of ['reviews', 'nothing', 'constructor', '__proto__']) {
      expect(unheard(run, { ...closing, as }, 'Mon 11:01')).toEqual(unknown(as, closing.case))
    }
  })

  it('refuses a closing that says something wrong, or comes from the past', () => {
    const { run, child } = raised()
    take(child, 'make', 'Mon 11:00', { by: manager })
    const closing = closingOf(child.case)
    const wrong: object[] = [
      { as: '' },
      { case: 7 },
      { outcome: '' },
      { outcome: '\u0000' },
      { head: 'none' },
      { head: undefined },
    ]
    for (const part of wrong) {
      expect(unheard(run, { ...closing, ...part }, 'Mon 11:01')).toMatchObject([
        { code: 'not-an-event' },
      ])
    }
    expect(unheard(run, closing, 'Mon 08:30')).toMatchObject([{ code: 'time-goes-back' }])
  })

  it('answers, when it is closed, that it cannot note it any more', () => {
    const { run, child } = raised()
    take(run, 'close-anyway', 'Mon 10:00', { by: boss })
    take(child, 'make', 'Mon 11:00', { by: manager })
    expect(unheard(run, closingOf(child.case), 'Mon 11:01')).toEqual([{ code: 'case-closed' }])
  })
})

describe('cases that open each other', () => {
  // What nobody looked at for a day is opened anew.
  const watch = procedureOf(`
roles: {clerk: {}}
open: {begin: {by: clerk, to: going}}
stages:
  going:
    steps:
      look: {by: clerk}
      again: {by: clock, after: 1 day, opens: {procedure: test, as: next}, to: over}
  over: {final: true}
`)

  /** How many follow the first one, each a day after the other; at most 20. */
  const followers = (isLookedAt: boolean): number => {
    let run = opened(watch)
    for (let n = 0; n < 20; n += 1) {
      const at = run.case.at
      if (isLookedAt) {
        const looked = advance(watch, run.case, { step: 'look', by: clerk, at })
        if (!looked.ok) throw new Error('not looked at')
        follow(run, looked)
      }
      const woken = wakeCase(watch, run.case, at + 86_400_001)
      if (!woken.ok) throw new Error('not woken')
      follow(run, woken)
      const [effect] = asked(woken.effects)
      if (!effect) return n
      const { case: id, data, openedBy } = effect
      const next = openCase(watch, { id, at: run.case.at, data, openedBy } as never)
      if (!next.ok) return n
      run = { procedure: watch, case: next.case, trail: [], effects: [] }
      follow(run, next)
    }
    return 20
  }

  it('do so without end only where a person has looked at each', () => {
    expect(followers(false)).toBe(8)
    expect(followers(true)).toBe(20)
  })
})

describe('the step of a linked case', () => {
  it('is taken by nobody through the door of persons', () => {
    const run = begun()
    take(run, 'raise-change', 'Mon 09:00')
    const data = { case: 'case-1/2/1', outcome: 'made', head: 'a'.repeat(64) }
    for (const by of [clerk, guard, boss]) {
      expect(reasons(run, 'link.change', 'Mon 10:00', { by, data })).toMatchObject([
        { code: 'role-missing', roles: ['link'] },
      ])
    }
    const link = { id: 'link', roles: [] }
    const event = { step: 'link.change', by: link, at: time('Mon 10:00'), data }
    expect(advance(incident, run.case, event)).toMatchObject({
      ok: false,
      kind: 'invalid',
      reasons: [{ code: 'not-an-event' }],
    })
  })

  it('stands in no trail twice', () => {
    const { trail, procedure } = raisedAndClosed()
    const { hash, ...last } = trail.at(-1) as Entry
    const again = seal({ ...last, seq: 4, previous: hash, changes: {} })
    expect(replayCase(procedure, [...trail, again])).toMatchObject({
      ok: false,
      entry: 4,
      reasons: [{ code: 'unknown-linked-case' }],
    })
  })

  it('cannot be forged into a trail, however well it is sealed', () => {
    const { trail, procedure } = raisedAndClosed()
    const { hash, ...last } = trail.at(-1) as Entry
    const data = { case: 'case-1/2/1', outcome: 'made', head: 'b'.repeat(64) }
    const step = {
      id: 'link.change',
      event: 'case-1/2/1/closed',
      by: { id: 'link', roles: [] },
      data,
    }
    const forgeries: object[] = [
      { ...step, by: clerk },
      { ...step, by: { id: 'link', roles: ['boss'] } },
      { ...step, event: 'e-1' },
      { ...step, id: 'link.reviews' },
      { ...step, id: 'finish' },
      { ...step, data: { ...data, case: 'case-9' } },
      { ...step, data: { ...data, more: 1 } },
      { ...step, data: 'closed' },
    ]
    for (const forged of forgeries) {
      const entry = seal({ ...last, step: forged } as UnsealedEntry)
      expect(entry.hash).not.toBe(hash)
      expect(replayCase(procedure, [...trail.slice(0, -1), entry])).toMatchObject({
        ok: false,
        why: 'differs',
        entry: 3,
      })
    }
  })
})

function raisedAndClosed() {
  const run = begun()
  const effect = only(asked(take(run, 'raise-change', 'Mon 09:00').effects))
  const child = openedFor(change, effect, 'Mon 09:01')
  take(child, 'make', 'Mon 11:00', { by: manager })
  tell(run, closingOf(child.case), 'Mon 11:01')
  return run
}
