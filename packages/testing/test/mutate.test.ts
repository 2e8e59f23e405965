import { describe, expect, it } from 'vitest'
import { mutants, mutationScore, procedureOf } from '../src/index.ts'

const procedure = `dueprocess: 1
procedure: lost-badge
version: 1.0.0
title: Lost badge
scales: {grade: {minor: Minor, major: Major}}
roles: {staff: {title: Staff}, guard: {title: Guard}}
forms: {report: {badges: integer}}
decisions:
  grade:
    gives: grade
    policy: unique
    table: |
      grade | report.badges
      major | >= 3
      minor | < 3
open: {tell: {by: staff, form: report, to: searching}}
stages:
  searching:
    steps:
      look: {by: guard, required: true}
      find: {by: guard, to: closed}
  closed: {final: true}
deadlines:
  search: {within: 4 hours, after: tell, until: find, escalate: [{at: 100%, notify: guard}]}
constraints:
  four-eyes: {different: [tell, find]}
`
const head = `dueprocess-scenarios: 1
procedure: ./lost-badge.yaml
start: 2026-03-02T08:00:00Z
actors: {ann: staff, bob: guard, ann-as-guard: {id: ann, roles: guard}}
scenarios:
`
const strict = `${head}  all:
    steps:
      - {open: tell, by: ann, data: {badges: 3}, expect: {facts: {grade: major}}}
      - {step: find, by: bob, refused: step-missing}
      - {step: look, by: bob, expect: {deadlines: {search: {status: open, due: 2026-03-02T12:00:00Z}}}}
      - {step: find, by: ann-as-guard, refused: constraint-broken}
      - {wait: 5 hours, expect: {effects: [{notify: guard}]}}
      - {step: find, by: bob, expect: {stage: closed}}
  two: {steps: [{open: tell, by: ann, data: {badges: 2}, expect: {facts: {grade: minor}}}]}
`
const lenient = `${head}  one: {steps: [{open: tell, by: ann, data: {badges: 9}}]}\n`

const loads = (text: string): boolean => typeof procedureOf({ name: 'm.yaml', text }) !== 'string'

describe('mutants of a procedure', () => {
  const all = mutants(procedure)

  it('are of every kind, each with the line that it changes', () => {
    const kinds = new Set(all.map(({ name }) => name.replace(/^\S+ /, '').replace(/ \d+$/, '')))
    expect([...kinds].sort()).toEqual([
      'constraint',
      'duration',
      'escalation',
      'required',
      'result',
      'role',
      'target',
      'threshold',
    ])
    expect(all.find(({ name }) => name === 'constraints.four-eyes constraint')?.line).toBe(26)
    expect(all.find(({ name }) => name.startsWith('deadlines.search.within'))).toMatchObject({
      line: 24,
      what: '`4 hours` becomes `5 hours`',
    })
  })

  it('are called differently, and the same every time', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(all.length)
    expect(mutants(procedure)).toEqual(all)
  })

  it('are documents that can be read, and mostly run', () => {
    const running = all.filter(({ text }) => loads(text))
    expect(running.length).toBeGreaterThan(all.length / 2)
    for (const { text } of all) expect(JSON.parse(text)).toMatchObject({ procedure: 'lost-badge' })
  })

  it('change nothing else', () => {
    const dropped = all.find(({ name }) => name === 'stages.searching.steps.look.required required')
    const original = JSON.stringify(JSON.parse(dropped?.text ?? '{}').stages.searching.steps)
    expect(original).toBe('{"look":{"by":"guard"},"find":{"by":"guard","to":"closed"}}')
  })

  it('are none of what no case can show', () => {
    const more = 'schedule: {drill: {procedure: lost-badge, every: 1 year, title: Drill}}\n'
    expect(mutants(`${procedure}${more}`).length).toBe(all.length)
  })

  it('are none of a text that is no procedure', () => {
    for (const text of ['', 'a: [', '- 1', 'dueprocess: 1\nconstructor: {by: 1}\n', 'text']) {
      expect(mutants(text)).toEqual([])
    }
  })
})

describe('the score of a suite', () => {
  it('is high where scenarios look closely, and low where they do not', () => {
    const high = mutationScore(procedure, [strict])
    expect(high.survived).toEqual([])
    expect(high.percent).toBe(100)
    const low = mutationScore(procedure, [lenient])
    expect(low.percent).toBeLessThan(50)
    expect(low.survived.map(({ name }) => name)).toContain('constraints.four-eyes constraint')
    expect(low.invalid).toBe(high.invalid)
  })

  it('says which scenario noticed a mutant', () => {
    const { killed } = mutationScore(procedure, [lenient, strict])
    expect(killed.find(({ name }) => name.startsWith('deadlines.search.within'))?.by).toBe('all')
  })

  it('looks at no more mutants than it may', () => {
    const { killed, survived, invalid, equivalent } = mutationScore(procedure, [strict], {
      most: 4,
    })
    expect(killed.length + survived.length + invalid + equivalent).toBe(4)
  })
})
