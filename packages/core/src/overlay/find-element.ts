import { type Address, containers, type Part, splitPath } from './address.ts'
import { type Draft, openSlot, type Slot } from './draft.ts'
import type { Keys, Places } from './places.ts'

/** A procedure that is being changed, with where its stages and steps are. */
export interface Ground {
  readonly root: Draft
  readonly places: Places
}

/** Where an element is, or would be; or which name of the address leads nowhere or to several. */
export type FoundElement =
  | { readonly ok: true; readonly keys: Keys; readonly exists: boolean }
  | { readonly ok: false; readonly part: Part; readonly meant: readonly string[] }

type Find = (ground: Ground, address: Address) => FoundElement

/** Finds the element that an address names, whether it is there or not. */
export function findElement(ground: Ground, address: Address): FoundElement {
  const container = containers.get(address.kind)
  if (container !== undefined) return atKeys(ground, [container, name(address, 0).text])
  const find = finders.get(address.kind)
  return find ? find(ground, address) : atKeys(ground, [address.kind])
}

const finders: ReadonlyMap<string, Find> = new Map([
  ['field', findField],
  ['word', (ground, address) => inside(ground, ['scales'], address)],
  ['stage', findStage],
  ['step', findStep],
  ['opening', (ground, address) => atKeys(ground, ['open', name(address, 0).text])],
])

/** A field stands in its form, or behind the `fields` of a form that has a title. */
function findField(ground: Ground, address: Address): FoundElement {
  const keys = ['forms', name(address, 0).text]
  const form = slotAt(ground.root, keys)
  const draft = form && openSlot(form)
  const fields = draft?.slots.get('fields')
  if (!draft) return unknown(name(address, 0))
  const isTitled = fields?.value.kind === 'map'
  const map = isTitled ? openSlot(fields) : draft
  const field = name(address, 1).text.replace(/\?$/u, '')
  const written = [field, `${field}?`].find((key) => map?.slots.has(key))
  const path = [...keys, ...(isTitled ? ['fields'] : []), written ?? name(address, 1).text]
  return { ok: true, keys: path, exists: written !== undefined }
}

function inside(ground: Ground, container: Keys, address: Address): FoundElement {
  const keys = [...container, name(address, 0).text]
  const slot = slotAt(ground.root, keys)
  if (!slot) return unknown(name(address, 0))
  return atKeys(ground, [...keys, name(address, 1).text])
}

/** A stage that is there may be named by the end of its path; a new one by the stage around it. */
function findStage(ground: Ground, address: Address): FoundElement {
  const path = name(address, 0)
  const paths = ground.places.stagesNamed(path.text)
  const [only] = paths
  if (paths.length > 1) return { ok: false, part: path, meant: paths }
  if (only !== undefined) return atKeys(ground, ground.places.stages.get(only) ?? [])
  const { parent, id } = splitPath(path)
  if (!parent) return atKeys(ground, ['stages', id.text])
  const around = keysOfStage(ground, parent)
  if (!around.ok) return around
  const hasTracks = slotAt(ground.root, [...around.keys, 'tracks']) !== undefined
  return atKeys(ground, [...around.keys, hasTracks ? 'tracks' : 'stages', id.text])
}

function findStep(ground: Ground, address: Address): FoundElement {
  const { parent, id } = splitPath(name(address, 0))
  const known = ground.places.steps.get(id.text) ?? []
  if (!parent) return atKeys(ground, known[0] ?? ['steps', id.text])
  const around = keysOfStage(ground, parent)
  return around.ok ? atKeys(ground, [...around.keys, 'steps', id.text]) : around
}

function keysOfStage({ places }: Ground, part: Part): FoundElement {
  const paths = places.stagesNamed(part.text)
  const keys = places.stages.get(paths[0] ?? '')
  if (paths.length === 1 && keys) return { ok: true, keys, exists: true }
  return { ok: false, part, meant: paths }
}

function atKeys({ root }: Ground, keys: Keys): FoundElement {
  return { ok: true, keys, exists: slotAt(root, keys) !== undefined }
}

function unknown(part: Part): FoundElement {
  return { ok: false, part, meant: [] }
}

function name({ names }: Address, index: number): Part {
  return names[index] as Part
}

/** The entry at the end of a way; undefined where the way leads nowhere. */
export function slotAt(root: Draft, keys: Keys): Slot | undefined {
  let draft: Draft | undefined = root
  let slot: Slot | undefined
  for (const key of keys) {
    slot = draft?.slots.get(key)
    draft = slot && openSlot(slot)
    if (!slot) return undefined
  }
  return slot
}
