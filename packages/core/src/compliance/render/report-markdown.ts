import { textIn } from '../../procedure/index.ts'
import type { AuditReport } from '../audit.ts'
import type { EarlierPart } from '../earlier.ts'
import type { Finding } from '../finding.ts'
import type { AuditSummary, ClauseSummary, FindingSummary, TrailsSummary } from '../summary.ts'
import type { ClauseVerdict } from '../verdict.ts'
import { percent, verdictOrder } from './chart.ts'
import { markdown as md } from './markup.ts'
import { groupQuestions } from './questions.ts'
import { entriesInWords } from './report-html.ts'
import {
  caseInWords,
  changedInWords,
  type Fact,
  legend,
  partsInWords,
  reportFacts,
  summaryFacts,
} from './told.ts'
import { codeWord, nameOf, type ReportLanguage, severityWord, verdictWord, word } from './words.ts'

/** The report on one case as Markdown. */
export function reportMarkdown(report: AuditReport, language: ReportLanguage): string {
  const { clauses, findings, questions } = report
  const lines = [
    `# ${word('audit', language)}: ${md(report.case)}`,
    '',
    `**${word('verdict', language)}: ${verdictWord(report.verdict, language)}**`,
    '',
    ...factLines(reportFacts(report, language)),
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
      clauses.map((row) => [
        md(row.clause),
        md(verdictCell(row, language)),
        md([...new Set(row.elements.map((element) => nameOf(element, language)))].join(', ')),
        entriesInWords(row.entries),
        row.findings.map((index) => index + 1).join(', '),
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
    ...readingLines(clauses, language),
    `## ${word('legend', language)}`,
    '',
    ...factLines(legend(language)),
  ]
  return `${lines.join('\n').trimEnd()}\n`
}

function verdictCell(row: ClauseVerdict, language: ReportLanguage): string {
  const parts = partsInWords(row, language)
  const verdict = verdictWord(row.verdict, language)
  if (parts === '') return verdict
  return row.verdict === 'followed' ? `${verdict} ${parts}` : `${verdict}; ${parts}`
}

function factLines(facts: readonly Fact[]): readonly string[] {
  return facts.map(([label, text]) => `- ${label}: ${md(text)}`)
}

/** How unclear clauses were read: a verdict on one holds for that reading. */
function readingLines(clauses: readonly ClauseVerdict[], language: ReportLanguage): string[] {
  const rows = clauses.filter(({ doubts }) => doubts.length > 0)
  if (rows.length === 0) return []
  const lines = rows.map(({ clause, doubts }) => `- ${md(clause)}: ${md(doubts.join(' '))}`)
  return [`## ${word('doubt', language)}`, '', ...lines, '']
}

function findingLines(finding: Finding, index: number, language: ReportLanguage): string[] {
  const { code, severity, clauses, element, entries, evidence, expected, at } = finding
  const cited = clauses.map(({ ref }) => ref).join(', ')
  const changed = changedInWords(finding, language)
  return [
    `### ${index + 1}. ${codeWord(code, language)} (${severityWord(severity, language)})`,
    '',
    md(evidence),
    '',
    ...(changed === '' ? [] : [md(changed), '']),
    `- ${word('expected', language)}: ${md(expected)}`,
    `- ${word('element', language)}: ${md(nameOf(element, language))}`,
    ...(cited === '' ? [] : [`- ${word('clause', language)}: ${md(cited)}`]),
    `- ${word('shownBy', language)}: ${entriesInWords(entries)}; ${at}; ${code}`,
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
  const { procedure, verdicts, trails, clauses, codes, months } = summary
  const name = procedure ? md(textIn(procedure.title, [language], procedure.id)) : '–'
  const lines = [
    `# ${word('audits', language)}: ${name}`,
    '',
    ...factLines(summaryFacts(summary, language)),
    ...verdictOrder.map((verdict) => `- ${verdictWord(verdict, language)}: ${verdicts[verdict]}`),
    '',
    ...brokenTrailLines(trails, language),
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
    '',
    ...clauses.flatMap((clause) => brokenByLines(clause, language)),
    `## ${word('legend', language)}`,
    '',
    ...factLines(legend(language)),
  ]
  return `${lines.join('\n')}\n`
}

function brokenTrailLines({ broken, cases }: TrailsSummary, language: ReportLanguage): string[] {
  if (broken === 0) return []
  const lines = cases.map((one) => `- ${md(caseInWords(one))}: ${md(one.why.join(' '))}`)
  const more = broken > cases.length ? [`- + ${broken - cases.length}`] : []
  return [`## ${word('brokenTrails', language)}`, '', ...lines, ...more, '']
}

/** The cases that broke a clause, with what they did. */
function brokenByLines({ clause, cases }: ClauseSummary, language: ReportLanguage): string[] {
  if (cases.length === 0) return []
  return [
    `## ${word('brokenBy', language)}: ${md(clause)}`,
    '',
    ...cases.flatMap((one) => [
      `- ${md(caseInWords(one))}`,
      ...one.findings.map((finding) => `  - ${md(foundInWords(finding, language))}`),
    ]),
    '',
  ]
}

function foundInWords(finding: FindingSummary, language: ReportLanguage): string {
  const { code, at, evidence, expected, entries } = finding
  const shownBy = `${word('shownBy', language)} ${entriesInWords(entries)}`
  const right = `${word('expected', language)}: ${expected}`
  const parts = [evidence, changedInWords(finding, language), right].filter((part) => part !== '')
  return `${codeWord(code, language)} (${at}; ${shownBy}): ${parts.join(' ')}`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)]
}
