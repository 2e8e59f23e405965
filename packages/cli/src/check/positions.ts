import type { Position } from '@dueprocess/core'

/**
 * Line and column of many offsets in one pass over the text, counted as `positionOf` of the library
 * counts them: both from 1, columns in code points. One look-up each would read the text anew for
 * every problem of a file that has thousands.
 */
export function positionsOf(
  text: string,
  offsets: Iterable<number>,
): ReadonlyMap<number, Position> {
  const ascending = [...new Set(offsets)].sort((a, b) => a - b)
  const positions = new Map<number, Position>()
  let [index, line, column] = [0, 1, 1]
  for (const offset of ascending) {
    const end = Math.min(offset, text.length)
    while (index < end) {
      const code = text.codePointAt(index) ?? 0
      index += code > 0xffff ? 2 : 1
      column += 1
      const endsLine = code === 10 || (code === 13 && text.charCodeAt(index) !== 10)
      if (endsLine) [line, column] = [line + 1, 1]
    }
    positions.set(offset, { line, column })
  }
  return positions
}
