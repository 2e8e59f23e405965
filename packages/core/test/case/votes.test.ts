import { describe, expect, it } from 'vitest'
import { advance } from '../../src/index.ts'
import {
  actor,
  boss,
  type CaseRun,
  clerk,
  deadline,
  deputy,
  offered,
  opened,
  reasons,
  take,
  time,
} from './case-run.ts'
import { procedureOf } from './load.ts'

const procedureWith = (votes: string, more = '') =>
  procedureOf(`
roles: {clerk: {}, boss: {}, law: {}, press: {}, board: {}}
open: {tell: {by: clerk, to: judging}}
stages:
  judging:
    steps:
      approve:
        votes: ${votes}
        notify: press
        to: [{when: approve.outcome = "approved", stage: publishing}, {otherwise: judging}]
      report: {by: clerk}
      withdraw: {by: clerk, to: closed}
      again: {by: clerk, to: judging}
  publishing: {steps: {publish: {by: press, to: closed}}}
  closed: {final: true}
deadlines: {judgement: {within: 4 hours, after: first tell, until: first approve}}
${more}
`)

const law = actor('lea', 'law')
const press = actor('pam', 'press')
const board = (id: string) => actor(id, 'board')

const vote = (run: CaseRun, by: ReturnType<typeof actor>, said: string, at = 'Mon 09:00') => {
  return take(run, 'approve', at, { by, data: { vote: said } })
}

describe('votes', () => {
  const majority = procedureWith('{of: [board, board, board], quorum: 2}')

  it('are entries that do nothing until the outcome is certain', () => {
    const run = opened(majority)
    const { entries, effects } = vote(run, board('b1'), 'for')
    expect(entries).toHaveLength(1)
    expect(entries[0]).toMatchObject({
      step: { id: 'approve', data: { vote: 'for' }, vote: { seat: 0, vote: 'for' } },
      changes: {},
    })
    expect(entries[0]?.step).not.toHaveProperty('branch')
    expect(effects).toEqual([])
    expect(run.case.done).not.toHaveProperty('approve')
    expect(run.case.votes).toEqual({ approve: [{ seat: 0, by: ['b1'], for: true }] })
    expect(deadline(run, 'judgement').status).toBe('open')
    expect(run.case.place).toEqual(['judging'])
  })

  it('take the step as soon as enough agree, whatever the others would say', () => {
    const run = opened(majority)
    vote(run, board('b1'), 'for')
    const { entries, effects } = vote(run, board('b2'), 'for')
    expect(entries[0]?.changes).toMatchObject({
      facts: { approve: { outcome: 'approved' } },
      votes: { approve: null },
      place: ['publishing'],
    })
    expect(effects).toMatchObject([{ kind: 'notify', role: 'press' }])
    expect(run.case).not.toHaveProperty('votes')
    expect(run.case.done.approve).toEqual({ times: 1, by: ['b1', 'b2'] })
    expect(deadline(run, 'judgement').status).toBe('done')
    expect(reasons(run, 'approve', 'Mon 10:00', { by: board('b3') })).toMatchObject([
      { code: 'not-offered' },
      { code: 'form-missing' },
    ])
  })

  it('take it as soon as too few can agree', () => {
    const run = opened(majority)
    vote(run, board('b1'), 'against')
    vote(run, board('b2'), 'for')
    vote(run, board('b3'), 'against')
    expect(run.case.facts).toEqual({ approve: { outcome: 'rejected' } })
    expect(run.case.place).toEqual(['judging'])
  })

  it('begin anew when the stage is entered anew, by whatever step', () => {
    const run = opened(majority)
    vote(run, board('b1'), 'for')
    const { entries } = take(run, 'again', 'Mon 09:30')
    expect(entries[0]?.changes).toMatchObject({ votes: { approve: null } })
    expect(run.case).not.toHaveProperty('votes')
    vote(run, board('b1'), 'for', 'Mon 10:00')
    expect(run.case.status).toBe('open')
    take(run, 'withdraw', 'Mon 11:00')
    expect(run.case).not.toHaveProperty('votes')
  })

  it('are not changed, and nobody has two', () => {
    const run = opened(majority)
    vote(run, board('b1'), 'for')
    const again = { by: board('b1'), data: { vote: 'against' } }
    expect(reasons(run, 'approve', 'Mon 09:10', again)).toEqual([
      { code: 'already-voted', step: 'approve', actor: 'b1' },
    ])
  })

  it('of a deputy are those of whom the deputy stands in for', () => {
    const run = opened(majority)
    vote(run, deputy(actor('dan'), board('b1')), 'for')
    expect(run.case.votes?.approve?.[0]?.by).toEqual(['dan', 'b1'])
    for (const by of [board('b1'), deputy(actor('dan'), board('b2')), board('dan')]) {
      expect(reasons(run, 'approve', 'Mon 09:10', { by, data: { vote: 'for' } })).toMatchObject([
        { code: 'already-voted' },
      ])
    }
  })

  it('need a seat', () => {
    const run = opened(majority)
    expect(reasons(run, 'approve', 'Mon 09:00', { by: boss, data: { vote: 'for' } })).toEqual([
      { code: 'role-missing', step: 'approve', roles: ['board'], actor: 'cat' },
    ])
  })

  it('are for or against, with a reason if somebody likes', () => {
    const run = opened(majority)
    const by = board('b1')
    for (const data of [{ vote: 'perhaps' }, {}, { vote: 'for', reason: ' ' }, { vote: null }]) {
      expect(reasons(run, 'approve', 'Mon 09:00', { by, data })).toMatchObject([
        { code: 'form-invalid' },
      ])
    }
    take(run, 'approve', 'Mon 09:00', { by, data: { vote: 'against', reason: 'Too early' } })
    expect(run.trail.at(-1)?.step?.data).toEqual({ vote: 'against', reason: 'Too early' })
    expect(run.case.facts).toEqual({})
  })

  it('of one seat decide at once', () => {
    const run = opened(procedureWith('{of: [board]}'))
    vote(run, board('b1'), 'against')
    expect(run.case.facts.approve).toEqual({ outcome: 'rejected' })
    expect(run.trail.at(-1)?.changes).not.toHaveProperty('votes')
  })
})

describe('a seat with a veto', () => {
  const procedure = procedureWith('{of: [law, press, boss], quorum: 2, veto: [law]}')

  it('rejects alone', () => {
    const run = opened(procedure)
    vote(run, law, 'against')
    expect(run.case.facts.approve).toEqual({ outcome: 'rejected' })
  })

  it('is waited for, however many agree', () => {
    const run = opened(procedure)
    vote(run, press, 'for')
    vote(run, boss, 'for')
    expect(run.case.facts).toEqual({})
    vote(run, law, 'for')
    expect(run.case.facts.approve).toEqual({ outcome: 'approved' })
  })
})

describe('votes in order', () => {
  const procedure = procedureWith('{of: [press, law, boss], in-order: true}')

  it('wait for the seat before', () => {
    const run = opened(procedure)
    const data = { vote: 'for' }
    expect(reasons(run, 'approve', 'Mon 09:00', { by: boss, data })).toEqual([
      { code: 'not-your-turn', step: 'approve', seat: 0, role: 'press' },
    ])
    expect(reasons(run, 'approve', 'Mon 09:00', { by: clerk, data })).toMatchObject([
      { code: 'role-missing', roles: ['press', 'law', 'boss'] },
    ])
    vote(run, press, 'for')
    expect(offered(run, 'approve', 'Mon 09:10', boss).reasons).toMatchObject([
      { code: 'not-your-turn', seat: 1, role: 'law' },
    ])
    vote(run, law, 'for')
    vote(run, boss, 'for')
    expect(run.case.place).toEqual(['publishing'])
  })

  it('give each person one seat, also who holds several roles', () => {
    const run = opened(procedure)
    const all = actor('all', 'press', 'law', 'boss')
    vote(run, all, 'for')
    expect(reasons(run, 'approve', 'Mon 09:10', { by: all, data: { vote: 'for' } })).toMatchObject([
      { code: 'already-voted' },
    ])
  })
})

describe('votes and the rules of the procedure', () => {
  it('pass the same gate as any step', () => {
    const procedure = procedureWith(
      '{of: [law, press]}',
      'constraints: {first: {first: report, then: approve}, other: {different: [tell, approve]}}',
    )
    const run = opened(procedure, { by: actor('lea', 'clerk') })
    expect(
      reasons(run, 'approve', 'Mon 09:00', { by: press, data: { vote: 'for' } }),
    ).toMatchObject([{ code: 'constraint-broken', rule: 'first-then' }])
    take(run, 'report', 'Mon 09:00')
    expect(reasons(run, 'approve', 'Mon 09:10', { by: law, data: { vote: 'for' } })).toMatchObject([
      { code: 'constraint-broken', rule: 'different', facts: { actor: 'lea' } },
    ])
  })

  it('count for who has voted although nothing is decided yet', () => {
    const procedure = procedureWith(
      '{of: [law, press]}',
      'constraints: {other: {different: [approve, report]}}',
    )
    const run = opened(procedure)
    vote(run, actor('lea', 'law'), 'for')
    expect(reasons(run, 'report', 'Mon 09:10', { by: actor('lea', 'clerk') })).toMatchObject([
      { code: 'constraint-broken', rule: 'different' },
    ])
    take(run, 'report', 'Mon 09:20')
  })

  it('owe the step until they are decided', () => {
    const procedure = procedureOf(`
roles: {clerk: {}, law: {}, press: {}}
open: {tell: {by: clerk, to: judging}}
stages:
  judging:
    steps:
      approve: {votes: {of: [law, press]}, required: true}
      close: {by: clerk, to: closed}
  closed: {final: true}
`)
    const run = opened(procedure)
    vote(run, law, 'for')
    expect(reasons(run, 'close', 'Mon 10:00')).toMatchObject([{ code: 'step-missing' }])
    vote(run, press, 'against')
    take(run, 'close', 'Mon 10:00')
  })
})

describe('an offer of a step with votes', () => {
  it('tells how they stand, and asks for a vote', () => {
    const run = opened(procedureWith('{of: [law, press, boss], quorum: 2, veto: [law]}'))
    vote(run, press, 'for')
    expect(offered(run, 'approve', 'Mon 09:10', law)).toMatchObject({
      allowed: true,
      form: { id: 'approve', values: {}, schema: { required: ['vote'] } },
      votes: {
        quorum: 2,
        inOrder: false,
        seats: [
          { role: 'law', veto: true },
          { role: 'press', veto: false, vote: 'for', by: ['pam'] },
          { role: 'boss', veto: false },
        ],
      },
      leadsTo: [
        { stage: 'publishing', when: 'approve.outcome = "approved"' },
        { stage: 'judging' },
      ],
    })
    expect(offered(run, 'approve', 'Mon 09:10', press)).toMatchObject({
      allowed: false,
      reasons: [{ code: 'already-voted' }],
    })
  })

  it('has nothing of an earlier outcome to fill in', () => {
    const run = opened(procedureWith('{of: [law]}'))
    vote(run, law, 'against')
    expect(offered(run, 'approve', 'Mon 09:10', law).form?.values).toEqual({})
  })
})

describe('votes of a forged case', () => {
  const procedure = procedureWith('{of: [law, press]}')
  const { case: state } = opened(procedure)
  it.each([
    { nothing: [{ seat: 0, by: ['x'], for: true }] },
    { report: [{ seat: 0, by: ['x'], for: true }] },
    { approve: [] },
    { approve: [{ seat: 2, by: ['x'], for: true }] },
    {
      approve: [
        { seat: 0, by: ['x'], for: true },
        { seat: 0, by: ['y'], for: true },
      ],
    },
    { approve: [{ seat: 0, by: 'x', for: true }] },
  ])('are refused: %o', (votes) => {
    const forged = { ...state, votes } as unknown as typeof state
    const outcome = advance(procedure, forged, { step: 'report', by: clerk, at: time('Mon 09:00') })
    expect(outcome).toMatchObject({ ok: false, reasons: [{ code: 'not-a-case' }] })
  })
})
