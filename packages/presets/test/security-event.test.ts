import { type Entry, occurrences } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { securityEvent } from '../src/index.ts'
import { linkEnded, opened } from './linked.ts'
import { saidTo } from './said-to.ts'
import { type Line, person, type Story, tell } from './story.ts'

const procedure = securityEvent.load()

const wang = person('wang', 'department')
const zhao = person('zhao', 'discoverer')
const sensor = person('sensor', 'monitoring')
const mei = person('mei', 'security-office')
const guo = person('guo', 'security-group')
const ren = person('ren', 'response-team')
const rao = person('rao', 'response-team')
const ivan = person('ivan', 'it-department')
const extern = person('extern', 'external-team')
/** Speaks for the department that the proposed disposal makes responsible. */
const sun = person('sun', 'department')

// What is recorded; the hours of the procedure run from `occurredAt` and from the report.
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
const weakness = {
  foundAt: '2026-03-02T08:00:00+08:00',
  system: 'Door of the server room',
  what: 'It does not close.',
  observed: true,
}
const incident = { happened: true, harmLikely: true, reason: 'Mail leaves the company.' }
const harmless = { happened: true, harmLikely: false, reason: 'One log-in at night.' }
const onlyState = { happened: false, harmLikely: true, reason: 'Nobody has used it.' }
const assessment = {
  nature: 'Stolen passwords',
  severity: 'low',
  extent: 'Three accounts',
  duration: 'Two hours',
  damage: 'None so far',
  loss: 5000,
  risk: 'More accounts may follow',
}
const graveAssessment = { ...assessment, severity: 'high' }
const disposal = { measures: 'New passwords', responsible: 'sun', departments: ['Purchasing'] }
const eventReport = {
  occurredAt: notice.occurredAt,
  place: notice.place,
  department: notice.department,
  summary: 'Stolen passwords',
  loss: 'About 5,000 yuan',
  cause: 'A forged web page',
  contract: false,
}
const evidence = { what: 'Mail logs', where: 'Safe 3' }
const investigation = {
  cause: 'A forged web page',
  kind: 'e-mail',
  loss: '150,000 yuan',
  responsibility: 'Passwords were shared',
  breach: false,
}

/** From the report of an ordinary incident to the day's end; each test takes what it needs. */
const reported: Line = ['2026-03-02 09:00', wang, 'report-event', notice]
const judged: Line = ['2026-03-02 09:20', mei, 'judge', incident]
const relayed: Line = ['2026-03-02 10:00', mei, 'relay-report']
const filled: Line = ['2026-03-02 10:30', mei, 'fill-report', eventReport]
const answered: readonly Line[] = [
  ['2026-03-02 10:40', ren, 'respond'],
  ['2026-03-02 11:00', ren, 'assess', assessment],
]
const cleared: readonly Line[] = [
  ['2026-03-02 11:10', ivan, 'contain', { measure: 'disable-accounts' }],
  ['2026-03-02 11:30', ivan, 'preserve-evidence', evidence],
  ['2026-03-02 13:00', ivan, 'recover', { measure: 'patch' }],
  ['2026-03-02 14:00', ren, 'clear'],
]
const disposed: readonly Line[] = [
  ['2026-03-02 15:00', mei, 'propose-disposal', disposal],
  ['2026-03-02 16:00', wang, 'carry-out', { result: 'All passwords changed' }],
]
const analysed: Line = ['2026-03-02 17:00', sun, 'analyse-cause', { cause: 'x', correction: false }]

describe('an ordinary incident', () => {
  test('goes from the report through response, disposal and cause to its end', () => {
    const story = tell(procedure, reported, judged, relayed, filled, ...answered, ...cleared)
    expect(story.at()).toEqual(['analysing', 'to-propose'])
    const ended = story.next(...disposed, [
      '2026-03-03 09:00',
      sun,
      'analyse-cause',
      { cause: 'A forged web page', correction: true },
    ])
    expect(ended.at()).toEqual(['correcting', 'carried-out'])
    const corrected = ended.next(
      ['2026-03-04 09:00', guo, 'update-policy', { change: 'Two factors' }],
      ['2026-03-05 09:00', sun, 'correct', { action: 'Two factors', result: 'In force' }],
    )
    expect(corrected.told()).toEqual(['response-team', 'department'])
    expect(corrected.at()).toEqual(['closing'])
    const closed = corrected.next(['2026-03-06 09:00', mei, 'close', { result: 'Solved' }])
    expect(closed.case.status).toBe('closed')
    for (const deadline of ['report', 'relay', 'respond', 'proposal', 'disposal']) {
      expect([deadline, closed.verdict(deadline)]).toEqual([deadline, 'met'])
    }
  })

  test('numbers the records of its cause and of each correction', () => {
    const story = tell(procedure, reported, judged, relayed, filled, ...answered, ...cleared).next(
      ...disposed,
      ['2026-03-03 09:00', sun, 'analyse-cause', { cause: 'x', correction: true }],
      ['2026-03-05 09:00', sun, 'correct', { action: 'x', result: 'x' }],
    )
    const records = story.effects.flatMap((effect) =>
      effect.kind === 'record' && effect.record === 'cause-record' ? [effect.number] : [],
    )
    expect(records).toEqual([1, 2])
  })

  test('tells office and response team at once, of a fault also those who run the system', () => {
    expect(tell(procedure, reported).told()).toEqual(['security-office', 'response-team'])
    const fault: Line = ['2026-03-02 09:00', wang, 'report-event', { ...notice, fault: true }]
    expect(tell(procedure, fault).told()).toEqual([
      'security-office',
      'response-team',
      'system-department',
      'security-group',
    ])
  })

  test('is looked into with other organisations, once they were asked', () => {
    const story = tell(procedure, reported, judged, ...answered, ...cleared)
    const answer: Line = [
      '2026-03-03 09:00',
      person('cert', 'partner'),
      'partner-answer',
      { organisation: 'CERT', contribution: 'The address of the forged page' },
    ]
    expect(story.refuses(...answer)).toEqual(['condition-false when'])
    const asked = story.next(['2026-03-02 15:00', ren, 'ask-partner'])
    expect(asked.told()).toEqual(['partner'])
    expect(asked.next(answer).at()).toContain('analysing')
  })

  test('found by a system has its handler assigned from the response team', () => {
    const story = tell(
      procedure,
      ['2026-03-02 09:00', sensor, 'detect', { ...notice, channel: 'ids' }],
      judged,
    )
    expect(story.case.assigned.handler).toEqual({ kind: 'queue', role: 'response-team' })
    expect(story.next(['2026-03-02 10:40', ren, 'respond']).case.assigned.handler).toEqual({
      kind: 'actors',
      actors: ['ren'],
    })
  })
})

describe('the grade', () => {
  test.each([
    ['low', 0, 'ordinary'],
    ['medium', 99_999.99, 'ordinary'],
    ['low', 100_000, 'major'],
    ['high', 0, 'major'],
  ])('of %s severity and a loss of %d yuan is %s', (severity, estimatedLoss, gravity) => {
    const story = tell(procedure, [
      '2026-03-02 09:00',
      wang,
      'report-event',
      { ...notice, severity, estimatedLoss },
    ])
    expect(decided(story, 'grade')).toBe(gravity)
  })

  test('is not known while nobody has estimated the loss, and follows the assessment', () => {
    const { estimatedLoss, ...unknown } = notice
    const story = tell(procedure, ['2026-03-02 09:00', wang, 'report-event', unknown], judged)
    expect(decided(story, 'grade')).toBeUndefined()
    const assessed = story.next(
      ['2026-03-02 10:40', ren, 'respond'],
      ['2026-03-02 11:00', ren, 'assess', { ...assessment, loss: estimatedLoss * 100 }],
    )
    expect(decided(assessed, 'grade')).toBe('major')
  })
})

describe('the type', () => {
  test.each([
    [{ fire: true, secrecy: 'secret', fault: true }, 'fire'],
    [{ secrecy: 'confidential', fault: true }, 'leak'],
    [{ fault: true }, 'fault'],
    [{ area: 'network' }, 'network'],
    [{ area: 'telephone' }, 'telephone'],
    [{ area: 'e-mail' }, 'e-mail'],
    [{ area: 'documents' }, 'documents'],
    [{ area: 'other' }, 'other'],
  ])('of %o is %s', (what, type) => {
    const event: Line = ['2026-03-02 09:00', wang, 'report-event', { ...notice, ...what }]
    expect(decided(tell(procedure, event), 'type')).toBe(type)
  })
})

describe('the limits of the report', () => {
  // Friday evening before the Spring Festival; 15 to 23 February are holidays.
  const friday = {
    occurredAt: '2026-02-13T18:00:00+08:00',
    discoveredAt: '2026-02-13T18:05:00+08:00',
  }
  const at = (instant: string, data: object): Story =>
    tell(procedure, [instant, wang, 'report-event', { ...notice, ...friday, ...data }])

  test.each([
    ['an ordinary event in its 4th hour', '2026-02-13 22:00', {}, '2026-02-13 22:00', 'met'],
    ['an ordinary event after 4 hours', '2026-02-13 22:01', {}, '2026-02-13 22:00', 'late'],
    [
      'a major event a day later',
      '2026-02-14 18:00',
      { severity: 'high' },
      '2026-02-14 18:00',
      'met',
    ],
    [
      'a major event after a day',
      '2026-02-14 18:01',
      { severity: 'high' },
      '2026-02-14 18:00',
      'late',
    ],
    [
      'an event whose loss nobody knows, after 4 hours',
      '2026-02-13 22:01',
      { estimatedLoss: null },
      '2026-02-13 22:00',
      'late',
    ],
  ])('%s', (_, instant, data, due, verdict) => {
    const known = Object.entries(data).filter(([, value]) => value !== null)
    const { estimatedLoss, ...rest } = { ...notice, ...friday, ...Object.fromEntries(known) }
    const told = 'estimatedLoss' in data ? rest : { ...rest, estimatedLoss }
    const story = tell(procedure, [instant, wang, 'report-event', told])
    expect([story.due('report'), story.verdict('report')]).toEqual([due, verdict])
  })

  test('do not begin anew when the notice is supplemented', () => {
    const story = at('2026-02-13 23:00', {}).next([
      '2026-02-13 23:30',
      wang,
      'supplement',
      { severity: 'high' },
    ])
    expect(decided(story, 'grade')).toBe('major')
    expect(story.verdict('report')).toBe('late')
  })
})

describe('what the office owes after the report', () => {
  // A working Saturday; the holiday begins at midnight.
  const eve: Line = [
    '2026-02-14 17:30',
    wang,
    'report-event',
    {
      ...notice,
      occurredAt: '2026-02-14T17:00:00+08:00',
      discoveredAt: '2026-02-14T17:00:00+08:00',
    },
  ]
  const eveJudged: Line = ['2026-02-14 18:00', mei, 'judge', incident]

  test('is due in 2 and in 24 hours, holiday or not', () => {
    const story = tell(procedure, eve)
    expect(story.due('relay')).toBe('2026-02-14 19:30')
    expect(story.due('proposal')).toBe('2026-02-15 17:30')
  })

  test('to leading group and leader: in time', () => {
    const story = tell(procedure, eve, eveJudged, ['2026-02-14 19:30', mei, 'relay-report'])
    expect(story.verdict('relay')).toBe('met')
    expect(story.told()).toEqual(['leading-group', 'leader'])
  })

  test('to leading group and leader: late, and the leader hears of it', () => {
    const story = tell(procedure, eve, eveJudged).wait('2026-02-14 20:00')
    expect(story.verdict('relay')).toBe('missed')
    expect(story.toldBy('relay', 0)).toEqual(['security-office'])
    expect(story.toldBy('relay', 1)).toEqual(['security-office', 'leader'])
    expect(story.next(['2026-02-14 21:00', mei, 'relay-report']).verdict('relay')).toBe('late')
  })

  test('to the committee: on the first day of the holiday, in time', () => {
    const story = tell(procedure, eve, eveJudged, [
      '2026-02-15 17:00',
      mei,
      'propose-disposal',
      disposal,
    ])
    expect(story.verdict('proposal')).toBe('met')
    expect(story.told()).toEqual(['committee', 'leader'])
  })

  test('to the committee: not put off to the first working day', () => {
    const story = tell(procedure, eve, eveJudged).wait('2026-02-15 17:31')
    expect(story.verdict('proposal')).toBe('missed')
    const proposed = story.next(['2026-02-24 09:00', mei, 'propose-disposal', disposal])
    expect(proposed.verdict('proposal')).toBe('late')
  })
})

describe('parties to a contract', () => {
  // The contract wants it on a Saturday of the National Day holiday.
  const wanted = {
    ...eventReport,
    contract: true,
    contractDue: '2026-10-03T12:00:00+08:00',
  }
  const autumn: readonly Line[] = [
    ['2026-10-02 09:00', mei, 'judge', incident],
    ['2026-10-02 10:00', mei, 'fill-report', wanted],
  ]
  const event: Line = ['2026-10-02 08:50', wang, 'report-event', { ...notice, ...octoberTimes() }]

  test('are told when the contract wants it', () => {
    const story = tell(procedure, event, ...autumn)
    expect(story.at()).toContain('parties-to-tell')
    expect(story.due('parties')).toBe('2026-10-03 12:00')
    const told = story.next(['2026-10-03 12:00', mei, 'tell-parties'])
    expect(told.told()).toEqual(['contract-party'])
    expect(told.verdict('parties')).toBe('met')
  })

  test('are told late', () => {
    const story = tell(procedure, event, ...autumn).wait('2026-10-08 09:00')
    expect(story.verdict('parties')).toBe('missed')
    expect(story.toldBy('parties', 0)).toEqual(['security-office', 'leader'])
    expect(story.next(['2026-10-08 09:30', mei, 'tell-parties']).verdict('parties')).toBe('late')
  })

  test('are nobody where no contract says so', () => {
    const story = tell(procedure, reported, judged, filled)
    expect(story.at()).not.toContain('parties-to-tell')
    expect(story.verdict('parties')).toBe('idle')
  })

  test('without a time in the contract are told promptly: measured, never missed', () => {
    const { contractDue, ...timeless } = wanted
    const story = tell(procedure, event, autumn[0] as Line, [
      '2026-10-02 10:00',
      mei,
      'fill-report',
      timeless,
    ]).wait('2026-11-02 10:00')
    expect(contractDue).toBeDefined()
    expect(story.verdict('parties-promptly')).toBe('open')
  })
})

function octoberTimes(): object {
  return {
    occurredAt: '2026-10-02T08:00:00+08:00',
    discoveredAt: '2026-10-02T08:30:00+08:00',
  }
}

describe('a weakness', () => {
  const found: Line = ['2026-03-02 09:00', zhao, 'report-weakness', weakness]

  test('goes to the security group, is dealt with and closed, without the limits of events', () => {
    const story = tell(procedure, found)
    expect(story.told()).toEqual(['security-group'])
    const settled = story.next(
      ['2026-03-02 10:00', guo, 'judge', onlyState],
      ['2026-03-03 10:00', guo, 'treat-weakness', { measure: 'New hinge' }],
      ['2026-03-03 11:00', mei, 'close', { result: 'Closes again' }],
    )
    expect(settled.case.status).toBe('closed')
    expect([settled.verdict('relay'), settled.verdict('proposal')]).toEqual(['idle', 'idle'])
  })

  test('that turns out to be an incident has two hours from there', () => {
    const story = tell(procedure, found, ['2026-03-02 15:00', guo, 'judge', incident])
    expect(story.at()).toEqual(['answering', 'to-propose'])
    expect(story.due('relay')).toBe('2026-03-02 17:00')
  })
})

describe('an event without harm', () => {
  const watched = tell(procedure, reported, ['2026-03-02 09:30', mei, 'judge', harmless])

  test('stops what the office owes, and ends with its report', () => {
    expect(watched.at()).toEqual(['watched'])
    expect([watched.verdict('relay'), watched.verdict('proposal')]).toEqual(['void', 'void'])
    const dismiss: Line = ['2026-03-04 09:00', mei, 'dismiss', { why: 'A colleague on a journey' }]
    expect(watched.refuses(...dismiss)).toEqual(['step-missing fill-report'])
    const ended = watched.next(filled, dismiss, [
      '2026-03-04 10:00',
      mei,
      'close',
      { result: 'Nothing' },
    ])
    expect(ended.case.status).toBe('closed')
  })

  test('judged anew as an incident gives the office its hours from there', () => {
    const story = watched.next(['2026-03-05 09:00', mei, 'judge', incident])
    expect(story.due('relay')).toBe('2026-03-05 11:00')
    expect(story.due('proposal')).toBe('2026-03-06 09:00')
    expect(story.verdict('relay')).toBe('open')
  })
})

describe('refused is', () => {
  const contained = tell(procedure, reported, judged, ...answered)

  test('recovery before evidence was kept', () => {
    const recover: Line = ['2026-03-02 11:20', ivan, 'recover', { measure: 'restore-backup' }]
    expect(contained.refuses(...recover)).toEqual(['constraint-broken evidence-first'])
    const kept = contained.next(['2026-03-02 11:10', ivan, 'preserve-evidence', evidence])
    expect(kept.next(recover).case.done.recover?.times).toBe(1)
  })

  test('the external team, while the incident is ordinary', () => {
    const contain: Line = ['2026-03-02 11:20', extern, 'contain', { measure: 'isolate-network' }]
    expect(contained.refuses(...contain)[0]).toMatch(/^role-missing/)
    const major = tell(
      procedure,
      reported,
      judged,
      ['2026-03-02 10:40', ren, 'respond'],
      ['2026-03-02 11:00', ren, 'assess', graveAssessment],
    )
    expect(major.next(contain).case.done.contain?.times).toBe(1)
  })

  test('clearing before anything was done', () => {
    expect(contained.refuses('2026-03-02 11:20', ren, 'clear')).toEqual(['condition-false when'])
  })

  test('a handler of whom nobody took over the case, and one who is none', () => {
    const waiting = tell(procedure, reported, judged)
    expect(waiting.refuses('2026-03-02 10:40', mei, 'respond')[0]).toMatch(/^role-missing/)
    expect(contained.refuses('2026-03-02 11:20', rao, 'clear')).toContain('role-missing handler')
  })

  test('judging by those who reported', () => {
    const refused = tell(procedure, reported).refuses('2026-03-02 09:20', wang, 'judge', incident)
    expect(refused[0]).toMatch(/^role-missing/)
  })

  test('the cause before anybody is responsible', () => {
    const story = contained.next(...cleared)
    expect(story.refuses(...analysed)).toEqual([
      'role-missing responsible',
      'constraint-broken cause-after-proposal',
    ])
  })

  test('an end without the event report and the report to the leading group', () => {
    const story = contained.next(...cleared, ...disposed)
    expect(story.refuses(...analysed)).toEqual([
      'step-missing relay-report',
      'step-missing fill-report',
    ])
    const late = story.next(
      ['2026-03-02 16:10', mei, 'relay-report'],
      ['2026-03-02 16:20', mei, 'fill-report', eventReport],
      analysed,
    )
    expect(late.at()).toEqual(['closing'])
  })

  test('an end without measures where business is affected', () => {
    const hit: Line = ['2026-03-02 09:00', wang, 'report-event', { ...notice, businessHit: true }]
    const story = tell(procedure, hit, judged, relayed, filled, ...answered, ...cleared).next(
      ...disposed,
    )
    expect(story.refuses(...analysed)).toEqual(['step-missing limit-impact'])
    const limited = story.next(
      ['2026-03-02 16:30', wang, 'limit-impact', { measures: 'Second mail server' }],
      analysed,
    )
    expect(limited.verdict('impact')).toBe('met')
    expect(limited.at()).toEqual(['closing'])
  })

  test('a supplement to a notice that nobody gave', () => {
    const story = tell(procedure, ['2026-03-02 09:00', zhao, 'report-weakness', weakness])
    expect(story.refuses('2026-03-02 09:30', zhao, 'supplement', { severity: 'high' })).toEqual([
      'condition-false when',
      'form-invalid notice',
    ])
  })
})

describe('a fire', () => {
  const fire: Line = ['2026-03-02 08:31', zhao, 'report-event', { ...notice, fire: true }]

  test('is alarmed at once, before anybody has judged, and the fire plan starts', () => {
    const story = tell(procedure, fire)
    expect(story.at()).toEqual(['reported', 'to-alarm'])
    const alarmed = story.next(['2026-03-02 08:32', zhao, 'raise-alarm'])
    expect(alarmed.told()).toEqual(['security-group'])
    expect(alarmed.verdict('alarm')).toBe('met')
    const started = alarmed.next(['2026-03-02 08:34', mei, 'start-fire-plan'])
    expect(opened(started)).toEqual([['fire-emergency', 'fire-plan']])
  })

  test('has no fire plan before its alarm', () => {
    const refused = tell(procedure, fire).refuses('2026-03-02 08:34', mei, 'start-fire-plan')
    expect(refused).toEqual(['not-offered start-fire-plan'])
  })
})

describe('a leak of classified matter', () => {
  test('goes to the security group', () => {
    const leak: Line = ['2026-03-02 09:00', wang, 'report-event', { ...notice, secrecy: 'secret' }]
    const story = tell(procedure, leak)
    expect(story.at()).toContain('leak-to-report')
    const told = story.next([
      '2026-03-02 09:05',
      wang,
      'report-leak',
      { matter: 'Price list', lost: false },
    ])
    expect(told.told()).toEqual(['security-group'])
    expect(told.at()).toContain('leak-reported')
  })
})

describe('a major incident', () => {
  const grave: Line = ['2026-03-02 09:00', wang, 'report-event', { ...notice, severity: 'high' }]
  const escalated: readonly Line[] = [
    ['2026-03-02 10:40', ren, 'respond'],
    ['2026-03-02 11:00', ren, 'assess', graveAssessment],
    ['2026-03-02 11:05', mei, 'escalate'],
  ]
  const story = tell(procedure, grave, judged, relayed, filled, ...escalated)

  test('goes to administrator, leaders and the external team at once', () => {
    expect(story.told()).toEqual(['security-administrator', 'leader', 'external-team'])
    expect(story.verdict('escalation')).toBe('met')
  })

  test('is major as soon as it is judged an incident, not before', () => {
    expect(tell(procedure, grave).at()).toEqual(['reported'])
    expect(tell(procedure, grave, judged).at()).toContain('to-escalate')
  })

  test('is investigated after the fault is cleared, with the responsible department', () => {
    const investigate: Line = ['2026-03-09 09:00', mei, 'investigate', investigation]
    expect(story.refuses(...investigate)).toEqual([
      'condition-false when',
      'step-missing state-findings',
    ])
    const stated = story.next(...cleared, ...disposed, [
      '2026-03-05 09:00',
      sun,
      'state-findings',
      { statement: 'Passwords were shared' },
    ])
    expect(stated.next(investigate).at()).toContain('investigated')
  })

  const brokenRules = story.next(
    ...cleared,
    ...disposed,
    ['2026-03-05 09:00', sun, 'state-findings', { statement: 'Passwords were shared' }],
    ['2026-03-09 09:00', mei, 'investigate', { ...investigation, breach: true, person: 'Li Lei' }],
  )
  const announce: Line = ['2026-03-20 09:00', mei, 'announce', { text: 'A warning was given' }]

  test('where rules were broken leads to discipline, and that to an announcement', () => {
    expect(brokenRules.at()).toContain('disciplining')
    expect(brokenRules.refuses(...announce)).toEqual([
      'condition-false when',
      'step-missing discipline',
    ])
    const disciplined = brokenRules.next(['2026-03-10 09:00', mei, 'discipline'])
    expect(opened(disciplined)).toEqual([['security-discipline', 'discipline']])
    expect(disciplined.refuses(...announce)).toEqual(['condition-false when'])
    const ended = disciplined.next(linkEnded(disciplined, '2026-03-19 09:00', 'discipline', 'done'))
    expect(ended.next(announce).at()).toContain('investigated')
  })

  test('keeps the name of the person out of its trail', () => {
    const hashed = (entry: Entry): string => JSON.stringify({ ...entry, personal: undefined })
    expect(brokenRules.trail.map(hashed).join()).not.toContain('Li Lei')
    expect(JSON.stringify(brokenRules.trail)).toContain('Li Lei')
  })
})

describe('what people are told', () => {
  test('says what happened where, in Chinese and English', () => {
    const story = tell(procedure, reported, judged, relayed)
    expect(saidTo(story, procedure, 'response-team', 'en')).toEqual([
      'Information security event at Building 2, Purchasing: Mail that nobody wrote',
    ])
    expect(saidTo(story, procedure, 'leader', 'zh')).toEqual([
      '信息安全事件报告：2026-03-02 08:00 +08:00，Building 2，Purchasing。Mail that nobody wrote；等级：一般信息安全事件',
    ])
  })

  test('says when the report to the leading group was due', () => {
    const late = tell(procedure, reported, judged).wait('2026-03-02 12:00')
    expect(saidTo(late, procedure, 'leader', 'zh')).toEqual([
      '应于2026-03-02 11:00 +08:00之前报告信息安全领导小组和公司分管领导。',
    ])
  })

  test('shows what is not known, and hides nothing', () => {
    const { estimatedLoss, ...unknown } = notice
    expect(estimatedLoss).toBeDefined()
    const story = tell(procedure, ['2026-03-02 09:00', wang, 'report-event', unknown], relayed)
    expect(saidTo(story, procedure, 'leader', 'en')[0]).toMatch(/grade: \[.*not known\]$/)
  })
})

test('training comes round every year, backup every month, without a case', () => {
  const window = { after: '2026-01-01T12:00:00+08:00', before: '2027-01-01T12:00:00+08:00' }
  expect(occurrences(procedure, 'training', window)).toEqual([
    Date.parse('2027-01-01T00:00:00+08:00'),
  ])
  expect(occurrences(procedure, 'backup', window)?.length).toBe(12)
})

/** What governs: the value that a step adopted, or else what the table says. */
function decided({ case: { adopted, decisions } }: Story, decision: string): unknown {
  const live = decisions[decision]
  const outputs =
    adopted?.[decision]?.outputs ?? (live?.kind === 'decided' ? live.outputs : undefined)
  return outputs && Object.values(outputs)[0]
}
