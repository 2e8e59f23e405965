import { textIn } from '../../procedure/index.ts'
import type { AuditReport } from '../audit.ts'
import type { EarlierPart } from '../earlier.ts'
import type { Finding } from '../finding.ts'
import type { AuditSummary } from '../summary.ts'
import { percent, verdictOrder } from './chart.ts'
import { markdown as md } from './markup.ts'
import { groupQuestions } from './questions.ts'
import { entriesInWords } from './report-html.ts'
import { codeWord, nameOf, type ReportLanguage, severityWord, verdictWord, word } from './words.ts'

/** The report on one case as Markdown. */
export function reportMarkdown(report: AuditReport, language: ReportLanguage): string {
  const { procedure, clauses, findings, questions, from, asOf } = report
  const name = md(textIn(procedure.title, [language], procedure.id))
  const state = word(report.closed ? 'closed' : 'open', language)
  const lines = [
    `# ${word('audit', language)}: ${md(report.case)}`,
    '',
    `**${word('verdict', language)}: ${verdictWord(report.verdict, language)}**`,
    '',
    `- ${word('procedure', language)}: ${name} (${md(procedure.id)}@${md(procedure.version)})`,
    `- ${word('period', language)}: ${from ?? '–'} – ${asOf ?? '–'}, ${state}`,
    `- ${word('events', language)}: ${report.events}`,
    ...(report.unread > 0 ? [`- ${word('unread', language)}: ${report.unread}`] : []),
    '',
    `## ${word('byClause', language)}`,
    '',
    ...table(
      [
        word('clause', language),
        word('verdict', language),
        word('element', language),
        word('shownBy', language),
        word('findings', language),
      ],
      clauses.map(({ clause, verdict, elements, entries, findings: found }) => [
        md(clause),
        verdictWord(verdict, language),
        md([...new Set(elements.map((element) => nameOf(element, language)))].join(', ')),
        entriesInWords(entries),
        found.map((index) => index + 1).join(', '),
      ]),
    ),
    '',
    `## ${word('evidence', language)}`,
    '',
    ...(findings.length === 0 ? [word('nothing', language), ''] : []),
    ...findings.flatMap((finding, index) => findingLines(finding, index, language)),
    ...report.earlier.flatMap((part) => earlierLines(part, language)),
    ...(questions.length === 0
      ? []
      : [
          `## ${word('undecided', language)}`,
          '',
          ...groupQuestions(questions, language).map(({ code, elements, entries, missing }) => {
            const where = entries.length > 0 ? ` (${entriesInWords(entries)})` : ''
            return `- ${code}, ${md(elements)}${where}: ${md(missing)}`
          }),
          '',
        ]),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function findingLines(finding: Finding, index: number, language: ReportLanguage): string[] {
  const { code, severity, clauses, element, entries, evidence, expected, at } = finding
  const cited = clauses.map(({ ref }) => ref).join(', ')
  return [
    `### ${index + 1}. ${codeWord(code, language)} (${severityWord(severity, language)})`,
    '',
    md(evidence),
    '',
    `- ${word('expected', language)}: ${md(expected)}`,
    `- ${word('element', language)}: ${md(nameOf(element, language))}`,
    ...(cited === '' ? [] : [`- ${word('clause', language)}: ${md(cited)}`]),
    `- ${word('shownBy', language)}: ${entriesInWords(entries)}; ${at}`,
    '',
  ]
}

/** What happened before the case was moved, by the version that it followed then. */
function earlierLines({ procedure, entries, report }: EarlierPart, language: ReportLanguage) {
  const { id, version } = procedure
  const verdict = report ? verdictWord(report.verdict, language) : word('notAudited', language)
  return [
    `## ${word('earlier', language)} ${md(id)}@${md(version)}`,
    '',
    `**${verdict}** (${word('shownBy', language)} ${entries.join('–')})`,
    '',
    ...(report?.findings ?? []).flatMap((one, index) => findingLines(one, index, language)),
  ]
}

/** The report on many cases as Markdown. */
export function summaryMarkdown(summary: AuditSummary, language: ReportLanguage): string {
  const { procedure, cases, events, verdicts, clauses, codes, months } = summary
  const name = procedure ? md(textIn(procedure.title, [language], procedure.id)) : '–'
  const lines = [
    `# ${word('audits', language)}: ${name}`,
    '',
    `- ${word('cases', language)}: ${cases}`,
    `- ${word('events', language)}: ${events}`,
    ...verdictOrder.map((verdict) => `- ${verdictWord(verdict, language)}: ${verdicts[verdict]}`),
    '',
    `## ${word('byClause', language)}`,
    '',
    ...table(
      [
        word('clause', language),
        word('brokenRate', language),
        ...verdictOrder.map((verdict) => verdictWord(verdict, language)),
      ],
      clauses.map(({ clause, broken, verdicts: counts }) => [
        md(clause),
        broken === null ? '–' : percent(broken),
        ...verdictOrder.map((verdict) => String(counts[verdict])),
      ]),
    ),
    '',
    `## ${word('kinds', language)}`,
    '',
    ...table(
      [word('finding', language), word('count', language), word('cases', language)],
      codes.map(({ code, count, cases: of }) => [
        codeWord(code, language),
        String(count),
        String(of),
      ]),
    ),
    '',
    `## ${word('trend', language)}`,
    '',
    ...table(
      [word('period', language), word('cases', language), verdictWord('broken', language)],
      months.map(({ month, cases: of, broken }) => [month, String(of), String(broken)]),
    ),
  ]
  return `${lines.join('\n')}\n`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}
