import type { Diagnostic, Range } from '../diagnostic/index.ts'
import type { Node, Pair, ScalarNode } from './node.ts'
import type { ParsedDocument } from './parse-document.ts'

/** The same document at another place of a table of texts: every offset is that much larger. */
export function shiftDocument(document: ParsedDocument, by: number): ParsedDocument {
  const { root, diagnostics, broken } = document
  return {
    ...document,
    root: root && shiftNode(root, by),
    diagnostics: diagnostics.map((one) => shiftDiagnostic(one, by)),
    broken: broken.map((range) => shiftRange(range, by)),
  }
}

function shiftNode(node: Node, by: number): Node {
  const range = shiftRange(node.range, by)
  if (node.kind === 'scalar') return shiftScalar(node, by)
  if (node.kind === 'list') {
    return { ...node, range, items: node.items.map((item) => shiftNode(item, by)) }
  }
  if (node.kind === 'invalid') return { ...node, range }
  const pairs = node.pairs.map(
    ({ key, value }): Pair => ({ key: shiftScalar(key, by), value: shiftNode(value, by) }),
  )
  return { ...node, range, pairs }
}

function shiftScalar(node: ScalarNode, by: number): ScalarNode {
  return {
    ...node,
    range: shiftRange(node.range, by),
    sourceOffset: (index) => node.sourceOffset(index) + by,
  }
}

function shiftDiagnostic(diagnostic: Diagnostic, by: number): Diagnostic {
  const range = shiftRange(diagnostic.range, by)
  const related = diagnostic.related?.map((one) => ({ ...one, range: shiftRange(one.range, by) }))
  return { ...diagnostic, range, ...(related ? { related } : {}) }
}

function shiftRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}
