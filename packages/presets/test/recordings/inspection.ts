import { readFileSync } from 'node:fs'
import {
  type Entry,
  type InstalledCalendars,
  migrateCase,
  type Procedure,
  planMigration,
} from '@dueprocess/core'
import { linkEnded } from '../linked.ts'
import { type Line, onBehalf, person, type Story, tell } from '../story.ts'
import { erased, type Recorded, type Recording } from './recording.ts'

const ann = person('ann', 'inspector')
const bob = person('bob', 'foreman')
const cai = person('cai', 'board')
const dan = person('dan', 'board')

const hours = ['09:00-12:00', '13:00-18:00']
const calendars: InstalledCalendars = {
  office: {
    id: 'office',
    zone: 'Asia/Shanghai',
    hours: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
  },
}

const finding = {
  what: 'A crack in the crane',
  hurt: 4,
  foundAt: '2026-03-06T14:30:00+08:00',
  parts: ['hook', 'cable'],
  witness: 'Wu Gang',
}
const seen: object = { seen: 'The crack is long' }

function found(procedure: Procedure, more: object = {}): Story {
  return tell(procedure, ['2026-03-06 15:00', ann, 'find', { ...finding, ...more }])
}

function begun(procedure: Procedure, more: object = {}): Story {
  return found(procedure, more).next(
    ['2026-03-06 15:30', ann, 'classify'],
    ['2026-03-06 16:00', onBehalf(bob, ann), 'visit', seen],
    ['2026-03-06 16:30', ann, 'begin'],
  )
}

function mended(procedure: Procedure): Story {
  return begun(procedure).next(
    ['2026-03-07 10:00', ann, 'tell-board'],
    ['2026-03-07 11:00', bob, 'mend'],
  )
}

const votes: readonly Line[] = [
  ['2026-03-07 12:00', cai, 'approve', { vote: 'for' }],
  ['2026-03-07 12:10', dan, 'approve', { vote: 'against', reason: 'Paint is missing' }],
  ['2026-03-07 12:20', bob, 'approve', { vote: 'for' }],
]

/** The case goes on under the second version. */
function moved(story: Story, from: Procedure, to: Procedure): Recorded {
  const planned = planMigration(from, to, {
    stages: { 'working/repair/repairing': 'working/repair/at-work' },
    facts: { 'finding.hurt': 'finding.injured' },
  })
  if (!planned.ok) throw new Error(JSON.stringify(planned.gaps))
  const at = '2026-03-09T09:00:00+08:00'
  const outcome = migrateCase(planned.plan, story.case, { by: cai, at, reason: 'New rules' })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  return { case: outcome.case, trail: [...story.trail, ...outcome.entries] as readonly Entry[] }
}

function text(version: string): string {
  return readFileSync(new URL(`inspection-${version}.yaml`, import.meta.url), 'utf8')
}

export const recording: Recording = {
  folder: 'inspection',
  texts: { 'procedure-1.0.0.yaml': text('1.0.0'), 'procedure-2.0.0.yaml': text('2.0.0') },
  calendars,
  cases: {
    'approved-and-filed': (procedure) =>
      mended(procedure)
        .next(...votes)
        .wait('2026-03-20 09:00'),
    'taken-back': (procedure) =>
      mended(procedure)
        .next(...votes, ['2026-03-09 10:00', ann, 'take-back'])
        .wait('2026-03-13 18:00'),
    rejected: (procedure) =>
      mended(procedure).next(
        ['2026-03-07 12:00', cai, 'approve', { vote: 'for' }],
        ['2026-03-07 12:10', dan, 'approve', { vote: 'for' }],
        ['2026-03-07 12:20', bob, 'approve', { vote: 'against' }],
      ),
    'makers-asked': (procedure) => {
      const asked = found(procedure).next(['2026-03-06 15:20', ann, 'ask-makers'])
      const once = asked.next(linkEnded(asked, '2026-03-09 10:00', 'enquiry', 'answered'))
      return once
        .next(linkEnded(once, '2026-03-10 10:00', 'enquiry', 'silent'))
        .wait('2026-03-20 09:00')
    },
    'paused-and-extended': (procedure) =>
      found(procedure, { hurt: 0 })
        .next(
          ['2026-03-06 16:00', ann, 'correct', { hurt: 1 }],
          ['2026-03-06 16:10', ann, 'set.wait', seen],
          ['2026-03-10 10:00', bob, 'release.wait'],
          ['2026-03-10 11:00', cai, 'extend', { days: 4 }],
          ['2026-03-11 09:00', bob, 'visit', seen],
          ['2026-03-11 10:00', ann, 'visit', seen],
          ['2026-03-12 10:00', ann, 'correct', { hurt: 12 }],
        )
        .wait('2026-03-13 18:00'),
    overridden: (procedure) =>
      found(procedure)
        .next(
          ['2026-03-06 15:30', ann, 'classify'],
          ['2026-03-06 15:40', cai, 'override.gravity', { value: 'grave', reason: 'A school' }],
        )
        .wait('2026-03-06 20:00')
        .next(['2026-03-06 21:00', cai, 'withdraw.gravity', { reason: 'No school' }]),
    'begun-unseen': (procedure) =>
      found(procedure).next([
        '2026-03-06 15:40',
        onBehalf(cai, ann),
        'begin',
        undefined,
        { deviation: { reason: 'It is about to fall' }, id: 'e-7' },
      ]),
    dropped: (procedure) => begun(procedure).next(['2026-03-06 17:00', ann, 'drop']),
    'a-duplicate': (procedure) =>
      begun(procedure).next(['2026-03-06 17:00', ann, 'join', { of: 'case-9' }]),
    erased: (procedure) => erased(mended(procedure)),
    moved: (procedure, next = procedure) => moved(begun(procedure), procedure, next),
  },
}
