import { describe, expect, it } from 'vitest'
import { auditTrail, type Finding } from '../../src/compliance/index.ts'
import type { Entry } from '../../src/index.ts'
import {
  actor,
  boss,
  type CaseRun,
  clerk,
  guard,
  opened,
  take,
  time,
  wake,
} from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'
import { reseal } from './faults.ts'

const procedure = procedureOf(`
sources: {R: {title: Rules}}
roles: {clerk: {}, guard: {}, boss: {}}
forms: {report: {deaths: integer, note?: text}}
decisions:
  grade:
    gives: grade
    inputs: {deaths: report.deaths}
    policy: first
    table: |
      grade | deaths | clause
      grave | > 2    | R-2a
      light | -      | R-2b
    clause: R-2
scales: {grade: {light: Light, grave: Grave}}
records: {file: {forms: [report], clause: R-8}}
open: {tell: {by: clerk, form: report, to: handling, record: file, notify: [boss], clause: R-1}}
stages:
  handling:
    steps:
      look: {by: [clerk, guard], required: true, clause: R-3}
      check: {by: [clerk, guard], clause: R-4}
      submit:
        by: clerk
        to: [{when: report.deaths > 2, stage: approving}, {otherwise: closed}]
        clause: R-5
  approving:
    steps:
      approve:
        votes: {of: [clerk, guard, boss], quorum: 2}
        to: [{when: approve.outcome = "approved", stage: carrying-out}, {otherwise: handling}]
        clause: R-6
  carrying-out: {steps: {finish: {by: guard, to: closed}}}
  closed: {final: true}
holds: {waiting: {set: {by: clerk}, release: {by: clerk}, clause: R-9}}
constraints:
  four-eyes: {different: [look, check], clause: R-4}
deadlines:
  looking:
    within: 2 hours
    after: tell
    until: first look
    escalate: [{at: 100%, notify: [boss], clause: R-7b}]
    clause: R-7
`)

function graveCase(): CaseRun {
  const run = opened(procedure, { data: { deaths: 3 } })
  take(run, 'look', 'Mon 09:00', { by: guard })
  take(run, 'submit', 'Mon 10:00')
  take(run, 'approve', 'Mon 11:00', { data: { vote: 'for' } })
  take(run, 'approve', 'Mon 12:00', { by: boss, data: { vote: 'for' } })
  take(run, 'finish', 'Mon 13:00', { by: guard })
  return run
}

function without(run: CaseRun, ...seqs: number[]): Entry[] {
  return reseal(run.trail.filter(({ seq }) => !seqs.includes(seq)))
}

function codes(findings: readonly Finding[]) {
  return findings.map(({ code, element, clauses, entries }) => {
    return `${code} ${element.id} ${clauses.map(({ ref }) => ref).join(' ')} @${entries.join(',')}`
  })
}

describe('an audit', () => {
  it('finds nothing in a case that followed its procedure, and says which clauses it followed', () => {
    const { findings, verdict, clauses } = auditTrail(procedure, graveCase().trail)
    expect(findings).toEqual([])
    expect(verdict).toBe('followed')
    const said = Object.fromEntries(clauses.map((one) => [one.clause, one.verdict]))
    expect(said).toEqual({
      'R-1': 'followed',
      'R-2': 'followed',
      'R-2a': 'followed',
      'R-2b': 'not-exercised',
      'R-3': 'followed',
      'R-4': 'followed',
      'R-5': 'followed',
      'R-6': 'followed',
      'R-7': 'followed',
      'R-7b': 'not-exercised',
      'R-8': 'followed',
      'R-9': 'not-exercised',
    })
  })

  it('finds that an approval is missing where the case went on without a vote', () => {
    const { findings, clauses } = auditTrail(procedure, without(graveCase(), 4, 5))
    expect(codes(findings)).toEqual(['approval-missing approve R-6 @4'])
    expect(clauses.find(({ clause }) => clause === 'R-6')).toMatchObject({
      verdict: 'broken',
      findings: [0],
      entries: [4],
    })
  })

  it('finds that a quorum is missing where too few have voted', () => {
    const { findings } = auditTrail(procedure, without(graveCase(), 5))
    expect(codes(findings)).toEqual(['quorum-missing approve R-6 @4,5'])
    expect(findings[0]?.evidence).toBe(
      '"finish" was taken without it: "approve". Of 3 seats 1 voted, 1 of them for it.',
    )
    expect(findings[0]?.expected).toBe('2 of 3 seats agree.')
  })

  it('finds a required step that nobody did, and the deadline that so was never met', () => {
    const { findings } = auditTrail(procedure, without(graveCase(), 2))
    const time = [
      'escalation-missing looking R-7 @2',
      'escalation-missing looking.escalation 1 R-7b @2',
    ]
    const missed = 'deadline-missed looking R-7 @2'
    expect(codes(findings)).toEqual(['step-skipped look R-3 @2', ...time, missed])
  })

  it('finds the same person where different ones have to look', () => {
    const run = opened(procedure, { data: { deaths: 1 } })
    take(run, 'look', 'Mon 09:00')
    take(run, 'check', 'Mon 09:30', { by: guard })
    const forged = run.trail.map((entry) => {
      return entry.step?.id === 'check' ? { ...entry, step: { ...entry.step, by: clerk } } : entry
    })
    const { findings } = auditTrail(procedure, reseal(forged))
    expect(codes(findings)).toEqual(['same-person-twice four-eyes R-4 @2,3'])
    expect(findings[0]).toMatchObject({
      severity: 'error',
      evidence: '"ann" took both "look" and "check".',
      expected: 'Different persons take them.',
      at: time('Mon 09:30'),
    })
  })

  it('tells a deadline that was met late from one that was missed, and from one still open', () => {
    const run = opened(procedure, { data: { deaths: 1 } })
    const open = auditTrail(procedure, run.trail, { asOf: Date.parse(time('Mon 09:00')) })
    expect(open.findings).toMatchObject([{ code: 'deadline-open', severity: 'information' }])
    const risk = auditTrail(procedure, run.trail, { asOf: Date.parse(time('Mon 09:45')) })
    expect(risk.findings).toMatchObject([{ code: 'deadline-open', severity: 'warning' }])
    expect(risk.clauses.find(({ clause }) => clause === 'R-7')?.verdict).toBe('not-decided')
    wake(run, 'Mon 12:00')
    const missed = auditTrail(procedure, run.trail)
    expect(codes(missed.findings)).toEqual(['deadline-missed looking R-7 @2'])
    take(run, 'look', 'Mon 13:00')
    const late = auditTrail(procedure, run.trail)
    expect(codes(late.findings)).toEqual(['deadline-late looking R-7 @2,4'])
    expect(late.findings[0]?.evidence).toContain('met at 2026-01-05T13:00:00Z, late')
  })

  it('finds that time passed a due instant which nobody was told of', () => {
    const run = opened(procedure, { data: { deaths: 1 } })
    take(run, 'look', 'Mon 13:00')
    const { findings } = auditTrail(procedure, without(run, 3))
    expect(codes(findings)).toContain('escalation-missing looking.escalation 1 R-7b @2')
  })

  it('finds that a hold was ignored', () => {
    const run = opened(procedure, { data: { deaths: 1 } })
    take(run, 'look', 'Mon 09:00')
    take(run, 'submit', 'Mon 10:00')
    const [first, second, third] = run.trail
    const held = {
      ...(second as Entry),
      step: { id: 'set.waiting', by: clerk },
      changes: { held: { waiting: true as const } },
      effects: [],
    }
    const forged = reseal([first as Entry, second as Entry, held, third as Entry])
    const { findings } = auditTrail(procedure, forged)
    expect(codes(findings)).toEqual(['hold-ignored waiting R-9 @4'])
  })

  it('finds a trail that follows another procedure, and judges it by nothing else', () => {
    const other = procedureOf(`
roles: {clerk: {}}
open: {tell: {by: clerk, to: closed}}
stages: {closed: {final: true}}
`)
    const { findings, verdict } = auditTrail(other, graveCase().trail)
    expect(codes(findings)).toEqual(['other-procedure test  @1'])
    expect(verdict).toBe('broken')
  })

  it('judges what was cut off at the end against the head that was kept elsewhere', () => {
    const { trail } = graveCase()
    const head = trail.at(-1)?.hash ?? ''
    expect(auditTrail(procedure, trail, { head }).findings).toEqual([])
    const cut = auditTrail(procedure, trail.slice(0, -1), { head })
    expect(cut.findings.map(({ code }) => code)).toEqual(['trail-broken'])
    // What somebody may have cut away may have been anything.
    for (const { verdict, missing } of cut.clauses) {
      expect(verdict).toBe('not-decided')
      expect(missing).toContain('a trail that is whole')
    }
  })

  it('takes anything for a trail without throwing', () => {
    for (const junk of [undefined, null, 1, 'x', {}, [null], [{}], [[]], [{ at: 'x' }]]) {
      const { verdict, findings } = auditTrail(procedure, junk)
      expect(verdict).toBe('broken')
      expect(findings.map(({ code }) => code)).toContain('trail-broken')
    }
  })

  it('says the same of the same trail', () => {
    const { trail } = graveCase()
    const copy = JSON.parse(JSON.stringify(trail))
    expect(auditTrail(procedure, copy)).toEqual(auditTrail(procedure, trail))
  })

  it('asks nobody for a role that the case does not know', () => {
    const stranger = actor('eve', 'visitor')
    const run = opened(procedure, { data: { deaths: 1 } })
    take(run, 'look', 'Mon 09:00')
    const forged = run.trail.map((entry) => {
      return entry.step?.id === 'look' ? { ...entry, step: { ...entry.step, by: stranger } } : entry
    })
    const { findings } = auditTrail(procedure, reseal(forged))
    expect(findings[0]).toMatchObject({
      code: 'wrong-role',
      evidence: '"eve" took "look" with the roles "visitor".',
      expected: 'It is for "clerk" or "guard".',
    })
  })
})
