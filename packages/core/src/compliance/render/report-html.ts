import { textIn } from '../../procedure/index.ts'
import type { AuditReport } from '../audit.ts'
import type { EarlierPart } from '../earlier.ts'
import type { Finding, OpenQuestion } from '../finding.ts'
import type { VerdictCounts } from '../summary.ts'
import type { ClauseVerdict, Verdict } from '../verdict.ts'
import { verdictBar, verdictOrder } from './chart.ts'
import { html, type Markup } from './markup.ts'
import { page } from './page.ts'
import { groupQuestions } from './questions.ts'
import { changedInWords, type Fact, legend, partsInWords, reportFacts } from './told.ts'
import { codeWord, nameOf, type ReportLanguage, severityWord, verdictWord, word } from './words.ts'

/** The report on one case as a page by itself: the verdicts first, the evidence behind. */
export function reportPage(report: AuditReport, language: ReportLanguage): string {
  const { procedure, clauses, findings, questions } = report
  const title = `${word('audit', language)}: ${report.case}`
  return page(
    title,
    language,
    html`<header><h1>${title} ${verdictMark(report.verdict, language)}</h1>${factList(reportFacts(report, language))}</header>
${clauses.length === 0 ? html`<p>${word('noClauses', language)}</p>` : html`<h2>${word('byClause', language)}</h2>${verdictBar(countVerdicts(clauses), language)}${clauseTable(clauses, language)}`}
<section class="evidence"><h2>${word('evidence', language)}</h2>
${findings.length === 0 ? html`<p>${word('nothing', language)}</p>` : findings.map((finding, index) => article(finding, 'finding', index + 1, language))}
${report.earlier.map((part, index) => earlierSection(part, index, language))}
${questionTable(questions, language)}${readings(clauses, language)}</section>
${legendSection(language)}
<footer class="soft"><p>${textIn(procedure.title, [language], procedure.id)} · ${procedure.id}@${procedure.version} · ${procedure.behaviour}</p></footer>`,
  )
}

export function factList(facts: readonly Fact[]): Markup {
  return html`<dl>
${facts.map(
  ([label, text]) => html`<dt>${label}</dt><dd>${text}</dd>
`,
)}</dl>`
}

/** What the words of a report mean, behind everything else. */
export function legendSection(language: ReportLanguage): Markup {
  return html`<section><h2>${word('legend', language)}</h2>${factList(legend(language))}</section>`
}

function clauseTable(clauses: readonly ClauseVerdict[], language: ReportLanguage): Markup {
  const order = new Map(verdictOrder.map((verdict, index) => [verdict, index]))
  const rows = [...clauses].sort((a, b) => {
    return (order.get(a.verdict) ?? 0) - (order.get(b.verdict) ?? 0)
  })
  return html`<table class="clauses"><thead><tr><th>${word('clause', language)}</th><th>${word('verdict', language)}</th><th>${word('element', language)}</th><th>${word('shownBy', language)}</th><th>${word('findings', language)}</th></tr></thead><tbody>
${rows.map((row) => clauseRow(row, language))}</tbody></table>`
}

// The verdicts are to fit on a page; the evidence behind names the rest.
const mostNames = 3

function clauseRow(row: ClauseVerdict, language: ReportLanguage): Markup {
  const { clause, verdict, elements, entries, findings } = row
  const links = findings.map((index) => html`<a href="#finding-${index + 1}">${index + 1}</a> `)
  const all = [...new Set(elements.map((element) => nameOf(element, language)))]
  const names = all.slice(0, mostNames).join(', ') + (all.length > mostNames ? ', …' : '')
  return html`<tr><td class="clause">${clause}</td><td>${verdictMark(verdict, language)} <span class="soft">${partsInWords(row, language)}</span></td><td>${names}</td><td>${entriesInWords(entries)}</td><td>${links}</td></tr>
`
}

/** How unclear clauses were read: a verdict on one holds for that reading. */
function readings(clauses: readonly ClauseVerdict[], language: ReportLanguage): Markup | undefined {
  const rows = clauses.filter(({ doubts }) => doubts.length > 0)
  if (rows.length === 0) return undefined
  return html`<h2>${word('doubt', language)}</h2><table><tbody>${rows.map(({ clause, doubts }) => {
    return html`<tr><td class="clause">${clause}</td><td>${doubts.join(' ')}</td></tr>
`
  })}</tbody></table>`
}

/** What happened before the case was moved, by the version that it followed then. */
function earlierSection(part: EarlierPart, index: number, language: ReportLanguage): Markup {
  const { procedure, entries, report } = part
  const verdict = report ? verdictMark(report.verdict, language) : word('notAudited', language)
  const findings = report?.findings ?? []
  return html`<h2>${word('earlier', language)} ${procedure.id}@${procedure.version}</h2>
<p>${verdict} <span class="soft">${word('shownBy', language)} ${entries.join('–')}</span></p>
${findings.map((one, at) => article(one, `earlier-${index + 1}`, at + 1, language))}`
}

function article(
  finding: Finding,
  group: string,
  number: number,
  language: ReportLanguage,
): Markup {
  const { code, severity, clauses, element, entries, evidence, expected, at } = finding
  const cited = clauses.map(({ ref }) => ref).join(', ')
  const changed = changedInWords(finding, language)
  return html`<article class="${severity}" id="${group}-${number}"><header><h3>${number}. ${codeWord(code, language)}</h3><span class="mark ${severity}">${severityWord(severity, language)}</span><span class="soft">${at}</span></header>
<p>${evidence}</p>${changed === '' ? undefined : html`<p><b>${changed}</b></p>`}<p><b>${word('expected', language)}:</b> ${expected}</p>
<p class="soft">${nameOf(element, language)}${cited === '' ? '' : ` · ${word('clause', language)} ${cited}`} · ${word('shownBy', language)} ${entriesInWords(entries)} · ${code}</p></article>
`
}

// Where a log lacks something it lacks it everywhere: the first questions show what.
const mostQuestions = 100

function questionTable(
  questions: readonly OpenQuestion[],
  language: ReportLanguage,
): Markup | undefined {
  if (questions.length === 0) return undefined
  const groups = groupQuestions(questions, language)
  const rows = groups.slice(0, mostQuestions).map(({ code, elements, entries, missing }) => {
    return html`<tr><td>${code}</td><td>${elements}</td><td>${entriesInWords(entries)}</td><td>${missing}</td></tr>
`
  })
  const left = groups.length - rows.length
  const more = left > 0 ? html`<p class="soft">+ ${left}</p>` : undefined
  return html`<h2>${word('undecided', language)}</h2><table><thead><tr><th>${word('finding', language)}</th><th>${word('element', language)}</th><th>${word('shownBy', language)}</th><th>${word('missing', language)}</th></tr></thead><tbody>${rows}</tbody></table>${more}`
}

export function verdictMark(verdict: Verdict, language: ReportLanguage): Markup {
  return html`<span class="mark ${verdict}">${verdictWord(verdict, language)}</span>`
}

/** Numbers of entries, the first of them where there are many. */
export function entriesInWords(entries: readonly number[]): string {
  const shown = entries.slice(0, 8).join(', ')
  return entries.length > 8 ? `${shown}, …` : shown
}

export function countVerdicts(clauses: readonly ClauseVerdict[]): VerdictCounts {
  const count = (verdict: Verdict) => clauses.filter((one) => one.verdict === verdict).length
  return {
    followed: count('followed'),
    broken: count('broken'),
    'not-exercised': count('not-exercised'),
    'not-decided': count('not-decided'),
  }
}
