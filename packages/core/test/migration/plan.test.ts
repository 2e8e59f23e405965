import { describe, expect, it } from 'vitest'
import { describeGap, planMigration, reversePlan } from '../../src/index.ts'
import { loaded } from '../case/load.ts'
import { gaps, planned, version } from './versions.ts'

const one = version(
  '1.0.0',
  `
roles: {clerk: {}, boss: {}, handler: {of: case, from: [clerk, boss]}, deputy: {of: case, from: [clerk]}}
scales: {grade: {minor: Minor, major: Major}}
forms: {report: {place: text, victim?: {type: text, personal: true}, deaths?: integer}}
decisions:
  grade:
    gives: grade
    policy: first
    table: "grade | report.deaths\\nmajor | >= 1"
    else: minor
    override: {by: boss}
open: {tell: {by: clerk, form: report, assign: {handler: self, deputy: clerk}, to: work}}
stages:
  work:
    start: looking
    stages:
      looking: {steps: {look: {by: handler}, ask: {by: deputy, opens: {procedure: change, as: change}, to: waiting}}}
      waiting: {steps: {go: {by: clerk, to: looking}, end: {by: clerk, to: over}}}
      over: {final: true}
    then: closed
  closed: {final: true}
holds: {user: {in: work, set: {by: clerk}, release: {by: clerk}}}
deadlines: {reply: {within: 4 hours, after: tell, until: first look}}
records: {file: {forms: [report], numbered: true}}
`,
)

const two = version(
  '2.0.0',
  `
roles: {clerk: {}, boss: {}, owner: {of: case, from: [clerk, boss]}, second: {of: case, from: [clerk]}}
scales: {grade: {minor: Minor, major: Major}}
forms: {notice: {site: text, hurt?: {type: text, personal: true}, deaths?: integer}}
decisions:
  severity:
    gives: grade
    policy: first
    table: "grade | notice.deaths\\nmajor | >= 1"
    else: minor
    override: {by: boss}
open: {tell: {by: clerk, form: notice, assign: {owner: self, second: clerk}, to: work}}
stages:
  work:
    start: examining
    stages:
      examining: {steps: {examine: {by: owner}, ask: {by: second, opens: {procedure: change, as: request}, to: pausing}}}
      pausing: {steps: {go: {by: clerk, to: examining}, end: {by: clerk, to: over}}}
      over: {final: true}
    then: closed
  closed: {final: true}
holds: {customer: {in: work, set: {by: clerk}, release: {by: clerk}}}
deadlines: {response: {within: 4 hours, after: tell, until: first examine}}
records: {paper: {forms: [notice], numbered: true}}
`,
)

const whole = {
  stages: { 'work/looking': 'work/examining', 'work/waiting': 'work/pausing' },
  facts: { 'report.place': 'notice.site', 'report.victim': 'notice.hurt' },
  steps: { look: 'examine' },
  roles: { handler: 'owner', deputy: 'second' },
  holds: { user: 'customer' },
  links: { change: 'request' },
  decisions: { grade: 'severity' },
  records: { file: 'paper' },
  deadlines: { reply: { as: 'response' } },
} as const

describe('a plan', () => {
  it('between versions that have everything under the same names needs no mapping', () => {
    expect(planned(one, one)).toMatchObject({ mapping: {}, loses: [], unread: [] })
  })

  it('says everything that is missing, with what there is instead', () => {
    expect(gaps(one, two).map(describeGap)).toEqual([
      'The newer version has no place "work/looking": say in `stages` where cases go that are there; available: work/examining, work/pausing, work/over.',
      'The newer version has no place "work/waiting": say in `stages` where cases go that are there; did you mean "work/pausing"?',
      'The newer version has no deadline "reply": say in `deadlines` which one takes its place, or null to give it up; available: response.',
      'The newer version has no role "handler": say in `roles` which one takes its place, or null to give it up; available: owner, second.',
      'The newer version has no role "deputy": say in `roles` which one takes its place, or null to give it up; available: owner, second.',
      'The newer version has no hold "user": say in `holds` which one takes its place, or null to give it up; available: customer.',
      'The newer version has no link "change": say in `links` which one takes its place, or null to give it up; available: request.',
      'The newer version has no decision "grade": say in `decisions` which one takes its place, or null to give it up; available: severity.',
    ])
  })

  it('keeps what was said in order, without what says that nothing changes', () => {
    const { mapping } = planned(one, two, {
      ...whole,
      stages: { ...whole.stages, 'work/over': 'work/over' },
    })
    expect(JSON.stringify(mapping)).toBe(
      JSON.stringify({
        deadlines: { reply: { as: 'response', due: 'keep' } },
        decisions: { grade: 'severity' },
        facts: { 'report.place': 'notice.site', 'report.victim': 'notice.hurt' },
        holds: { user: 'customer' },
        links: { change: 'request' },
        records: { file: 'paper' },
        roles: { deputy: 'second', handler: 'owner' },
        stages: { 'work/looking': 'work/examining', 'work/waiting': 'work/pausing' },
        steps: { look: 'examine' },
      }),
    )
    expect(
      planned(one, one, { deadlines: { reply: { as: 'reply', due: 'keep' } } }).mapping,
    ).toEqual({})
    expect(
      planned(one, one, { deadlines: { reply: { as: 'reply', due: 'new' } } }).mapping,
    ).toEqual({
      deadlines: { reply: 'new' },
    })
  })

  it('names the facts that the newer version does not read', () => {
    expect(planned(one, two, whole).unread).toEqual(['report.deaths'])
  })

  it('holds for everything below a stage that is named', () => {
    const renamed = version(
      '3.0.0',
      `
roles: {clerk: {}}
open: {tell: {by: clerk, to: all}}
stages:
  all:
    start: doing
    stages:
      doing: {start: a, stages: {a: {steps: {on: {by: clerk, to: b}}}, b: {final: true}}, then: over}
      over: {final: true}
    then: closed
  closed: {final: true}
`,
    )
    const before = version(
      '2.9.0',
      `
roles: {clerk: {}}
open: {tell: {by: clerk, to: all}}
stages:
  all:
    start: work
    stages:
      work: {start: a, stages: {a: {steps: {on: {by: clerk, to: b}}}, b: {final: true}}, then: over}
      over: {final: true}
    then: closed
  closed: {final: true}
`,
    )
    expect(planned(before, renamed, { stages: { 'all/work': 'all/doing' } }).loses).toEqual([])
    expect(gaps(before, renamed, { stages: { 'all/work': 'all/dong' } })).toMatchObject([
      { kind: 'stage', id: 'all/work/a', problem: 'no-target', target: 'all/dong/a' },
      { kind: 'stage', id: 'all/work/b', problem: 'no-target', target: 'all/dong/b' },
    ])
    const joined = planned(before, renamed, { stages: { 'all/work': 'all/doing/a' } })
    expect(joined.loses).toEqual(['stage all/work/b'])
  })
})

describe('a mapping is refused', () => {
  it.each<[string, object, string]>([
    [
      'of a name that the older version does not have',
      { steps: { lok: 'examine' } },
      'The older version has no step "lok"; did you mean "look"?',
    ],
    [
      'to a name that the newer version does not have',
      { steps: { look: 'examin' } },
      'The step "look" cannot become "examin", which the newer version does not have; did you mean "examine"?',
    ],
    [
      'of two roles to one',
      { roles: { handler: 'owner', deputy: 'owner' } },
      'The role "deputy" cannot become "owner" as well: another one does; available: second.',
    ],
    [
      'to a stage in which cases end',
      { stages: { ...whole.stages, 'work/waiting': 'closed' } },
      'Cases at "work/waiting" would end at "closed": a migration ends no case; available: work/examining, work/pausing, work/over.',
    ],
    [
      'to a stage that is no place',
      { stages: { ...whole.stages, 'work/waiting': 'work' } },
      'Cases at "work/waiting" cannot go to "work", which has stages below it: name one of them; available: work/examining, work/pausing, work/over.',
    ],
    [
      'to no place at all',
      { stages: { ...whole.stages, 'work/waiting': [] } },
      'The newer version has no place "work/waiting": say in `stages` where cases go that are there; available: work/examining, work/pausing, work/over.',
    ],
    [
      'of a personal fact to one that is not',
      { facts: { 'report.victim': 'notice.site', 'report.place': null } },
      'The values of "report.victim" can be erased in only one of the versions, as "notice.site" in the other: give the fact up with null, or map it to a field of the same kind.',
    ],
    [
      'of a deadline to one that there is not',
      { deadlines: { reply: { as: 'respons' } } },
      'The deadline "reply" cannot become "respons", which the newer version does not have; did you mean "response"?',
    ],
    [
      'that has another part',
      { stage: {} },
      'This is no mapping: `stage` is no part of a mapping; available: stages, deadlines, facts, steps, roles, holds, links, decisions, records, histories.',
    ],
    [
      'with another kind of value',
      { steps: { look: 5 } },
      'This is no mapping: "/steps/look" must be a text.',
    ],
    [
      'with another word for a promise',
      { deadlines: { reply: 'old' } },
      'This is no mapping: "/deadlines/reply" must be keep, new or {as, due}.',
    ],
  ])('%s', (_what, parts, sentence) => {
    expect(gaps(one, two, { ...whole, ...parts } as never).map(describeGap)).toContain(sentence)
  })

  it.each([null, 5, 'x', [], new Map(), { stages: null }, { steps: { look: undefined } }])(
    'where it is none: %j',
    (none) => {
      expect(planMigration(one, two, none as never)).toMatchObject({ ok: false })
    },
  )

  it('for names that every object has', () => {
    for (const id of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(gaps(one, one, { roles: { [id]: 'handler' } })).toMatchObject([
        { kind: 'role', id, problem: 'unknown' },
      ])
      expect(gaps(one, one, { stages: { [id]: 'work/over' } })).toMatchObject([
        { kind: 'stage', id, problem: 'unknown' },
      ])
    }
  })

  it('between two procedures', () => {
    const other = loaded(`dueprocess: 1
procedure: other
version: 1.0.0
roles: {clerk: {}}
open: {tell: {by: clerk, to: a}}
stages: {a: {steps: {end: {by: clerk, to: z}}}, z: {final: true}}
`)
    expect(gaps(one, other).map(describeGap)).toEqual([
      'Cases of "test" cannot be moved to "other", which is another procedure.',
    ])
  })
})

describe('the way back', () => {
  it('is the mapping turned round, where nothing is lost', () => {
    const plan = planned(one, two, whole)
    expect(plan.loses).toEqual([])
    const back = reversePlan(plan)
    if (!back.ok) throw new Error(back.gaps.map(describeGap).join('\n'))
    expect(back.plan.mapping).toEqual({
      deadlines: { response: { as: 'reply', due: 'keep' } },
      decisions: { severity: 'grade' },
      facts: { 'notice.hurt': 'report.victim', 'notice.site': 'report.place' },
      holds: { customer: 'user' },
      links: { request: 'change' },
      records: { paper: 'file' },
      roles: { owner: 'handler', second: 'deputy' },
      stages: { 'work/examining': 'work/looking', 'work/pausing': 'work/waiting' },
      steps: { examine: 'look' },
    })
    const again = reversePlan(back.plan)
    expect(again.ok && again.plan.mapping).toEqual(plan.mapping)
  })

  it('names what was given up or became one', () => {
    const plan = planned(one, two, {
      ...whole,
      stages: { 'work/looking': 'work/examining', 'work/waiting': 'work/examining' },
      holds: { user: null },
      deadlines: { reply: null },
    })
    expect(plan.loses).toEqual(['hold user', 'deadline reply', 'stage work/waiting'])
    const back = reversePlan(plan)
    expect(back).toMatchObject({
      ok: false,
      gaps: [
        { kind: 'stage', id: 'work/pausing' },
        { kind: 'deadline', id: 'response' },
        { kind: 'hold', id: 'customer' },
      ],
    })
    const more = {
      stages: { 'work/pausing': 'work/waiting' },
      deadlines: { response: null },
      holds: { customer: null },
    }
    expect(reversePlan(plan, more)).toMatchObject({ ok: true })
  })
})
