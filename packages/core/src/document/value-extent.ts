import type { Range } from '../diagnostic/index.ts'

const openers = new Map([
  ['(', ')'],
  ['[', ']'],
  ['{', '}'],
])

/** How much of a line is looked at; a bound on the work for hostile documents. */
const longestValue = 2000

/**
 * The part of a line that its author most likely meant as one value: from `start` to the end of the
 * line or to a comment; inside braces or brackets only to the next comma or closing bracket that
 * is not within quotes or brackets of its own.
 */
export function valueExtent(text: string, start: number, flow: boolean): Range {
  const lineEnd = Math.min(endOfLine(text, start), start + longestValue)
  const end = flow ? endInFlow(text, start, lineEnd) : endBeforeComment(text, start, lineEnd)
  return { start, end: trimEnd(text, start, end) }
}

/** The offset of the line break that ends the line of `offset`, or of the end of the text. */
export function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return end > offset && text[end - 1] === '\r' ? end - 1 : end
}

function endBeforeComment(text: string, start: number, lineEnd: number): number {
  const comment = text.slice(start, lineEnd).search(/\s#/)
  return comment < 0 ? lineEnd : start + comment
}

function endInFlow(text: string, start: number, lineEnd: number): number {
  const closers: string[] = []
  let quotedBy = ''
  for (let index = start; index < lineEnd; index++) {
    const character = text[index] ?? ''
    if (quotedBy !== '') {
      if (character === quotedBy) quotedBy = ''
    } else if (character === '"') quotedBy = character
    else if (openers.has(character)) closers.push(openers.get(character) ?? '')
    else if (character === closers.at(-1)) closers.pop()
    else if (closers.length === 0 && /[,\]}]/.test(character)) return index
  }
  return lineEnd
}

function trimEnd(text: string, start: number, end: number): number {
  let last = end
  while (last > start && /\s/.test(text[last - 1] ?? '')) last--
  return last
}
