import { describe, expect, it } from 'vitest'
import { opened, reasons, take, wake } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'

const twice = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {look: {by: clerk}, close: {by: clerk, to: closed}}}
  closed: {final: true}
constraints: {looked-at: {never: times.look > 1}}
`)

const kept = procedureOf(`
roles: {clerk: {}}
forms: {report: {secret: yes-no}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {publish: {by: clerk, to: public}, close: {by: clerk, to: closed}}}
  public: {steps: {withdraw: {by: clerk, to: closed}}}
  closed: {final: true}
constraints: {unpublished: {never: in(public) and report.secret}}
`)

const late = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
deadlines: {answer: {within: 1 hour, after: tell, until: close}}
constraints: {in-time: {never: deadline.answer.late}}
`)

describe('what must never be', () => {
  it('is refused to the step that would count too far, and to no other', () => {
    const run = opened(twice)
    take(run, 'look', 'Mon 09:00')
    expect(reasons(run, 'look', 'Mon 10:00')).toMatchObject([{ code: 'constraint-broken' }])
    take(run, 'close', 'Mon 11:00')
  })

  it('is refused to the step that would lead there, and to no other', () => {
    const run = opened(kept, { data: { secret: true } })
    expect(reasons(run, 'publish', 'Mon 09:00')).toMatchObject([{ code: 'constraint-broken' }])
    take(run, 'close', 'Mon 10:00')
  })

  it('does not lock a case that time alone has led there', () => {
    const run = opened(late)
    wake(run, 'Mon 10:00')
    take(run, 'close', 'Mon 11:00')
  })
})
