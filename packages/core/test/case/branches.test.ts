import { describe, expect, it } from 'vitest'
import { offered, opened, reasons, take } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}}
forms:
  check: {found?: yes-no, deaths?: integer}
open: {tell: {by: clerk, to: looking}}
stages:
  looking:
    steps:
      look:
        by: clerk
        form: check
        to:
          - {when: check.deaths > 0, stage: grave}
          - {when: check.found = true, stage: closed}
          - {otherwise: stay}
      again: {by: clerk, to: looking}
  grave:
    steps:
      bury: {by: clerk, to: closed}
  closed: {final: true}
`)

const look = (data: object) => {
  const run = opened(procedure)
  const { entries } = take(run, 'look', 'Mon 09:00', { data })
  return { run, branch: entries[0]?.step?.branch }
}

describe('the ways out of a step', () => {
  it('are judged in order: the first true one is taken', () => {
    const { run, branch } = look({ deaths: 1, found: true })
    expect(run.case.place).toEqual(['grave'])
    expect(branch).toBe(0)
  })

  it('go on behind a false one', () => {
    const { run, branch } = look({ deaths: 0, found: true })
    expect(run.case).toMatchObject({ place: ['closed'], status: 'closed' })
    expect(branch).toBe(1)
  })

  it('end with the one that always holds; `stay` leaves the case where it is', () => {
    const { run, branch } = look({ deaths: 0, found: false })
    expect(run.case).toMatchObject({ place: ['looking'], status: 'open' })
    expect(branch).toBe(2)
    expect(run.case.visits.looking).toEqual({ since: Date.UTC(2026, 0, 5, 8), done: ['look'] })
  })

  it('refuse behind one that nobody can judge, even if a later one were true', () => {
    const run = opened(procedure)
    expect(reasons(run, 'look', 'Mon 09:00', { data: { found: true } })).toEqual([
      {
        code: 'condition-unknown',
        guard: 'to',
        condition: 'check.deaths > 0',
        missing: ['check.deaths'],
      },
    ])
    expect(run.case.facts).toEqual({})
  })

  it('need no more facts than the first true one asks for', () => {
    expect(look({ deaths: 3 }).run.case.place).toEqual(['grave'])
  })

  it('that lead back to the same stage begin a new visit', () => {
    const { run } = look({ deaths: 0, found: false })
    take(run, 'again', 'Mon 10:00')
    expect(run.case.visits.looking).toEqual({ since: Date.UTC(2026, 0, 5, 10), done: [] })
  })

  it('are listed in their order for the one who is asked, each with what is said of it', () => {
    const run = opened(procedure)
    expect(offered(run, 'look', 'Mon 09:00').leadsTo).toEqual([
      { stage: 'grave', when: 'check.deaths > 0' },
      { stage: 'closed', when: 'check.found = true' },
      {},
    ])
    expect(offered(run, 'again', 'Mon 09:00').leadsTo).toEqual([{ stage: 'looking' }])
  })
})
