import type { Procedure } from '@dueprocess/core'
import { securityEvent } from '../../src/index.ts'
import { linkEnded } from '../linked.ts'
import { person, type Story, tell } from '../story.ts'
import { erased, type Recording } from './recording.ts'

const wang = person('wang', 'department')
const mei = person('mei', 'security-office')
const guo = person('guo', 'security-group')
const ren = person('ren', 'response-team')
const ivan = person('ivan', 'it-department')
const sun = person('sun', 'department')

const notice = {
  occurredAt: '2026-03-02T08:00:00+08:00',
  discoveredAt: '2026-03-02T08:30:00+08:00',
  place: 'Building 2',
  department: 'Purchasing',
  description: 'Mail that nobody wrote',
  channel: 'person',
  means: 'telephone',
  area: 'e-mail',
  fault: false,
  fire: false,
  secrecy: 'none',
  businessHit: false,
  severity: 'low',
  estimatedLoss: 5000,
}
const assessment = {
  nature: 'Stolen passwords',
  severity: 'low',
  extent: 'Three accounts',
  duration: 'Two hours',
  damage: 'None so far',
  loss: 5000,
  risk: 'More accounts may follow',
}
const eventReport = {
  occurredAt: notice.occurredAt,
  place: notice.place,
  department: notice.department,
  summary: 'Stolen passwords',
  loss: 'About 150,000 yuan',
  cause: 'A forged web page',
  contract: false,
}
const investigation = {
  cause: 'A forged web page',
  kind: 'e-mail',
  loss: '150,000 yuan',
  responsibility: 'Passwords were shared',
  breach: true,
  person: 'Li Lei',
}

function judged(procedure: Procedure, more: object = {}): Story {
  return tell(
    procedure,
    ['2026-03-02 09:00', wang, 'report-event', { ...notice, ...more }],
    [
      '2026-03-02 09:20',
      mei,
      'judge',
      { happened: true, harmLikely: true, reason: 'Mail leaves the company.' },
    ],
  )
}

function cleared(procedure: Procedure, notice: object = {}, assessed: object = {}): Story {
  return judged(procedure, notice).next(
    ['2026-03-02 10:00', mei, 'relay-report'],
    ['2026-03-02 10:30', mei, 'fill-report', eventReport],
    ['2026-03-02 10:40', ren, 'respond'],
    ['2026-03-02 11:00', ren, 'assess', { ...assessment, ...assessed }],
    ['2026-03-02 11:10', ivan, 'contain', { measure: 'disable-accounts' }],
    ['2026-03-02 11:30', ivan, 'preserve-evidence', { what: 'Mail logs', where: 'Safe 3' }],
    ['2026-03-02 13:00', ivan, 'recover', { measure: 'patch' }],
    ['2026-03-02 14:00', ren, 'clear'],
    [
      '2026-03-02 15:00',
      mei,
      'propose-disposal',
      { measures: 'New passwords', responsible: 'sun', departments: ['Purchasing'] },
    ],
    ['2026-03-02 16:00', wang, 'carry-out', { result: 'All passwords changed' }],
  )
}

function disciplined(procedure: Procedure): Story {
  const story = cleared(
    procedure,
    { severity: 'high', estimatedLoss: 150_000 },
    { severity: 'high', loss: 150_000 },
  ).next(
    ['2026-03-02 17:00', mei, 'escalate'],
    ['2026-03-05 09:00', sun, 'state-findings', { statement: 'Passwords were shared' }],
    ['2026-03-09 09:00', mei, 'investigate', investigation],
    ['2026-03-10 09:00', mei, 'discipline'],
  )
  return story.next(linkEnded(story, '2026-03-19 09:00', 'discipline', 'done'), [
    '2026-03-20 09:00',
    mei,
    'announce',
    { text: 'A warning was given' },
  ])
}

export const recording: Recording = {
  folder: 'security-event',
  texts: { 'procedure.yaml': securityEvent.text },
  calendars: securityEvent.calendars,
  cases: {
    'to-its-end': (procedure = securityEvent.load()) => {
      return cleared(procedure).next(
        [
          '2026-03-03 09:00',
          sun,
          'analyse-cause',
          { cause: 'A forged web page', correction: true },
        ],
        ['2026-03-04 09:00', guo, 'update-policy', { change: 'Two factors' }],
        ['2026-03-05 09:00', sun, 'correct', { action: 'Two factors', result: 'In force' }],
        ['2026-03-06 09:00', mei, 'close', { result: 'Solved' }],
      )
    },
    'relayed-late': (procedure = securityEvent.load()) => {
      return judged(procedure)
        .wait('2026-03-02 12:00')
        .next(['2026-03-02 13:00', mei, 'relay-report'])
        .wait('2026-03-04 09:00')
    },
    disciplined: (procedure = securityEvent.load()) => disciplined(procedure),
    'disciplined-and-erased': (procedure = securityEvent.load()) => erased(disciplined(procedure)),
  },
}
