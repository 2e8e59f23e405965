import { describe, expect, it } from 'vitest'
import { describeDiff, diffProcedures, type Procedure } from '../../src/index.ts'
import { version } from './versions.ts'

const text = `
sources: {S: {title: The source}}
roles: {clerk: {title: {en: Clerk, zh: 文员}}, boss: {}, handler: {of: case, from: [clerk, boss]}}
scales: {grade: {minor: Minor, major: Major}}
forms: {report: {place: text, deaths?: {type: integer, minimum: 0}}}
define: {grave: report.deaths > 0}
decisions:
  grade: {gives: grade, policy: first, table: "grade | report.deaths\\nmajor | >= 1", else: minor}
open: {tell: {by: clerk, form: report, assign: {handler: self}, to: a}}
stages:
  a: {steps: {look: {by: handler, when: grave}, end: {by: clerk, to: z}}}
  z: {final: true}
deadlines:
  reply: {within: 4 hours, after: tell, until: end, escalate: [{at: 50%, notify: boss}]}
constraints: {once: {at-most: 1, of: look}}
records: {file: {forms: [report]}}
`

const one = version('1.0.0', text)

function changed(from: string | RegExp, to: string): Procedure {
  const other = text.replace(from, to)
  if (other === text) throw new Error('nothing was replaced')
  return version('2.0.0', other)
}

const said = (to: Procedure, language?: 'en' | 'zh') =>
  describeDiff(diffProcedures(one, to), language ? { language } : {})
    .trimEnd()
    .split('\n')

describe('the difference of two versions', () => {
  it('is nothing where only the version is another', () => {
    expect(diffProcedures(one, version('2.0.0', text))).toEqual([])
    expect(diffProcedures(one, one)).toEqual([])
  })

  it.each<[string, string | RegExp, string, string[]]>([
    ['a duration', '4 hours', '2 hours', ['Deadline `reply`', '  within: 4 hours → 2 hours']],
    [
      'who may',
      'look: {by: handler',
      'look: {by: [handler, boss]',
      ['Step `look`', '  may now also be taken by boss'],
    ],
    [
      'a condition, where it stands',
      'grave: report.deaths > 0',
      'grave: report.deaths >= 2',
      ['Definition `grave`', '  is: report.deaths > 0 → report.deaths >= 2'],
    ],
    [
      'a cell of a table',
      '>= 1"',
      '>= 3"',
      ['Decision `grade`', '  row >= 1 → major becomes >= 3 → major'],
    ],
    [
      'a field',
      'place: text',
      'place?: text, hall?: text',
      ['Field `report.place`', '  optional: no → yes', 'Field `report.hall`: new'],
    ],
    [
      'a list that became longer',
      'escalate: [{at: 50%, notify: boss}]',
      'escalate: [{at: 50%, notify: boss}, {at: 75%, notify: boss}]',
      ['Deadline `reply`', '  escalate: with at 75%, notify boss'],
    ],
    [
      'something that is gone',
      'constraints: {once: {at-most: 1, of: look}}',
      '',
      ['Constraint `once`: no longer there'],
    ],
    [
      'a title',
      'en: Clerk',
      'en: Desk',
      ['Role `clerk` (Desk): only texts, clauses or notes differ'],
    ],
    [
      'a clause',
      'end: {by: clerk',
      'end: {clause: S-1, by: clerk',
      ['Step `end`: only texts, clauses or notes differ'],
    ],
    [
      'a stage',
      'end: {by: clerk, to: z}}}',
      'end: {by: clerk, to: b}}}\n  b: {steps: {on: {by: clerk, to: z}}}',
      ['Stage `b`: new', 'Step `end`', '  to: z → b', 'Step `on`: new'],
    ],
  ])('tells %s', (_what, from, to, sentences) => {
    expect(said(changed(from, to))).toEqual(sentences)
  })

  it('is plain JSON, and says where something differs', () => {
    const changes = diffProcedures(one, changed('4 hours', '2 hours'))
    expect(JSON.parse(JSON.stringify(changes))).toEqual(changes)
    expect(changes).toEqual([
      {
        kind: 'deadline',
        id: 'reply',
        title: {},
        change: 'changed',
        parts: [{ part: 'clocks/0/within/value', from: '4 hours', to: '2 hours' }],
      },
    ])
  })

  it('names things in the language asked for', () => {
    expect(said(changed('of: case, from: [clerk, boss]', 'of: case, from: [clerk]'))).toEqual([
      'Role `handler`',
      '  from: without boss',
    ])
    expect(said(changed('en: Clerk', 'en: Desk'), 'zh')).toEqual([
      '角色 `clerk`（文员）：仅文字、条款或说明有改动',
    ])
  })

  it('is empty both ways or neither, whatever is compared', () => {
    const other = changed('4 hours', '2 hours')
    expect(diffProcedures(other, one)).toHaveLength(diffProcedures(one, other).length)
  })

  it('finds something wherever the behaviour is another', () => {
    for (const [from, to] of [
      ['first, table', 'unique, table'],
      ['minimum: 0', 'minimum: 1'],
      ['minor: Minor, major: Major', 'minor: Minor, middle: Middle, major: Major'],
      ['until: end', 'until: first look'],
      ['when: grave', 'unless: grave'],
      ['forms: [report]', 'forms: [report], numbered: true'],
      ['to: a}', 'to: a, notify: boss}'],
      ['form: report,', 'form: report, record: file,'],
    ] as const) {
      const other = changed(from, to)
      expect(other.behaviour).not.toBe(one.behaviour)
      const kinds = diffProcedures(one, other).map(({ change }) => change)
      expect(kinds, `${from} → ${to}`).toContain('changed')
    }
  })
})
