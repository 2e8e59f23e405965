import type { Range } from './diagnostic.ts'
import { displayWidth } from './display-width.ts'
import type { LineIndex } from './position.ts'
import { makeVisible } from './visible.ts'

/** The line of a problem as it is shown, with what stands under it. */
export interface CodeFrame {
  readonly lineNumber: number
  readonly line: string
  /** Blanks and carets; the carets stand under the range where every column is one cell wide. */
  readonly carets: string
}

const widestFrame = 120
const contextBefore = 40

/**
 * Cuts out the line on which a range begins. Tabs become blanks, wide characters count two
 * columns, and a very long line is cut on both sides of the range. A range over several lines is
 * marked to the end of its first one; an empty range gets one caret.
 */
export function frameCode(lines: LineIndex, range: Range): CodeFrame {
  const lineNumber = lines.positionOf(range.start).line
  const start = range.start - lines.lineStart(lineNumber)
  const end = range.end - lines.lineStart(lineNumber)
  const window = cutAround(lines.line(lineNumber), start)
  const cells = cellsOf(window)
  const before = cells.filter((cell) => cell.end <= start)
  const marked = cells.filter((cell) => cell.end > start && cell.start < end)
  const cutBefore = window.start > 0 ? '…' : ''
  const cutAfter = window.cut ? '…' : ''
  return {
    lineNumber,
    line: cutBefore + cells.map((cell) => cell.text).join('') + cutAfter,
    carets:
      ' '.repeat(cutBefore.length + widthOf(before)) + '^'.repeat(Math.max(1, widthOf(marked))),
  }
}

interface Window {
  readonly text: string
  /** Offset of `text` within the line. */
  readonly start: number
  /** Something of the line follows. */
  readonly cut: boolean
}

function cutAround(line: string, offset: number): Window {
  if (line.length <= widestFrame) return { text: line, start: 0, cut: false }
  const start = wholeCharacter(line, Math.max(0, offset - contextBefore))
  const end = wholeCharacter(line, Math.min(line.length, start + widestFrame))
  return { text: line.slice(start, end), start, cut: end < line.length }
}

/** Moves an offset that lies between the halves of a surrogate pair before it. */
function wholeCharacter(line: string, offset: number): number {
  const inside = offset > 0 && offset < line.length && (line.codePointAt(offset - 1) ?? 0) > 0xffff
  return inside ? offset - 1 : offset
}

interface Cell {
  readonly text: string
  readonly width: number
  /** Offsets within the whole line. */
  readonly start: number
  readonly end: number
}

function cellsOf(window: Window): Cell[] {
  const cells: Cell[] = []
  let offset = window.start
  for (const character of window.text) {
    const text = character === '\t' ? '  ' : makeVisible(character)
    const width = character === '\t' ? 2 : displayWidth(text)
    cells.push({ text, width, start: offset, end: offset + character.length })
    offset += character.length
  }
  return cells
}

function widthOf(cells: readonly Cell[]): number {
  return cells.reduce((sum, cell) => sum + cell.width, 0)
}
