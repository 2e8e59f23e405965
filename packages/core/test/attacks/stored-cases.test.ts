import { describe, expect, it } from 'vitest'
import { advance, type CaseState, openCase, replayCase, wakeCase } from '../../src/index.ts'
import { clerk } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'

const procedure = procedureOf(`
scales: {speed: {slow: Slow, fast: Fast}}
roles: {clerk: {}}
forms: {report: {size: integer}}
decisions:
  speed:
    gives: speed
    policy: first
    table: |
      speed | report.size
      fast  | > 3
      slow  | -
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    tracks:
      main: {start: asking, stages: {asking: {steps: {ask: {by: clerk, to: asked}}}, asked: {final: true}}}
      hurry: {when: speed = "fast", start: running, stages: {running: {steps: {run: {by: clerk, to: ran}}}, ran: {final: true}}}
    then: closed
  closed: {final: true}
steps: {note: {by: clerk, form: report}}
deadlines: {answer: {within: 1 hour, after: tell, until: ask, escalate: [{at: 50%, notify: clerk}]}}
`)

const outcome = openCase(procedure, { id: 'c', by: clerk, at: 0, data: { size: 5 } })
if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
const { case: stored, entries: trail } = outcome
const note = { step: 'note', by: clerk, at: 5, data: { size: 6 } }

/** As PostgreSQL keeps `jsonb`: members by the length of their name, then by its bytes. */
function reordered<T>(value: T): T {
  if (Array.isArray(value)) return value.map(reordered) as T
  if (typeof value !== 'object' || value === null) return value
  const members = Object.entries(value).sort(
    ([a], [b]) => a.length - b.length || Number(a > b) - Number(a < b),
  )
  return Object.fromEntries(members.map(([key, member]) => [key, reordered(member)])) as T
}

describe('a stored case', () => {
  it('goes on the same, in whichever order a database gives its members back', () => {
    const here = advance(procedure, stored, note)
    const there = advance(procedure, reordered(stored), note)
    if (!here.ok || !there.ok) throw new Error('refused')
    expect(there.entries).toEqual(here.entries)
    expect(replayCase(procedure, [...trail, ...there.entries])).toMatchObject({ ok: true })
  })

  it.fails('of a later format is refused, not guessed at', () => {
    const later = { ...stored, format: 2 } as unknown as CaseState
    expect(advance(procedure, later, note)).toMatchObject({ ok: false })
    expect(wakeCase(procedure, later, 10_000_000)).toMatchObject({ ok: false })
  })

  it.fails('in a stage that there is not takes no step', () => {
    for (const place of [['nowhere'], [], ['closed'], ['handling/main/asking', 'closed']]) {
      const forged = { ...stored, place }
      let step: unknown
      try {
        const outcome = advance(procedure, forged, { step: 'ask', by: clerk, at: 5 })
        step = outcome.ok ? outcome.case.place : 'refused'
      } catch {
        step = 'refused'
      }
      expect(step, place.join()).toBe('refused')
    }
  })
})
