import type { Node } from '../graph/index.ts'
import { type Block, moved, setRows } from './block.ts'
import { boxContent, headRows, padding } from './box.ts'
import { type Divider, type Layout, movedLayout, type PlacedBox } from './layout.ts'
import type { Lettering } from './step-rows.ts'

const GAP = 28
/** Tracks that would be wider than that together share columns. */
const WIDE = 1050

/** The inside of a parallel stage: its head, to be set at its padding, and its tracks. */
export interface Tracks {
  readonly head: Block
  readonly layout: Layout
}

/**
 * Puts the tracks of a parallel stage side by side under its head, with the box of what is offered
 * in all of it as a band across. Where they would be too wide, short tracks stand below each other
 * in a column no higher than the highest track.
 */
export function packTracks(node: Node, tracks: readonly Layout[], lettering: Lettering): Tracks {
  const columns = intoColumns(tracks)
  const widths = columns.map((column) => Math.max(...column.map(({ width }) => width)))
  const inner = widths.reduce((sum, width) => sum + width + GAP, -GAP)
  const band = node.children.find(({ kind }) => kind === 'anywhere')
  const bandBlock = band && boxContent(band, lettering, Math.max(inner, 320) - 2 * padding)
  const bandWidth = bandBlock ? bandBlock.width + 2 * padding : 0
  const head = setRows(headRows(node, lettering), Math.max(inner, 240))
  const width = Math.ceil(Math.max(inner, bandWidth, head.width) + 2 * GAP)
  let y = padding + head.height + 14
  const boxes: PlacedBox[] = []
  if (band && bandBlock) {
    const height = bandBlock.height + 2 * padding
    const content = moved(bandBlock, GAP + padding, y + padding)
    boxes.push({ node: band, depth: 0, x: GAP, y, width: width - 2 * GAP, height, content })
    y += height + 18
  }
  const heights = columns.map(heightOf)
  const bottom = y + Math.max(0, ...heights)
  const parts: Layout[] = []
  const dividers: Divider[] = []
  let x = (width - inner) / 2
  for (const [index, column] of columns.entries()) {
    const columnWidth = widths[index] ?? 0
    const left = index === 0 ? 0 : x - GAP / 2
    const right = index === columns.length - 1 ? width : x + columnWidth + GAP / 2
    if (index > 0) dividers.push({ from: { x: left, y: y - 4 }, to: { x: left, y: bottom + 10 } })
    let top = y
    for (const [row, track] of column.entries()) {
      if (row > 0) {
        const at = top - GAP / 2
        dividers.push({ from: { x: left + 8, y: at }, to: { x: right - 8, y: at } })
      }
      parts.push(movedLayout(track, x + (columnWidth - track.width) / 2, top, 0))
      top += track.height + GAP
    }
    x += columnWidth + GAP
  }
  const layout: Layout = {
    width,
    height: Math.ceil(bottom + 20),
    boxes: [...boxes, ...parts.flatMap((part) => part.boxes)],
    edges: parts.flatMap((part) => part.edges),
    dividers: [...dividers, ...parts.flatMap((part) => part.dividers)],
  }
  return { head, layout }
}

function intoColumns(tracks: readonly Layout[]): readonly (readonly Layout[])[] {
  const together = tracks.reduce((sum, { width }) => sum + width + GAP, 0)
  if (together <= WIDE) return tracks.map((track) => [track])
  const most = Math.max(...tracks.map(({ height }) => height))
  const columns: Layout[][] = []
  for (const track of tracks) {
    const column = columns.at(-1)
    if (column && heightOf(column) + GAP + track.height <= most) column.push(track)
    else columns.push([track])
  }
  return columns
}

function heightOf(column: readonly Layout[]): number {
  return column.reduce((sum, { height }) => sum + height + GAP, -GAP)
}
