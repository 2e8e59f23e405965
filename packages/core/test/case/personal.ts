import { expect } from 'vitest'
import { type CaseState, type Entry, erase, replayCase, verifyTrail } from '../../src/index.ts'
import { type CaseRun, type Doing, opened, take, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

/** A procedure that asks for names, and one that an amendment corrects. */
export const accident: ReturnType<typeof procedureOf> = procedureOf(`
scales: {grade: {minor: Minor, major: Major}}
roles: {clerk: {}, boss: {}}
forms:
  report:
    place: text
    deaths: {type: integer, minimum: 0}
    victim: {type: text, personal: true}
    bornOn?: {type: date, personal: true}
    seenAt?: {type: date-time, personal: true}
    witnesses?: {list: actor, personal: true}
  note: {words: {type: text, personal: true}}
decisions:
  grade: {gives: grade, policy: first, table: "grade | report.deaths\\nmajor | >= 1", else: minor}
open: {tell: {by: clerk, form: report, record: file, notify: boss, to: looking}}
stages:
  looking:
    steps:
      look: {by: boss, form: note, record: file}
      done: {by: boss, to: closed}
  closed: {final: true}
steps:
  correct: {by: clerk, amend: report}
deadlines:
  look-at-it: {within: {of: grade, minor: 4 hours, major: 1 hour}, after: tell, until: first look}
records: {file: {forms: [report, note]}}
`)

export const salt = 'sixteen-or-more-random-signs'

/** Names that stand nowhere in the procedure: wherever they are found, somebody can read them. */
export const names = {
  victim: 'Ada Overbeck',
  witnesses: ['w-quist', 'w-rasmus'],
  words: 'Her sister was called',
  corrected: 'Ada Overbecke',
} as const

export function told(doing: Doing = {}): CaseRun {
  const { victim, witnesses } = names
  const data = { place: 'yard', deaths: 0, victim, witnesses, seenAt: '2026-01-05T09:00:00+02:00' }
  return opened(accident, { data, salt, ...doing })
}

/** A whole case, from its opening to its end, in which a name was corrected. */
export function wholeCase(): CaseRun {
  const run = told()
  take(run, 'look', 'Mon 09:00', {
    by: { id: 'cat', roles: ['boss'] },
    data: { words: names.words },
    salt: 'another-salt-for-this-step',
    id: 'e-1',
  })
  take(run, 'correct', 'Mon 10:00', { data: { victim: names.corrected, deaths: 1 }, salt })
  wake(run, 'Mon 14:00')
  take(run, 'done', 'Mon 15:00', { by: { id: 'cat', roles: ['boss'] } })
  return run
}

/** Erases values of a run, which must go on verifying and replaying. */
export function erased(run: CaseRun, fields?: readonly string[]): CaseRun {
  const { case: state, trail } = erase(run.case, run.trail, fields)
  expectWhole(run, state, trail)
  return { ...run, case: state, trail: [...trail] }
}

function expectWhole(run: CaseRun, state: CaseState, trail: readonly Entry[]): void {
  expect(verifyTrail(trail, { head: run.case.head })).toEqual(verifyTrail(run.trail))
  expect(replayCase(run.procedure, trail)).toEqual({ ok: true, case: state })
  expect(JSON.parse(JSON.stringify(state))).toEqual(state)
}
