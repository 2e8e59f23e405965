import { textIn } from '../../procedure/index.ts'
import type { AuditSummary, ClauseSummary, FindingSummary, TrailsSummary } from '../summary.ts'
import { percent, trend, verdictBar, worstClauses } from './chart.ts'
import { html, type Markup } from './markup.ts'
import { page } from './page.ts'
import { entriesInWords, factList, legendSection } from './report-html.ts'
import { caseInWords, changedInWords, summaryFacts } from './told.ts'
import { codeWord, type ReportLanguage, verdictWord, word } from './words.ts'

/** The report on many cases: rates and charts first, then clause by clause down to the cases. */
export function summaryPage(summary: AuditSummary, language: ReportLanguage): string {
  const { procedure, trails, verdicts, clauses, codes } = summary
  const name = procedure ? textIn(procedure.title, [language], procedure.id) : '–'
  const title = `${word('audits', language)}: ${name}`
  return page(
    title,
    language,
    html`<header><h1>${title}</h1>${factList(summaryFacts(summary, language))}</header>
${brokenTrails(trails, language)}${verdictBar(verdicts, language)}${trend(summary, language)}${worstClauses(summary, language)}
<h2>${word('kinds', language)}</h2>
<table><thead><tr><th>${word('finding', language)}</th><th class="number">${word('count', language)}</th><th class="number">${word('cases', language)}</th></tr></thead><tbody>
${codes.map(
  ({
    code,
    count,
    cases: of,
  }) => html`<tr><td>${codeWord(code, language)} <span class="soft">${code}</span></td><td class="number">${count}</td><td class="number">${of}</td></tr>
`,
)}</tbody></table>
<section class="evidence"><h2>${word('byClause', language)}</h2>${clauses.map((clause) => clauseDetails(clause, language))}</section>
${legendSection(language)}`,
  )
}

/** The cases whose trail cannot be relied on, and why. */
function brokenTrails({ broken, cases }: TrailsSummary, language: ReportLanguage) {
  if (broken === 0) return undefined
  const left = broken - cases.length
  return html`<section><h2>${word('brokenTrails', language)}</h2>${factList(
    cases.map((one) => [caseInWords(one), one.why.join(' ')]),
  )}${left > 0 ? html`<p class="soft">+ ${left}</p>` : undefined}</section>
`
}

function clauseDetails(clause: ClauseSummary, language: ReportLanguage): Markup {
  const { verdicts, broken } = clause
  const counts = (['broken', 'followed', 'not-decided', 'not-exercised'] as const)
    .map((verdict) => `${verdictWord(verdict, language)} ${verdicts[verdict]}`)
    .join(' · ')
  const rate = broken === null ? '–' : percent(broken)
  const head = html`<span class="clause">${clause.clause}</span> <b>${rate}</b> <span class="soft">${counts}</span>`
  if (clause.cases.length === 0) return html`<details><summary>${head}</summary></details>`
  return html`<details><summary>${head}</summary>${clause.cases.map((one) => {
    return html`<h3>${word('case', language)} ${caseInWords(one)}</h3>${one.findings.map((finding) => line(finding, language))}`
  })}</details>
`
}

function line(finding: FindingSummary, language: ReportLanguage) {
  const { code, at, evidence, expected, entries } = finding
  return html`<p><b>${codeWord(code, language)}</b> <span class="soft">${at} · ${word('shownBy', language)} ${entriesInWords(entries)}</span><br>${evidence} ${changedInWords(finding, language)} ${word('expected', language)}: ${expected}</p>`
}
