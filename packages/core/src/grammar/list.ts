import type { Node } from '../document/index.ts'
import { tooFewItems, wrongKind } from './kind-problems.ts'
import type { ListShape } from './shape.ts'
import { type Decoded, decode, type Walk } from './walk.ts'

/** Items that are refused are left out; the others keep their order. */
export function decodeList(walk: Walk, node: Node, shape: ListShape): Decoded | undefined {
  if (node.kind !== 'list') {
    walk.report(wrongKind(walk, node, shape))
    return undefined
  }
  if (node.items.length < shape.minItems) {
    walk.report(tooFewItems(walk, node, shape))
    return undefined
  }
  const inside: Walk = { ...walk, key: undefined }
  const kept: { readonly item: Node; readonly decoded: Decoded }[] = []
  for (const item of node.items) {
    const decoded = decode(inside, item, shape.item())
    if (decoded) kept.push({ item, decoded })
  }
  const value = kept.map(({ decoded }) => decoded.value)
  walk.remember(
    value,
    node,
    kept.map(({ item }) => item),
  )
  return { value, behaviour: kept.map(({ decoded }) => decoded.behaviour) }
}
