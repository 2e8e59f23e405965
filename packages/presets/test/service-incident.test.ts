import { occurrences, renderMessage } from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { serviceIncident } from '../src/index.ts'
import { titledElements } from './elements.ts'
import { linkEnded, opened } from './linked.ts'
import { type Line, onBehalf, person, type Story, tell } from './story.ts'

const procedure = serviceIncident.load()

const client = person('client-7', 'user')
const desk = person('dong', 'service-desk')
const deskFor = (who: typeof client) => onBehalf(desk, who)
const first = person('feng', 'first-line')
const second = person('song', 'second-line')
const manager = person('ma', 'incident-manager')
const supplier = person('acme', 'external')
const centre = person('noc', 'operations-centre')

const intake = {
  channel: 'telephone',
  client: 'Depot 3',
  contact: 'Wang Fang',
  telephone: '010-5550100',
  symptom: 'The software does not start',
}
/** Impact and urgency of each priority; severity low, so that no backup is asked for. */
const graded = (priority: 'P1' | 'P2' | 'P3' | 'P4', more: object = {}) => {
  const [impact, urgency] = {
    P1: ['high', 'high'],
    P2: ['high', 'medium'],
    P3: ['medium', 'medium'],
    P4: ['low', 'low'],
  }[priority]
  const kind = { kind: 'fault', service: 'passive', category: 'will-not-start' }
  return { ...kind, impact, urgency, severity: 'low', ...more }
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
  change: 'none',
}

/** Registered, graded a minute after and accepted at once, by the first line. */
const begun = (date: string, time: string, priority: 'P1' | 'P2' | 'P3' | 'P4', more = {}): Story =>
  tell(
    procedure,
    [`${date} ${time}`, deskFor(client), 'register', intake],
    [`${date} ${time}`, desk, 'triage', graded(priority, more)],
    [`${date} ${time}`, first, 'accept'],
  )

describe('the service incident procedure as a document', () => {
  test('has a title in Chinese, English and Russian for everything that people see', () => {
    const untitled = titledElements(procedure).filter(({ title }) => {
      return !title.en || !title.zh || !title.ru
    })
    expect(untitled.map(({ id }) => id)).toEqual([])
  })

  test('says every message in the three languages', () => {
    const messages = [...procedure.messages.values()]
    expect(messages.length).toBeGreaterThan(10)
    expect(messages.filter(({ texts }) => !texts.en || !texts.zh || !texts.ru)).toEqual([])
  })
})

describe('the main path', () => {
  test('goes from the telephone to the archive', () => {
    const closed = begun('2026-03-02', '10:00', 'P3').next(
      ['2026-03-02 10:10', first, 'try-telephone', { guidance: 'Start as administrator' }],
      ['2026-03-02 10:30', first, 'resolve', resolution],
      ['2026-03-02 11:00', first, 'call-back', { solved: true, satisfaction: 5 }],
      ['2026-03-02 11:05', first, 'file', { location: 'QR-01-01/2026/118' }],
      ['2026-03-02 11:06', first, 'close'],
    )
    expect(closed.at()).toEqual(['closed'])
    expect(closed.case.status).toBe('open')
    expect([closed.verdict('response'), closed.verdict('resolution')]).toEqual(['met', 'met'])
    const archived = closed.wait('2026-03-10 09:00')
    expect(archived.at()).toEqual(['archived'])
    expect(archived.case.status).toBe('closed')
  })

  test('keeps the daily maintenance record at each of its steps, numbered', () => {
    const story = begun('2026-03-02', '10:00', 'P3').next(
      ['2026-03-02 10:10', first, 'try-telephone', { guidance: 'Start as administrator' }],
      ['2026-03-02 10:30', first, 'resolve', resolution],
      ['2026-03-02 11:00', first, 'call-back', { solved: true }],
    )
    const records = story.effects.filter(({ kind }) => kind === 'record')
    expect(records).toMatchObject(
      [1, 2, 3, 4, 5].map((number) => ({ record: 'daily-record', number })),
    )
  })

  test('begins just as well at the self-service desk', () => {
    const story = tell(procedure, ['2026-03-02 10:00', client, 'apply', intake])
    expect(story.told()).toEqual(['service-desk', 'requester'])
    expect(story.case.assigned.requester).toEqual({ kind: 'actors', actors: ['client-7'] })
  })

  test('begins with an alarm of the monitoring, dispatched by the service desk like all others', () => {
    const alarm = {
      source: 'disk monitor',
      symptom: 'Disk is 98 % full',
      occurredAt: '2026-03-02T09:58:00+08:00',
    }
    const story = tell(
      procedure,
      ['2026-03-02 10:00', centre, 'raise-alarm', alarm],
      ['2026-03-02 10:05', desk, 'triage', graded('P2')],
    )
    expect(story.at()).toEqual(['first-line'])
    expect(story.refuses('2026-03-02 10:06', centre, 'supplement', intake)).toEqual([
      'condition-false when',
    ])
  })

  test('is supplemented by the client until it is solved, not behind that', () => {
    const more = { cause: 'Nobody can print bills' }
    const story = begun('2026-03-02', '10:00', 'P3')
    const known = story.next(['2026-03-02 10:10', client, 'supplement', more])
    expect(known.case.facts.intake).toMatchObject({ symptom: intake.symptom, ...more })
    const solved = story.next(
      ['2026-03-02 10:30', first, 'resolve', resolution],
      ['2026-03-02 11:00', first, 'call-back', { solved: true }],
    )
    expect(solved.refuses('2026-03-02 11:10', client, 'supplement', more)).toEqual([
      'condition-false unless',
    ])
  })

  test('is analysed by whoever handles it, and by nobody else', () => {
    const analysis = { cause: 'A faulty update' }
    const story = begun('2026-03-02', '10:00', 'P3')
    expect(story.refuses('2026-03-02 10:10', desk, 'analyse', analysis)).toEqual([
      'role-missing handler, specialist',
    ])
    const analysed = story.next(['2026-03-02 10:10', first, 'analyse', analysis])
    expect(analysed.case.facts.analysis).toEqual(analysis)
  })

  test('makes the client the requester, for whom the desk only writes', () => {
    const story = begun('2026-03-02', '10:00', 'P3')
    expect(story.case.assigned.requester).toEqual({ kind: 'actors', actors: ['client-7'] })
  })
})

describe('grading', () => {
  test.each([
    ['high', 'high', 'P1'],
    ['high', 'medium', 'P2'],
    ['high', 'low', 'P3'],
    ['medium', 'high', 'P2'],
    ['medium', 'medium', 'P3'],
    ['medium', 'low', 'P4'],
    ['low', 'high', 'P3'],
    ['low', 'medium', 'P4'],
    ['low', 'low', 'P4'],
  ])('impact %s and urgency %s give %s', (impact, urgency, priority) => {
    const { case: state } = begun('2026-03-02', '10:00', 'P3', { impact, urgency })
    expect(state.decisions.priority).toMatchObject({ outputs: { priority } })
  })

  test('is for the desk and the first line, not for the client', () => {
    const story = tell(procedure, ['2026-03-02 10:00', client, 'apply', intake])
    expect(story.refuses('2026-03-02 10:01', client, 'triage', graded('P1'))).toEqual([
      'role-missing service-desk, first-line',
    ])
  })

  test('tells more people of a P1 than of the others', () => {
    const registered: Line = ['2026-03-02 10:00', client, 'apply', intake]
    const told = (priority: 'P1' | 'P4') =>
      tell(procedure, registered, ['2026-03-02 10:01', desk, 'triage', graded(priority)]).told()
    expect(told('P1')).toEqual(['first-line', 'incident-manager', 'second-line', 'project-manager'])
    expect(told('P4')).toEqual(['first-line', 'service-desk'])
  })

  test('may be overruled by the incident manager alone, with a reason, until withdrawn', () => {
    const story = begun('2026-03-02', '10:00', 'P4')
    const data = { value: 'P1', reason: 'The minister uses it' }
    expect(story.refuses('2026-03-02 10:05', first, 'override.priority', data)).toEqual([
      'role-missing incident-manager',
    ])
    const overruled = story.next(['2026-03-02 10:05', manager, 'override.priority', data])
    expect(overruled.at()).toEqual(['first-line', 'command'])
    expect(overruled.due('resolution')).toBe('2026-03-02 14:00')
    const withdrawn = overruled.next([
      '2026-03-02 10:10',
      manager,
      'withdraw.priority',
      { reason: 'He has left' },
    ])
    expect(withdrawn.due('resolution')).toBe('2026-03-09 10:00')
  })
})

describe('the response', () => {
  const registered = (at: string): Line => [at, client, 'apply', intake]

  test('to a P1 is owed within fifteen minutes, weekend or not', () => {
    // 7 March 2026 is a Saturday.
    const story = tell(procedure, registered('2026-03-07 22:00'), [
      '2026-03-07 22:02',
      desk,
      'triage',
      graded('P1'),
    ])
    expect(story.due('response')).toBe('2026-03-07 22:15')
    expect(story.next(['2026-03-07 22:15', first, 'accept']).verdict('response')).toBe('met')
    expect(story.next(['2026-03-07 22:16', first, 'accept']).verdict('response')).toBe('late')
  })

  test('to a P3 is owed within two working hours: a Friday evening reaches into Monday', () => {
    const story = tell(procedure, registered('2026-03-06 17:00'), [
      '2026-03-06 17:10',
      desk,
      'triage',
      graded('P3'),
    ])
    expect(story.due('response')).toBe('2026-03-09 10:00')
    expect(story.next(['2026-03-09 10:00', first, 'accept']).verdict('response')).toBe('met')
    const missed = story.wait('2026-03-09 10:01')
    expect(missed.verdict('response')).toBe('missed')
    expect(missed.toldBy('response', 1)).toEqual(['first-line', 'incident-manager'])
    expect(missed.next(['2026-03-09 10:02', first, 'accept']).verdict('response')).toBe('late')
  })

  test('to a P4 counts the Saturday that is worked before Spring Festival, and skips the feast', () => {
    // 13 February 2026 is a Friday, the 14th a working Saturday; the feast ends with the 23rd.
    const at = (date: string) =>
      tell(procedure, registered(`${date} 16:00`), [`${date} 16:05`, desk, 'triage', graded('P4')])
    expect(at('2026-02-13').due('response')).toBe('2026-02-14 16:00')
    expect(at('2026-02-14').due('response')).toBe('2026-02-24 16:00')
    expect(at('2026-02-14').wait('2026-02-23 18:00').verdict('response')).toBe('open')
    expect(at('2026-02-14').wait('2026-02-24 16:01').verdict('response')).toBe('missed')
  })

  test('is owed from the grading on, with the clock of the registration', () => {
    const ungraded = tell(procedure, registered('2026-03-06 17:00')).wait('2026-03-09 09:00')
    expect(ungraded.verdict('response')).toBe('idle')
    expect([ungraded.verdict('grading'), ungraded.due('grading')]).toEqual(['open', undefined])
    const grade = (priority: 'P1' | 'P4') =>
      ungraded.next(['2026-03-09 09:05', desk, 'triage', graded(priority)])
    expect(grade('P1').verdict('response')).toBe('missed')
    expect(grade('P4').verdict('response')).toBe('open')
    expect(grade('P4').due('response')).toBe('2026-03-09 17:00')
  })

  test('is the first step of the first line: nothing leaves it before somebody has accepted', () => {
    const story = tell(procedure, registered('2026-03-02 10:00'), [
      '2026-03-02 10:01',
      desk,
      'triage',
      graded('P3'),
    ])
    expect(story.refuses('2026-03-02 10:02', first, 'resolve', resolution)).toEqual([
      'role-missing handler, specialist',
      'step-missing accept',
    ])
    expect(story.refuses('2026-03-02 10:02', desk, 'accept')).toEqual(['role-missing first-line'])
  })
})

describe('the time of the first line', () => {
  // Friday 16:00, four working hours: Monday 11:00.
  const p3 = () => begun('2026-03-06', '16:00', 'P3')

  test('runs from the acceptance, over a weekend into Monday', () => {
    expect(p3().due('first-line-time')).toBe('2026-03-09 11:00')
  })

  test('when it is over brings in the second line, and more people the graver the fault', () => {
    const told = (severity: string) =>
      begun('2026-03-06', '16:00', 'P3', { severity })
        .wait('2026-03-09 11:01')
        .toldBy('first-line-time', 0)
    expect(told('low')).toEqual(['second-line', 'tracker', 'service-desk'])
    expect(told('medium')).toEqual(['second-line', 'tracker', 'incident-manager'])
    expect(told('high')).toEqual([
      'second-line',
      'tracker',
      'incident-manager',
      'department-manager',
    ])
    expect(p3().wait('2026-03-09 15:59').toldBy('first-line-time', 1)).toEqual([])
    expect(p3().wait('2026-03-09 16:01').toldBy('first-line-time', 1)).toEqual([
      'department-manager',
    ])
  })

  test('when it is over lets the second line join in; whoever handles it goes on', () => {
    const at = '2026-03-09 10:59'
    expect(p3().refuses(at, second, 'resolve', resolution)).toEqual([
      'role-missing handler, specialist',
    ])
    const over = p3().wait('2026-03-09 11:01')
    expect(over.at()).toEqual(['first-line'])
    expect(over.case.assigned.specialist).toEqual({ kind: 'queue', role: 'second-line' })
    const joined = over.next(['2026-03-09 11:02', second, 'join'])
    expect(joined.case.assigned).toMatchObject({
      handler: { actors: ['feng'] },
      specialist: { actors: ['song'] },
    })
    for (const somebody of [first, second]) {
      const solved = joined.next(['2026-03-09 11:30', somebody, 'resolve', resolution])
      expect(solved.at()).toEqual(['confirming'])
    }
  })

  test('is kept by handing over in time', () => {
    const handed = p3().next([
      '2026-03-09 10:59',
      first,
      'hand-over',
      { beyond: true, tried: 'nothing' },
    ])
    expect(handed.verdict('first-line-time')).toBe('met')
  })

  test('does not run while the client is waited for', () => {
    const held = p3().next(
      ['2026-03-06 17:00', first, 'set.user'],
      ['2026-03-09 10:00', first, 'release.user'],
    )
    // One of four working hours was used; three are left from Monday 10:00, with the noon break.
    expect(held.due('first-line-time')).toBe('2026-03-09 14:00')
  })
})

describe('the second line', () => {
  const handover = { beyond: false, tried: 'Guided by telephone' }

  test('gets what was tried in vain, or what is beyond the first line', () => {
    const story = begun('2026-03-02', '10:00', 'P3')
    expect(story.refuses('2026-03-02 10:05', first, 'hand-over', handover)).toEqual([
      'constraint-broken tried-or-beyond',
    ])
    const beyond = { beyond: true, tried: 'nothing' }
    expect(story.next(['2026-03-02 10:05', first, 'hand-over', beyond]).at()).toEqual([
      'second-line',
    ])
    const tried = story.next(
      ['2026-03-02 10:05', first, 'try-telephone', { guidance: 'Start again' }],
      ['2026-03-02 10:20', first, 'hand-over', handover],
    )
    expect(tried.at()).toEqual(['second-line'])
  })

  const handed = () =>
    begun('2026-03-06', '16:00', 'P3').next([
      '2026-03-06 16:30',
      first,
      'hand-over',
      { beyond: true, tried: 'nothing' },
    ])

  test('is a queue from which one takes it; until then the first line can do nothing to it', () => {
    expect(handed().case.assigned.handler).toEqual({ kind: 'queue', role: 'second-line' })
    expect(handed().refuses('2026-03-06 16:31', first, 'resolve', resolution)).toEqual([
      'role-missing handler, specialist',
    ])
    const taken = handed().next(['2026-03-06 16:40', second, 'take-over'])
    expect(taken.case.assigned.handler).toEqual({ kind: 'actors', actors: ['song'] })
  })

  test('leaves the tracking with the first line, every working day', () => {
    const story = handed()
    expect(story.case.assigned.tracker).toEqual({ kind: 'actors', actors: ['feng'] })
    expect(story.due('tracking')).toBe('2026-03-09 16:30')
    expect(story.refuses('2026-03-06 16:40', second, 'track', { news: 'x' })).toEqual([
      'role-missing tracker, incident-manager',
    ])
    const tracked = story
      .next(['2026-03-09 10:00', first, 'track', { news: 'A part is ordered' }])
      .wait('2026-03-09 16:31')
    expect(tracked.due('tracking')).toBe('2026-03-10 16:30')
    expect(tracked.verdict('tracking')).toBe('open')
    const silent = story.wait('2026-03-09 16:31')
    expect(silent.toldBy('tracking', 0)).toEqual(['tracker', 'incident-manager'])
  })

  test('is not tracked once it is solved', () => {
    const solved = handed().next(
      ['2026-03-06 16:40', second, 'take-over'],
      ['2026-03-06 17:00', second, 'resolve', resolution],
    )
    expect(solved.wait('2026-03-13 18:00').toldBy('tracking', 0)).toEqual([])
  })
})

describe('the resolution', () => {
  test('of a P1 is owed within four hours of the registration, by night too', () => {
    const story = begun('2026-03-07', '22:00', 'P1')
    expect(story.due('resolution')).toBe('2026-03-08 02:00')
    expect(
      story.next(['2026-03-08 02:00', first, 'resolve', resolution]).verdict('resolution'),
    ).toBe('met')
    const missed = story.wait('2026-03-08 02:01')
    expect(missed.toldBy('resolution', 1)).toEqual([
      'tracker',
      'handler',
      'incident-manager',
      'project-manager',
      'department-manager',
    ])
    expect(
      missed.next(['2026-03-08 02:30', first, 'resolve', resolution]).verdict('resolution'),
    ).toBe('late')
  })

  test('of a P2 is owed within eight working hours', () => {
    expect(begun('2026-03-06', '15:00', 'P2').due('resolution')).toBe('2026-03-09 15:00')
  })

  test('of a P4 is owed within five working days, not counting National Day', () => {
    // 30 September 2026 is a Wednesday; 1 to 7 October are free, Saturday the 10th is worked.
    const story = begun('2026-09-30', '10:00', 'P4')
    expect(story.due('resolution')).toBe('2026-10-13 10:00')
    expect(story.wait('2026-10-13 09:59').verdict('resolution')).toBe('open')
    expect(story.wait('2026-10-13 10:01').verdict('resolution')).toBe('missed')
  })

  test('waits for the client, but not for a supplier', () => {
    const story = begun('2026-03-06', '15:00', 'P2')
    const waited = (...lines: readonly Line[]) => story.next(...lines).due('resolution')
    // Two of eight working hours are used; six are left from Monday 10:00.
    expect(
      waited(['2026-03-06 17:00', first, 'set.user'], ['2026-03-09 10:00', client, 'release.user']),
    ).toBe('2026-03-09 17:00')
    expect(
      waited(
        [
          '2026-03-06 17:00',
          first,
          'commission-external',
          { supplier: 'Acme', task: 'Replace the disk' },
        ],
        ['2026-03-09 10:00', supplier, 'release.vendor'],
      ),
    ).toBe('2026-03-09 15:00')
  })

  test('keeps the time that was used when the grade changes', () => {
    const story = begun('2026-03-02', '10:00', 'P3')
    expect(story.due('resolution')).toBe('2026-03-05 10:00')
    const graver = story.next([
      '2026-03-02 11:00',
      desk,
      'regrade',
      { impact: 'high', urgency: 'high' },
    ])
    expect(graver.due('resolution')).toBe('2026-03-02 14:00')
    const tooLate = story.next([
      '2026-03-03 11:00',
      desk,
      'regrade',
      { impact: 'high', urgency: 'high' },
    ])
    expect(tooLate.verdict('resolution')).toBe('missed')
  })

  test('has besides it what the client expects, and what was agreed', () => {
    const story = tell(
      procedure,
      [
        '2026-03-02 10:00',
        deskFor(client),
        'register',
        { ...intake, expectedAt: '2026-03-02T12:00:00+08:00' },
      ],
      ['2026-03-02 10:00', desk, 'triage', graded('P3')],
      ['2026-03-02 10:00', first, 'accept'],
    )
    expect(story.wait('2026-03-02 12:01').verdict('expected')).toBe('missed')
    expect(story.next(['2026-03-02 12:00', first, 'resolve', resolution]).verdict('expected')).toBe(
      'met',
    )
    const later = { ...solution, solvableNow: false }
    expect(story.refuses('2026-03-02 11:00', first, 'choose-solution', later)).toEqual([
      'form-invalid solution',
    ])
    const agreed = story.next([
      '2026-03-02 11:00',
      first,
      'choose-solution',
      { ...later, agreedUntil: '2026-03-04T12:00:00+08:00' },
    ])
    expect(agreed.due('agreed')).toBe('2026-03-04 12:00')
    expect(agreed.wait('2026-03-04 12:01').toldBy('agreed', 0)).toEqual([
      'tracker',
      'handler',
      'incident-manager',
    ])
    expect(agreed.next(['2026-03-04 12:00', first, 'resolve', resolution]).verdict('agreed')).toBe(
      'met',
    )
  })
})

describe('a hold', () => {
  const waiting = () =>
    begun('2026-03-02', '10:00', 'P3').next(['2026-03-02 10:30', first, 'set.user'])

  test('lets nothing move, and everything else go on', () => {
    expect(waiting().refuses('2026-03-02 10:31', first, 'resolve', resolution)).toEqual([
      'on-hold user',
    ])
    expect(
      waiting().refuses('2026-03-02 10:31', first, 'hand-over', { beyond: true, tried: '-' }),
    ).toEqual(['on-hold user'])
    const goneOn = waiting().next(
      ['2026-03-02 10:31', first, 'try-telephone', { guidance: 'Once more' }],
      ['2026-03-02 10:32', first, 'track', { news: 'Waiting for you' }],
      ['2026-03-02 11:00', client, 'release.user'],
      ['2026-03-02 11:10', first, 'resolve', resolution],
    )
    expect(goneOn.at()).toEqual(['confirming'])
  })

  test('is set and released once, by those who may', () => {
    expect(waiting().refuses('2026-03-02 10:31', first, 'set.user')).toEqual(['already-held user'])
    expect(waiting().refuses('2026-03-02 10:31', desk, 'release.user')).toEqual([
      'role-missing handler, specialist, requester',
    ])
    const free = begun('2026-03-02', '10:00', 'P3')
    expect(free.refuses('2026-03-02 10:31', first, 'release.user')).toEqual(['not-held user'])
    expect(free.refuses('2026-03-02 10:31', client, 'set.user')).toEqual([
      'role-missing handler, specialist',
    ])
  })

  test('for a supplier comes with the commission, and the supplier ends it', () => {
    const task = { supplier: 'Acme', task: 'Replace the disk' }
    const story = begun('2026-03-02', '10:00', 'P3').next([
      '2026-03-02 11:00',
      first,
      'commission-external',
      task,
    ])
    expect(story.told()).toEqual(['external'])
    expect(story.refuses('2026-03-02 12:00', first, 'resolve', resolution)).toEqual([
      'on-hold vendor',
    ])
    const done = story.next(
      ['2026-03-02 15:00', supplier, 'release.vendor'],
      ['2026-03-02 15:30', first, 'resolve', resolution],
    )
    expect(done.at()).toEqual(['confirming'])
  })
})

describe('a change', () => {
  const link = person('link')
  const chosen = (change: string) =>
    begun('2026-03-06', '15:00', 'P2').next([
      '2026-03-06 16:00',
      first,
      'choose-solution',
      { ...solution, change },
    ])

  test('that is involved goes through change management first', () => {
    expect(chosen('general').refuses('2026-03-06 16:10', first, 'resolve', resolution)).toEqual([
      'constraint-broken change-through-change-management',
    ])
    expect(chosen('none').refuses('2026-03-06 16:10', first, 'raise-change')).toEqual([
      'condition-false when',
    ])
    expect(chosen('none').next(['2026-03-06 16:10', first, 'resolve', resolution]).at()).toEqual([
      'confirming',
    ])
  })

  test('opens a case of its own, holds this one and its clock, and sets it free when it has ended', () => {
    const raised = chosen('urgent').next(['2026-03-06 17:00', first, 'raise-change'])
    expect(opened(raised)).toEqual([['change', 'change']])
    expect(raised.effects.find(({ kind }) => kind === 'open')).toMatchObject({
      data: { symptom: intake.symptom, kind: 'urgent', description: 'Install again' },
    })
    expect(raised.refuses('2026-03-06 17:10', first, 'resolve', resolution)).toEqual([
      'on-hold change',
    ])
    const back = raised.next(linkEnded(raised, '2026-03-09 10:00', 'change', 'implemented'))
    // Two of eight working hours were used before, six are left from Monday 10:00.
    expect(back.due('resolution')).toBe('2026-03-09 17:00')
    expect(back.next(['2026-03-09 10:30', first, 'resolve', resolution]).at()).toEqual([
      'confirming',
    ])
  })

  test('is answered only by the link itself, and only for a case that was opened', () => {
    const raised = chosen('urgent').next(['2026-03-06 17:00', first, 'raise-change'])
    const stranger = { case: 'nobody', head: 'a'.repeat(64), outcome: 'implemented' }
    expect(raised.refuses('2026-03-09 10:00', link, 'link.change', stranger)[0]).toMatch(
      /^unknown-linked-case/,
    )
    expect(raised.refuses('2026-03-09 10:00', manager, 'link.change', stranger)[0]).toMatch(
      /^role-missing/,
    )
  })
})

describe('remote control', () => {
  const tried: Line = ['2026-03-02 10:05', first, 'try-telephone', { guidance: 'Start again' }]
  const session = { tool: 'viewer', work: 'Cleared the cache' }
  const at = '2026-03-02 10:30'

  test('needs the consent of the client, given for this session', () => {
    const story = begun('2026-03-02', '10:00', 'P3').next(tried)
    expect(story.refuses(at, first, 'remote-session', session)).toContain('condition-unknown when')
    expect(story.refuses('2026-03-02 10:06', first, 'give-consent', { granted: true })).toEqual([
      'role-missing requester',
    ])
    const denied = story.next(['2026-03-02 10:06', client, 'give-consent', { granted: false }])
    expect(denied.refuses(at, first, 'remote-session', session)).toEqual(['condition-false when'])
    const spoken = onBehalf(first, client)
    const granted = story.next(
      ['2026-03-02 10:06', spoken, 'give-consent', { granted: true }],
      ['2026-03-02 10:30', first, 'remote-session', session],
    )
    expect(granted.refuses('2026-03-02 10:40', first, 'remote-session', session)).toEqual([
      'constraint-broken consent-each-time',
    ])
  })

  test('comes after the attempt by telephone', () => {
    const story = begun('2026-03-02', '10:00', 'P3').next([
      '2026-03-02 10:06',
      client,
      'give-consent',
      { granted: true },
    ])
    expect(story.refuses(at, first, 'remote-session', session)).toEqual([
      'constraint-broken telephone-first',
    ])
  })
})

describe('on site', () => {
  const list = { installer: true, manual: true, patch: true, serviceSheet: true }
  const analysis = { cause: 'A worn disk', compared: true }
  const visit = { arriveAt: '2026-03-03T14:00:00+08:00', place: 'Depot 3' }
  const agreed = () =>
    begun('2026-03-02', '10:00', 'P3').next(['2026-03-02 11:00', first, 'agree-visit', visit])

  test('everything on the list must be ready', () => {
    expect(agreed().refuses('2026-03-03 13:50', first, 'diagnose-on-site', analysis)).toEqual([
      'condition-unknown when',
    ])
    const unready = agreed().next([
      '2026-03-02 17:00',
      first,
      'prepare-visit',
      { ...list, patch: false },
    ])
    expect(unready.refuses('2026-03-03 13:50', first, 'diagnose-on-site', analysis)).toEqual([
      'condition-false when',
    ])
  })

  test('one comes at the time that was agreed', () => {
    const ready = agreed().next(['2026-03-02 17:00', first, 'prepare-visit', list])
    expect(ready.due('visiting')).toBe('2026-03-03 14:00')
    const come = (time: string) =>
      ready.next([`2026-03-03 ${time}`, first, 'diagnose-on-site', analysis]).verdict('visiting')
    expect(come('14:00')).toBe('met')
    expect(come('14:01')).toBe('late')
    expect(ready.wait('2026-03-03 14:01').toldBy('visiting', 0)).toEqual(['handler', 'tracker'])
  })

  test('a visit must be agreed, and the comparison with the standard recorded', () => {
    const ready = begun('2026-03-02', '10:00', 'P3').next([
      '2026-03-02 17:00',
      first,
      'prepare-visit',
      list,
    ])
    expect(ready.refuses('2026-03-03 14:00', first, 'diagnose-on-site', analysis)).toEqual([
      'constraint-broken visit-agreed',
    ])
    const silent = agreed().next(['2026-03-02 17:00', first, 'prepare-visit', list])
    const incomplete = { cause: 'A worn disk' }
    expect(silent.refuses('2026-03-03 14:00', first, 'diagnose-on-site', incomplete)).toEqual([
      'form-invalid analysis',
    ])
  })
})

describe('the backup before the fix', () => {
  const backup = { where: 'NAS 2' }

  test.each(['medium', 'high'])('is mandatory for a fault of severity %s', (severity) => {
    const story = begun('2026-03-02', '10:00', 'P3', { severity })
    expect(story.refuses('2026-03-02 11:00', first, 'resolve', resolution)).toEqual([
      'constraint-broken backup-first',
    ])
    const saved = story.next(
      ['2026-03-02 11:00', first, 'back-up', backup],
      ['2026-03-02 11:30', first, 'resolve', resolution],
    )
    expect(saved.at()).toEqual(['confirming'])
  })

  test.each([
    ['a fault of low severity', { severity: 'low' }],
    ['a service request', { severity: 'high', kind: 'service-request' }],
  ])('is not asked for with %s', (_, more) => {
    const story = begun('2026-03-02', '10:00', 'P3', more)
    expect(story.next(['2026-03-02 11:30', first, 'resolve', resolution]).at()).toEqual([
      'confirming',
    ])
  })

  test('can be departed from with the word of the incident manager, for a reason', () => {
    const story = begun('2026-03-02', '10:00', 'P3', { severity: 'high' })
    const deviation = { reason: 'The disk is dead, nothing can be read' }
    const at = '2026-03-02 11:30'
    expect(story.refuses(at, first, 'resolve', resolution, { deviation })[0]).toMatch(
      /^may-not-deviate/,
    )
    const allowed = onBehalf(first, manager)
    const departed = story.next([at, allowed, 'resolve', resolution, { deviation }])
    expect(departed.at()).toEqual(['confirming'])
    expect(departed.trail.at(-1)?.step?.deviation).toMatchObject({
      ...deviation,
      skipped: [{ code: 'constraint-broken', constraint: 'backup-first' }],
    })
  })

  test('cannot be departed from where nothing stands in the way', () => {
    const story = begun('2026-03-02', '10:00', 'P3')
    const deviation = { reason: 'To be sure' }
    const allowed = onBehalf(first, manager)
    const refused = story.refuses('2026-03-02 11:30', allowed, 'resolve', resolution, { deviation })
    expect(refused[0]).toMatch(/^nothing-to-deviate/)
  })
})

describe('the confirmation', () => {
  const resolved = () =>
    begun('2026-03-06', '15:00', 'P2').next(['2026-03-06 17:00', first, 'resolve', resolution])

  test('is asked for by the first line or the desk, not given by the second line', () => {
    expect(resolved().refuses('2026-03-06 17:10', second, 'call-back', { solved: true })).toEqual([
      'role-missing tracker, service-desk',
    ])
  })

  test('that it is not solved leads back to work, with the time that was left', () => {
    const back = resolved().next(
      ['2026-03-09 10:00', first, 'call-back', { solved: false }],
      ['2026-03-09 10:05', first, 'accept'],
    )
    expect(back.at()).toEqual(['first-line'])
    // Two of eight working hours were used; the time until the call does not count.
    expect(back.due('resolution')).toBe('2026-03-09 17:00')
    expect(
      back.next(['2026-03-09 16:59', first, 'resolve', resolution]).verdict('resolution'),
    ).toBe('met')
    expect(back.wait('2026-03-09 17:01').verdict('resolution')).toBe('missed')
  })

  test('is measured, and never late', () => {
    const late = resolved().wait('2026-03-20 09:00')
    expect(late.verdict('calling-back')).toBe('open')
    expect(late.due('calling-back')).toBeUndefined()
  })
})

describe('filing', () => {
  const confirmed = (more: object = {}) =>
    begun('2026-03-02', '10:00', 'P3').next(
      ['2026-03-02 11:00', first, 'resolve', { ...resolution, ...more }],
      ['2026-03-02 11:30', first, 'call-back', { solved: true }],
    )
  const filed = (more: object = {}) =>
    confirmed(more).next(['2026-03-02 11:40', first, 'file', { location: 'A 118' }])
  const at = '2026-03-02 12:00'

  test('comes before closing', () => {
    expect(confirmed().refuses(at, first, 'close')).toEqual(['step-missing file'])
    expect(filed().next([at, first, 'close']).at()).toEqual(['closed'])
  })

  test.each([
    [
      'the new solution goes into the CRM',
      { newSolution: true },
      'submit-knowledge',
      { article: 'How to' },
    ],
    [
      'a changed configuration item is reported',
      { itemChanged: true },
      'request-configuration',
      undefined,
    ],
    [
      'what occurs often is handed to problem management',
      { frequent: true },
      'raise-problem',
      undefined,
    ],
    [
      'what had great impact is handed to problem management',
      { greatImpact: true },
      'raise-problem',
      undefined,
    ],
  ])('%s before closing', (_, more, step, data) => {
    const story = filed(more)
    expect(story.refuses(at, first, 'close')).toEqual([`step-missing ${step}`])
    const owed: Line = data === undefined ? [at, first, step] : [at, first, step, data]
    expect(story.next(owed, [at, first, 'close']).at()).toEqual(['closed'])
  })

  test('waits for neither problem nor configuration management: what they do is their own case', () => {
    const story = filed({ frequent: true, itemChanged: true }).next(
      [at, first, 'raise-problem'],
      [at, first, 'request-configuration'],
      [at, first, 'close'],
    )
    expect(opened(story)).toEqual([
      ['problem', 'problem'],
      ['configuration', 'configuration'],
    ])
    expect(story.at()).toEqual(['closed'])
  })

  test('the root cause behind a workaround is looked for, without a limit', () => {
    const story = filed({ workaround: true })
    expect(story.verdict('cause-finding')).toBe('open')
    expect(story.due('cause-finding')).toBeUndefined()
    const found = story.next([
      at,
      second,
      'report-root-cause',
      { cause: 'A faulty update', plan: 'Take it back' },
    ])
    expect(found.verdict('cause-finding')).toBe('met')
  })
})

describe('reopening', () => {
  // Closed on Wednesday, 30 September; 1 to 7 October are free, Saturday the 10th is worked.
  const closed = () =>
    begun('2026-09-30', '10:00', 'P2').next(
      ['2026-09-30 11:00', first, 'resolve', resolution],
      ['2026-09-30 11:30', first, 'call-back', { solved: true }],
      ['2026-09-30 11:40', first, 'file', { location: 'A 118' }],
      ['2026-09-30 12:00', first, 'close'],
    )
  const news = { news: 'It is back' }

  test('is open to the client for five working days, which National Day does not use up', () => {
    const story = closed()
    expect(story.wait('2026-10-13 11:59').at()).toEqual(['closed'])
    expect(story.wait('2026-10-13 12:01').at()).toEqual(['archived'])
    const again = story.next(['2026-10-13 11:00', client, 'reopen', news])
    expect(again.at()).toEqual(['first-line'])
    expect(story.refuses('2026-10-13 12:01', client, 'reopen', news)).toEqual(['case-closed'])
    expect(story.refuses('2026-10-09 11:00', first, 'reopen', news)).toEqual([
      'role-missing requester',
    ])
  })

  test('goes on with the time that was used', () => {
    const again = closed().next(['2026-10-09 10:00', client, 'reopen', news])
    // One of eight working hours was used; Friday has seven left from 10:00.
    expect(again.due('resolution')).toBe('2026-10-09 18:00')
  })

  test('asks for acceptance and confirmation anew', () => {
    const again = closed().next(['2026-10-09 10:00', client, 'reopen', news])
    expect(again.refuses('2026-10-09 10:10', first, 'resolve', resolution)).toEqual([
      'step-missing accept',
    ])
    const solved = again.next(
      ['2026-10-09 10:10', first, 'accept'],
      ['2026-10-09 10:30', first, 'resolve', resolution],
    )
    expect(solved.at()).toEqual(['confirming'])
  })
})

describe('a major incident', () => {
  const major = () => begun('2026-03-07', '22:00', 'P1')
  const convene: Line = ['2026-03-07 22:10', manager, 'convene', { lead: 'song' }]
  const review = { course: 'A disk failed', lessons: 'Two disks' }

  test('has a command of its own beside the technical work', () => {
    expect(major().at()).toEqual(['first-line', 'command'])
    expect(begun('2026-03-07', '22:00', 'P2').at()).toEqual(['first-line'])
    expect(major().next(convene).told()).toEqual([
      'second-line',
      'project-manager',
      'department-manager',
    ])
  })

  test('begins as soon as an incident becomes one, and does not end by a lower grade', () => {
    const p3 = begun('2026-03-02', '10:00', 'P3')
    const graver = p3.next([
      '2026-03-02 10:30',
      desk,
      'regrade',
      { impact: 'high', urgency: 'high' },
    ])
    expect(graver.at()).toEqual(['first-line', 'command'])
    const lower = graver.next(['2026-03-02 10:40', desk, 'regrade', { urgency: 'low' }])
    expect(lower.at()).toEqual(['first-line', 'command'])
  })

  test('is stood down after the solution, with a team convened and a review', () => {
    const working = major().next(convene)
    expect(working.refuses('2026-03-07 22:30', manager, 'stand-down', review)).toEqual([
      'condition-false when',
    ])
    const solved = working.next(['2026-03-07 23:00', first, 'resolve', resolution])
    expect(solved.at()).toEqual(['solved', 'command'])
    expect(solved.next(['2026-03-07 23:10', manager, 'stand-down', review]).at()).toEqual([
      'confirming',
    ])
    const unconvened = major().next(['2026-03-07 23:00', first, 'resolve', resolution])
    expect(unconvened.refuses('2026-03-07 23:10', manager, 'stand-down', review)).toEqual([
      'step-missing convene',
    ])
  })

  test('is reported on every hour, by night and at weekends, until it is stood down', () => {
    const story = major().next(convene)
    expect(story.due('announcements')).toBe('2026-03-07 23:00')
    const announced = story.next(
      ['2026-03-07 22:40', manager, 'announce', { news: 'Working on it' }],
      ['2026-03-07 23:30', manager, 'announce', { news: 'Still working' }],
    )
    expect(announced.toldBy('announcements', 0)).toEqual([])
    expect(announced.verdict('announcements')).toBe('met')
    expect(announced.wait('2026-03-08 00:01').due('announcements')).toBe('2026-03-08 01:00')
    const silent = story.wait('2026-03-08 01:30')
    // At 23:00, 00:00 and 01:00.
    expect(silent.toldBy('announcements', 0)).toEqual(Array(3).fill('incident-manager'))
    const over = story.next(
      ['2026-03-07 22:40', first, 'resolve', resolution],
      ['2026-03-07 22:50', manager, 'stand-down', review],
    )
    expect(over.wait('2026-03-09 09:00').toldBy('announcements', 0)).toEqual([])
  })
})

describe('what people are told', () => {
  const said = ({ effects }: Story, message: string, language: string) => {
    const effect = effects.find((one) => one.kind === 'notify' && one.message === message)
    return effect?.kind === 'notify' ? renderMessage(procedure, effect, [language]) : undefined
  }

  test.each([
    ['en', 'Being handled, priority P3 (medium): The software does not start'],
    ['zh', '已开始处理，优先级三级：The software does not start'],
    ['ru', 'Принято в работу, приоритет P3 (средний): The software does not start'],
  ])('is said in %s', (language, text) => {
    expect(said(begun('2026-03-02', '10:00', 'P3'), 'accepted', language)).toBe(text)
  })

  test('shows an instant by the clock on the wall, and what is not known as not known', () => {
    const story = begun('2026-03-02', '10:00', 'P3').next(
      [
        '2026-03-02 10:30',
        first,
        'agree-visit',
        { arriveAt: '2026-03-03T14:00:00+08:00', place: 'Depot 3' },
      ],
      ['2026-03-02 11:00', first, 'choose-solution', solution],
    )
    expect(said(story, 'visit', 'en')).toMatch(/^We come on 2026-03-03.14:00.* to Depot 3$/)
    expect(said(story, 'solution', 'zh')).toMatch(/约定时间\[.+\]$/)
  })

  test('names neither the contact nor the telephone, which stand in no entry but to be erased', () => {
    const story = begun('2026-03-02', '10:00', 'P3')
    expect(JSON.stringify(story.trail[0]?.personal)).toContain(intake.contact)
    const hashed = story.trail.map(({ personal: _, ...entry }) => entry)
    for (const kept of [hashed, story.effects]) {
      expect(JSON.stringify(kept)).not.toContain(intake.contact)
      expect(JSON.stringify(kept)).not.toContain(intake.telephone)
    }
  })
})

test('the incident manager tells the department manager what is wrong with the process', () => {
  const problem = { problem: 'The hotline has one line only' }
  const story = begun('2026-03-02', '10:00', 'P3')
  const at = '2026-03-02 11:00'
  expect(story.refuses(at, first, 'report-process-problem', problem)).toEqual([
    'role-missing incident-manager',
  ])
  const told = story.next([at, manager, 'report-process-problem', problem]).told()
  expect(told).toEqual(['department-manager'])
})

test('the service report is due on the first of every month', () => {
  const window = { after: '2026-01-15T00:00:00+08:00', before: '2026-04-15T00:00:00+08:00' }
  const days = occurrences(procedure, 'service-report', window)
  expect(days?.map((day) => new Date(day).toISOString())).toEqual([
    '2026-01-31T16:00:00.000Z',
    '2026-02-28T16:00:00.000Z',
    '2026-03-31T16:00:00.000Z',
  ])
})
