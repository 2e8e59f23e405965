import { html, type Markup } from '../../compliance/render/markup.ts'
import type { Measurement, MetricResult } from '../result.ts'
import {
  columnsOfTrend,
  formatFigure,
  formatValue,
  groupTitle,
  headOf,
  leftOutInWords,
  measureOf,
  titleOf,
  trendInWords,
} from './format.ts'
import { shortened, wrapped } from './width.ts'
import { type MetricsLanguage, wordsIn } from './words.ts'

const WIDTH = 720
const LABEL = 210
const VALUE = 130
const ROW = 24
const CHART = 130

const ink = '#1f2933'
const soft = '#52606d'
const blue = '#1f6feb'
const grey = '#c5ccd3'

/** A part of the picture, and how high it is. */
interface Panel {
  readonly height: number
  draw(top: number): Markup
}

/**
 * A measurement as one picture: bars for groups, a line for each trend with its forecast. Every number
 * stands in it as text, so that it can be read without seeing colours or lengths.
 */
export function svgText(measurement: Measurement, language: MetricsLanguage): string {
  const { title, lines } = headOf(measurement, language)
  const { metrics, leftOut } = measurement
  const panels = [
    textPanel(title, 20, ink),
    ...lines.map((line) => textPanel(line, 13, soft)),
    ...metrics.flatMap((metric) => panelsOf(metric, language)),
    ...leftOutInWords(leftOut, language).map((line) => {
      return textPanel(`${wordsIn(language).leftOut(leftOut.length)} – ${line}`, 13, soft)
    }),
  ]
  let top = 12
  const drawn = panels.map((panel) => {
    const markup = panel.draw(top)
    top += panel.height
    return markup
  })
  const described = metrics.map((metric) => inWords(metric, language)).join('. ')
  const { markup } =
    html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${top + 12}" width="${WIDTH}" height="${top + 12}" role="img" lang="${language}" font-family="system-ui, 'Noto Sans CJK SC', sans-serif"><title>${title}</title><desc>${described}</desc><rect width="100%" height="100%" fill="#ffffff"/>${drawn}</svg>
`
  return markup
}

function inWords(result: MetricResult, language: MetricsLanguage): string {
  const { colon } = wordsIn(language)
  return `${titleOf(result, language)}${colon}${formatFigure(result, result.whole, language)}`
}

function textPanel(text: string, size: number, colour: string): Panel {
  return {
    height: size + 8,
    draw: (top) =>
      html`<text x="16" y="${top + size}" font-size="${size}" fill="${colour}">${shortened(text, Math.floor((WIDTH - 32) / (size * 0.55)))}</text>`,
  }
}

function panelsOf(result: MetricResult, language: MetricsLanguage): readonly Panel[] {
  const { undated, trends } = result
  return [
    { height: 14, draw: () => html`` },
    textPanel(titleOf(result, language), 16, ink),
    textPanel(measureOf(result, language), 13, soft),
    barsOf(result, language),
    ...(undated > 0 ? [textPanel(wordsIn(language).undated(undated), 12, soft)] : []),
    ...trends.flatMap((trend) => trendPanels(result, trend, language)),
  ]
}

// Who wants to read more of them reads a table.
const MOST_BARS = 30

function barsOf(result: MetricResult, language: MetricsLanguage): Panel {
  const { columns, groups, whole, is, measures } = result
  const shown = groups.slice(0, MOST_BARS)
  const bars = [
    ...shown.map(({ of, ...figure }) => ({ of, figure })),
    { of: [] as readonly string[], figure: whole },
  ]
  // A bar of everything would make its parts look like nothing.
  const isTotal = (of: readonly unknown[]): boolean => {
    return of.length === 0 && groups.length > 0 && (measures === 'count' || measures === 'sum')
  }
  const values = bars.flatMap(({ of, figure }) => (isTotal(of) ? [] : Math.abs(figure.value ?? 0)))
  const most = is === 'share' ? 1 : Math.max(...values, 0)
  const room = WIDTH - LABEL - VALUE - 16
  const left = groups.length - shown.length
  return {
    height: (bars.length + (left > 0 ? 1 : 0)) * ROW + 6,
    draw: (top) =>
      html`${bars.map(({ of, figure }, index) => {
        const y = top + index * ROW
        const share =
          most === 0 || isTotal(of) ? 0 : Math.min(1, Math.abs(figure.value ?? 0) / most)
        const name = groupTitle(columns, of, language)
        const value = formatFigure(result, figure, language)
        const rests = figure.known === figure.cases ? '' : ` (${figure.known}/${figure.cases})`
        return html`<text x="${LABEL - 10}" y="${y + 16}" font-size="13" text-anchor="end" fill="${ink}">${shortened(name, 27)}<title>${name}</title></text><rect x="${LABEL}" y="${y + 4}" width="${at(share * room)}" height="${ROW - 8}" fill="${of.length === 0 && groups.length > 0 ? grey : blue}"/><text x="${at(LABEL + share * room + 8)}" y="${y + 16}" font-size="13" fill="${ink}">${value}${rests}</text>`
      })}${left > 0 ? html`<text x="${LABEL}" y="${top + bars.length * ROW + 14}" font-size="12" fill="${soft}">${wordsIn(language).more(left)}</text>` : undefined}`,
  }
}

function trendPanels(
  result: MetricResult,
  trend: Trend,
  language: MetricsLanguage,
): readonly Panel[] {
  const name = groupTitle(columnsOfTrend(result), trend.of, language)
  const hasGroups = result.trends.length > 1
  const text = trendInWords(result, trend, language)
  const told = hasGroups ? `${name}${wordsIn(language).colon}${text}` : text
  const line = linePanel(result, trend, language)
  return [...(line ? [line] : []), ...wrapped(told, 100).map((part) => textPanel(part, 12, soft))]
}

type Trend = MetricResult['trends'][number]

interface Spot {
  readonly period: string
  readonly value: number | null
  readonly error?: number
}

function linePanel(
  result: MetricResult,
  { points, forecast }: Trend,
  language: MetricsLanguage,
): Panel | undefined {
  const spots: readonly Spot[] = [...points, ...(forecast ? [forecast] : [])]
  const known = spots.flatMap(({ value, error = 0 }) => {
    return value === null ? [] : [value - error, value + error]
  })
  if (known.length === 0) return undefined
  const [low, high] = result.is === 'share' ? [0, 1] : [Math.min(0, ...known), Math.max(...known)]
  const span = high - low || 1
  const step = (WIDTH - LABEL / 2 - 64) / Math.max(1, spots.length)
  const every = Math.ceil(spots.length / 9)
  const x = (index: number): number => at(LABEL / 2 + (index + 0.5) * step)
  return {
    height: CHART + 40,
    draw: (top) => {
      const y = (value: number): number => {
        const share = Math.min(1, Math.max(0, (value - low) / span))
        return at(top + 16 + (1 - share) * (CHART - 16))
      }
      const path = points
        .flatMap(({ value }, index) => (value === null ? [] : `${x(index)},${y(value)}`))
        .join(' ')
      const scale = [low, high].map((value) => {
        return html`<line x1="${LABEL / 2}" x2="${WIDTH - 24}" y1="${y(value)}" y2="${y(value)}" stroke="${grey}"/><text x="${LABEL / 2 - 8}" y="${y(value) + 4}" font-size="11" text-anchor="end" fill="${soft}">${formatValue(result, value, language)}</text>`
      })
      const marks = spots.map(({ period, value, error }, index) => {
        const label =
          index % every === 0 || error !== undefined
            ? html`<text x="${x(index)}" y="${top + CHART + 18}" font-size="11" text-anchor="middle" fill="${soft}">${period}</text>`
            : undefined
        if (value === null) return label
        const words = formatValue(result, value, language)
        const bar =
          error === undefined
            ? undefined
            : html`<line x1="${x(index)}" x2="${x(index)}" y1="${y(value - error)}" y2="${y(value + error)}" stroke="${blue}" stroke-width="2"/>`
        const fill = error === undefined ? blue : '#ffffff'
        const number =
          index % every === 0 || error !== undefined
            ? error === undefined
              ? html`<text x="${x(index)}" y="${y(value) - 8}" font-size="11" text-anchor="middle" fill="${ink}">${words}</text>`
              : html`<text x="${x(index) + 9}" y="${y(value) + 4}" font-size="11" fill="${ink}">${words}</text>`
            : undefined
        return html`${label}${bar}<circle cx="${x(index)}" cy="${y(value)}" r="4" fill="${fill}" stroke="${blue}" stroke-width="2"><title>${period}: ${words}</title></circle>${number}`
      })
      return html`${scale}<polyline points="${path}" fill="none" stroke="${blue}" stroke-width="2"/>${marks}`
    },
  }
}

function at(value: number): number {
  return Math.round(value * 100) / 100
}
