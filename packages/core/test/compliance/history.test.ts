import { describe, expect, it } from 'vitest'
import {
  auditHistory,
  type History,
  type HistoryEvent,
  tellsNothing,
} from '../../src/compliance/index.ts'
import { time } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'

const procedure = procedureOf(`
sources: {R: {title: Rules}}
roles: {desk: {}, line: {}}
scales: {priority: {low: Low, high: High}}
forms: {triage: {priority: priority}}
open: {register: {by: desk, to: new, clause: R-1}}
stages:
  new: {steps: {triage: {by: desk, form: triage, to: working, clause: R-2}}}
  working:
    steps:
      ask: {by: line, when: triage.priority = "high", clause: R-3}
      resolve: {by: line, to: resolved, clause: R-4}
  resolved:
    steps:
      close: {by: desk, to: closed, clause: R-5}
      reopen: {by: desk, to: working}
  closed: {final: true}
constraints: {four-eyes: {different: [resolve, close], clause: R-6}}
deadlines:
  solving:
    within: {of: triage.priority, low: 8 hours, high: 1 hour}
    after: register
    until: last resolve
    clause: R-7
`)

function history(
  ...events: readonly (Omit<HistoryEvent, 'seq' | 'at'> & { at: string })[]
): History {
  return {
    case: 'INC-1',
    tells: tellsNothing,
    events: events.map(({ at, ...event }, index) => {
      return { seq: index + 1, ...event, at: Date.parse(time(at)) }
    }),
  }
}

function verdictsOf(of: History) {
  const { clauses } = auditHistory(procedure, of)
  return Object.fromEntries(clauses.map(({ clause, verdict }) => [clause, verdict]))
}

const plain = history(
  { step: 'register', at: 'Mon 08:00' },
  { step: 'triage', at: 'Mon 08:10' },
  { step: 'ask', at: 'Mon 08:20' },
  { step: 'resolve', at: 'Mon 12:00' },
  { step: 'close', at: 'Mon 13:00' },
)

describe('a history from elsewhere', () => {
  it('is no finding where it does not tell, and not compliant either', () => {
    const { findings, verdict } = auditHistory(procedure, plain)
    expect(findings).toEqual([])
    expect(verdict).toBe('not-decided')
    expect(verdictsOf(plain)).toEqual({
      'R-1': 'not-decided',
      'R-2': 'not-decided',
      'R-3': 'not-decided',
      'R-4': 'not-decided',
      'R-5': 'not-decided',
      'R-6': 'not-decided',
      'R-7': 'not-decided',
    })
  })

  it('names what is missing', () => {
    const { questions } = auditHistory(procedure, plain)
    const said = new Map(questions.map(({ code, missing }) => [code, missing.join(', ')]))
    expect(said.get('wrong-role')).toBe('the roles of whoever took "close"')
    expect(said.get('form-missing')).toBe('what was filled in as "triage"')
    expect(said.get('condition-not-met')).toBe('triage.priority')
    expect(said.get('same-person-twice')).toBe('who took "close"')
    expect(said.get('deadline-late')).toBe('triage.priority')
  })

  it('is judged by what it tells', () => {
    const desk = { id: 'ann', roles: ['desk'] }
    const line = { id: 'bob', roles: ['line'] }
    const told = history(
      { step: 'register', at: 'Mon 08:00', by: desk },
      { step: 'triage', at: 'Mon 08:10', by: desk, data: { priority: 'low' } },
      { step: 'ask', at: 'Mon 08:20', by: line },
      { step: 'resolve', at: 'Mon 12:00', by: line },
      { step: 'close', at: 'Mon 13:00', by: { id: 'bob', roles: ['line', 'desk'] } },
    )
    const { findings } = auditHistory(procedure, told)
    expect(findings.map(({ code, entries }) => [code, entries])).toEqual([
      ['condition-not-met', [3]],
      ['same-person-twice', [4, 5]],
    ])
    expect(verdictsOf(told)).toMatchObject({
      'R-1': 'followed',
      'R-7': 'followed',
      'R-3': 'broken',
    })
  })

  it('may begin in the middle: what came before is neither followed nor broken', () => {
    const late = history(
      { step: 'resolve', at: 'Mon 12:00', by: { id: 'bob', roles: ['line'] } },
      { step: 'close', at: 'Mon 13:00', by: { id: 'ann', roles: ['desk'] } },
    )
    const { findings, questions } = auditHistory(procedure, late)
    expect(findings).toEqual([])
    expect(questions).toEqual([])
    expect(verdictsOf(late)).toMatchObject({
      'R-1': 'not-exercised',
      'R-4': 'followed',
      'R-6': 'followed',
    })
  })

  it('finds steps that are missing between others, and goes on behind them', () => {
    const gap = history(
      { step: 'register', at: 'Mon 08:00' },
      { step: 'resolve', at: 'Mon 08:30' },
      { step: 'close', at: 'Mon 09:00' },
    )
    const { findings } = auditHistory(procedure, {
      ...gap,
      tells: { ...tellsNothing, steps: true },
    })
    expect(findings.map(({ code, element }) => [code, element.id])).toEqual([
      ['step-skipped', 'triage'],
    ])
  })

  it('asks whether a step was taken where the source may have left it out', () => {
    const gap = history(
      { step: 'register', at: 'Mon 08:00' },
      { step: 'resolve', at: 'Mon 08:30' },
      { step: 'close', at: 'Mon 09:00' },
    )
    const tells = { ...tellsNothing, steps: new Set(['register', 'resolve', 'close']) }
    const { findings, questions } = auditHistory(procedure, { ...gap, tells })
    expect(findings).toEqual([])
    expect(questions).toContainEqual(
      expect.objectContaining({ code: 'step-skipped', missing: ['whether "triage" was taken'] }),
    )
  })

  const duties = procedureOf(`
sources: {R: {title: Rules}}
roles: {desk: {}, handler: {of: case, from: [desk]}}
open: {register: {by: desk, assign: {handler: self}, to: working}}
stages:
  working:
    steps:
      note: {by: desk, required: true}
      tell: {by: desk}
      pass: {by: desk, assign: {handler: self}}
      close: {by: handler, to: closed}
  closed: {final: true}
holds: {waiting: {in: working, set: {by: desk}, release: {by: desk}}}
constraints: {told-first: {first: tell, then: close}}
deadlines: {telling: {within: 1 hour, after: register, until: tell}}
`)
  const careless = history(
    { step: 'register', at: 'Mon 08:00', by: { id: 'ann', roles: ['desk'] } },
    { step: 'set.waiting', at: 'Mon 09:00', by: { id: 'ann', roles: ['desk'] } },
    { step: 'close', at: 'Mon 12:00', by: { id: 'bob', roles: ['desk'] } },
  )
  const found = [
    'deadline-missed',
    'hold-ignored',
    'step-out-of-order',
    'step-skipped',
    'wrong-role',
  ]

  it('accuses nobody of steps that a source does not know of', () => {
    const { findings, questions, verdict } = auditHistory(duties, careless)
    expect(findings).toEqual([])
    expect(verdict).toBe('not-decided')
    expect(questions.map(({ code }) => code)).toEqual(expect.arrayContaining(found))
  })

  it('finds them missing where the source writes every step down', () => {
    const tells = { ...tellsNothing, steps: true }
    const { findings } = auditHistory(duties, { ...careless, tells })
    expect(findings.map(({ code }) => code).sort()).toEqual(found)
  })

  it('takes for a stray what the next events do not bear out', () => {
    const stray = history(
      { step: 'register', at: 'Mon 08:00' },
      { step: 'close', at: 'Mon 08:05' },
      { step: 'triage', at: 'Mon 08:10' },
      { step: 'resolve', at: 'Mon 08:30' },
    )
    const { findings } = auditHistory(procedure, stray)
    expect(findings.map(({ code, element }) => [code, element.id])).toEqual([
      ['step-not-in-stage', 'close'],
    ])
  })

  it('is never compliant over records that were not understood', () => {
    const bad = {
      ...history({ step: 'register', at: 'Mon 08:00', by: { id: 'a', roles: ['desk'] } }),
      unread: 2,
    }
    const { verdict, clauses, unread } = auditHistory(procedure, bad)
    expect(unread).toBe(2)
    expect(verdict).toBe('not-decided')
    for (const { verdict: one, missing } of clauses) {
      expect(one).toBe('not-decided')
      expect(missing).toContain('2 records that were not understood')
    }
  })

  it('may say that it is over where it cannot be', () => {
    const early = { ...history({ step: 'register', at: 'Mon 08:00' }), closed: true }
    const { findings } = auditHistory(procedure, early)
    expect(findings.map(({ code }) => code)).toEqual(['closed-with-open-duties'])
  })
})
