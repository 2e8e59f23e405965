import { describe, expect, it } from 'vitest'
import {
  type AuditReport,
  auditMany,
  auditTrail,
  type ReportLanguage,
  renderAudit,
  summarise,
} from '../../src/compliance/index.ts'
import { type CaseRun, guard, opened, take, wake } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'

const nasty = `</title><script>alert(1)</script>"'&<img src=x onerror=alert(2)>| *b* [l](http://x) \\u202e`

const procedure = procedureOf(`
title: {en: ${JSON.stringify(nasty)}, zh: 程序}
sources: {R: {title: Rules}}
roles: {clerk: {}, guard: {}}
open: {tell: {by: clerk, to: handling, clause: R-1}}
stages:
  handling: {steps: {look: {by: guard, to: closed, clause: ${JSON.stringify('R-<b>2|')}}}}
  closed: {final: true}
deadlines:
  looking: {within: 2 hours, after: tell, until: look, clause: R-3, title: ${JSON.stringify(nasty)}}
`)

function lateCase(): CaseRun {
  const run = opened(procedure)
  wake(run, 'Mon 12:00')
  take(run, 'look', 'Mon 13:00', { by: guard })
  return run
}

function timelyCase(): CaseRun {
  const run = opened(procedure)
  take(run, 'look', 'Mon 09:00', { by: guard })
  return run
}

const report = auditTrail(procedure, lateCase().trail)
const formats = ['json', 'markdown', 'html'] as const
const languages: readonly ReportLanguage[] = ['en', 'zh', 'ru']

describe('a report', () => {
  it.each(formats)('as %s is the same bytes for the same input', (format) => {
    const again = auditTrail(procedure, JSON.parse(JSON.stringify(lateCase().trail)))
    for (const language of languages) {
      expect(renderAudit(again, { format, language })).toBe(
        renderAudit(report, { format, language }),
      )
    }
  })

  it('as JSON is the report itself', () => {
    expect(JSON.parse(renderAudit(report, { format: 'json' }))).toEqual(
      JSON.parse(JSON.stringify(report)),
    )
  })

  it.each(languages)('as HTML in %s holds what anybody wrote as text only', (language) => {
    const named = { ...report, case: nasty }
    for (const page of [
      renderAudit(named, { format: 'html', language }),
      renderAudit(summarise([named]), { format: 'html', language }),
    ]) {
      expect(page).not.toContain('<script')
      expect(page).not.toContain('<img')
      expect(page).not.toContain('R-<b>')
      expect(page).not.toContain('\u202e')
      expect(page).toContain('R-&lt;b&gt;2|')
      // Every tag is one of ours, and every tag that is opened is closed.
      expect(unbalanced(page)).toEqual([])
    }
  })

  it('as HTML needs nothing from outside', () => {
    const page = renderAudit(report, { format: 'html' })
    expect(page).not.toMatch(/(src|href)="(?!#)/)
    expect(page).not.toMatch(/url\(|@import/)
    expect(page).toContain("default-src 'none'")
  })

  it('as Markdown keeps a table a table', () => {
    const text = renderAudit({ ...report, case: nasty }, { format: 'markdown' })
    const rows = text.split('\n').filter((line) => line.startsWith('|'))
    const columns = rows.map((row) => row.replaceAll('\\|', '').split('|').length)
    expect(new Set(columns)).toEqual(new Set([7]))
    expect(text).not.toMatch(/(?<!\\)</)
  })

  it('leads from each finding to its clause and back', () => {
    const page = renderAudit(report, { format: 'html' })
    expect(report.findings.length).toBeGreaterThan(0)
    for (const [index] of report.findings.entries()) {
      expect(page).toContain(`id="finding-${index + 1}"`)
      expect(page).toContain(`href="#finding-${index + 1}"`)
    }
  })
})

describe('a summary', () => {
  const at = (one: AuditReport, month: string): AuditReport => ({
    ...one,
    from: `${month}-05T08:00:00Z`,
  })
  const [late, timely] = [...auditMany(procedure, [lateCase().trail, timelyCase().trail])] as [
    AuditReport,
    AuditReport,
  ]
  const summary = summarise([
    at(late, '2025-11'),
    at(timely, '2025-11'),
    at(timely, '2026-01'),
    at(late, '2026-02'),
  ])

  it('counts verdicts, kinds and months, those without a case too', () => {
    expect(summary).toMatchObject({
      cases: 4,
      verdicts: { followed: 2, broken: 2, 'not-decided': 0, 'not-exercised': 0 },
      codes: [{ code: 'deadline-late', count: 2, cases: 2 }],
      months: [
        { month: '2025-11', cases: 2, broken: 1 },
        { month: '2025-12', cases: 0, broken: 0 },
        { month: '2026-01', cases: 1, broken: 0 },
        { month: '2026-02', cases: 1, broken: 1 },
      ],
    })
  })

  it('puts the clause first that is broken most often, and leads down to its cases', () => {
    const [worst] = summary.clauses
    expect(worst).toMatchObject({
      clause: 'R-3',
      broken: 0.5,
      verdicts: { broken: 2, followed: 2 },
    })
    expect(worst?.cases.map((one) => one.findings[0]?.code)).toEqual([
      'deadline-late',
      'deadline-late',
    ])
  })

  it('shows a chart for what it counts', () => {
    const page = renderAudit(summary, { format: 'html' })
    expect(page.match(/<svg/g)).toHaveLength(3)
    expect(page).toContain('<title>2025-11: 1/2</title>')
    expect(page).toContain('50% (2/4)')
  })

  it('of nothing is empty', () => {
    const none = summarise([])
    expect(none).toMatchObject({ cases: 0, clauses: [], months: [], procedure: null })
    for (const format of formats) expect(renderAudit(none, { format })).toMatch(/\n$/)
  })
})

/** Tags that are never closed, or close what was not opened. */
function unbalanced(page: string): readonly string[] {
  const open: string[] = []
  const wrong: string[] = []
  for (const [, slash, name = ''] of page.matchAll(/<(\/?)([a-z][a-z0-9]*)(?:\s[^>]*)?>/g)) {
    if (['meta', 'br'].includes(name)) continue
    if (slash === '') open.push(name)
    else if (open.pop() !== name) wrong.push(name)
  }
  return [...wrong, ...open]
}
