import { describe, expect, it } from 'vitest'
import { deadlineRuns } from '../../src/index.ts'
import { deadline, opened, short, take, told, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const withPause = (pause: string) =>
  procedureOf(`
roles: {clerk: {}, boss: {}}
forms: {report: {away?: yes-no}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      again: {by: clerk, to: handling}
      leave: {by: clerk, to: waiting}

  waiting:
    steps: {back: {by: clerk, to: handling}, close: {by: clerk, to: closed}}
  closed: {final: true}
steps:
  supplement: {by: clerk, amend: report}
  answer: {by: clerk}
  raise-change: {by: clerk, hold: change}
holds:
  user: {set: {by: clerk}, release: {by: clerk}}
  change: {set: {by: clerk}, release: {by: clerk}}
  within: {in: handling, set: {by: clerk}, release: {by: clerk}}
deadlines:
  d: {within: 4 hours, after: tell, until: answer, pause: ${pause}, escalate: [{at: 75%, notify: boss}]}
`)

const open = (due: string | null, missed = false) => ({ status: 'open', missed, due })

describe('a pause by a hold', () => {
  const procedure = withPause('[user]')

  it('stops the clock from when it is set until it is released', () => {
    const run = opened(procedure, { data: {} })
    take(run, 'set.user', 'Mon 09:00')
    expect(deadline(run, 'd')).toEqual(open(null))
    expect(run.case.wakeAt).toBeNull()
    take(run, 'release.user', 'Mon 20:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 23:00'))
    expect(told(wake(run, 'Tue 08:00').entries)).toEqual(['Mon 22:00 d 0', 'Mon 23:00 d due'])
  })

  it('does not stop a clock of which it is not written', () => {
    const run = opened(procedure, { data: {} })
    take(run, 'set.change', 'Mon 09:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 12:00'))
  })

  it('does not keep the duty from being done', () => {
    const run = opened(procedure, { data: {} })
    take(run, 'set.user', 'Mon 09:00')
    take(run, 'answer', 'Sun 09:00')
    expect(deadline(run, 'd')).toEqual({ status: 'done', missed: false, due: null })
  })

  it('that is set when the time is over changes nothing', () => {
    const run = opened(procedure, { data: {} })
    take(run, 'set.user', 'Mon 13:00')
    expect(deadline(run, 'd')).toEqual(open('Mon 12:00', true))
  })
})

describe('pauses by several holds', () => {
  const procedure = withPause('[user, change, {while: report.away = true}]')

  it('count once where they overlap: the clock stands still while any is set', () => {
    const run = opened(procedure, { data: {} })
    take(run, 'set.user', 'Mon 09:00')
    take(run, 'raise-change', 'Mon 10:00')
    take(run, 'release.user', 'Mon 11:00')
    expect(deadline(run, 'd')).toEqual(open(null))
    take(run, 'supplement', 'Mon 11:30', { data: { away: true } })
    take(run, 'release.change', 'Mon 12:00')
    expect(deadline(run, 'd')).toEqual(open(null))
    take(run, 'supplement', 'Mon 13:00', { data: { away: false } })
    expect(deadline(run, 'd')).toEqual(open('Mon 16:00'))
    const [{ pauses = [] } = {}] = deadlineRuns(procedure, run.case, 'd')
    expect(pauses.map(({ pause, from, to }) => [pause, short(from), short(to ?? 0)])).toEqual([
      [0, 'Mon 09:00', 'Mon 11:00'],
      [1, 'Mon 10:00', 'Mon 12:00'],
      [2, 'Mon 11:30', 'Mon 13:00'],
    ])
  })
})

describe('a pause by a hold within a stage', () => {
  const procedure = withPause('[within]')

  it('is set only there, and holds while the case cannot leave it', () => {
    const run = opened(procedure, { data: {} })
    take(run, 'set.within', 'Mon 09:00')
    expect(deadline(run, 'd')).toEqual(open(null))
    take(run, 'release.within', 'Mon 10:00')
    take(run, 'leave', 'Mon 10:30')
    expect(deadline(run, 'd')).toEqual(open('Mon 13:00'))
  })
})
