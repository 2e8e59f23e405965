import { describe, expect, it } from 'vitest'
import { describeReason, type Reason } from '../../src/index.ts'
import { chinese, speaking } from '../../src/zh/index.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {title: {en: Clerk, zh: 文员}}}
forms:
  report: {deaths: {type: integer, title: {en: Dead persons, zh: 死亡人数}}, area?: text}
  release: {title: Release, fields: {area: text}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    title: {en: Handling, zh: 处理中}
    steps:
      look: {by: clerk, title: {en: Look at it, zh: 查看}}
      close: {by: clerk, when: report.deaths > 3, to: closed}
      stop: {by: clerk, to: closed}
  closed: {final: true}
constraints: {four-eyes: {different: [tell, look], title: {en: Four eyes}}}
holds: {user: {title: {en: Waits for the user}, set: {by: clerk}, release: {by: clerk}}}
scales: {level: {low: {en: Low}, high: {en: High}}}
decisions:
  grade: {title: {en: Grade}, override: {by: clerk}, gives: level, table: "level | report.deaths\\nhigh | > 1\\nlow | <= 1"}
`)

// One of each code: the compiler asks for those that are added.
const reasons: {
  readonly [Code in Reason['code']]: [Extract<Reason, { code: Code }>, string | RegExp]
} = {
  'case-closed': [{ code: 'case-closed' }, 'The case is closed.'],
  'not-an-event': [{ code: 'not-an-event', problem: 'nothing' }, 'This is no event: nothing.'],
  'not-a-case': [
    { code: 'not-a-case', path: '/place', expected: 'a list' },
    'What was stored is no case that can go on: "/place" must be a list.',
  ],
  'event-exists': [
    { code: 'event-exists', event: 'e-1', entry: 3 },
    'Another event with the id "e-1" was accepted before, as entry 3; give a new event a new id.',
  ],
  'not-json': [
    { code: 'not-json', path: '/n', fault: 'negative-zero' },
    'The data at "/n" cannot be kept: minus zero is no number that JSON keeps.',
  ],
  'not-an-instant': [
    { code: 'not-an-instant', found: 'noon' },
    '"noon" is no instant; write RFC 3339 with an offset, such as 2026-01-31T09:00:00+08:00.',
  ],
  'time-goes-back': [
    { code: 'time-goes-back', last: '2026-01-05T09:00:00Z', found: '2026-01-05T08:00:00Z' },
    'The event is dated 2026-01-05T08:00:00Z, but the case has an entry of 2026-01-05T09:00:00Z.',
  ],
  'stale-revision': [
    { code: 'stale-revision', expected: 1, found: 2 },
    'The case has changed since it was looked at: revision 1 was seen, it is now at 2.',
  ],
  'wrong-procedure': [
    { code: 'wrong-procedure', expected: 'a@1', found: 'b@1' },
    'The case follows a@1, not b@1.',
  ],
  'unknown-step': [
    { code: 'unknown-step', step: 'lok', available: ['look'], meant: 'look' },
    'There is no step "lok"; did you mean "look"?',
  ],
  'not-an-opening': [
    { code: 'not-an-opening', step: 'look', available: ['tell'] },
    '"look" does not open a case; available: tell.',
  ],
  'not-offered': [
    { code: 'not-offered', step: 'look', stage: 'handling', place: ['closed'] },
    '"Look at it" belongs to the stage "Handling"; the case is at "closed".',
  ],
  'role-missing': [
    { code: 'role-missing', step: 'look', roles: ['clerk'], actor: 'eve' },
    '"Look at it" needs the role "Clerk", which eve does not hold.',
  ],
  'form-missing': [
    { code: 'form-missing', form: 'release' },
    'The form "Release" must be filled in.',
  ],
  'form-unexpected': [{ code: 'form-unexpected', step: 'look' }, '"Look at it" takes no form.'],
  'no-place': [
    { code: 'no-place', place: ['work/a', 'alarm'] },
    'The newer version has no place of what "work/a" and "alarm" become together; say in `stages` where such a case goes, in every track.',
  ],
  'does-not-fit': [
    {
      code: 'does-not-fit',
      facts: [
        {
          fact: 'report.area',
          target: 'report.hall',
          faults: [{ path: '/hall', rule: 'enum', allowed: ['a', 'b'] }],
        },
      ],
    },
    'The newer version does not admit what the case holds: "report.area", now "report.hall", must be one of: a, b. Give it up with null, or correct it first.',
  ],
  'linked-case-open': [
    { code: 'linked-case-open', link: 'change', count: 2 },
    '2 cases of the link "change" are open and will report under this name; keep it until they are closed.',
  ],
  'salt-missing': [
    { code: 'salt-missing', form: 'report', fields: ['area'] },
    /^The form "report" holds personal values \(.*\): the event needs a `salt`, a random text of at least 16 characters\.$/,
  ],
  'form-invalid': [
    {
      code: 'form-invalid',
      form: 'report',
      faults: [
        { path: '/deaths', rule: 'required' },
        { path: '/area', rule: 'type', allowed: 'string' },
      ],
    },
    'The form "report" is not right: "Dead persons" is missing; "area" must be of type string.',
  ],
  'condition-false': [
    { code: 'condition-false', guard: 'when', condition: 'report.deaths > 3' },
    /^Not true yet: Dead persons .*3\.$/,
  ],
  'condition-unknown': [
    {
      code: 'condition-unknown',
      guard: 'when',
      condition: 'report.deaths > 3',
      missing: ['report.deaths'],
    },
    /^It cannot be said whether Dead persons .*3; not known: Dead persons\.$/,
  ],
  'no-branch': [
    { code: 'no-branch', of: 'look' },
    '"Look at it" has no way out that fits the facts.',
  ],
  'list-unknown': [
    { code: 'list-unknown', link: 'reviews', list: 'report.areas' },
    'A case "reviews" is opened for each item of report.areas, which is not known.',
  ],
  'too-many-cases': [
    { code: 'too-many-cases', step: 'look', count: 1001, allowed: 1000 },
    '"Look at it" would open 1001 cases at once; at most 1000 are allowed.',
  ],
  'too-long-ago': [
    {
      code: 'too-long-ago',
      deadline: 'rounds',
      fact: 'report.n',
      found: '0026-01-05T08:00:00Z',
      allowed: 10_000,
    },
    /^"rounds" comes round from .*, and 0026-01-05T08:00:00Z is more than 10000 periods ago/,
  ],
  'linked-too-deep': [
    { code: 'linked-too-deep', step: 'look', allowed: 8 },
    /^"Look at it" would open a case, but 8 cases have opened each other in a row/,
  ],
  'unknown-linked-case': [
    { code: 'unknown-linked-case', link: 'change', case: 'c-2' },
    'This case has no case "c-2" that it opened as "change".',
  ],
  'on-hold': [
    { code: 'on-hold', step: 'close', holds: ['user'] },
    '"close" cannot move the case on: it is on hold by "Waits for the user".',
  ],
  'already-held': [
    { code: 'already-held', hold: 'user' },
    'The case is on hold by "Waits for the user" already.',
  ],
  'not-held': [
    { code: 'not-held', hold: 'user' },
    'The case is not on hold by "Waits for the user".',
  ],
  'already-voted': [
    { code: 'already-voted', step: 'look', actor: 'ann' },
    'A vote of ann on "Look at it" is counted already; nobody votes twice.',
  ],
  'not-your-turn': [
    { code: 'not-your-turn', step: 'look', seat: 0, role: 'clerk' },
    '"Clerk" votes first on "Look at it".',
  ],
  'may-not-deviate': [
    { code: 'may-not-deviate', actor: 'ann', roles: ['clerk'] },
    'To deviate from the procedure needs the role "Clerk", which ann does not hold.',
  ],
  'nothing-to-deviate': [
    { code: 'nothing-to-deviate', step: 'look' },
    /^"Look at it" is within the procedure, .*without a deviation\.$/,
  ],
  undecided: [
    {
      code: 'undecided',
      decision: 'grade',
      why: 'unknown',
      missing: ['report.deaths'],
      possible: [{ level: 'high' }, { level: 'low' }],
    },
    '"Grade" cannot be adopted: not known: Dead persons, 2 results are still possible.',
  ],
  'not-overridden': [{ code: 'not-overridden', decision: 'grade' }, '"Grade" is not overridden.'],
  'no-other-case': [
    { code: 'no-other-case', step: 'look', fact: 'report.area' },
    /^"Look at it" ends the case as a duplicate, but .* names no other case\.$/,
  ],
  'not-in-force': [
    { code: 'not-in-force', day: '2026-01-05', from: '2027-01-01' },
    'The procedure is followed from 2027-01-01; the day that counts is 2026-01-05.',
  ],
  'step-missing': [
    { code: 'step-missing', step: 'look', stage: 'handling' },
    '"Look at it" must be done before "Handling" can be left.',
  ],
  'constraint-broken': [
    {
      code: 'constraint-broken',
      constraint: 'four-eyes',
      rule: 'different',
      facts: { step: 'look', actor: 'ann' },
    },
    'It would break the rule "Four eyes": ann did "Look at it".',
  ],
}

describe('a reason in words', () => {
  it.each(Object.entries(reasons))('%s', (_code, [reason, sentence]) => {
    const said = describeReason(procedure, reason)
    if (typeof sentence === 'string') expect(said).toBe(sentence)
    else expect(said).toMatch(sentence)
  })

  it('takes the titles of the first language that there is', () => {
    const reason = { code: 'step-missing', step: 'look', stage: 'handling' } as const
    expect(describeReason(procedure, reason, ['ru', 'zh'])).toContain('"查看"')
    expect(describeReason(procedure, reason, ['zh'])).toContain('"处理中"')
  })

  it('of a step that is owed by the whole case does not name a stage without a name', () => {
    const reason = { code: 'step-missing', step: 'look', stage: '' } as const
    expect(describeReason(procedure, reason)).toBe(
      '"Look at it" must be done before the case can be closed.',
    )
  })

  it('of an opening in an open case does not name a stage either', () => {
    const reason = { code: 'not-offered', step: 'tell', stage: '', place: ['handling'] } as const
    expect(describeReason(procedure, reason)).toBe('"tell" opens a case, and this one is open.')
  })

  it('of a form of the language names its step, and its fields', () => {
    const faults = [
      { path: '/value', rule: 'required' },
      { path: '/reason', rule: 'required' },
    ]
    const reason = { code: 'form-invalid', form: 'override.grade', faults } as const
    expect(describeReason(procedure, reason)).toBe(
      'The form "Override: Grade" is not right: "value" is missing; "Reason" is missing.',
    )
  })

  it('of a text that is no date or time shows one', () => {
    const told = (allowed: string): string => {
      const faults = [{ path: '/area', rule: 'format', allowed }]
      return describeReason(procedure, { code: 'form-invalid', form: 'report', faults })
    }
    expect(told('duration')).toMatch(/"area" must be a duration .*, such as PT2H30M\.$/)
    expect(told('date-time')).toMatch(/, such as 2026-01-31T09:00:00\+08:00\.$/)
  })

  it('of an opening that names no step asks for one', () => {
    const reason = { code: 'not-an-opening', step: '', available: ['tell', 'call'] } as const
    expect(describeReason(procedure, reason)).toBe(
      'The event must name the `step` that opens the case; available: tell, call.',
    )
  })

  it('of a procedure from which nobody may deviate names no role', () => {
    const reason = { code: 'may-not-deviate', actor: 'ann', roles: [] } as const
    expect(describeReason(procedure, reason)).toBe('Nobody may deviate from this procedure.')
  })

  it('of a decision that no row or more than one decides says so', () => {
    const undecided = { code: 'undecided', decision: 'grade', missing: [], possible: [] } as const
    expect(describeReason(procedure, { ...undecided, why: 'none' })).toMatch(/no row of its table/)
    expect(describeReason(procedure, { ...undecided, why: 'conflict' })).toMatch(/contradict/)
  })

  it('of what may not be is told the other way round than of what must be', () => {
    const reason = {
      code: 'condition-false',
      guard: 'unless',
      condition: 'report.deaths > 3',
    } as const
    expect(describeReason(procedure, reason)).toMatch(
      /^Not allowed while this is true: Dead persons .*3\.$/,
    )
  })

  it.each(Object.entries(reasons))('of %s is told in Chinese without English', (_, [reason]) => {
    const told = speaking(chinese, () => describeReason(procedure, reason, ['zh', 'en']))
    expect(told).toMatch(/\p{Script=Han}/u)
    // What a reason carries was told when it came about, by whoever refused.
    const own = told.replace(/"[^"]*"|“[^”]*”|`[^`]*`|：.*/g, '')
    expect(own).not.toMatch(/[a-z]{2,} [a-z]{2,}/)
  })
})
