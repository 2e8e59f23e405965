import { describe, expect, it } from 'vitest'
import { opened, reasons, take } from './case-run.ts'
import { procedureOf } from './load.ts'

const procedure = procedureOf(`
roles: {clerk: {}}
forms:
  report:
    seenAt: date-time
    area: text
    deaths?: {type: integer, minimum: 0}
    calls?: {list: date-time}
  delay: {reason?: text}
open: {tell: {by: clerk, form: report, to: handling}}
stages:
  handling:
    steps:
      rewrite: {by: clerk, form: report}
      supplement: {by: clerk, amend: report}
      explain: {by: clerk, form: delay, require: {reason: report.deaths > 0}}
      explain-more: {by: clerk, amend: delay, require: {reason: report.deaths > 0}}
      close: {by: clerk, to: closed}
  closed: {final: true}
`)

const data = { seenAt: '2026-01-05T07:00:00Z', area: 'lab' }
const begun = () => opened(procedure, { data: { ...data, deaths: 2 } })
const facts = (run: ReturnType<typeof opened>) => run.case.facts.report

describe('a form', () => {
  it('records facts; of each field the last write wins', () => {
    const run = begun()
    take(run, 'rewrite', 'Mon 09:00', { data: { ...data, area: 'yard' } })
    expect(facts(run)).toEqual({ ...data, area: 'yard', deaths: 2 })
  })

  it('keeps the fields that it leaves out', () => {
    const run = begun()
    const { entries } = take(run, 'rewrite', 'Mon 09:00', { data })
    expect(facts(run)).toMatchObject({ deaths: 2 })
    expect(entries[0]?.changes.facts).toEqual({ report: data })
  })

  it('makes a field unknown by an explicit null', () => {
    const run = begun()
    const { entries } = take(run, 'rewrite', 'Mon 09:00', { data: { ...data, deaths: null } })
    expect(facts(run)).toEqual(data)
    expect(entries[0]?.changes.facts).toEqual({ report: { ...data, deaths: null } })
  })

  it('cannot clear a field that must be there, nor one that there is not', () => {
    const run = begun()
    expect(reasons(run, 'rewrite', 'Mon 09:00', { data: { ...data, area: null } })).toEqual([
      { code: 'form-invalid', form: 'report', faults: [{ path: '/area', rule: 'required' }] },
    ])
    expect(reasons(run, 'rewrite', 'Mon 09:00', { data: { ...data, aera: null } })).toEqual([
      {
        code: 'form-invalid',
        form: 'report',
        faults: [{ path: '/aera', rule: 'additionalProperties' }],
      },
    ])
  })

  it('says every fault at once, with its place and what is allowed', () => {
    const run = begun()
    const wrong = { seenAt: '2026-02-30T07:00:00Z', area: ' ', deaths: -1, extra: 1 }
    expect(reasons(run, 'rewrite', 'Mon 09:00', { data: wrong })).toMatchObject([
      {
        code: 'form-invalid',
        faults: [
          { path: '/extra', rule: 'additionalProperties' },
          { path: '/seenAt', rule: 'format', allowed: 'date-time' },
          { path: '/area', rule: 'pattern' },
          { path: '/deaths', rule: 'minimum', allowed: 0 },
        ],
      },
    ])
  })

  it('is compulsory for its step, and must be a map', () => {
    const run = begun()
    expect(reasons(run, 'rewrite', 'Mon 09:00')).toEqual([{ code: 'form-missing', form: 'report' }])
    expect(reasons(run, 'rewrite', 'Mon 09:00', { data: null })).toEqual([
      { code: 'form-missing', form: 'report' },
    ])
    for (const wrong of [[], 'area', 5, true]) {
      expect(reasons(run, 'rewrite', 'Mon 09:00', { data: wrong })).toEqual([
        {
          code: 'form-invalid',
          form: 'report',
          faults: [{ path: '', rule: 'type', allowed: 'object' }],
        },
      ])
    }
  })

  it('is refused where the step has none', () => {
    const run = begun()
    expect(reasons(run, 'close', 'Mon 09:00', { data })).toEqual([
      { code: 'form-unexpected', step: 'close' },
    ])
    take(run, 'close', 'Mon 09:00', { data: {} })
  })

  it('keeps equal instants as equal facts, whatever offset they were written in', () => {
    const run = begun()
    const seenAt = '2026-01-05T15:00:00.000+08:00'
    const calls = ['2026-01-05T15:00:00+08:00', '2026-01-05T08:00:00+01:00']
    const { entries } = take(run, 'rewrite', 'Mon 09:00', { data: { area: 'lab', seenAt, calls } })
    const same = '2026-01-05T07:00:00Z'
    expect(facts(run)).toMatchObject({ seenAt: same, calls: [same, same] })
    // What was submitted stays as it was written.
    expect(entries[0]?.step?.data).toEqual({ area: 'lab', seenAt, calls })
  })
})

describe('an amendment', () => {
  it('needs only what changes', () => {
    const run = begun()
    const { entries } = take(run, 'supplement', 'Mon 09:00', { data: { deaths: 3 } })
    expect(facts(run)).toEqual({ ...data, deaths: 3 })
    expect(entries[0]?.changes.facts).toEqual({ report: { deaths: 3 } })
  })

  it('is judged as a whole', () => {
    const run = begun()
    expect(reasons(run, 'supplement', 'Mon 09:00', { data: { area: null } })).toEqual([
      { code: 'form-invalid', form: 'report', faults: [{ path: '/area', rule: 'required' }] },
    ])
    expect(reasons(run, 'supplement', 'Mon 09:00', { data: { deaths: 1.5 } })).toEqual([
      {
        code: 'form-invalid',
        form: 'report',
        faults: [{ path: '/deaths', rule: 'type', allowed: 'integer' }],
      },
    ])
    expect(facts(run)).toEqual({ ...data, deaths: 2 })
  })

  it('of nothing changes no fact and is on the trail', () => {
    const run = begun()
    const { entries } = take(run, 'supplement', 'Mon 09:00', { data: {} })
    expect(entries[0]?.changes).toEqual({ facts: { report: {} } })
  })
})

describe('a field that a condition makes compulsory', () => {
  it('is asked for while the condition is true', () => {
    const run = begun()
    expect(reasons(run, 'explain', 'Mon 09:00', { data: {} })).toEqual([
      { code: 'form-invalid', form: 'delay', faults: [{ path: '/reason', rule: 'required' }] },
    ])
    take(run, 'explain', 'Mon 09:00', { data: { reason: 'flood' } })
  })

  it('is not while it is false', () => {
    const run = opened(procedure, { data: { ...data, deaths: 0 } })
    take(run, 'explain', 'Mon 09:00', { data: {} })
  })

  it('must be given while nobody can say, because unknown is not false', () => {
    const run = opened(procedure, { data })
    expect(reasons(run, 'explain', 'Mon 09:00', { data: {} })).toEqual([
      {
        code: 'condition-unknown',
        guard: 'require',
        condition: 'report.deaths > 0',
        missing: ['report.deaths'],
      },
    ])
    take(run, 'explain', 'Mon 09:00', { data: { reason: 'flood' } })
  })

  it('counts in an amendment as it stands afterwards', () => {
    const run = begun()
    expect(reasons(run, 'explain-more', 'Mon 09:00', { data: {} })).toMatchObject([
      { code: 'form-invalid', faults: [{ path: '/reason', rule: 'required' }] },
    ])
    take(run, 'explain', 'Mon 09:00', { data: { reason: 'flood' } })
    take(run, 'explain-more', 'Mon 09:10', { data: {} })
    expect(reasons(run, 'explain-more', 'Mon 09:20', { data: { reason: null } })).toMatchObject([
      { code: 'form-invalid', faults: [{ path: '/reason', rule: 'required' }] },
    ])
  })
})
