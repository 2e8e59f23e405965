import type { Edge, Node } from '../graph/index.ts'
import { type Block, emptyBlock, joined, moved, ofStep, type Row, setRows } from './block.ts'
import { clockRow, holdRow, type Lettering, sizes, stepRows } from './step-rows.ts'

/** Room between the rim of a box and what is in it. */
export const padding = 12

const WIDTH = 210
const COLUMN_GAP = 18
/** Steps in one column, before there is another. */
const LONG = 5

/**
 * What stands in a box without boxes in it: its head and its steps, in as many columns as it takes,
 * or as there is room for.
 */
export function boxContent(node: Node, lettering: Lettering, room?: number): Block {
  if (node.kind === 'start' || node.kind === 'begin') return emptyBlock
  const columns = columnsFor(node.steps.length, room)
  const width = columns * WIDTH + (columns - 1) * COLUMN_GAP
  const head = setRows(headRows(node, lettering), width)
  if (node.steps.length === 0) return head
  const cells = node.steps.map((step) => {
    return ofStep(setRows(stepRows(step, lettering), WIDTH), step.id)
  })
  const top = head.height + 8
  const placed: Block[] = []
  let bottom = 0
  for (const [column, filled] of fill(cells, columns).entries()) {
    let y = top
    for (const cell of filled) {
      placed.push(moved(cell, column * (WIDTH + COLUMN_GAP), y))
      y += cell.height + 7
    }
    bottom = Math.max(bottom, y - 7)
  }
  const used = Math.max(head.width, ...placed.flatMap(({ texts }) => texts.map(end)))
  return joined([head, ...placed], used, bottom)
}

function columnsFor(steps: number, room: number | undefined): number {
  const wanted = room === undefined ? Math.min(3, Math.ceil(steps / LONG)) : steps
  const possible = room === undefined ? 3 : Math.floor((room + COLUMN_GAP) / (WIDTH + COLUMN_GAP))
  return Math.max(1, Math.min(wanted, possible))
}

function end({ x, width }: { readonly x: number; readonly width: number }): number {
  return x + width
}

/** Cells in order, in columns of about the same height. */
function fill(cells: readonly Block[], columns: number): readonly (readonly Block[])[] {
  const goal = cells.reduce((sum, { height }) => sum + height, 0) / columns
  const filled: Block[][] = [[]]
  let height = 0
  for (const cell of cells) {
    if (filled.length < columns && height + cell.height / 2 > goal * filled.length) filled.push([])
    filled.at(-1)?.push(cell)
    height += cell.height
  }
  return filled
}

/** The head of a box: title, what it waits for, how it ends, deadlines, holds. */
export function headRows(node: Node, { words }: Lettering): readonly Row[] {
  const { diagram } = words
  const small = { size: sizes.small, tone: 'soft' } as const
  return [
    { items: [{ text: node.title }], size: sizes.title, bold: true, most: 3 },
    ...(node.current
      ? [
          {
            ...small,
            items: [{ glyph: { kind: 'here' } as const, text: diagram.here }],
            bold: true,
          },
        ]
      : []),
    ...(node.when ? [{ ...small, items: [{ text: node.when }], italic: true, most: 8 }] : []),
    ...(node.end ? [{ ...small, items: [{ text: diagram.ends[node.end] }] }] : []),
    ...(node.note ? [{ ...small, items: [{ text: node.note }] }] : []),
    ...node.clocks.map((mark) => clockRow(mark, words)),
    ...node.holds.map((title) => holdRow(title)),
  ]
}

/**
 * What stands beside an edge; `from` and `to` name the stage inside, where it is drawn to the rim
 * of a box around that.
 */
export function edgeContent(
  { steps, label }: Edge,
  lettering: Lettering,
  { from, to }: { readonly from?: string; readonly to?: string },
): Block {
  const { diagram } = lettering.words
  const small = { size: sizes.small, tone: 'soft', most: 4 } as const
  const rows: readonly Row[] = [
    ...steps.flatMap((step) => stepRows(step, lettering)),
    ...(label ? [{ ...small, items: [{ text: label }], italic: true }] : []),
    ...(from ? [{ ...small, items: [{ text: diagram.from(from) }] }] : []),
    ...(to ? [{ ...small, items: [{ text: diagram.to(to) }] }] : []),
  ]
  return rows.length === 0 ? emptyBlock : setRows(rows, 165)
}
