import type { Figure } from './document/index.ts'
import { type Picture, pictureOf, slicesOf } from './draw/index.ts'
import { collapse, type Graph, graphOf, type Node, overviewOf, partOf } from './graph/index.ts'
import { mermaidOf } from './notation/index.ts'
import type { Telling } from './words/index.ts'

// Pixels that a page of A4 holds before letters of 12 pixels become too small to read.
const PAGE = { width: 1120, height: 1560 }

/**
 * The flow charts of a handbook. One where it can be read on a page, with every step if there is
 * room for them; else one whose large stages are closed, and behind it one for each of those. What
 * is still higher than a page comes in parts.
 */
export async function figuresOf(telling: Telling): Promise<readonly Figure[]> {
  const figures: Figure[] = []
  for (const [index, { graph, title }] of (await sheetsOf(telling)).entries()) {
    const number = String(index + 1)
    const picture = await draw(graph, number, telling)
    const most = Math.max(PAGE.height, picture.width * (PAGE.height / PAGE.width))
    const parts = await slicesOf(picture, most, (part) => draw(graph, `${number}.${part}`, telling))
    for (const [at, part] of parts.entries()) {
      const name = parts.length > 1 ? `${title} (${at + 1}/${parts.length})` : title
      figures.push(
        figureOf(part, name, index + 1, at === 0 ? mermaidOf(graph, telling) : '', graph, telling),
      )
    }
  }
  return figures
}

async function sheetsOf(telling: Telling): Promise<readonly Sheet[]> {
  const whole = graphOf(telling)
  const short = overviewOf(whole)
  for (const graph of [whole, short]) {
    if (fits(await draw(graph, '1', telling))) return [{ graph, title: graph.title }]
  }
  const sheets = closed(short, telling)
  return sheets.length > 0 ? sheets : [{ graph: short, title: short.title }]
}

function draw(
  graph: Graph,
  part: string,
  { procedure, language, words }: Telling,
): Promise<Picture> {
  return pictureOf(graph, words, { language, shown: false, id: `${procedure.id}.${part}` })
}

interface Sheet {
  readonly graph: Graph
  readonly title: string
}

/** The graph with its large boxes closed, and a sheet for each of these; none if it has no such box. */
function closed(whole: Graph, { words }: Telling): readonly Sheet[] {
  const large = whole.nodes.flatMap(largeBoxes)
  if (large.length === 0) return []
  const notes = new Map(large.map(({ id }, at) => [id, words.document.flow.see(at + 2)]))
  return [
    { graph: collapse(whole, notes), title: whole.title },
    ...large.map((node) => ({ graph: partOf(whole, node), title: node.title })),
  ]
}

/** The boxes to close: tracks of parallel stages, and other stages around others. */
function largeBoxes(node: Node): readonly Node[] {
  if (node.kind === 'parallel') return node.children.filter(({ children }) => children.length > 0)
  return node.children.length > 0 ? [node] : []
}

function fits({ width, height }: Picture): boolean {
  return width <= PAGE.width && height <= PAGE.height
}

function figureOf(
  { svg, width, height }: Picture,
  title: string,
  number: number,
  mermaid: string,
  { description }: Graph,
  { words }: Telling,
): Figure {
  const caption = words.document.flow.figure(number, title)
  return { kind: 'figure', svg, width, height, mermaid, caption, description }
}
