import { textIn } from '@dueprocess/core'
import type { Coverage, CoveragePart } from './coverage.ts'
import { type CoverageLanguage, coverageWords } from './words.ts'

export interface CoverageHtmlOptions {
  readonly language?: CoverageLanguage
  /** The diagram of the procedure as SVG, as `diagram` of `@dueprocess/handbook` draws it. */
  readonly svg?: string
}

/**
 * Coverage as one HTML page that needs nothing beside it. In the diagram, where there is one, stages
 * and steps are coloured by whether a scenario shows them.
 */
export function coverageHtml(
  coverage: Coverage,
  { language = 'en', svg }: CoverageHtmlOptions = {},
): string {
  const words = coverageWords[language]
  const { procedure, parts, scenarios } = coverage
  const title = textIn(procedure.title, [language], procedure.id)
  const heading = words.head(`${title} ${procedure.version}`, scenarios)
  const picture = svg === undefined ? '' : `<p>${words.diagram}</p>\n<figure>${svg}</figure>\n`
  const rows = [...parts, { ...coverage, kind: 'all' as const }].map((part) =>
    row(part, words.kinds[part.kind]),
  )
  const lists = parts.map((part) => list(part, words.kinds[part.kind], words))
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escapeHtml(heading)}</title>
<style>${style}${svg === undefined ? '' : colours(parts)}</style>
</head>
<body>
<h1>${escapeHtml(heading)}</h1>
<table>
${rows.join('')}</table>
${picture}${lists.join('')}</body>
</html>
`
}

type Figures = Pick<CoveragePart, 'covered' | 'total' | 'percent'>

function row({ covered, total, percent }: Figures, name: string): string {
  const bar = `<meter min="0" max="100" value="${percent}">${percent} %</meter>`
  return `<tr><th scope="row">${escapeHtml(name)}</th><td>${covered}/${total}</td><td>${percent.toFixed(1)} %</td><td>${bar}</td></tr>\n`
}

function list(
  { elements, covered, total }: CoveragePart,
  name: string,
  words: { readonly covered: string; readonly missing: string },
): string {
  if (total === 0) return ''
  const items = elements.map((element) => {
    const mark = element.covered ? ['shown', '✓', words.covered] : ['missing', '✗', words.missing]
    const [kind = '', sign = '', said = ''] = mark
    return `<li class="${kind}"><span title="${said}" role="img" aria-label="${said}">${sign}</span> ${escapeHtml(element.id)}</li>`
  })
  const open = covered < total ? ' open' : ''
  return `<details${open}><summary>${escapeHtml(name)} ${covered}/${total}</summary><ul>${items.join('')}</ul></details>\n`
}

const style = `
body{font:15px/1.5 Arial,'Liberation Sans','Noto Sans CJK SC',sans-serif;color:#1b2430;max-width:70rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}
table{border-collapse:collapse}
th{text-align:left;font-weight:400}
th,td{padding:.2rem 1rem .2rem 0}
td{text-align:right;font-variant-numeric:tabular-nums}
tr:last-child th,tr:last-child td{font-weight:700;border-top:1px solid #8793a3}
figure{margin:1rem 0;overflow-x:auto}
svg{max-width:100%;height:auto}
summary{cursor:pointer;font-weight:700;margin-top:1rem}
ul{columns:22rem;list-style:none;padding:0}
.shown span{color:#00603f}
.missing{color:#a3112a}
`

/** Rules of a style sheet go before the colours that a drawing gives its parts. */
function colours(parts: readonly CoveragePart[]): string {
  const of = (kind: CoveragePart['kind']): CoveragePart['elements'] =>
    parts.find((part) => part.kind === kind)?.elements ?? []
  const stages = of('stages').map(({ id, covered }) => {
    const [fill, stroke] = covered ? ['#e3f4ea', '#00603f'] : ['#fbe3e6', '#a3112a']
    return `[data-stage="${escapeCss(id)}"]>rect{fill:${fill};stroke:${stroke}}`
  })
  const steps = of('steps').flatMap(({ id, covered }) => {
    const colour = covered ? '#00603f' : '#a3112a'
    const steps = `[data-steps~="${escapeCss(id)}"]`
    return [`path${steps}{stroke:${colour}}`, `g${steps} text,text${steps}{fill:${colour}}`]
  })
  return [...stages, ...steps].join('\n')
}

/** A text in quotes of a style sheet; nothing in it can end the sheet or the page around it. */
function escapeCss(text: string): string {
  return text.replace(/["\\<>\n\r\f]/g, (one) => `\\${one.charCodeAt(0).toString(16)} `)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (one) => entities[one] ?? one)
}
