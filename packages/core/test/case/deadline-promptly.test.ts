import { describe, expect, it } from 'vitest'
import { deadline, opened, short, take, wake } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
scales: {grade: {minor: Minor, major: Major}}
roles: {clerk: {}, guard: {}}
forms: {report: {grade?: grade, away?: yes-no}}
open: {tell: {by: clerk, form: report, to: handling}}
stages: {handling: {steps: {close: {by: clerk, to: closed}}}, closed: {final: true}}
steps: {supplement: {by: clerk, amend: report}, look: {by: clerk}}
deadlines:
  prompt:
    within: promptly
    target: 2 hours
    after: tell
    until: look
    pause: [{while: report.away = true}]
  in-part:
    within: {of: report.grade, major: promptly, minor: 1 day}
    target: 1 hour
    after: tell
    until: look
`)

const begun = (data: object = {}) => opened(procedure, { data })
const wish = (run: ReturnType<typeof begun>, id: string) => {
  const target = run.case.deadlines[id]?.target
  return target === undefined ? null : short(target)
}

describe('what is due promptly', () => {
  it('is never due and never missed, however long it takes', () => {
    const run = begun({ grade: 'major' })
    expect(deadline(run, 'prompt')).toEqual({ status: 'open', missed: false, due: null })
    expect(run.case.wakeAt).toBeNull()
    expect(wake(run, 'Sun 20:00').entries).toEqual([])
    take(run, 'look', 'Sun 21:00')
    expect(deadline(run, 'prompt')).toEqual({ status: 'done', missed: false, due: null })
  })

  it('keeps until when the house wishes it, which no entry tells', () => {
    const run = begun({ grade: 'major' })
    expect([wish(run, 'prompt'), wish(run, 'in-part')]).toEqual(['Mon 10:00', 'Mon 09:00'])
    expect(JSON.stringify(run.trail)).not.toContain('target')
  })

  it('moves the wish by what does not count', () => {
    const run = begun({ grade: 'major', away: true })
    expect(wish(run, 'prompt')).toBeNull()
    take(run, 'supplement', 'Mon 09:00', { data: { away: false } })
    expect(wish(run, 'prompt')).toBe('Mon 11:00')
  })

  it('is due after all where a fact may choose a duration', () => {
    const run = begun()
    expect(deadline(run, 'in-part')).toEqual({ status: 'open', missed: false, due: 'Tue 08:00' })
    expect(wish(run, 'in-part')).toBeNull()
    take(run, 'supplement', 'Mon 08:30', { data: { grade: 'major' } })
    expect(deadline(run, 'in-part').due).toBeNull()
    expect(wish(run, 'in-part')).toBe('Mon 09:00')
  })

  it('is unfinished where the case ends without it', () => {
    const run = begun()
    take(run, 'close', 'Mon 09:00')
    expect(deadline(run, 'prompt')).toEqual({ status: 'unfinished', missed: false, due: null })
  })
})
