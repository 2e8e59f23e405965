import type { Range } from '../diagnostic/index.ts'
import type { MapNode, Node, ScalarNode } from '../document/index.ts'

/**
 * A map while it is being changed: opened only where something changes, so that the rest of the
 * tree is shared with the document that it comes from. Entries are linked in their order, so that
 * each change takes the same time however many there are.
 */
export interface Draft {
  readonly node: MapNode
  readonly slots: Map<string, Slot>
  first?: Slot | undefined
  last?: Slot | undefined
}

/** An entry of a draft; `inside` is its value once that was opened. */
export interface Slot {
  key: ScalarNode
  value: Node
  inside?: Draft | undefined
  before?: Slot | undefined
  after?: Slot | undefined
}

export function draftOf(node: MapNode): Draft {
  const draft: Draft = { node, slots: new Map() }
  for (const { key, value } of node.pairs) insertSlot(draft, { key, value })
  return draft
}

/** The value of an entry as a draft; undefined where it is no map. */
export function openSlot(slot: Slot): Draft | undefined {
  if (slot.value.kind === 'map') slot.inside ??= draftOf(slot.value)
  return slot.inside
}

/** Puts an entry before another one, or at the end. */
export function insertSlot(draft: Draft, slot: Slot, before?: Slot): void {
  slot.after = before
  slot.before = before ? before.before : draft.last
  if (slot.before) slot.before.after = slot
  else draft.first = slot
  if (before) before.before = slot
  else draft.last = slot
  draft.slots.set(slot.key.text, slot)
}

export function removeSlot(draft: Draft, slot: Slot): void {
  if (slot.before) slot.before.after = slot.after
  else draft.first = slot.after
  if (slot.after) slot.after.before = slot.before
  else draft.last = slot.before
  draft.slots.delete(slot.key.text)
}

export function replaceValue(slot: Slot, key: ScalarNode, value: Node): void {
  slot.key = key
  slot.value = value
  slot.inside = undefined
}

/** The changed map; what was not opened is the very node that it was. */
export function freeze({ node, first }: Draft): MapNode {
  const pairs: MapNode['pairs'][number][] = []
  for (let slot = first; slot; slot = slot.after) {
    pairs.push({ key: slot.key, value: slot.inside ? freeze(slot.inside) : slot.value })
  }
  return { ...node, pairs }
}

/** A key that stands in the document as a part of a longer one, or only in what is made of it. */
export function keyNode(text: string, range: Range): ScalarNode {
  const sourceOffset = (index: number): number =>
    range.start + Math.min(Math.max(index, 0), range.end - range.start)
  return { kind: 'scalar', text, style: 'plain', range, sourceOffset }
}

/** A map that no document has yet. */
export function emptyMap(range: Range): MapNode {
  return { kind: 'map', pairs: [], range, flow: false }
}
