import { describe, expect, it } from 'vitest'
import { available } from '../../src/index.ts'
import { boss, clerk, offered, opened, take, time } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}, boss: {}}
forms:
  report: {deaths: integer, area?: text}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      check: {by: clerk, title: {en: Check it}}
      supplement: {by: clerk, amend: report}
      escalate: {by: [clerk, boss], to: [{when: report.deaths > 0, stage: grave}, {otherwise: handling}]}
      expire: {by: clock, after: 2 hours, to: grave}
  grave: {steps: {bury: {by: boss, form: report, to: closed}}}
  closed: {final: true}
`)

describe('what is available', () => {
  it('lists every step that a person could take somewhere, with why not here', () => {
    const run = opened(procedure, { data: { deaths: 1 } })
    const offers = available(procedure, run.case, clerk, time('Mon 09:00'))
    expect(offers.map(({ step, allowed, reasons }) => [step, allowed, reasons.length])).toEqual([
      ['check', true, 0],
      ['supplement', true, 0],
      ['escalate', true, 0],
      ['bury', false, 2],
    ])
  })

  it('gives a form with its schema and what is known already', () => {
    const run = opened(procedure, { data: { deaths: 1 } })
    const { form } = offered(run, 'supplement', 'Mon 09:00')
    expect(form).toEqual({
      id: 'report',
      schema: procedure.forms.get('report')?.schema,
      amends: true,
      values: { deaths: 1 },
    })
    expect(offered(run, 'check', 'Mon 09:00').form).toBeUndefined()
    expect(offered(run, 'bury', 'Mon 09:00').form?.amends).toBe(false)
  })

  it('gives titles and where a step may lead', () => {
    const run = opened(procedure, { data: { deaths: 1 } })
    expect(offered(run, 'check', 'Mon 09:00')).toMatchObject({
      title: { en: 'Check it' },
      leadsTo: [],
    })
    expect(offered(run, 'escalate', 'Mon 09:00').leadsTo).toEqual([
      { stage: 'grave', when: 'report.deaths > 0', truth: true },
      { stage: 'handling' },
    ])
  })

  it('is judged as time will have left the case, without changing it', () => {
    const run = opened(procedure, { data: { deaths: 1 } })
    const before = JSON.stringify(run.case)
    expect(offered(run, 'bury', 'Mon 10:00', boss).allowed).toBe(false)
    expect(offered(run, 'bury', 'Mon 10:01', boss).allowed).toBe(true)
    expect(JSON.stringify(run.case)).toBe(before)
  })

  it('is judged at the last entry for an instant before it', () => {
    const run = opened(procedure, { data: { deaths: 1 } })
    take(run, 'check', 'Mon 09:00')
    expect(offered(run, 'check', 'Mon 08:30').allowed).toBe(true)
  })
})
