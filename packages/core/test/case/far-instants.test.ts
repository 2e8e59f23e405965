import type { CalendarData } from '@dueprocess/rules'
import { describe, expect, it } from 'vitest'
import { writable } from '../../src/case/deadlines/index.ts'
import {
  advance,
  type CaseState,
  deadlineInWords,
  explainDeadline,
  openCase,
  replayCase,
  wakeCase,
} from '../../src/index.ts'
import { clerk } from './case-run.ts'
import { procedureOf } from './load.ts'

const office: CalendarData = {
  id: 'office',
  zone: 'Asia/Shanghai',
  hours: { monday: ['09:00-10:00'] },
  validFrom: '2007-01-01',
  validTo: '2026-12-31',
}

const procedure = procedureOf(
  `
calendars: {office: office, eu: {use: office, counting: eu-1182-71}}
roles: {clerk: {}, boss: {}}
forms: {report: {at?: date-time, days?: integer}}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      close: {by: clerk, to: closed}
      give-up: {by: clock, after: 36525 days, when: report.days > 1, to: closed}
  closed: {final: true}
steps: {answer: {by: clerk}, extend: {by: clerk}}
deadlines:
  elapsed: {within: 100 years, after: tell, until: answer, escalate: [{at: 900%, plus: 100 years, notify: boss}]}
  working: {within: 3000 working days, after: tell, until: answer, escalate: [{at: 900%, notify: boss}]}
  hours: {within: 100 working hours, after: report.at, until: answer}
  counted: {within: 1200 months, after: tell, until: answer, on: eu, roll: {to: 12:00 next working day}}
  recorded: {at: report.at, until: answer, extend: {on: extend, by: 100 years}, escalate: [{at: 100%, plus: 100 years, notify: boss}]}
  round: {every: 100 years, after: first tell, until: answer}
  prompt: {within: promptly, target: 100 years, after: tell, until: answer}
`,
  { calendars: { office } },
)

/** The case after the steps, which may be dated as far away as RFC 3339 writes. */
function play(at: string, data: object): CaseState {
  const opening = openCase(procedure, { id: 'far', by: clerk, at, data })
  if (!opening.ok) throw new Error(JSON.stringify(opening.reasons))
  const trail = [...opening.entries]
  const extended = advance(procedure, opening.case, { step: 'extend', by: clerk, at })
  if (!extended.ok) throw new Error(JSON.stringify(extended.reasons))
  const woken = wakeCase(procedure, extended.case, '9999-12-31T23:59:59.999Z')
  if (!woken.ok) throw new Error(JSON.stringify(woken.reasons))
  trail.push(...extended.entries, ...woken.entries)
  expect(replayCase(procedure, trail)).toEqual({ ok: true, case: woken.case })
  return woken.case
}

/** What people read of instants that far away. */
function words(state: CaseState): string {
  return procedure.deadlines
    .flatMap(({ id }) => explainDeadline(procedure, state, id))
    .flatMap((run) => [
      deadlineInWords(run, { language: 'en' }),
      deadlineInWords(run, { language: 'zh', zone: 'America/New_York' }),
    ])
    .join('\n')
}

describe('instants at the ends of what RFC 3339 writes', () => {
  it.each([
    ['the last day', '9999-12-31T12:00:00Z', '9999-12-31T23:59:59Z'],
    ['the last year, recorded in the first', '9999-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
    ['the first year, recorded in the last', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z'],
    ['the first year', '0001-01-01T00:00:00Z', '0001-01-01T00:00:00Z'],
  ])('throw nothing: %s', (_name, at, recorded) => {
    const state = play(at, { at: recorded })
    expect(words(state)).not.toMatch(/NaN|undefined|Invalid/)
    for (const { due } of Object.values(state.deadlines)) {
      if (due !== undefined) expect(new Date(due).getUTCFullYear()).toBeLessThanOrEqual(9999)
    }
  })

  it('stand for what nothing counts up to', () => {
    expect(writable(Number.NaN)).toBe(writable(8.64e15))
    expect(writable(-8.64e15)).toBe(Date.parse('0000-01-01T00:00:00Z'))
    expect(writable(1_767_600_000_000)).toBe(1_767_600_000_000)
  })

  it('are the last ones where what is counted lies behind them, and nothing is missed by then', () => {
    const opening = openCase(procedure, {
      id: 'far',
      by: clerk,
      at: '9999-12-31T12:00:00Z',
      data: {},
    })
    if (!opening.ok) throw new Error(JSON.stringify(opening.reasons))
    const { elapsed } = opening.case.deadlines
    expect(new Date(elapsed?.due ?? 0).toISOString()).toBe('9999-12-31T23:59:59.998Z')
    expect(elapsed?.missed).toBeUndefined()
  })
})
