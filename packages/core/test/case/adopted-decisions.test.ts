import { describe, expect, it } from 'vitest'
import { advance, explainDecision, openPoints } from '../../src/index.ts'
import { actor, boss, clerk, deadline, offered, opened, reasons, take, time } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}, boss: {}}
scales:
  level: {low: Low, middle: Middle, high: High}
  team: {first: First, second: Second}
forms:
  report: {n?: integer, note?: text}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      classify: {by: clerk, decide: [size, grade]}
      triage:   {by: clerk, form: report, decide: grade}
      act:      {by: clerk, when: grade >= "middle"}
      prepare:  {by: clerk, when: grade.lowest >= "middle" or route.level.lowest = "high"}
      finish:   {by: clerk, to: [{when: grade = "high", stage: reviewing}, {otherwise: closed}]}
  reviewing: {steps: {review: {by: clerk, to: closed}}}
  closed: {final: true}
steps:
  add: {by: clerk, amend: report}
define: {serious: grade >= "middle"}
decisions:
  grade:
    gives: level
    policy: first
    table: |
      level  | size     | report.n
      high   | "high"   | -
      middle | -        | > 1
      low    | -        | -
    override: {by: boss}
  size:
    gives: level
    table: |
      level | report.n
      high  | > 8
      low   | <= 8
  route:
    gives: [level, team]
    table: |
      level | team   | report.n
      high  | second | > 5
      low   | first  | <= 5
    override: {by: boss, clause: X-1}
deadlines:
  answer:
    within: {of: grade, low: 4 hours, middle: 2 hours, high: 1 hour}
    after: first tell
    until: enter closed
  rising: {within: 1 hour, after: serious, until: enter closed}
`)

const all = (n: number) => ({ data: { n } })

describe('a decision that steps adopt', () => {
  it('says nothing until one does, while what it comes to is computed', () => {
    const run = opened(procedure, all(3))
    expect(reasons(run, 'act', 'Mon 09:00')).toMatchObject([{ code: 'condition-unknown' }])
    expect(run.case.decisions.size).toMatchObject({ kind: 'decided', outputs: { level: 'low' } })
    const { entries } = take(run, 'classify', 'Mon 09:00')
    expect(run.case.adopted).toEqual({
      size: { outputs: { level: 'low' }, seq: 2 },
      grade: { outputs: { level: 'middle' }, seq: 2 },
    })
    expect(entries[0]?.changes.adopted).toEqual({
      size: { outputs: { level: 'low' } },
      grade: { outputs: { level: 'middle' } },
    })
    take(run, 'act', 'Mon 09:10')
  })

  it('changes only when it is adopted again, and is an open point until then', () => {
    const run = opened(procedure, all(3))
    take(run, 'classify', 'Mon 09:00')
    expect(openPoints(procedure, run.case)).toEqual([])
    take(run, 'add', 'Mon 09:10', all(9))
    expect(run.case.adopted?.grade?.outputs).toEqual({ level: 'middle' })
    expect(openPoints(procedure, run.case)).toMatchObject([
      {
        decision: 'size',
        governs: 'adopted',
        outputs: { level: 'low' },
        seq: 2,
        computed: { kind: 'decided', outputs: { level: 'high' } },
      },
    ])
    take(run, 'classify', 'Mon 09:20')
    expect(run.case.adopted?.grade).toEqual({ outputs: { level: 'high' }, seq: 4 })
    expect(openPoints(procedure, run.case)).toEqual([])
    take(run, 'finish', 'Mon 09:30')
    expect(run.case.place).toEqual(['reviewing'])
  })

  it('is adopted together with what it reads, in whatever order the step names them', () => {
    const turned = procedureOf(`
roles: {clerk: {}}
scales: {level: {low: Low, high: High}}
forms: {report: {n: integer}}
open: {tell: {by: clerk, form: report, decide: [c, b, a], to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
decisions:
  a: {gives: level, table: "level | report.n\\nhigh | > 1\\nlow | <= 1"}
  b: {gives: level, table: "level | a\\nhigh | \\"high\\"\\nlow | \\"low\\""}
  c: {gives: level, table: "level | b\\nhigh | \\"high\\"\\nlow | \\"low\\""}
`)
    expect(opened(turned, all(2)).case.adopted?.c?.outputs).toEqual({ level: 'high' })
  })

  it('moves clocks and starts them at the step that adopts it', () => {
    const run = opened(procedure, all(3))
    expect(deadline(run, 'answer').due).toBe('Mon 09:00')
    take(run, 'classify', 'Mon 08:30')
    expect(deadline(run, 'answer').due).toBe('Mon 10:00')
    expect(deadline(run, 'rising').due).toBe('Mon 09:30')
  })

  it('cannot be adopted while nobody knows what it comes to', () => {
    const run = opened(procedure, { data: {} })
    const refusal = reasons(run, 'classify', 'Mon 09:00')
    expect(refusal).toMatchObject([
      { code: 'undecided', decision: 'size', why: 'unknown', missing: ['report.n'] },
      { code: 'undecided', decision: 'grade', why: 'unknown' },
    ])
    expect(offered(run, 'classify', 'Mon 09:00').reasons).toEqual(refusal)
    expect(offered(run, 'triage', 'Mon 09:00').allowed).toBe(true)
  })

  it('needs the whole step: a refused one adopts nothing', () => {
    const run = opened(procedure, all(3))
    reasons(run, 'classify', 'Mon 09:00', { by: actor('eve') })
    expect(run.case).not.toHaveProperty('adopted')
  })
})

describe('an override', () => {
  const grade = { value: 'high', reason: 'I know the plant' }

  it('governs until it is withdrawn, and says by whom and why', () => {
    const run = opened(procedure, all(3))
    take(run, 'classify', 'Mon 09:00')
    const { entries } = take(run, 'override.grade', 'Mon 09:10', { by: boss, data: grade })
    const override = { by: 'cat', outputs: { level: 'high' }, reason: 'I know the plant' }
    expect(run.case.overrides).toEqual({ grade: { ...override, seq: 3 } })
    expect(entries[0]?.changes.overrides).toEqual({ grade: override })
    expect(run.case.facts).not.toHaveProperty('override.grade')
    expect(openPoints(procedure, run.case)).toMatchObject([
      { decision: 'grade', governs: 'override', by: 'cat', reason: 'I know the plant' },
    ])
    expect(explainDecision(procedure, run.case, 'grade')).toMatchObject({
      result: { outputs: { level: 'middle' } },
      adopted: { outputs: { level: 'middle' } },
      override: { outputs: { level: 'high' } },
    })
    const withdrawn = take(run, 'withdraw.grade', 'Mon 09:20', {
      by: boss,
      data: { reason: 'I was wrong' },
    })
    expect(withdrawn.entries[0]?.changes.overrides).toEqual({ grade: null })
    expect(run.case).not.toHaveProperty('overrides')
    take(run, 'finish', 'Mon 09:30')
    expect(run.case.place).toEqual(['closed'])
  })

  it('stays when the decision is adopted anew, and may be replaced', () => {
    const run = opened(procedure, all(3))
    take(run, 'override.grade', 'Mon 09:00', { by: boss, data: { ...grade, value: 'low' } })
    take(run, 'classify', 'Mon 09:10')
    expect(reasons(run, 'act', 'Mon 09:20')).toMatchObject([{ code: 'condition-false' }])
    take(run, 'override.grade', 'Mon 09:20', { by: boss, data: grade })
    take(run, 'finish', 'Mon 09:30')
    expect(run.case.place).toEqual(['reviewing'])
  })

  it('is also what is certain: the bounds are those of what governs', () => {
    const run = opened(procedure, all(3))
    expect(reasons(run, 'prepare', 'Mon 09:00')).toMatchObject([{ code: 'condition-unknown' }])
    take(run, 'override.grade', 'Mon 09:00', { by: boss, data: grade })
    take(run, 'prepare', 'Mon 09:10')
  })

  it('changes when things are due', () => {
    const run = opened(procedure, all(3))
    take(run, 'classify', 'Mon 08:30')
    take(run, 'override.grade', 'Mon 08:40', { by: boss, data: { ...grade, value: 'low' } })
    expect(deadline(run, 'answer').due).toBe('Mon 12:00')
    expect(run.case.since).toEqual({})
  })

  it('of several outputs gives them all', () => {
    const run = opened(procedure, all(3))
    const data = { level: 'high', team: 'first', reason: 'They are awake' }
    expect(
      reasons(run, 'override.route', 'Mon 09:00', { by: boss, data: { ...data, team: undefined } }),
    ).toMatchObject([{ code: 'not-json' }])
    const { team: _, ...half } = data
    expect(reasons(run, 'override.route', 'Mon 09:00', { by: boss, data: half })).toMatchObject([
      { code: 'form-invalid' },
    ])
    take(run, 'override.route', 'Mon 09:00', { by: boss, data })
    expect(run.case.overrides?.route?.outputs).toEqual({ level: 'high', team: 'first' })
  })

  it('is offered to whom it belongs, with what governs now', () => {
    const run = opened(procedure, all(3))
    expect(offered(run, 'override.grade', 'Mon 09:00', clerk).reasons).toMatchObject([
      { code: 'role-missing', roles: ['boss'] },
    ])
    expect(offered(run, 'override.grade', 'Mon 09:00', boss)).toMatchObject({
      allowed: true,
      form: { id: 'override.grade', values: {}, schema: { required: ['value', 'reason'] } },
    })
    expect(offered(run, 'override.route', 'Mon 09:00', boss).form?.values).toEqual({
      level: 'low',
      team: 'first',
    })
    expect(offered(run, 'withdraw.grade', 'Mon 09:00', boss).reasons).toEqual([
      { code: 'not-overridden', decision: 'grade' },
    ])
    take(run, 'override.grade', 'Mon 09:00', { by: boss, data: grade })
    expect(offered(run, 'override.grade', 'Mon 09:10', boss).form?.values).toEqual({
      value: 'high',
    })
    expect(offered(run, 'withdraw.grade', 'Mon 09:10', boss).allowed).toBe(true)
  })

  it.each([
    {},
    { value: 'high' },
    { value: 'high', reason: ' ' },
    { value: 'huge', reason: 'x' },
    { value: null, reason: 'x' },
    { value: 'high', reason: 'x', more: 1 },
  ])('needs a value of its scale and a reason: %o', (data) => {
    const run = opened(procedure, all(3))
    expect(reasons(run, 'override.grade', 'Mon 09:00', { by: boss, data })).toMatchObject([
      { code: 'form-invalid' },
    ])
  })
})

describe('a forged case', () => {
  const { case: state } = opened(procedure, all(3))
  it.each([
    { adopted: { route: { outputs: {}, seq: 1 } } },
    { adopted: { nothing: { outputs: {}, seq: 1 } } },
    { overrides: { size: { outputs: {}, by: 'x', reason: 'y', seq: 1 } } },
    { overrides: { grade: { outputs: {}, by: 'x', seq: 1 } } },
    { adopted: { grade: { outputs: { level: undefined }, seq: 1 } } },
  ])('that adopts or overrides what it cannot is refused: %o', (parts) => {
    const forged = { ...state, ...parts } as unknown as typeof state
    const outcome = advance(procedure, forged, { step: 'act', by: clerk, at: time('Mon 09:00') })
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'not-a-case' }] })
  })
})
