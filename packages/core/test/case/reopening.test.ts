import { describe, expect, it } from 'vitest'
import { deadline, opened, take, told, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const withDeadline = (deadline: string) =>
  procedureOf(`
roles: {clerk: {}, guard: {}}
forms: {report: {at?: date-time, solved?: yes-no}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {solve: {by: clerk, to: solved}}}
  solved: {steps: {reopen: {by: clerk, to: handling}, archive: {by: clerk, to: archived}}}
  archived: {final: true}
steps: {supplement: {by: clerk, amend: report}}
deadlines:
  d: ${deadline}
`)

type Run = ReturnType<typeof opened>
const stands = (run: Run) => deadline(run, 'd')

describe('a deadline that is reopened and goes on', () => {
  const goesOn = withDeadline(
    '{within: 4 hours, after: tell, until: solve, reopen: {on: reopen, clock: continue}, escalate: [{at: 75%, notify: guard}]}',
  )

  it('does not count the time in which it was done', () => {
    const run = opened(goesOn, { data: {} })
    take(run, 'solve', 'Mon 09:00')
    take(run, 'reopen', 'Tue 09:00')
    expect(stands(run)).toEqual({ status: 'open', missed: false, due: 'Tue 12:00' })
    expect(told(wake(run, 'Tue 11:30').entries)).toEqual(['Tue 11:00 d 0'])
  })

  it('may be done and reopened again and again', () => {
    const run = opened(goesOn, { data: {} })
    take(run, 'solve', 'Mon 09:00')
    take(run, 'reopen', 'Mon 10:00')
    take(run, 'solve', 'Mon 11:00')
    take(run, 'reopen', 'Mon 13:00')
    expect(stands(run).due).toBe('Mon 15:00')
    take(run, 'solve', 'Mon 15:30')
    expect(stands(run)).toEqual({ status: 'done', missed: true, due: 'Mon 15:00' })
  })

  it('keeps a miss, and the due instant that was missed', () => {
    const run = opened(goesOn, { data: {} })
    take(run, 'solve', 'Mon 13:00')
    take(run, 'reopen', 'Mon 14:00')
    expect(stands(run)).toEqual({ status: 'open', missed: true, due: 'Mon 12:00' })
  })
})

describe('a deadline that is reopened and starts again', () => {
  const restarts = withDeadline(
    '{within: 4 hours, after: tell, until: solve, reopen: {on: enter handling, clock: restart}, escalate: [{at: 75%, notify: guard}]}',
  )

  it('gives the whole time once more', () => {
    const run = opened(restarts, { data: {} })
    take(run, 'solve', 'Mon 09:00')
    take(run, 'reopen', 'Tue 09:00')
    expect(stands(run)).toEqual({ status: 'open', missed: false, due: 'Tue 13:00' })
  })

  it('begins without the miss and the levels of the time before', () => {
    const run = opened(restarts, { data: {} })
    take(run, 'solve', 'Mon 13:00')
    expect(stands(run).missed).toBe(true)
    take(run, 'reopen', 'Tue 09:00')
    expect(stands(run).missed).toBe(false)
    expect(told(wake(run, 'Tue 12:30').entries)).toEqual(['Tue 12:00 d 0'])
  })

  it('does not start earlier by a correction of the instant that it counted from', () => {
    const recorded = withDeadline(
      '{within: 4 hours, after: report.at, until: solve, reopen: {on: reopen, clock: restart}}',
    )
    const run = opened(recorded, { data: { at: '2026-01-05T08:00:00Z' } })
    take(run, 'solve', 'Mon 09:00')
    take(run, 'reopen', 'Tue 09:00')
    take(run, 'supplement', 'Tue 09:10', { data: { at: '2026-01-05T07:00:00Z' } })
    expect(stands(run).due).toBe('Tue 13:00')
    take(run, 'supplement', 'Tue 09:20', { data: { at: '2026-01-06T10:00:00Z' } })
    expect(stands(run).due).toBe('Tue 14:00')
  })

  it('cannot put off what is due at a recorded instant', () => {
    const at = withDeadline('{at: report.at, until: solve, reopen: {on: reopen, clock: restart}}')
    const run = opened(at, { data: { at: '2026-01-05T12:00:00Z' } })
    take(run, 'solve', 'Mon 13:00')
    take(run, 'reopen', 'Tue 09:00')
    expect(stands(run)).toEqual({ status: 'open', missed: true, due: 'Mon 12:00' })
  })
})

describe('what reopens a deadline', () => {
  it('changes nothing while it is still to be done', () => {
    const procedure = withDeadline(
      '{within: 4 hours, after: tell, until: enter archived, reopen: {on: reopen, clock: restart}}',
    )
    const run = opened(procedure, { data: {} })
    take(run, 'solve', 'Mon 09:00')
    take(run, 'reopen', 'Mon 10:00')
    expect(stands(run)).toEqual({ status: 'open', missed: false, due: 'Mon 12:00' })
  })

  it('leaves done what is still true', () => {
    const procedure = withDeadline(
      '{within: 4 hours, after: tell, until: report.solved = true, reopen: {on: reopen, clock: continue}}',
    )
    const run = opened(procedure, { data: {} })
    take(run, 'supplement', 'Mon 09:00', { data: { solved: true } })
    take(run, 'solve', 'Mon 10:00')
    take(run, 'reopen', 'Mon 11:00')
    expect(stands(run)).toEqual({ status: 'done', missed: false, due: 'Mon 12:00' })
  })

  it('reads again the facts that were corrected while it was done', () => {
    const procedure = withDeadline(
      '{within: 4 hours, after: report.at, until: solve, reopen: {on: reopen, clock: continue}}',
    )
    const run = opened(procedure, { data: { at: '2026-01-05T08:00:00Z' } })
    take(run, 'solve', 'Mon 09:00')
    take(run, 'supplement', 'Mon 10:00', { data: { at: '2026-01-05T08:30:00Z' } })
    expect(stands(run).due).toBe('Mon 12:00')
    take(run, 'reopen', 'Mon 11:00')
    expect(stands(run).due).toBe('Mon 14:30')
  })
})

describe('another target while a deadline is done', () => {
  it('governs when it is reopened', () => {
    const procedure = procedureOf(`
roles: {clerk: {}}
forms: {report: {urgent?: yes-no}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling: {steps: {solve: {by: clerk, to: solved}}}
  solved: {steps: {reopen: {by: clerk, to: handling}, archive: {by: clerk, to: archived}}}
  archived: {final: true}
steps: {supplement: {by: clerk, amend: report}}
deadlines:
  d: {within: {of: report.urgent, true: 2 hours, false: 4 hours}, after: tell, until: solve, reopen: {on: reopen, clock: continue}}
  from-change: {within: {of: report.urgent, true: 2 hours, false: 4 hours}, after: tell, until: solve, reopen: {on: reopen, clock: continue}, when-target-changes: restart}
`)
    const run = opened(procedure, { data: { urgent: false } })
    take(run, 'solve', 'Mon 09:00')
    take(run, 'supplement', 'Mon 10:00', { data: { urgent: true } })
    expect(deadline(run, 'd').due).toBe('Mon 12:00')
    take(run, 'reopen', 'Mon 11:00')
    expect(deadline(run, 'd').due).toBe('Mon 12:00')
    expect(deadline(run, 'from-change').due).toBe('Mon 13:00')
    expect(run.case.deadlines.d?.targets?.map(({ within }) => within)).toEqual([
      '4 hours',
      '2 hours',
    ])
  })
})
