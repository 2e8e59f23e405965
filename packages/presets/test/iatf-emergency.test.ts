import { occurrences, openPoints } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { iatfEmergency } from '../src/index.ts'
import { linkEnded, opened } from './linked.ts'
import { saidTo } from './said-to.ts'
import { type Line, person, type Story, tell } from './story.ts'

const procedure = iatfEmergency.load()

const ann = person('ann', 'employee')
const bo = person('bo', 'superior')
const lead = person('lead', 'emergency-lead')
const tom = person('tom', 'response-team')
/** Answers for the plan: made so by it, and by nothing else. */
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
const done = { what: 'Done' }
const customerNotice = { extent: 'Delivery of Friday', duration: 'Two days' }
const publicReport = { cause: 'Wear', impact: 'None outside', response: 'Spare press' }
const evaluation = {
  effectiveness: 'Good',
  lessons: 'Keep a spare press',
  improvements: [],
  planToChange: false,
}

const reported: Line = ['2026-09-30 20:10', ann, 'report-emergency', report]
const received: Line = ['2026-09-30 20:15', bo, 'receive', {}]
const planned: Line = ['2026-09-30 21:00', lead, 'make-plan', plan]
const started: Line = ['2026-09-30 21:05', lead, 'start-plan']
const controlled: Line = ['2026-10-01 09:00', lead, 'control']
const partiesTold: Line = ['2026-10-01 10:00', lead, 'report-to-parties', publicReport]
const recovered: Line = ['2026-10-02 09:00', lead, 'recovered']

function assessed(what: object = {}): Line {
  return ['2026-09-30 20:30', lead, 'assess', { ...assessment, ...what }]
}

function responding(what: object = {}): Story {
  return tell(procedure, reported, received, assessed(what), planned, started)
}

function recovering(what: object = {}): Story {
  return responding(what).next(controlled, partiesTold)
}

function evaluating(what: object = {}): Story {
  return recovering(what).next(recovered)
}

describe('an emergency', () => {
  test('goes from the report through plan, response and recovery to its evaluation', () => {
    const story = responding()
    expect(story.at()).toEqual(['acting', 'parties-to-tell'])
    const closed = story.next(
      ['2026-09-30 22:00', pat, 'start-backup-systems', done],
      controlled,
      partiesTold,
      ['2026-10-01 12:00', pat, 'repair-equipment', done],
      ['2026-10-01 13:00', tom, 'restore-systems', done],
      recovered,
      ['2026-10-09 09:00', lead, 'evaluate', evaluation],
    )
    expect(closed.case.status).toBe('closed')
    expect(closed.told()).toEqual(['interested-party', 'employee'])
    for (const deadline of ['report-at-once', 'assess-at-once', 'parties-told']) {
      expect([deadline, closed.verdict(deadline)]).toEqual([deadline, 'met'])
    }
  })

  test('is reported to the superior, who records it', () => {
    const story = tell(procedure, reported)
    expect(story.told()).toEqual(['superior', 'emergency-lead'])
    const records = story
      .next(received)
      .effects.flatMap((effect) => (effect.kind === 'record' ? [effect.record] : []))
    expect(records).toEqual(['emergency-report'])
  })

  test('seen by monitoring needs no superior', () => {
    expect(tell(procedure, ['2026-09-30 20:10', tom, 'warn', report]).at()).toEqual(['assessing'])
  })

  test('numbers the records of its measures', () => {
    const story = responding().next(
      ['2026-09-30 22:00', pat, 'carry-out', done],
      ['2026-09-30 23:00', tom, 'carry-out', done],
    )
    const numbers = story.effects.flatMap((effect) =>
      effect.kind === 'record' && effect.record === 'measure-record' ? [effect.number] : [],
    )
    expect(numbers).toEqual([1, 2])
  })

  test('that cannot disturb operation seriously is called off', () => {
    const story = tell(procedure, reported, received, assessed({ impact: 'limited' }))
    expect(story.at()).toEqual(['not-an-emergency'])
    const ended = story.next(['2026-09-30 21:00', lead, 'hand-over', { handedTo: 'Repair shop' }])
    expect(ended.case.outcome?.end).toBe('cancelled')
  })
})

describe('the class', () => {
  test.each([
    ['forces-of-nature', 'natural-disaster'],
    ['accident', 'man-made-accident'],
    ['disease', 'health-and-safety'],
    ['network-or-data', 'it-failure'],
    ['security-breach', 'it-failure'],
    ['equipment', 'equipment-failure'],
    ['supply-chain', 'supply-interruption'],
    ['other', 'other'],
  ])('of %s is %s', (cause, emergencyClass) => {
    const { adopted } = tell(procedure, reported, received, assessed({ cause })).case
    expect(adopted?.class?.outputs).toEqual({ 'emergency-class': emergencyClass })
  })

  test('stays as it was assessed when the assessment is corrected', () => {
    const story = responding().next(['2026-09-30 22:00', lead, 'reassess', { cause: 'accident' }])
    expect(story.case.adopted?.class?.outputs).toEqual({ 'emergency-class': 'equipment-failure' })
    expect(openPoints(procedure, story.case)).toMatchObject([
      { decision: 'class', computed: { outputs: { 'emergency-class': 'man-made-accident' } } },
    ])
  })
})

describe('the response', () => {
  test('has a track for each of those whom the assessment names', () => {
    const story = responding({ customersHit: true, suppliersHit: true, productionHit: true })
    expect(story.at()).toEqual([
      'acting',
      'customers-to-tell',
      'suppliers-to-ask',
      'production-to-change',
      'parties-to-tell',
    ])
  })

  test('ends with the last of its tracks', () => {
    const hit = { customersHit: true, suppliersHit: true, productionHit: true }
    const story = responding(hit).next(
      controlled,
      partiesTold,
      ['2026-10-01 10:30', pat, 'adjust-production', { change: 'Line 2 takes over' }],
      ['2026-10-01 10:40', lead, 'talk-to-suppliers', { agreed: 'Paint two days later' }],
    )
    expect(story.told()).toEqual(['supplier'])
    expect(story.at()).toContain('customers-to-tell')
    const told = story.next(['2026-10-01 11:00', lead, 'tell-customers', customerNotice])
    expect(told.told()).toEqual(['customer'])
    expect(told.at()).toEqual(['recovering'])
  })

  test('tells customers as soon as the assessment says that they are hit', () => {
    const story = responding().next(['2026-09-30 22:00', lead, 'reassess', { customersHit: true }])
    expect(story.at()).toContain('customers-to-tell')
    expect(story.verdict('customers-told')).toBe('open')
  })

  test('asks suppliers whenever the supply chain is interrupted', () => {
    expect(responding({ cause: 'supply-chain' }).at()).toContain('suppliers-to-ask')
    expect(responding().at()).not.toContain('suppliers-to-ask')
  })

  test('offers what belongs to the class, to those whom the plan names and to the team', () => {
    const backUp: Line = ['2026-09-30 22:00', pat, 'back-up-data', done]
    expect(responding().refuses(...backUp)).toEqual(['condition-false when'])
    expect(responding({ cause: 'security-breach' }).next(backUp).told()).toEqual([])
    expect(responding().refuses('2026-09-30 22:00', ann, 'carry-out', done)[0]).toMatch(
      /^role-missing responsible/,
    )
  })

  test('is not under control before people in danger are evacuated', () => {
    const story = responding({ peopleInDanger: true })
    expect(story.refuses(...controlled)).toEqual(['step-missing evacuate'])
    const safe = story.next(
      ['2026-09-30 21:10', tom, 'evacuate', done],
      ['2026-09-30 21:20', tom, 'rescue', done],
      controlled,
    )
    expect(safe.at()).toContain('under-control')
  })

  test('is planned by the person responsible alone', () => {
    const story = tell(procedure, reported, received, assessed())
    expect(story.refuses('2026-09-30 21:00', tom, 'make-plan', plan)[0]).toMatch(
      /^role-missing emergency-lead/,
    )
  })
})

describe('control by the time of the plan', () => {
  // The plan's time is on a Sunday of the National Day holiday, and stays there.
  const timed: Line = [
    '2026-09-30 21:00',
    lead,
    'make-plan',
    { ...plan, controlBy: '2026-10-04T12:00:00+08:00' },
  ]
  const story = tell(procedure, reported, received, assessed(), timed, started)

  test('is met', () => {
    expect(story.due('control')).toBe('2026-10-04 12:00')
    const inTime: Line = ['2026-10-04 12:00', lead, 'control']
    expect(story.next(inTime).verdict('control')).toBe('met')
  })

  test('is missed, and top management hears of it', () => {
    const late = story.wait('2026-10-08 08:00')
    expect(late.verdict('control')).toBe('missed')
    expect(late.toldBy('control', 0)).toEqual(['emergency-lead', 'top-management'])
    expect(late.next(['2026-10-08 09:00', lead, 'control']).verdict('control')).toBe('late')
  })

  test('is not owed where the plan names no time', () => {
    expect(responding().verdict('control')).toBe('idle')
  })
})

describe('recovery', () => {
  const validated = (conforms: boolean): Line => [
    '2026-10-02 08:00',
    qin,
    'validate-product',
    { conforms, basis: 'First parts measured' },
  ]

  test('after a stop without regular shutdown needs a validated product', () => {
    const story = recovering({ productionStopped: true })
    expect(story.refuses(...recovered)).toEqual([
      'condition-unknown unless',
      'step-missing validate-product',
    ])
    expect(story.next(validated(false)).refuses(...recovered)).toEqual(['condition-false unless'])
    const conforming = story.next(validated(false), validated(true), recovered)
    expect(conforming.at()).toEqual(['evaluating'])
  })

  test('after a regular shutdown, or without a stop, needs none', () => {
    const regular = recovering({ productionStopped: true, regularShutdown: true })
    expect(regular.next(recovered).at()).toEqual(['evaluating'])
    expect(evaluating().at()).toEqual(['evaluating'])
    expect(recovering().refuses(...validated(true))).toEqual(['condition-false when'])
  })

  test('is not validated by those who repaired', () => {
    const both = person('qin', 'quality', 'response-team')
    const story = recovering({ productionStopped: true }).next([
      '2026-10-01 20:00',
      both,
      'repair-equipment',
      done,
    ])
    const [at, , step, data] = validated(true)
    expect(story.refuses(at, both, step, data)).toEqual(['constraint-broken validated-by-another'])
  })
})

describe('evaluation', () => {
  test('opens a case for each improvement, and does not wait for them', () => {
    const story = evaluating().next([
      '2026-10-09 09:00',
      lead,
      'evaluate',
      { ...evaluation, improvements: ['Train the night shift', 'Buy a spare press'] },
    ])
    expect(opened(story)).toEqual([
      ['preparedness', 'improvement'],
      ['preparedness', 'improvement'],
    ])
    expect(story.case.status).toBe('closed')
  })

  test('that changes the plan leads to a revision and its authorisation', () => {
    const revising = evaluating().next([
      '2026-10-09 09:00',
      lead,
      'evaluate',
      { ...evaluation, improvements: ['Train'], planToChange: true },
    ])
    expect(revising.at()).toEqual(['revising'])
    const ended = revising.next(linkEnded(revising, '2026-10-12 09:00', 'improvement', 'closed'))
    expect(ended.case.links?.improvement?.cases.map(({ outcome }) => outcome)).toEqual(['closed'])
  })
})

describe('the revision of the contingency plan', () => {
  const changing = evaluating().next(
    ['2026-10-09 09:00', lead, 'evaluate', { ...evaluation, planToChange: true }],
    ['2026-10-12 09:00', lead, 'revise-plan', { change: 'Spare press', document: 'CP-3, v4' }],
  )
  const vote = (day: string, by: typeof lead, word: string): Line => [
    `2026-10-${day} 09:00`,
    by,
    'authorise',
    { vote: word },
  ]

  test('is authorised when everyone has agreed, top management included', () => {
    const two = changing.next(vote('13', lead, 'for'), vote('14', qin, 'for'))
    expect(two.at()).toEqual(['authorising'])
    const all = two.next(vote('15', boss, 'for'))
    expect(all.case.status).toBe('closed')
  })

  test('goes back as soon as one is against it, and is voted on anew', () => {
    const rejected = changing.next(vote('13', qin, 'for'), vote('14', boss, 'against'))
    expect(rejected.at()).toEqual(['revising'])
    const again = rejected.next(
      ['2026-10-15 09:00', lead, 'revise-plan', { change: 'x', document: 'CP-3, v5' }],
      vote('16', qin, 'for'),
    )
    expect(again.at()).toEqual(['authorising'])
  })

  test('gives nobody two votes, and none to others', () => {
    const once = changing.next(vote('13', qin, 'for'))
    expect(once.refuses(...vote('14', qin, 'for'))[0]).toMatch(/^already-voted/)
    expect(once.refuses(...vote('14', tom, 'for'))[0]).toMatch(/^role-missing/)
  })
})

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
