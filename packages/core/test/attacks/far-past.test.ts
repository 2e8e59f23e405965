import { describe, expect, it } from 'vitest'
import { advance, openCase } from '../../src/index.ts'
import { clerk, deadline, opened, reasons, take, time } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'

const withRounds = (rounds: string) =>
  procedureOf(`
roles: {clerk: {}}
forms: {report: {begunAt?: date-time, owed?: yes-no}}
open: {tell: {by: clerk, form: report, to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
steps: {supplement: {by: clerk, amend: report}, go-round: {by: clerk}}
deviations: {by: [clerk]}
deadlines: {rounds: ${rounds}}
`)

const hourly = withRounds('{every: 1 hour, after: report.begunAt, until: go-round}')
const tooLongAgo = (found: string) => ({
  kind: 'invalid',
  reasons: [{ code: 'too-long-ago', deadline: 'rounds', fact: 'report.begunAt', found }],
})

describe('an instant long ago from which something comes round', () => {
  const mistyped = '0026-01-05T08:00:00Z'

  it('is refused, and does not make an entry for each hour of two thousand years', () => {
    const run = opened(hourly, { data: {} })
    const event = {
      step: 'supplement',
      by: clerk,
      at: time('Mon 09:00'),
      data: { begunAt: mistyped },
    }
    expect(advance(hourly, run.case, event)).toMatchObject(tooLongAgo(mistyped))
    const deviating = { ...event, deviation: { reason: 'so' } }
    expect(advance(hourly, run.case, deviating)).toMatchObject(tooLongAgo(mistyped))
    const opening = { id: 'c', by: clerk, at: time('Mon 09:00'), data: { begunAt: mistyped } }
    expect(openCase(hourly, opening)).toMatchObject(tooLongAgo(mistyped))
  })

  it('is refused also while nobody owes it, for its periods would be counted afterwards', () => {
    const procedure = withRounds(
      '{every: 1 hour, after: report.begunAt, until: go-round, when: report.owed = true}',
    )
    const run = opened(procedure, { data: { owed: false } })
    expect(reasons(run, 'supplement', 'Mon 09:00', { data: { begunAt: mistyped } })).toMatchObject([
      { code: 'too-long-ago' },
    ])
  })

  it('is judged by the shortest period that may be meant, of working time too', () => {
    const working = withRounds('{every: 1 working hour, after: report.begunAt, until: go-round}')
    const run = opened(working, { data: {} })
    expect(reasons(run, 'supplement', 'Mon 09:00', { data: { begunAt: mistyped } })).toMatchObject([
      { code: 'too-long-ago' },
    ])
  })

  it('is taken where its periods can be told one by one', () => {
    const run = opened(hourly, { data: {} })
    const { entries } = take(run, 'supplement', 'Mon 09:00', {
      data: { begunAt: '2025-12-31T08:00:00Z' },
    })
    expect(entries).toHaveLength(1 + 5 * 24)
    expect(deadline(run, 'rounds')).toMatchObject({ missed: true, due: 'Mon 09:00' })
  })

  it('does not keep anybody from a form once the case itself has grown old', () => {
    const old = openCase(hourly, {
      id: 'c',
      by: clerk,
      at: '2024-01-01T00:00:00Z',
      data: { begunAt: '2024-01-01T00:00:00Z' },
    })
    if (!old.ok) throw new Error('refused')
    const event = {
      step: 'supplement',
      by: clerk,
      at: '2025-06-01T00:00:00Z',
      data: { owed: true },
    }
    const told = advance(hourly, old.case, event)
    expect(told.ok && told.entries.length).toBeGreaterThan(10_000)
  })
})
