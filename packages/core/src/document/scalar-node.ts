import type { Scalar } from 'yaml'
import type { ScalarNode, ScalarStyle } from './node.ts'
import { type ScalarSource, sourceOffsets } from './source-offsets.ts'

const styles: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
}

/** Makes a node of a scalar; it keeps nothing of what the YAML library made. */
export function scalarNode(document: string, scalar: Scalar): ScalarNode {
  const text = scalar.source ?? ''
  const [start = 0, end = start] = scalar.range ?? []
  const style = styles[scalar.type ?? ''] ?? 'plain'
  let offsets: readonly number[] | undefined
  return {
    kind: 'scalar',
    text,
    style,
    range: { start, end: start + document.slice(start, end).trimEnd().length },
    sourceOffset(index: number): number {
      offsets ??= sourceOffsets(text, sourceOf(document, style, start, end))
      return offsets[Math.min(Math.max(index, 0), text.length)] ?? start
    },
  }
}

function sourceOf(document: string, style: ScalarStyle, start: number, end: number): ScalarSource {
  const [from, to] = contentRange(document, style, start, end)
  return { style, content: document.slice(from, to), offset: from }
}

function contentRange(
  document: string,
  style: ScalarStyle,
  start: number,
  end: number,
): [number, number] {
  if (style === 'plain') return [start, end]
  if (style === 'literal' || style === 'folded') return [endOfHeader(document, start, end), end]
  const closed = end - start > 1 && document[end - 1] === document[start]
  return [start + 1, closed ? end - 1 : end]
}

/** Where the first line of a block begins, behind its `|` or `>` with all that follows there. */
function endOfHeader(document: string, start: number, end: number): number {
  const lineEnd = document.indexOf('\n', start)
  return lineEnd < 0 ? end : Math.min(lineEnd + 1, end)
}
