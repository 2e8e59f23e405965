import {
  collectDiagnostics,
  type Diagnostic,
  type DiagnosticCollector,
  type Range,
} from '../diagnostic/index.ts'
import { deepestNesting, type MapNode, type Node, type ScalarNode } from '../document/index.ts'
import { type Address, readAddress } from './address.ts'
import { noClaims, type Verb } from './claims.ts'
import {
  type Draft,
  draftOf,
  emptyMap,
  freeze,
  insertSlot,
  keyNode,
  openSlot,
  removeSlot,
  replaceValue,
  type Slot,
} from './draft.ts'
import { findElement, type Ground, slotAt } from './find-element.ts'
import { type Keys, placesOf } from './places.ts'
import { type Problems, problemsOf } from './problems.ts'

/** One thing that an overlay did to what it extends. */
export interface Operation {
  readonly verb: Verb
  /** Where the overlay says so. */
  readonly by: ScalarNode
  /** What the thing is called: the last word of its address. */
  readonly name: string
  /** Where the thing stood in the base, with its key; absent for what was added. */
  readonly was?: Range
}

export interface Merged {
  readonly root: MapNode
  readonly operations: readonly Operation[]
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * A procedure made of another one: first everything that is changed and removed is found in it, then
 * what is added is put at the end of its map, or beside the neighbour that it names. An entry that
 * cannot be followed is told and left out.
 */
export function mergeOverlay(overlay: MapNode, base: MapNode, baseName: string): Merged {
  const ground = { root: draftOf(base), places: placesOf(base) }
  const collected = collectDiagnostics()
  const merge: Merge = {
    ground,
    collected,
    problems: problemsOf(ground, baseName),
    claims: noClaims(),
    operations: [],
  }
  replaceHead(ground.root, overlay)
  const entriesBy = (verb: 'change' | 'add'): readonly Entry[] => {
    const entries = entriesOf(overlay, verb)
    const bare = entries.filter(({ node }) => isBare(node))
    const lost = bare.length > 1 ? bare.map(({ node }) => node) : []
    if (lost.length > 0) collected.report(merge.problems.withoutAddress(lost))
    return entries.filter(({ node }) => !lost.includes(node))
  }
  const planned = [
    ...entriesBy('change').flatMap((entry) => planChange(merge, entry)),
    ...itemsOf(overlay, 'remove').flatMap((node) => planRemoval(merge, node)),
  ]
  for (const apply of planned) apply()
  for (const entry of entriesBy('add')) add(merge, entry)
  dropEmptied(base, ground.root)
  const { operations } = merge
  return { root: freeze(ground.root), operations, diagnostics: collected.diagnostics }
}

interface Merge {
  readonly ground: Ground
  readonly collected: DiagnosticCollector
  readonly problems: Problems
  readonly claims: ReturnType<typeof noClaims>
  readonly operations: Operation[]
}

interface Entry {
  readonly node: ScalarNode
  readonly value: Node
}

/** What an overlay says of itself, and not of what it extends. */
const head = ['dueprocess', 'procedure', 'version', 'title', 'note']

function replaceHead(root: Draft, overlay: MapNode): void {
  for (const { key, value } of overlay.pairs) {
    if (!head.includes(key.text)) continue
    const slot = root.slots.get(key.text)
    if (slot) replaceValue(slot, key, value)
    else insertSlot(root, { key, value }, root.slots.get('version')?.after)
  }
}

function entriesOf(overlay: MapNode, key: string): readonly Entry[] {
  const value = overlay.pairs.find((pair) => pair.key.text === key)?.value
  if (value?.kind !== 'map') return []
  return value.pairs.flatMap(({ key: node, value: of }) => {
    return of.kind === 'invalid' ? [] : [{ node, value: of }]
  })
}

function itemsOf(overlay: MapNode, key: string): readonly ScalarNode[] {
  const value = overlay.pairs.find((pair) => pair.key.text === key)?.value
  if (value?.kind !== 'list') return []
  return value.items.filter((item) => item.kind === 'scalar')
}

/** A word alone where addresses stand: a key of an element whose own line is lost or indented like it. */
function isBare(node: ScalarNode): boolean {
  return !node.text.includes('.') && !readAddress(node).ok
}

type Apply = () => void

/** The fields that an entry of `change` replaces. */
function planChange(merge: Merge, { node, value }: Entry): readonly Apply[] {
  const target = findTarget(merge, 'change', node)
  if (!target) return []
  const { problems, collected } = merge
  const { address, slot, keys } = target
  const draft = openSlot(slot)
  if (!draft || (value.kind !== 'map' && address.fields.length > 0)) {
    const apply = (): void => replaceValue(slot, lastKey(address, slot.key), value)
    return take(merge, 'change', node, keys, slot) ? [apply] : []
  }
  if (value.kind !== 'map') {
    collected.report(problems.namesNoField(address, draft))
    return []
  }
  return value.pairs.flatMap((pair): readonly Apply[] => {
    const field = draft.slots.get(pair.key.text)
    if (!field) {
      const part = { text: pair.key.text, range: pair.key.range }
      collected.report(problems.noSuchField(address, part, draft))
      return []
    }
    if (pair.value.kind === 'invalid') return []
    const taken = take(merge, 'change', pair.key, [...keys, pair.key.text], field)
    return taken ? [() => replaceValue(field, pair.key, pair.value)] : []
  })
}

function planRemoval(merge: Merge, node: ScalarNode): readonly Apply[] {
  const target = findTarget(merge, 'remove', node)
  if (!target || !take(merge, 'remove', node, target.keys, target.slot)) return []
  return [() => removeSlot(target.draft, target.slot)]
}

interface Target {
  readonly address: Address
  readonly keys: Keys
  /** The map in which it stands. */
  readonly draft: Draft
  readonly slot: Slot
}

/** What an entry of `change` or `remove` is about, which must be there. */
function findTarget(merge: Merge, verb: Verb, node: ScalarNode): Target | undefined {
  const { ground, problems, collected } = merge
  const address = addressOf(merge, node)
  if (!address) return undefined
  if (address.beside) {
    collected.report(problems.noPlaceNeeded(address.beside.name))
    return undefined
  }
  const found = findElement(ground, address)
  if (!found.ok || !found.exists) {
    collected.report(problems.unknownElement(verb, address, found))
    return undefined
  }
  let draft = inDraft(ground.root, found.keys)
  let slot = slotAt(ground.root, found.keys)
  const keys = [...found.keys]
  for (const part of address.fields) {
    const inside = slot && openSlot(slot)
    const below: Slot | undefined = inside?.slots.get(part.text)
    if (!inside || !below) {
      collected.report(problems.noSuchField(address, part, inside))
      return undefined
    }
    draft = inside
    slot = below
    keys.push(part.text)
  }
  return slot && draft ? { address, keys, draft, slot } : undefined
}

function addressOf({ problems, collected }: Merge, node: ScalarNode): Address | undefined {
  if (collected.isFull()) return undefined
  const read = readAddress(node)
  if (read.ok) return read.address
  collected.report(problems.notAnAddress(node, read))
  return undefined
}

function inDraft(root: Draft, keys: Keys): Draft | undefined {
  if (keys.length === 1) return root
  const parent = slotAt(root, keys.slice(0, -1))
  return parent && openSlot(parent)
}

/** Puts what is new where its address says; the maps around it are made where they are missing. */
function add(merge: Merge, { node, value }: Entry): void {
  const { ground, problems, collected } = merge
  const address = addressOf(merge, node)
  if (!address) return
  const found = findElement(ground, address)
  if (!found.ok || (address.fields.length > 0 && !found.exists)) {
    collected.report(problems.unknownElement('add', address, found))
    return
  }
  const keys = [...found.keys, ...address.fields.map(({ text }) => text)]
  const there = slotAt(ground.root, keys)
  if (there) {
    collected.report(problems.alreadyThere(address, there.key.range))
    return
  }
  if (keys.length > deepestNesting) {
    collected.report(problems.tooDeep(address))
    return
  }
  const draft = mapAround(merge, address, keys)
  if (!draft || !take(merge, 'add', node, keys)) return
  const before = neighbour(merge, address, draft)
  if (!before.ok) return
  const key = lastKey(address, keyNode(keys.at(-1) ?? '', node.range))
  insertSlot(draft, { key, value }, before.slot)
  addToPlaces(ground, address, keys, value)
}

/** The map that holds what is added; undefined where something else stands there, which is told. */
function mapAround(
  { ground, problems, collected }: Merge,
  address: Address,
  keys: Keys,
): Draft | undefined {
  let draft = ground.root
  for (const key of keys.slice(0, -1)) {
    let slot = draft.slots.get(key)
    if (!slot) {
      const { range } = address.node
      slot = { key: keyNode(key, range), value: emptyMap(range) }
      insertSlot(draft, slot)
    }
    const inside = openSlot(slot)
    if (!inside) {
      collected.report(problems.holdsNoFields(address, slot.key))
      return undefined
    }
    draft = inside
  }
  return draft
}

type Neighbour = { readonly ok: boolean; readonly slot?: Slot | undefined }

function neighbour({ problems, collected }: Merge, { beside }: Address, draft: Draft): Neighbour {
  if (!beside) return { ok: true }
  const { text } = beside.name
  // A field that may stay empty is called without its question mark.
  const slot = draft.slots.get(text) ?? draft.slots.get(`${text}?`)
  if (slot) return { ok: true, slot: beside.side === 'before' ? slot : slot.after }
  collected.report(problems.noNeighbour(beside.name, draft))
  return { ok: false }
}

function addToPlaces({ places }: Ground, { kind, fields }: Address, keys: Keys, value: Node): void {
  if (fields.length > 0) return
  if (kind === 'step' || kind === 'opening') places.addStep(keys)
  if (kind === 'stage') {
    places.addStage(keys.filter((_, index) => index % 2 === 1).join('/'), keys, value)
  }
}

/** Whether nothing else in the overlay has to do with it; then it is remembered. */
function take(merge: Merge, verb: Verb, by: ScalarNode, keys: Keys, slot?: Slot): boolean {
  const other = merge.claims.take(keys, { verb, by })
  if (other) {
    merge.collected.report(merge.problems.twice(by, other))
    return false
  }
  merge.operations.push({
    verb,
    by,
    name: (keys.at(-1) ?? '').replace(/\?$/u, ''),
    ...(slot ? { was: { start: slot.key.range.start, end: slot.value.range.end } } : {}),
  })
  return true
}

/** A key, with the place of the word in the address that stands for it. */
function lastKey({ names, fields }: Address, key: ScalarNode): ScalarNode {
  const { range } = fields.at(-1) ?? names.at(-1) ?? key
  const start = Math.max(range.start, range.end - key.text.length)
  return keyNode(key.text, { start, end: range.end })
}

/** A map of the document that lost all that it had is gone with it. */
function dropEmptied(base: MapNode, root: Draft): void {
  for (const { key, value } of base.pairs) {
    const slot = root.slots.get(key.text)
    if (value.kind !== 'map' || value.pairs.length === 0 || !slot?.inside) continue
    if (slot.inside.slots.size === 0) removeSlot(root, slot)
  }
}
