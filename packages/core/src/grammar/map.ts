import type { Json } from '@dueprocess/rules'
import type { MapNode, Node, Pair } from '../document/index.ts'
import { wrongKind } from './kind-problems.ts'
import { emptyMap, missingKeys, unknownKey } from './map-problems.ts'
import { meantKey } from './meant-key.ts'
import { namelessElement, namelessIn } from './nameless.ts'
import type { MapShape } from './shape.ts'
import { type Decoded, decode, type Walk } from './walk.ts'

/**
 * Keys in document order, on an object without prototype, so that `constructor` is a name like any
 * other. Entries that are refused are left out. A map that lacks a required key is refused itself,
 * unless other parts refer to it.
 */
export function decodeMap(walk: Walk, node: Node, shape: MapShape): Decoded | undefined {
  if (node.kind !== 'map') {
    walk.report(wrongKind(walk, node, shape))
    return undefined
  }
  const value: Record<string, unknown> = Object.create(null)
  const behaviours = new Map<string, Json>()
  const nameless = namelessIn(node, shape)
  const problem = namelessElement(node, shape, nameless)
  if (problem) walk.report(problem)
  for (const pair of node.pairs) {
    if (!nameless.includes(pair)) decodeEntry({ walk, pair, shape, of: node }, value, behaviours)
  }
  const complete = checkRequired(walk, node, shape, value)
  if (node.pairs.length < shape.minProperties) {
    walk.report(emptyMap(walk, node, shape))
    return undefined
  }
  if (!complete && !shape.partial) return undefined
  walk.remember(value, node, [])
  return { value, behaviour: inOrder(shape, behaviours) }
}

interface Entry {
  readonly walk: Walk
  readonly pair: Pair
  readonly shape: MapShape
  readonly of: MapNode
}

function decodeEntry(
  { walk, pair: { key, value: node }, shape, of }: Entry,
  value: Record<string, unknown>,
  behaviours: Map<string, Json>,
): void {
  // An entry that the document refused already has its message; its key may be only half of one.
  if (walk.isFull() || node.kind === 'invalid') return
  const inside: Walk = { ...walk, key }
  const known = shape.keys.get(key.text)
  const entry = known ?? shape.rest
  if (!entry) {
    walk.report(unknownKey(walk, key, shape, of))
    return
  }
  if (!known && shape.keyShape && !decode(inside, key, shape.keyShape())) return
  const decoded = decode(inside, node, entry())
  if (!decoded) return
  value[key.text] = decoded.value
  if (entry().behaviour) behaviours.set(key.text, decoded.behaviour)
  else if (!known) behaviours.set(key.text, null)
}

/** Keys that the grammar knows come in its order; names come in that of the document. */
function inOrder(shape: MapShape, behaviours: ReadonlyMap<string, Json>): Json {
  const ordered: Json[] = []
  for (const key of shape.keys.keys()) {
    const known = behaviours.get(key)
    if (known !== undefined) ordered.push([key, known])
  }
  for (const [key, said] of behaviours) if (!shape.keys.has(key)) ordered.push([key, said])
  return ordered
}

function checkRequired(
  walk: Walk,
  node: MapNode,
  shape: MapShape,
  value: Readonly<Record<string, unknown>>,
): boolean {
  const written = new Set(node.pairs.map(({ key }) => key.text))
  const missing = shape.required.filter((key) => !written.has(key) && !isMisspelt(key, node, shape))
  if (missing.length > 0) walk.report(missingKeys(walk, node, shape, missing))
  return shape.required.every((key) => value[key] !== undefined)
}

/** Keys that are compared with the missing ones; a bound on the work for hostile documents. */
const mostCompared = 50

/** A misspelt key is reported as such already; that the right one is missing follows from it. */
function isMisspelt(key: string, node: MapNode, shape: MapShape): boolean {
  if (shape.rest) return false
  const unknown = node.pairs.filter((pair) => !shape.keys.has(pair.key.text)).slice(0, mostCompared)
  return unknown.some((pair) => meantKey(pair.key.text, shape, node) === key)
}
