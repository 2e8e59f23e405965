import type { Procedure } from '@dueprocess/core'
import { serviceIncident } from '../../src/index.ts'
import { linkEnded } from '../linked.ts'
import { onBehalf, person, type Story, tell } from '../story.ts'
import { erased, type Recording } from './recording.ts'

const client = person('client-7', 'user')
const desk = person('dong', 'service-desk')
const first = person('feng', 'first-line')
const manager = person('ma', 'incident-manager')
const supplier = person('acme', 'external')

const intake = {
  channel: 'telephone',
  client: 'Depot 3',
  contact: 'Wang Fang',
  telephone: '010-5550100',
  symptom: 'The software does not start',
}
const medium = {
  kind: 'fault',
  service: 'passive',
  category: 'will-not-start',
  impact: 'medium',
  urgency: 'medium',
  severity: 'low',
}
const resolution = {
  steps: 'Repaired the installation',
  workaround: false,
  newSolution: false,
  itemChanged: false,
  greatImpact: false,
  frequent: false,
}
const solution = {
  description: 'Install again',
  duration: 'PT2H',
  feasible: true,
  solvableNow: true,
  change: 'urgent',
}

function begun(procedure: Procedure, grade: object = {}): Story {
  return tell(
    procedure,
    ['2026-03-06 15:00', onBehalf(desk, client), 'register', intake],
    ['2026-03-06 15:01', desk, 'triage', { ...medium, ...grade }],
    ['2026-03-06 15:02', first, 'accept'],
  )
}

function closed(procedure: Procedure): Story {
  return begun(procedure).next(
    ['2026-03-06 15:10', first, 'try-telephone', { guidance: 'Start as administrator' }],
    ['2026-03-06 15:20', client, 'supplement', { telephone: '010-5550199' }],
    ['2026-03-06 15:30', first, 'resolve', resolution],
    ['2026-03-06 16:00', first, 'call-back', { solved: true, satisfaction: 5 }],
    ['2026-03-06 16:05', first, 'file', { location: 'QR-01-01/2026/118' }],
    ['2026-03-06 16:06', first, 'close'],
  )
}

export const recording: Recording = {
  folder: 'service-incident',
  texts: { 'procedure.yaml': serviceIncident.text },
  calendars: serviceIncident.calendars,
  cases: {
    archived: (procedure = serviceIncident.load()) => closed(procedure).wait('2026-03-20 09:00'),
    'archived-and-erased': (procedure = serviceIncident.load()) => {
      return erased(closed(procedure).wait('2026-03-20 09:00'))
    },
    'partly-erased': (procedure = serviceIncident.load()) => {
      return erased(closed(procedure), ['intake.telephone'])
    },
    reopened: (procedure = serviceIncident.load()) => {
      const bulletin = { news: 'It has stopped again' }
      return closed(procedure)
        .next(
          ['2026-03-09 10:00', client, 'reopen', bulletin],
          ['2026-03-09 10:05', first, 'accept'],
        )
        .wait('2026-03-20 18:00')
    },
    'held-for-client-and-supplier': (procedure = serviceIncident.load()) => {
      return begun(procedure)
        .next(
          ['2026-03-06 17:00', first, 'set.user'],
          ['2026-03-09 10:00', client, 'release.user'],
          ['2026-03-09 11:00', first, 'commission-external', { supplier: 'Acme', task: 'A disk' }],
          ['2026-03-09 15:00', supplier, 'release.vendor'],
        )
        .wait('2026-03-12 18:00')
        .next(['2026-03-13 09:00', first, 'resolve', resolution])
    },
    'waiting-for-a-change': (procedure = serviceIncident.load()) => {
      const raised = begun(procedure, { impact: 'high' }).next(
        ['2026-03-06 16:00', first, 'choose-solution', solution],
        ['2026-03-06 17:00', first, 'raise-change'],
      )
      const change = linkEnded(raised, '2026-03-09 10:00', 'change', 'implemented')
      return raised.next(change, ['2026-03-09 10:30', first, 'resolve', resolution])
    },
    overruled: (procedure = serviceIncident.load()) => {
      const deviation = { reason: 'The disk is dead, nothing can be read' }
      return begun(procedure, { severity: 'high' })
        .next([
          '2026-03-06 15:05',
          manager,
          'override.priority',
          { value: 'P1', reason: 'The minister uses it' },
        ])
        .wait('2026-03-06 18:30')
        .next(
          ['2026-03-06 18:40', manager, 'withdraw.priority', { reason: 'It was a mistake' }],
          ['2026-03-06 19:00', onBehalf(first, manager), 'resolve', resolution, { deviation }],
        )
    },
  },
}
