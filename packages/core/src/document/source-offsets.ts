import type { ScalarStyle } from './node.ts'

/** A scalar as it stands in the document: without quotes and without the header of a block. */
export interface ScalarSource {
  readonly style: ScalarStyle
  readonly content: string
  /** Where `content` begins in the document. */
  readonly offset: number
}

/**
 * For every index in the cooked text of a scalar the offset in the document of what it stands for;
 * one more for the end. Folding and indentation change only white space, and escapes keep their
 * order, so the visible characters of both sides pair off one by one; white space takes its place
 * between them, counted from the visible character before it, or, where a line began in between,
 * back from the one behind it.
 */
export function sourceOffsets(text: string, source: ScalarSource): readonly number[] {
  const visible = visibleOffsets(source)
  const offsets: number[] = []
  let taken = 0
  for (let index = 0; index < text.length; ) {
    if (!isBlank(text[index])) {
      offsets.push(visible[taken++] ?? endOf(source))
      index++
      continue
    }
    const end = endOfBlanks(text, index)
    const from = index === 0 ? source.offset : (offsets[index - 1] ?? source.offset) + 1
    const to = visible[taken] ?? endOf(source)
    // One by one: hundreds of thousands of blanks are more than a call takes arguments.
    for (const offset of placeBlanks(text.slice(index, end), from, to)) offsets.push(offset)
    index = end
  }
  offsets.push(endAfter(offsets, source))
  return offsets
}

/** A block ends with its last line; anything else where its quotes close. */
function endAfter(offsets: readonly number[], source: ScalarSource): number {
  const block = source.style === 'literal' || source.style === 'folded'
  const last = offsets.at(-1)
  return block && last !== undefined ? Math.min(last + 1, endOf(source)) : endOf(source)
}

function endOf(source: ScalarSource): number {
  return source.offset + source.content.length
}

function placeBlanks(blanks: string, from: number, to: number): number[] {
  const lastBreak = blanks.lastIndexOf('\n')
  return Array.from(blanks, (_, index) => {
    const place = index > lastBreak && lastBreak >= 0 ? to - (blanks.length - index) : from + index
    return Math.max(from, Math.min(place, to))
  })
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\n' || character === '\t' || character === '\r'
}

function endOfBlanks(text: string, start: number): number {
  let end = start
  while (isBlank(text[end])) end++
  return end
}

/** The offset of every UTF-16 unit that is not white space, in order. */
function visibleOffsets(source: ScalarSource): number[] {
  if (source.style === 'double') return visibleInDouble(source)
  const offsets: number[] = []
  for (let index = 0; index < source.content.length; index++) {
    const character = source.content[index]
    if (isBlank(character)) continue
    offsets.push(source.offset + index)
    if (source.style === 'single' && character === "'") index++
  }
  return offsets
}

const escapeLengths = new Map([
  ['x', 2],
  ['u', 4],
  ['U', 8],
])
const blankEscapes = new Set([' ', 't', 'n', 'r', '\t', '\n', '\r'])

function visibleInDouble({ content, offset }: ScalarSource): number[] {
  const offsets: number[] = []
  for (let index = 0; index < content.length; index++) {
    if (content[index] !== '\\') {
      if (!isBlank(content[index])) offsets.push(offset + index)
      continue
    }
    const letter = content[index + 1] ?? ''
    const digits = escapeLengths.get(letter) ?? 0
    const code = digits > 0 ? Number.parseInt(content.slice(index + 2, index + 2 + digits), 16) : 0
    const blank =
      digits > 0
        ? isBlank(String.fromCharCode(code & 0xffff)) && code <= 0xffff
        : blankEscapes.has(letter)
    if (!blank) offsets.push(offset + index)
    if (code > 0xffff) offsets.push(offset + index)
    index += 1 + digits
  }
  return offsets
}
