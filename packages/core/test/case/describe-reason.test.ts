import { describe, expect, it } from 'vitest'
import { describeReason, type Reason } from '../../src/index.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {title: {en: Clerk, zh: 文员}}}
forms:
  report: {deaths: {type: integer, title: {en: Dead persons, zh: 死亡人数}}, area?: text}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    title: {en: Handling, zh: 处理中}
    steps:
      look: {by: clerk, title: {en: Look at it, zh: 查看}}
      close: {by: clerk, when: report.deaths > 3, to: closed}
  closed: {final: true}
constraints: {four-eyes: {different: [tell, look], title: {en: Four eyes}}}
`)

// One of each code: the compiler asks for those that are added.
const reasons: {
  readonly [Code in Reason['code']]: [Extract<Reason, { code: Code }>, string | RegExp]
} = {
  'case-closed': [{ code: 'case-closed' }, 'The case is closed.'],
  'not-an-event': [{ code: 'not-an-event', problem: 'nothing' }, 'This is no event: nothing.'],
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
    { code: 'form-missing', form: 'report' },
    'The form "report" must be filled in.',
  ],
  'form-unexpected': [{ code: 'form-unexpected', step: 'look' }, '"Look at it" takes no form.'],
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
})
