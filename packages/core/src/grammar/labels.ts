import { collectDiagnostics } from '../diagnostic/index.ts'
import type { Node } from '../document/index.ts'
import { alternatives, nodeKind } from './choice.ts'
import type { Grammar } from './grammar.ts'
import type { ChoiceShape, Shape } from './shape.ts'
import { decode } from './walk.ts'

/** A text for people as it stands in a document. */
export interface WrittenLabel {
  /** The keys that lead to it. */
  readonly path: readonly string[]
  readonly node: Node
}

/** Every text for people in a document that a grammar accepts, in the order of the document. */
export function* labelsIn(
  node: Node,
  grammar: Grammar,
  shape: Shape = grammar.root,
  path: readonly string[] = [],
): Generator<WrittenLabel> {
  if (shape.kind === 'choice') {
    const form = isLabel(shape) ? undefined : formOf(node, shape, grammar)
    if (isLabel(shape)) yield { path, node }
    if (form) yield* labelsIn(node, grammar, form, path)
  }
  if (shape.kind === 'list' && node.kind === 'list') {
    for (const item of node.items) yield* labelsIn(item, grammar, shape.item(), path)
  }
  if (shape.kind === 'map' && node.kind === 'map') {
    for (const { key, value } of node.pairs) {
      const inner = shape.keys.get(key.text) ?? shape.rest
      if (inner) yield* labelsIn(value, grammar, inner(), [...path, key.text])
    }
  }
}

function isLabel({ noun }: ChoiceShape): boolean {
  return noun === 'label'
}

/** The one of several shapes that a node has. */
function formOf(node: Node, shape: ChoiceShape, { homes }: Grammar): Shape | undefined {
  const fitting = alternatives(shape).filter((one) => nodeKind(one) === node.kind)
  if (fitting.length < 2) return fitting[0]
  return fitting.find((one) => {
    const { diagnostics, report, isFull } = collectDiagnostics()
    const walk = { key: undefined, report, isFull, homes, remember: () => {} }
    return decode(walk, node, one) !== undefined && diagnostics.length === 0
  })
}
