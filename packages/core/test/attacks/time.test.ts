import { describe, expect, it } from 'vitest'
import { deadline, opened, reasons, take, wake } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'

const left = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: working}}
stages:
  working:
    start: doing
    steps: {explain: {by: clerk, required: deadline.work.late}}
    stages: {doing: {steps: {do: {by: clerk, to: done-with}}}, done-with: {final: true}}
    then: [{when: deadline.work.late, stage: after}, {otherwise: stay}]
  after: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
steps: {note: {by: clerk}}
deadlines:
  work: {within: 1 hour, after: tell, until: close}
  excuse: {within: 1 hour, after: deadline.work.late, until: close}
`)

const barred = procedureOf(`
roles: {clerk: {}}
forms: {report: {urgent?: yes-no, area?: text}}
open: {tell: {by: clerk, to: working}}
stages:
  working:
    start: doing
    stages: {doing: {steps: {do: {by: clerk, to: done-with}}}, done-with: {final: true}}
    then:
      - {when: deadline.work.late and report.urgent = true, stage: closed}
      - {when: deadline.work.late, stage: after}
      - {otherwise: stay}
  after: {steps: {close: {by: clerk, to: closed}}}
  closed: {final: true}
steps: {tell-more: {by: clerk, amend: report}}
deadlines: {work: {within: 1 hour, after: tell, until: close}}
`)

describe('a level that time passes', () => {
  it('starts what waits for it, also where a stage that has ended cannot be left', () => {
    const run = opened(left)
    take(run, 'do', 'Mon 08:30')
    wake(run, 'Mon 09:01')
    expect(deadline(run, 'work')).toMatchObject({ missed: true })
    expect(deadline(run, 'excuse')).toMatchObject({ status: 'open', due: 'Mon 10:00' })
  })

  it('leaves no case in which no step can be taken', () => {
    const run = opened(left)
    take(run, 'do', 'Mon 08:30')
    wake(run, 'Mon 09:01')
    take(run, 'note', 'Mon 09:30')
  })

  it('leaves a stage that has ended as soon as nothing bars the way any more', () => {
    const run = opened(barred)
    take(run, 'do', 'Mon 08:30')
    wake(run, 'Mon 09:01')
    take(run, 'tell-more', 'Mon 09:30', { data: { area: 'lab' } })
    expect(run.case.place).toEqual(['working/done-with'])
    take(run, 'tell-more', 'Mon 09:40', { data: { urgent: false } })
    expect(run.case.place).toEqual(['after'])
  })

  it('does not free the step that itself ends a stage which cannot be left', () => {
    const run = opened(barred)
    wake(run, 'Mon 09:01')
    expect(reasons(run, 'do', 'Mon 09:30')).toMatchObject([
      { code: 'condition-unknown', guard: 'then' },
    ])
  })
})
