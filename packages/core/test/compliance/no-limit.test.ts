import { describe, expect, it } from 'vitest'
import {
  type AuditReport,
  auditTrail,
  type ReportLanguage,
  renderAudit,
} from '../../src/compliance/index.ts'
import { opened, take, time, wake } from '../case/case-run.ts'
import { procedureOf } from '../case/load.ts'

const procedure = procedureOf(`
sources: {R: {title: Rules}}
roles: {clerk: {}, guard: {}, boss: {}}
open: {tell: {by: clerk, to: handling, clause: R-1}}
stages:
  handling:
    steps:
      look: {by: clerk, clause: R-2}
      close: {by: clerk, to: closed, clause: R-6}
  closed: {final: true}
deadlines:
  looking: {within: promptly, after: tell, until: look, clause: [R-2, R-3]}
  window: {within: 1 day, after: tell, clause: [R-1, R-4], escalate: [{at: 100%, notify: boss, clause: R-5}]}
  either:
    due:
      - {within: promptly, after: tell, clause: R-7}
      - {within: 3 days, after: tell, clause: R-8}
    until: look
    clause: R-9
`)

function verdictsOf({ clauses }: AuditReport): Readonly<Record<string, string>> {
  return Object.fromEntries(clauses.map(({ clause, verdict }) => [clause, verdict]))
}

function finished(): AuditReport {
  const run = opened(procedure)
  wake(run, 'Tue 08:00')
  take(run, 'look', 'Wed 11:30')
  take(run, 'close', 'Wed 12:00')
  return auditTrail(procedure, run.trail)
}

describe('a clause whose only measure names no limit', () => {
  it('is never followed, however it went: how long it took is a question for people', () => {
    const report = finished()
    expect(report.findings).toEqual([])
    expect(report.verdict).toBe('not-decided')
    expect(verdictsOf(report)).toEqual({
      'R-1': 'followed',
      'R-2': 'not-decided',
      'R-3': 'not-decided',
      'R-4': 'not-decided',
      'R-5': 'followed',
      'R-6': 'followed',
      'R-7': 'not-decided',
      'R-8': 'followed',
      'R-9': 'followed',
    })
    const missing = ['took 2 days 3 hours; the clause names no limit']
    expect(report.questions.find(({ element }) => element.id === 'looking')).toMatchObject({
      code: 'deadline-without-limit',
      missing,
      entries: [1, 4],
    })
    expect(report.clauses.find(({ clause }) => clause === 'R-3')).toMatchObject({ missing })
  })

  it('that is a window is asked about only where nothing else in the case tells of it', () => {
    const asked = finished().questions.find(({ element }) => element.id === 'window')
    expect(asked?.clauses.map(({ ref }) => ref)).toEqual(['R-4'])
    expect(asked?.missing).toEqual(['a window of 1 day; nothing in it can be missed'])
  })

  it('says how long it has not been done', () => {
    const { trail } = opened(procedure)
    const asOf = Date.parse(time('Mon 08:00')) + 200 * 86_400_000
    const { questions } = auditTrail(procedure, trail, { asOf })
    expect(questions.find(({ element }) => element.id === 'looking')?.missing).toEqual([
      'not done after 200 days; the clause names no limit',
    ])
  })

  it('is no question before anything called for it', () => {
    const idle = procedureOf(`
sources: {R: {title: Rules}}
roles: {clerk: {}}
open: {tell: {by: clerk, to: handling}}
stages:
  handling: {steps: {ask: {by: clerk}, look: {by: clerk, to: closed}}}
  closed: {final: true}
deadlines:
  looking: {within: promptly, after: first ask, until: look, clause: R-1}
`)
    const run = opened(idle)
    take(run, 'look', 'Mon 09:00')
    const report = auditTrail(idle, run.trail)
    expect(report).toMatchObject({ verdict: 'followed', questions: [] })
    expect(verdictsOf(report)).toEqual({ 'R-1': 'not-exercised' })
  })

  it.each<['markdown' | 'html' | 'json']>([['markdown'], ['html'], ['json']])(
    'is told in %s with how long it took',
    (format) => {
      const text = renderAudit(finished(), { format })
      expect(text).toContain('took 2 days 3 hours; the clause names no limit')
      const languages: readonly ReportLanguage[] = ['en', 'zh', 'ru']
      for (const language of languages) {
        expect(renderAudit(finished(), { format, language })).not.toContain('undefined')
      }
    },
  )
})
