import type { Json } from '@dueprocess/rules'
import { describe, expect, it } from 'vitest'
import {
  advance,
  available,
  type CaseState,
  deliverLinked,
  describeReason,
  type Outcome,
  type StepEvent,
  wakeCase,
} from '../../src/index.ts'
import { actor, boss, clerk, opened, take, time, wake } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'
import { leavesOf, replaced } from '../trail/sample-trail.ts'

const procedure = procedureOf(`
roles: {clerk: {}, boss: {}, law: {}, handler: {of: case, from: [clerk, boss]}}
scales: {grade: {minor: Minor, major: Major}}
forms:
  report: {n: integer, who?: {type: text, personal: true}, reasons?: {list: text}, at?: date-time}
records: {file: {forms: [report], numbered: true}}
decisions:
  grade: {gives: grade, policy: first, table: "grade | report.n\\nmajor | >= 3", else: minor, override: {by: boss}}
  size: {gives: grade, policy: first, table: "grade | report.n\\nmajor | >= 5", else: minor}
open: {tell: {by: clerk, form: report, assign: {handler: self}, record: file, to: handling}}
stages:
  handling:
    steps:
      classify: {by: clerk, decide: size}
      approve: {votes: {of: [boss, law, clerk], quorum: 2}, to: [{when: approve.outcome = "approved", stage: closed}, {otherwise: handling}]}
      close: {by: clerk, to: closed}
      expire: {by: clock, after: 20 days, to: closed}
  closed: {final: true}
steps:
  change: {by: clerk, amend: report}
  note: {by: clerk}
  grant: {by: boss}
  reopen: {by: boss}
holds: {user: {set: {by: clerk}, release: {by: clerk}}}
deadlines:
  rounds: {every: 6 hours, after: tell, until: note, pause: [user], escalate: [{at: 50%, notify: boss}, {at: 100%, plus: 1 hour, notify: boss}]}
  notes: {within: 3 hours, after: each note, until: grant}
  target: {within: {of: grade, minor: 8 hours, major: 4 hours}, after: tell, until: close, reopen: {on: reopen, clock: continue}}
  fact: {within: 2 working days, after: report.at, until: close, pause: [user]}
`)

function rich() {
  const salt = 'x'.repeat(20)
  const data = { n: 1, who: 'Eve', reasons: ['a'], at: time('Mon 07:00') }
  const run = opened(procedure, { data, salt })
  take(run, 'note', 'Mon 09:00')
  take(run, 'note', 'Mon 09:30')
  take(run, 'change', 'Mon 10:00', { data: { n: 6 }, id: 'e-1' })
  take(run, 'classify', 'Mon 10:10')
  take(run, 'override.grade', 'Mon 10:20', { by: boss, data: { value: 'minor', reason: 'so' } })
  wake(run, 'Mon 20:30')
  take(run, 'set.user', 'Mon 20:30')
  take(run, 'approve', 'Mon 20:40', { by: actor('lea', 'law'), data: { vote: 'for' } })
  return run
}

/** Whatever a host may do with a case that its store gave back. */
function* doors(state: CaseState): Generator<Outcome> {
  const at = time('Tue 09:00')
  const events: readonly Omit<StepEvent, 'at'>[] = [
    { step: 'note', by: clerk },
    { step: 'release.user', by: clerk },
    { step: 'grant', by: boss },
    { step: 'approve', by: boss, data: { vote: 'against' } },
    { step: 'withdraw.grade', by: boss, data: { reason: 'so' } },
  ]
  for (const event of events) yield advance(procedure, state, { ...event, at })
  yield wakeCase(procedure, state, time('Wed 09:00'))
  const closing = { as: 'x', case: 'y', outcome: 'closed', head: 'a'.repeat(64), at }
  yield deliverLinked(procedure, state, closing)
}

describe('a forged case with all acts of the language', () => {
  const { case: stored } = rich()

  it('holds what the other forgeries lack', () => {
    expect(Object.keys(stored)).toEqual(
      expect.arrayContaining(['held', 'votes', 'adopted', 'overrides', 'records', 'personal']),
    )
    expect(stored.deadlines).toMatchObject({
      rounds: { period: { number: 3 } },
      'notes#2': { missed: true },
    })
  })

  it('is refused with its place or goes on, and throws nowhere', () => {
    const kinds = ['x', 'constructor', 1.5, true, false, null, {}, [], [null], undefined]
    const instants = [-6.2e13, -1, 0, 7, 1e15, 8.64e15]
    for (const place of leavesOf(stored as unknown as Json)) {
      // A period that began long ago is not wrong in itself: all that were missed since are told.
      const isPeriodic = place[0] === 'deadlines' && place[1] === 'rounds'
      for (const by of [...kinds, ...instants.filter((one) => !isPeriodic || one > 1e14)]) {
        const forged = replaced(stored as unknown as Json, place, by as Json)
        const label = `${place.join('/')} := ${JSON.stringify(by)}`
        for (const outcome of doors(forged as unknown as CaseState)) {
          const refused = outcome.ok ? undefined : outcome.reasons
          for (const reason of refused ?? []) {
            expect(describeReason(procedure, reason), label).not.toBe('')
          }
        }
        const offers = available(procedure, forged as unknown as CaseState, clerk, stored.at)
        expect(
          offers.map(({ step }) => step),
          label,
        ).toContain('approve')
      }
    }
  })
})
