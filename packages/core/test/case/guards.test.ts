import { describe, expect, it } from 'vitest'
import { offered, opened, reasons, take } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}}
forms:
  report: {deaths?: integer}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      supplement: {by: clerk, amend: report}
      mourn: {by: clerk, when: report.deaths > 0}
      joke: {by: clerk, unless: report.deaths > 0}
      both: {by: clerk, when: times.mourn < 2, unless: report.deaths > 5}
      own-form: {by: clerk, amend: report, when: report.deaths > 0}
      close: {by: clerk, to: closed}
  closed: {final: true}
`)

const withDeaths = (deaths?: number) => {
  return opened(procedure, { data: deaths === undefined ? {} : { deaths } })
}

describe('a guard', () => {
  it('`when` lets pass what is true', () => {
    take(withDeaths(1), 'mourn', 'Mon 09:00')
    expect(reasons(withDeaths(0), 'mourn', 'Mon 09:00')).toEqual([
      { code: 'condition-false', guard: 'when', condition: 'report.deaths > 0' },
    ])
  })

  it('`unless` lets pass what is false', () => {
    take(withDeaths(0), 'joke', 'Mon 09:00')
    expect(reasons(withDeaths(1), 'joke', 'Mon 09:00')).toEqual([
      { code: 'condition-false', guard: 'unless', condition: 'report.deaths > 0' },
    ])
  })

  it.each([
    ['when', 'mourn'],
    ['unless', 'joke'],
  ])('`%s` refuses what nobody can say, and names the fact that is missing', (guard, step) => {
    const run = withDeaths()
    const unknown = {
      code: 'condition-unknown',
      guard,
      condition: 'report.deaths > 0',
      missing: ['report.deaths'],
    }
    expect(reasons(run, step, 'Mon 09:00')).toEqual([unknown])
    expect(offered(run, step, 'Mon 09:00')).toMatchObject({ allowed: false, reasons: [unknown] })
  })

  it('needs both of them, and says what each lacks', () => {
    const run = withDeaths(9)
    take(run, 'mourn', 'Mon 09:00')
    take(run, 'mourn', 'Mon 09:00')
    expect(reasons(run, 'both', 'Mon 09:00')).toEqual([
      { code: 'condition-false', guard: 'when', condition: 'times.mourn < 2' },
      { code: 'condition-false', guard: 'unless', condition: 'report.deaths > 5' },
    ])
  })

  it('is judged before the form of its own step', () => {
    expect(reasons(withDeaths(0), 'own-form', 'Mon 09:00', { data: { deaths: 1 } })).toMatchObject([
      { code: 'condition-false' },
    ])
    const run = withDeaths(1)
    take(run, 'own-form', 'Mon 09:00', { data: { deaths: 0 } })
    expect(run.case.facts).toEqual({ report: { deaths: 0 } })
  })
})
