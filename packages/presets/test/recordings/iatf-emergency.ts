import type { Procedure } from '@dueprocess/core'
import { iatfEmergency } from '../../src/index.ts'
import { linkEnded } from '../linked.ts'
import { type Line, onBehalf, person, type Story, tell } from '../story.ts'
import type { Recording } from './recording.ts'

const ann = person('ann', 'employee')
const bo = person('bo', 'superior')
const lead = person('lead', 'emergency-lead')
const tom = person('tom', 'response-team')
const pat = person('pat', 'employee')
const qin = person('qin', 'quality')
const boss = person('boss', 'top-management')

const report = {
  occurredAt: '2026-09-30T20:00:00+08:00',
  foundAt: '2026-09-30T20:05:00+08:00',
  place: 'Paint shop',
  description: 'A press has failed.',
  mayCause: 'No parts for two days',
}
const assessment = {
  cause: 'equipment',
  severity: 'high',
  extent: 'Line 3',
  duration: 'Two days',
  impact: 'serious',
  peopleInDanger: true,
  customersHit: true,
  suppliersHit: false,
  productionHit: false,
  productionStopped: true,
  regularShutdown: false,
}
const plan = {
  measures: 'Spare press',
  resources: 'Four people',
  responsible: ['pat'],
  timetable: 'Tonight and tomorrow',
  controlBy: '2026-10-04T12:00:00+08:00',
}
const done = { what: 'Done' }
const evaluation = {
  effectiveness: 'Good',
  lessons: 'Keep a spare press',
  improvements: ['Train the night shift', 'Buy a spare press'],
  planToChange: true,
}

const reported: readonly Line[] = [
  ['2026-09-30 20:10', ann, 'report-emergency', report],
  ['2026-09-30 20:15', bo, 'receive', {}],
]

function responding(procedure: Procedure): Story {
  const [first, ...rest] = reported as readonly [Line, ...Line[]]
  return tell(
    procedure,
    first,
    ...rest,
    ['2026-09-30 20:30', lead, 'assess', assessment],
    ['2026-09-30 21:00', onBehalf(bo, lead), 'make-plan', plan],
    ['2026-09-30 21:05', lead, 'start-plan'],
    ['2026-09-30 21:10', tom, 'evacuate', done],
    ['2026-09-30 22:00', pat, 'start-backup-systems', done, { id: 'e-1' }],
    [
      '2026-09-30 23:00',
      lead,
      'tell-customers',
      { extent: 'Delivery of Friday', duration: 'Two days' },
    ],
  )
}

function evaluated(procedure: Procedure): Story {
  return responding(procedure).next(
    ['2026-10-01 09:00', lead, 'control'],
    [
      '2026-10-01 10:00',
      lead,
      'report-to-parties',
      { cause: 'Wear', impact: 'None outside', response: 'Spare press' },
    ],
    ['2026-10-01 12:00', pat, 'repair-equipment', done],
    [
      '2026-10-02 08:00',
      qin,
      'validate-product',
      { conforms: true, basis: 'First parts measured' },
    ],
    ['2026-10-02 09:00', lead, 'recovered'],
    ['2026-10-09 09:00', lead, 'evaluate', evaluation],
  )
}

function voting(procedure: Procedure, ...votes: readonly Line[]): Story {
  return evaluated(procedure).next(
    ['2026-10-12 09:00', lead, 'revise-plan', { change: 'Spare press', document: 'CP-3, v4' }],
    ...votes,
  )
}

export const recording: Recording = {
  folder: 'iatf-emergency',
  texts: { 'procedure.yaml': iatfEmergency.text },
  calendars: iatfEmergency.calendars,
  cases: {
    'called-off': (procedure = iatfEmergency.load()) => {
      const [first, ...rest] = reported as readonly [Line, ...Line[]]
      return tell(
        procedure,
        first,
        ...rest,
        ['2026-09-30 20:30', lead, 'assess', { ...assessment, impact: 'limited' }],
        ['2026-09-30 20:40', lead, 'hand-over', { handedTo: 'Maintenance' }],
      )
    },
    'control-missed': (procedure = iatfEmergency.load()) => {
      return responding(procedure)
        .wait('2026-10-08 08:00')
        .next(['2026-10-08 09:00', lead, 'control'])
    },
    'authorised-by-votes': (procedure = iatfEmergency.load()) => {
      const voted = voting(
        procedure,
        ['2026-10-13 09:00', lead, 'authorise', { vote: 'for' }],
        ['2026-10-14 09:00', qin, 'authorise', { vote: 'for', reason: 'Tested' }],
      )
      const heard = voted.next(linkEnded(voted, '2026-10-14 10:00', 'improvement', 'closed'))
      return heard.next(['2026-10-15 09:00', boss, 'authorise', { vote: 'for' }])
    },
    'rejected-by-votes': (procedure = iatfEmergency.load()) => {
      return voting(
        procedure,
        ['2026-10-13 09:00', lead, 'authorise', { vote: 'for' }],
        ['2026-10-14 09:00', boss, 'authorise', { vote: 'against', reason: 'Too dear' }],
      )
    },
  },
}
