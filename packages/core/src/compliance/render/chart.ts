import type { AuditSummary, VerdictCounts } from '../summary.ts'
import type { Verdict } from '../verdict.ts'
import { html, type Markup } from './markup.ts'
import { type ReportLanguage, verdictWord, word } from './words.ts'

/** The verdicts in the order in which they are shown. */
export const verdictOrder: readonly Verdict[] = [
  'broken',
  'not-decided',
  'followed',
  'not-exercised',
]

const width = 640

/** How many clauses, or cases, got which verdict: one bar of four parts. */
export function verdictBar(counts: VerdictCounts, language: ReportLanguage): Markup {
  const total = verdictOrder.reduce((sum, verdict) => sum + counts[verdict], 0)
  let x = 0
  const parts = verdictOrder.flatMap((verdict) => {
    const count = counts[verdict]
    if (count === 0) return []
    const length = (count / total) * width
    const from = x
    x += length
    const label =
      length > 28 ? html`<text x="${at(from + length / 2)}" y="19">${count}</text>` : undefined
    return [
      html`<g class="${verdict}"><rect x="${at(from)}" y="2" width="${at(length)}" height="24"><title>${verdictWord(verdict, language)}: ${count}</title></rect>${label}</g>`,
    ]
  })
  const legend = verdictOrder.map((verdict) => {
    return html`<li class="${verdict}">${verdictWord(verdict, language)} <b>${counts[verdict]}</b></li>`
  })
  return html`<figure><svg class="bar" viewBox="0 0 ${width} 28" role="img" aria-label="${word('verdict', language)}">${parts}</svg><ul class="legend">${legend}</ul></figure>`
}

/** The clauses that are broken most often, as bars. */
export function worstClauses({ clauses }: AuditSummary, language: ReportLanguage): Markup {
  const worst = clauses.filter(({ broken }) => broken !== null && broken > 0).slice(0, 12)
  const row = 26
  const bars = worst.map(({ clause, broken, verdicts }, index) => {
    const share = broken ?? 0
    const y = index * row
    const from = 180
    const length = share * (width - from - 120)
    const of = verdicts.broken + verdicts.followed
    return html`<g class="broken"><text class="name" x="${from - 8}" y="${y + 17}">${short(clause, 24)}<title>${clause}</title></text><rect x="${from}" y="${y + 4}" width="${at(length)}" height="18"></rect><text class="value" x="${at(from + length + 8)}" y="${y + 17}">${percent(share)} (${verdicts.broken}/${of})</text></g>`
  })
  const height = Math.max(1, worst.length) * row
  return html`<figure><figcaption>${word('worst', language)}</figcaption><svg class="rows" viewBox="0 0 ${width} ${height}" role="img" aria-label="${word('worst', language)}">${bars}</svg></figure>`
}

/** The share of cases with a breach, month by month. */
export function trend({ months }: AuditSummary, language: ReportLanguage): Markup {
  const height = 140
  const left = 40
  const step = (width - left) / Math.max(1, months.length)
  const every = Math.ceil(months.length / 12)
  const lines = [0, 0.5, 1].map((share) => {
    const y = at(height - share * height + 10)
    return html`<g class="grid"><line x1="${left}" x2="${width}" y1="${y}" y2="${y}"></line><text x="${left - 6}" y="${at(height - share * height + 14)}">${percent(share)}</text></g>`
  })
  const bars = months.map(({ month, cases, broken }, index) => {
    const share = cases === 0 ? 0 : broken / cases
    const x = left + index * step
    const title = html`<title>${month}: ${broken}/${cases}</title>`
    const bar = html`<rect x="${at(x + step * 0.15)}" y="${at(height - share * height + 10)}" width="${at(step * 0.7)}" height="${at(share * height)}">${title}</rect>`
    const label =
      index % every === 0
        ? html`<text x="${at(x + step / 2)}" y="${height + 26}">${month}</text>`
        : undefined
    return html`<g class="broken">${bar}${label}</g>`
  })
  return html`<figure><figcaption>${word('trend', language)}</figcaption><svg class="trend" viewBox="0 0 ${width} ${height + 34}" role="img" aria-label="${word('trend', language)}">${lines}${bars}</svg></figure>`
}

export function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`
}

function short(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text
}

function at(value: number): number {
  return Math.round(value * 100) / 100
}
