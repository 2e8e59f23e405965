import type { Json } from '@dueprocess/rules'
import { canonicalJson } from '../../digest/index.ts'
import type { AuditReport } from '../audit.ts'
import type { AuditSummary } from '../summary.ts'
import { reportPage } from './report-html.ts'
import { reportMarkdown, summaryMarkdown } from './report-markdown.ts'
import { summaryPage } from './summary-html.ts'
import type { ReportLanguage } from './words.ts'

export interface RenderAuditOptions {
  readonly format: 'json' | 'markdown' | 'html'
  /** Of headings and titles; what was found is in the language that was spoken by then. English where absent. */
  readonly language?: ReportLanguage
}

/**
 * A report for people, or for machines as canonical JSON (RFC 8785). The same report gives the same
 * bytes. HTML stands by itself, and whatever a case or a procedure says stands in it as text.
 */
export function renderAudit(
  report: AuditReport | AuditSummary,
  { format, language = 'en' }: RenderAuditOptions,
): string {
  // Reports are plain JSON by construction; interfaces have no index signature to say so.
  if (format === 'json') return `${canonicalJson(report as unknown as Json)}\n`
  if ('findings' in report) {
    return format === 'html' ? reportPage(report, language) : reportMarkdown(report, language)
  }
  return format === 'html' ? summaryPage(report, language) : summaryMarkdown(report, language)
}
