import { describe, expect, it } from 'vitest'
import { deadline, opened, take, wake } from '../case/case-run.ts'
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

describe('a level that time passes', () => {
  it.fails('starts what waits for it, also where a stage that has ended cannot be left', () => {
    const run = opened(left)
    take(run, 'do', 'Mon 08:30')
    wake(run, 'Mon 09:01')
    expect(deadline(run, 'work')).toMatchObject({ missed: true })
    expect(deadline(run, 'excuse')).toMatchObject({ status: 'open', due: 'Mon 10:00' })
  })

  it.fails('leaves no case in which no step can be taken', () => {
    const run = opened(left)
    take(run, 'do', 'Mon 08:30')
    wake(run, 'Mon 09:01')
    take(run, 'note', 'Mon 09:30')
  })
})
