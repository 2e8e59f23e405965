/** A place as editors and people count it: both from 1, columns in code points. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** The lines of a text, found once so that many offsets can be looked up. */
export interface LineIndex {
  readonly lineCount: number
  /** An offset outside the text is clamped to it. */
  positionOf(offset: number): Position
  /** The text of a line (from 1) without its line break; empty where there is no such line. */
  line(number: number): string
  /** The offset at which a line begins; the end of the text where there is no such line. */
  lineStart(number: number): number
}

/** Finds the lines of a text. A line ends with LF, CR LF or CR. */
export function indexLines(text: string): LineIndex {
  const starts = lineStarts(text)
  const lineStart = (number: number): number => starts[number - 1] ?? text.length
  const line = (number: number): string => {
    const start = lineStart(number)
    let end = lineStart(number + 1)
    if (end > start && text[end - 1] === '\n') end--
    if (end > start && text[end - 1] === '\r') end--
    return text.slice(start, end)
  }
  const positionOf = (offset: number): Position => {
    const inside = Math.min(Math.max(offset, 0), text.length)
    const number = lastAtMost(starts, inside) + 1
    return { line: number, column: codePoints(text, lineStart(number), inside) + 1 }
  }
  return { lineCount: starts.length, positionOf, line, lineStart }
}

/** Line and column of one offset. For many offsets of one text use `indexLines`. */
export function positionOf(text: string, offset: number): Position {
  return indexLines(text).positionOf(offset)
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index)
    const ends = code === 10 || (code === 13 && text.charCodeAt(index + 1) !== 10)
    if (ends) starts.push(index + 1)
  }
  return starts
}

/** The index of the last of the ascending numbers that is at most `limit`, or -1; by bisection. */
export function lastAtMost(ascending: readonly number[], limit: number): number {
  let low = 0
  let high = ascending.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((ascending[middle] ?? 0) <= limit) low = middle + 1
    else high = middle
  }
  return low - 1
}

function codePoints(text: string, start: number, end: number): number {
  let count = 0
  for (let index = start; index < end; count++) {
    index += (text.codePointAt(index) ?? 0) > 0xffff ? 2 : 1
  }
  return count
}
