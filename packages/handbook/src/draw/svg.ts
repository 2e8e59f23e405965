import type { Graph } from '../graph/index.ts'
import {
  type Block,
  type Divider,
  type Layout,
  type Lettering,
  type PlacedBox,
  type PlacedEdge,
  type PlacedText,
  type Point,
  setRows,
} from '../layout/index.ts'
import { escapeXml, hasHan } from '../text/index.ts'
import { drawGlyph, round } from './glyph.ts'
import { isTakenByItself, legendBlock } from './legend.ts'
import { grounds, tones } from './palette.ts'

// Without quotes, which not every program takes away.
const han = 'PingFang SC, Noto Sans CJK SC, Noto Sans SC, Microsoft YaHei, sans-serif'

/** Fonts that keep the metrics that texts were measured with, then those that have Chinese. */
export const fonts: string = `Arial, Liberation Sans, Helvetica Neue, Helvetica, ${han}`

const MARGIN = 20

/** A picture with its size in pixels. */
export interface Picture {
  readonly svg: string
  readonly width: number
  readonly height: number
  /** Heights at which it can be cut without cutting a box without boxes in it, or a text. */
  readonly cuts: readonly number[]
}

/** The picture of a layout, as one SVG document that needs nothing beside it. */
export function drawSvg(
  graph: Graph,
  layout: Layout,
  lettering: Lettering,
  { language, shown, title, id = idOf(graph.procedure) }: DrawOptions,
): Picture {
  const inner = Math.max(layout.width, 420)
  const head = setRows(
    title === undefined ? [] : [{ items: [{ text: title }], size: 16, bold: true, most: 3 }],
    inner,
  )
  const legend = legendBlock(graph, lettering, inner - 24, shown)
  const top = MARGIN + (title === undefined ? 0 : head.height + 8)
  const legendTop = top + layout.height + 14
  const width = Math.ceil(inner + 2 * MARGIN)
  const height = Math.ceil(legendTop + legend.height + 20 + MARGIN)
  const left = MARGIN + (inner - layout.width) / 2
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" lang="${language}" xml:lang="${language}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" aria-labelledby="${id}.title ${id}.description" font-family="${fonts}">`,
    `<title id="${id}.title">${escapeXml(`${graph.title} ${graph.version}`)}</title>`,
    `<desc id="${id}.description">${escapeXml(graph.description)}</desc>`,
    markers(id),
    `<rect width="${width}" height="${height}" fill="${grounds.page}"/>`,
    `<g transform="translate(${MARGIN} ${MARGIN})">${drawBlock(head)}</g>`,
    `<g transform="translate(${round(left)} ${round(top)})">`,
    ...layout.boxes.map((box) => drawBox(box, id)),
    ...layout.dividers.map(drawDivider),
    ...layout.edges.map((edge) => drawEdge(edge, id)),
    ...layout.edges.map(drawLabel),
    '</g>',
    `<g id="${id}.legend" transform="translate(${MARGIN} ${round(legendTop)})">`,
    `<rect width="${round(inner)}" height="${round(legend.height + 20)}" rx="6" fill="${grounds.around[0]}"/>`,
    `<g transform="translate(12 8)">${drawBlock(legend)}</g></g>`,
    '</svg>\n',
  ].join('\n')
  return { svg, width, height, cuts: cutsOf(layout, top) }
}

/** The middles of the gaps, from top to bottom, between all that must stay whole. */
function cutsOf({ boxes, edges }: Layout, top: number): readonly number[] {
  const whole = [
    ...boxes.filter(({ node }) => node.children.length === 0),
    ...boxes.map(({ content, y }) => ({ y, height: content.height + 14 })),
    ...edges.flatMap(({ label }) => label ?? []),
  ].sort((left, right) => left.y - right.y)
  const cuts: number[] = []
  let bottom = 0
  for (const { y, height } of whole) {
    if (y > bottom + 6) cuts.push(Math.round(top + (bottom + y) / 2))
    bottom = Math.max(bottom, y + height)
  }
  return [...cuts, Math.round(top + bottom + 7)]
}

/** How a picture is made. */
export interface DrawOptions {
  readonly language: string
  /** A case is shown: the legend says what its marks mean. */
  readonly shown: boolean
  /** Written above the picture. */
  readonly title?: string
  /** What its ids begin with, where several stand in one document. */
  readonly id?: string
}

/** The name of a thing as an id: letters of any script, digits, and what XML allows beside them. */
function idOf(...parts: readonly string[]): string {
  return escapeXml(parts.join('.').replace(/[^\p{L}\p{N}_.-]+/gu, '.'))
}

function markers(id: string): string {
  const arrow = (name: string, fill: string): string =>
    `<marker id="${id}.${name}" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path d="M0 .5L7.5 4L0 7.5Z" fill="${fill}"/></marker>`
  return `<defs>${arrow('arrow', grounds.line)}${arrow('taken', grounds.visited)}</defs>`
}

function drawBox(box: PlacedBox, id: string): string {
  const { node, x, y, width, height, content } = box
  if (node.kind === 'start' || node.kind === 'begin') return drawDot(box)
  const rim = node.current ? grounds.visited : grounds.rim
  const stroke = node.current ? 2.4 : 1.2
  const dashes = node.kind === 'anywhere' ? ' stroke-dasharray="5 4"' : ''
  const rect = `<rect x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}" rx="${node.kind === 'final' ? 16 : 7}" fill="${groundOf(box)}" stroke="${rim}" stroke-width="${stroke}"${dashes}/>`
  const second =
    node.kind === 'final'
      ? `<rect x="${round(x + 3.5)}" y="${round(y + 3.5)}" width="${round(width - 7)}" height="${round(height - 7)}" rx="13" fill="none" stroke="${rim}" stroke-width="1"/>`
      : ''
  return `<g id="${idOf(id, node.kind === 'anywhere' ? 'anywhere' : 'stage', node.path)}" data-stage="${escapeXml(node.path)}">${rect}${second}${drawBlock(content)}</g>`
}

function groundOf({ node, depth }: PlacedBox): string {
  if (node.current) return grounds.current
  if (node.kind === 'final') return grounds.final
  if (node.kind === 'anywhere') return grounds.anywhere
  if (node.children.length === 0) return grounds.box
  return grounds.around[depth % 2] ?? grounds.box
}

function drawDot({ node, x, y, width, height }: PlacedBox): string {
  const [cx, cy] = [x + width / 2, y + height / 2]
  const radius = node.kind === 'start' ? 9 : 5
  const title = node.title === '' ? '' : `<title>${escapeXml(node.title)}</title>`
  return `<circle cx="${round(cx)}" cy="${round(cy)}" r="${radius}" fill="${grounds.strong}">${title}</circle>`
}

/** A dashed line between two tracks. */
function drawDivider({ from, to }: Divider): string {
  return `<path d="M${round(from.x)} ${round(from.y)}L${round(to.x)} ${round(to.y)}" stroke="${grounds.rim}" stroke-width="1.2" stroke-dasharray="6 5"/>`
}

function drawEdge({ edge, points }: PlacedEdge, id: string): string {
  if (points.length < 2) return ''
  const taken = edge.visited === true
  const colour = taken ? grounds.visited : grounds.line
  const dashes = isTakenByItself(edge) ? ' stroke-dasharray="6 4"' : ''
  const names = edge.steps.map((step) => step.id).join(' ')
  return `<path d="${pathOf(points)}" data-steps="${escapeXml(names)}" fill="none" stroke="${colour}" stroke-width="${taken ? 3 : 1.4}"${dashes} marker-end="url(#${id}.${taken ? 'taken' : 'arrow'})"/>`
}

const CORNER = 6

/** A line with rounded corners. */
function pathOf(points: readonly Point[]): string {
  const [first] = points
  if (first === undefined) return ''
  const parts = [`M${round(first.x)} ${round(first.y)}`]
  for (const [index, point] of points.entries()) {
    const before = points[index - 1]
    const after = points[index + 1]
    if (before === undefined) continue
    if (after === undefined) {
      parts.push(`L${round(point.x)} ${round(point.y)}`)
      continue
    }
    const from = towards(point, before)
    const to = towards(point, after)
    parts.push(`L${round(from.x)} ${round(from.y)}`)
    parts.push(`Q${round(point.x)} ${round(point.y)} ${round(to.x)} ${round(to.y)}`)
  }
  return parts.join('')
}

function towards(corner: Point, other: Point): Point {
  const [dx, dy] = [other.x - corner.x, other.y - corner.y]
  const length = Math.hypot(dx, dy)
  if (length === 0) return corner
  const share = Math.min(CORNER, length / 2) / length
  return { x: corner.x + dx * share, y: corner.y + dy * share }
}

function drawLabel({ edge, label }: PlacedEdge): string {
  if (label === undefined) return ''
  const names = edge.steps.map((step) => step.id).join(' ')
  return `<g data-steps="${escapeXml(names)}">${drawBlock(label.content)}</g>`
}

function drawBlock({ texts, glyphs }: Block): string {
  return [...glyphs.map(drawGlyph), ...texts.map(drawText)].join('')
}

function drawText({ x, y, text, size, bold, italic, tone, step }: PlacedText): string {
  if (text === '') return ''
  const weight = bold ? ' font-weight="700"' : ''
  const style = italic ? ' font-style="italic"' : ''
  // Not every program finds the bold letters of a font that is not the first one.
  const font = hasHan(text) ? ` font-family="${han}"` : ''
  const of = step === undefined ? '' : ` data-steps="${escapeXml(step)}"`
  return `<text${of} x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${tones[tone]}"${weight}${style}${font}>${escapeXml(text)}</text>`
}
