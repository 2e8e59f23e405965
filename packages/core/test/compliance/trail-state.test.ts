import { describe, expect, it } from 'vitest'
import { auditTrail, renderAudit, summarise } from '../../src/compliance/index.ts'
import { clerk, guard, opened, take } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'

const procedure = procedureOf(`
sources: {R: {title: Rules}}
roles: {clerk: {}, guard: {}, boss: {}}
open: {tell: {by: clerk, to: handling, clause: R-1}}
stages:
  handling:
    steps:
      look: {by: [clerk, guard], clause: R-2}
      ask: {by: clerk, clause: R-2}
      close: {by: guard, to: closed, clause: {ref: R-3, reading: Whoever looked may close.}}
  closed: {final: true}
constraints: {eyes: {different: [tell, look], clause: R-4}}
`)

function closed() {
  const run = opened(procedure)
  take(run, 'look', 'Mon 09:00', { by: guard })
  take(run, 'close', 'Mon 10:00', { by: guard })
  return run
}

const run = closed()
const cut = run.trail.slice(0, -1)
const forms = ['markdown', 'html'] as const

describe('the case stored beside a trail', () => {
  it('is compared with its end, and what was cut off shows', () => {
    const stored = run.case
    expect(auditTrail(procedure, cut).verdict).toBe('followed')
    const { verdict, findings, trail } = auditTrail(procedure, cut, { stored })
    expect(verdict).toBe('broken')
    expect(findings).toMatchObject([{ code: 'trail-broken', entries: [2] }])
    expect(findings[0]?.evidence).toContain('stands at entry 3, the trail ends at entry 2')
    expect(trail).toMatchObject({ whole: false, comparedWith: ['case'] })
  })

  it.each([
    ['head', { head: run.case.head }],
    ['number', { seq: run.case.seq }],
    ['id', { id: 'another' }],
    ['head of another kind', { head: { a: 1 } }],
    ['number of another kind', { seq: '3' }],
  ])('tells by its %s alone that it is not of this trail', (_, stored) => {
    const { findings } = auditTrail(procedure, cut, { stored })
    expect(findings.map(({ code }) => code)).toEqual(['trail-broken'])
  })

  it('of an empty trail shows that there were entries', () => {
    const { findings, verdict } = auditTrail(procedure, [], { stored: run.case })
    expect(verdict).toBe('broken')
    expect(findings.map(({ code }) => code)).toEqual(['trail-broken'])
  })

  it('that belongs to the trail changes nothing but that it was compared', () => {
    const { stored, head } = { stored: run.case, head: run.case.head }
    const alone = auditTrail(procedure, run.trail)
    const both = auditTrail(procedure, run.trail, { stored, head })
    expect(alone.trail).toEqual({
      entries: 3,
      first: run.trail[0]?.hash,
      last: run.case.head,
      whole: true,
      comparedWith: [],
    })
    expect(both).toEqual({ ...alone, trail: { ...alone.trail, comparedWith: ['head', 'case'] } })
  })
})

describe('what a report says of its trail', () => {
  const report = auditTrail(procedure, run.trail, { file: 'cases/one.json', head: run.case.head })

  it.each(forms)('stands in %s with the case, the file, the instant and the readings', (format) => {
    const text = renderAudit(report, { format })
    for (const part of [
      'case-1',
      'cases/one.json',
      '3 entries, chained and unchanged',
      report.trail?.first ?? '?',
      report.trail?.last ?? '?',
      'compared with the head that was kept elsewhere',
      procedure.behaviour,
      'As of',
      'Whoever looked may close.',
      'followed',
      'in 1 of 2 parts; not called for: ask',
      'What the words mean',
    ]) {
      expect(text).toContain(part)
    }
    expect(renderAudit(auditTrail(procedure, cut), { format })).toContain(
      'entries cut off at the end would not show',
    )
  })

  it('names the parts of a clause that nothing called for, and none where nobody can say', () => {
    const row = report.clauses.find(({ clause }) => clause === 'R-2')
    expect(row).toMatchObject({ verdict: 'followed', notCalledFor: [{ kind: 'step', id: 'ask' }] })
    const broken = auditTrail(procedure, cut, { head: run.case.head })
    for (const { notCalledFor, verdict } of broken.clauses) {
      expect(notCalledFor).toEqual([])
      expect(verdict).toBe('not-decided')
    }
  })
})

describe('an entry that was changed', () => {
  const changed = run.trail.map((entry) => {
    return entry.step?.id === 'look' ? { ...entry, step: { ...entry.step, by: clerk } } : entry
  })
  const report = auditTrail(procedure, changed, { file: 'changed.json' })

  it('is named by the findings that rest on it', () => {
    const found = report.findings.find(({ code }) => code === 'same-person-twice')
    expect(found).toMatchObject({ entries: [1, 2], changed: [2] })
    const broken = report.findings.find(({ code }) => code === 'trail-broken')
    expect(broken?.at).toBe('2026-01-05T09:00:00Z')
    for (const format of forms) {
      const text = renderAudit(report, { format })
      expect(text).toContain('It rests on what was changed after it was written: entry 2.')
    }
  })

  it('makes its trail one of the broken ones of a summary, with the case and why', () => {
    const summary = summarise([report, auditTrail(procedure, run.trail)])
    expect(summary.trails).toMatchObject({
      whole: 1,
      compared: 0,
      broken: 1,
      cases: [{ case: 'case-1', file: 'changed.json', why: [expect.stringContaining('Entry 2')] }],
    })
    for (const format of forms) {
      const text = renderAudit(summary, { format })
      expect(text).toContain('Trails that are broken')
      expect(text).toContain('case-1 (changed.json)')
      expect(text).toContain('Entry 2 was changed after it was written')
      expect(text).toContain('It rests on what was changed')
      expect(text).toContain(procedure.behaviour)
    }
  })
})
