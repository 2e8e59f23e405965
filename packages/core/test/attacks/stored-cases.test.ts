import type { Json } from '@dueprocess/rules'
import { describe, expect, it } from 'vitest'
import {
  advance,
  available,
  type CaseState,
  describeReason,
  openCase,
  type Reason,
  replayCase,
  wakeCase,
} from '../../src/index.ts'
import { clerk } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'
import { leavesOf, replaced } from '../trail/sample-trail.ts'

const procedure = procedureOf(`
scales: {speed: {slow: Slow, fast: Fast}}
roles: {clerk: {}}
forms: {report: {size: integer}}
decisions:
  speed:
    gives: speed
    policy: first
    table: |
      speed | report.size
      fast  | > 3
      slow  | -
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    tracks:
      main: {start: asking, stages: {asking: {steps: {ask: {by: clerk, to: asked}}}, asked: {final: true}}}
      hurry: {when: speed = "fast", start: running, stages: {running: {steps: {run: {by: clerk, to: ran}}}, ran: {final: true}}}
    then: closed
  closed: {final: true}
steps: {note: {by: clerk, form: report}}
deadlines: {answer: {within: 1 hour, after: tell, until: ask, escalate: [{at: 50%, notify: clerk}]}}
`)

const outcome = openCase(procedure, { id: 'c', by: clerk, at: 0, data: { size: 5 } })
if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
const { case: stored, entries: trail } = outcome
const note = { step: 'note', by: clerk, at: 5, data: { size: 6 } }

function replacedIn(state: CaseState, place: readonly string[], by: unknown): CaseState {
  return replaced(state as unknown as Json, place, by as Json) as unknown as CaseState
}

function words(reasons: readonly Reason[]): string {
  return reasons.map((reason) => describeReason(procedure, reason)).join(' ')
}

/** As PostgreSQL keeps `jsonb`: members by the length of their name, then by its bytes. */
function reordered<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reordered) as T
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).sort(
    ([a], [b]) => a.length - b.length || Number(a > b) - Number(a < b),
  )
  return Object.fromEntries(members.map(([key, member]) => [key, reordered(member)])) as T
}

describe('a stored case', () => {
  it('goes on the same, in whichever order a database gives its members back', () => {
    const here = advance(procedure, stored, note)
    const there = advance(procedure, reordered(stored), note)
    if (!here.ok || !there.ok) throw new Error('refused')
    expect(there.entries).toEqual(here.entries)
    expect(replayCase(procedure, [...trail, ...there.entries])).toMatchObject({ ok: true })
  })

  it('of a later format is refused, not guessed at', () => {
    const later = { ...stored, format: 2 } as unknown as CaseState
    expect(advance(procedure, later, note)).toMatchObject({ ok: false })
    expect(wakeCase(procedure, later, 10_000_000)).toMatchObject({ ok: false })
  })

  it('that lacks a member, or has another kind of it, is refused with its place', () => {
    const deep = JSON.parse(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)
    for (const place of leavesOf(stored as unknown as Json)) {
      for (const by of [undefined, 'forged', 1.5, 1e300, -1, null, {}, [], deep]) {
        const damaged = replacedIn(stored, place, by)
        for (const outcome of [
          advance(procedure, damaged, note),
          wakeCase(procedure, damaged, 10_000_000),
        ]) {
          const refused = outcome.ok ? undefined : outcome.reasons
          // Some values are as good as others: whoever forges those must forge the trail as well.
          if (refused) expect(words(refused), place.join('/')).not.toBe('')
        }
        const offers = available(procedure, damaged, clerk, 5)
        expect(
          offers.map(({ step }) => step),
          place.join('/'),
        ).toEqual(['ask', 'run', 'note'])
      }
    }
  })

  it.each(Object.keys(stored))('is refused without its `%s`', (member) => {
    const { [member as keyof CaseState]: _, ...rest } = stored
    expect(advance(procedure, rest as CaseState, note)).toEqual({
      ok: false,
      kind: 'conflict',
      reasons: [{ code: 'not-a-case', path: `/${member}`, expected: expect.any(String) }],
    })
  })

  it('is none where it is no object, or throws when it is looked at', () => {
    const throws = new Proxy(stored, {
      get: () => {
        throw new Error('do not look')
      },
    })
    for (const none of [null, undefined, 'case', 5, [], [stored], {}, throws]) {
      const state = none as unknown as CaseState
      const refused = { ok: false, kind: 'conflict', reasons: [{ code: 'not-a-case' }] }
      expect(advance(procedure, state, note)).toMatchObject(refused)
      expect(wakeCase(procedure, state, 5)).toMatchObject(refused)
      expect(available(procedure, state, clerk, 5).some(({ allowed }) => allowed)).toBe(false)
    }
  })

  it('takes no step where its visits or its status are not those of its place', () => {
    const { visits } = stored
    const forgeries: readonly [string, object][] = [
      ['/visits', { visits: { ...visits, closed: { since: 0, done: [] } } }],
      ['/visits', { visits: { '': visits[''] } }],
      ['/status', { status: 'closed' }],
      ['/place', { place: ['handling/hurry/running'] }],
      ['/place', { place: [...stored.place].reverse() }],
      ['/place', { place: [stored.place.join(' ')] }],
    ]
    for (const [path, forgery] of forgeries) {
      const outcome = advance(procedure, { ...stored, ...forgery } as CaseState, note)
      expect(outcome, JSON.stringify(forgery)).toMatchObject({
        ok: false,
        kind: 'conflict',
        reasons: [{ code: 'not-a-case', path }],
      })
    }
  })

  it('in a stage that there is not takes no step', () => {
    for (const place of [['nowhere'], [], ['closed'], ['handling/main/asking', 'closed']]) {
      const forged = { ...stored, place }
      let step: unknown
      try {
        const outcome = advance(procedure, forged, { step: 'ask', by: clerk, at: 5 })
        step = outcome.ok ? outcome.case.place : 'refused'
      } catch {
        step = 'refused'
      }
      expect(step, place.join()).toBe('refused')
    }
  })
})
