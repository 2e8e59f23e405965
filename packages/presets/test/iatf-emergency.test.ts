import { occurrences } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { iatfEmergency } from '../src/index.ts'
import { saidTo } from './said-to.ts'
import { type Line, person, type Story, tell } from './story.ts'

const procedure = iatfEmergency.load()

const ann = person('ann', 'employee')
const bo = person('bo', 'superior')
const lead = person('lead', 'emergency-lead')

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
  peopleInDanger: false,
  customersHit: false,
  suppliersHit: false,
  productionHit: false,
  productionStopped: false,
  regularShutdown: false,
}
const plan = {
  measures: 'Spare press',
  resources: 'Four people',
  responsible: ['pat'],
  timetable: 'Tonight and tomorrow',
}
const customerNotice = { extent: 'Delivery of Friday', duration: 'Two days' }
const reported: Line = ['2026-09-30 20:10', ann, 'report-emergency', report]
const received: Line = ['2026-09-30 20:15', bo, 'receive', {}]
const planned: Line = ['2026-09-30 21:00', lead, 'make-plan', plan]
const started: Line = ['2026-09-30 21:05', lead, 'start-plan']
function assessed(what: object = {}): Line {
  return ['2026-09-30 20:30', lead, 'assess', { ...assessment, ...what }]
}

function responding(what: object = {}): Story {
  return tell(procedure, reported, received, assessed(what), planned, started)
}

describe('what people are told', () => {
  test('says in the words of the class what has begun', () => {
    expect(saidTo(responding(), procedure, 'employee', 'zh')).toEqual([
      'Paint shop发生突发事件（设备故障），已启动应对计划：Spare press',
    ])
  })

  test('says to customers extent and duration', () => {
    const told: Line = ['2026-09-30 22:00', lead, 'tell-customers', customerNotice]
    const story = responding({ customersHit: true }).next(told)
    expect(saidTo(story, procedure, 'customer', 'en')).toEqual([
      'An emergency may affect your operations. Extent: Delivery of Friday; duration: Two days',
    ])
  })
})

test('the contingency plans are reviewed, tested and audited every year, without a case', () => {
  const window = { after: '2026-01-01T12:00:00+08:00', before: '2027-01-01T12:00:00+08:00' }
  for (const duty of ['review', 'training', 'audit', 'monitoring', 'resources']) {
    expect(occurrences(procedure, duty, window)).toEqual([Date.parse('2027-01-01T00:00:00+08:00')])
  }
})
