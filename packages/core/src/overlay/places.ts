import type { MapNode, Node } from '../document/index.ts'

/** The way to something from the root of a procedure, key by key. */
export type Keys = readonly string[]

/** Where stages and steps stand, which are nested and called by short names. */
export interface Places {
  /** By path, such as `handling/technical`. */
  readonly stages: ReadonlyMap<string, Keys>
  /** By id, which is unique in a procedure that is right. */
  readonly steps: ReadonlyMap<string, readonly Keys[]>
  /** The paths of the stages that a name can mean: a path, or the end of one. */
  stagesNamed(name: string): readonly string[]
  /** Takes up what an overlay adds: a stage with all below it, or a step. */
  addStage(path: string, keys: Keys, node: Node): void
  addStep(keys: Keys): void
}

/** Finds the stages and steps of a procedure. */
export function placesOf(root: MapNode): Places {
  const stages = new Map<string, Keys>()
  const steps = new Map<string, Keys[]>()
  const pathsById = new Map<string, string[]>()

  const addStep = (keys: Keys): void => {
    const id = keys.at(-1) ?? ''
    append(steps, id, keys)
  }
  const addStage = (path: string, keys: Keys, node: Node): void => {
    const id = keys.at(-1) ?? ''
    stages.set(path, keys)
    append(pathsById, id, path)
    addBelow(path, keys, node)
  }
  const addBelow = (path: string, keys: Keys, node: Node): void => {
    for (const id of keysIn(node, 'steps')) addStep([...keys, 'steps', id])
    for (const below of ['stages', 'tracks']) {
      for (const [id, stage] of entriesIn(node, below)) {
        addStage(path === '' ? id : `${path}/${id}`, [...keys, below, id], stage)
      }
    }
  }
  for (const id of keysIn(root, 'open')) addStep(['open', id])
  addBelow('', [], root)

  const stagesNamed = (name: string): readonly string[] => {
    if (stages.has(name)) return [name]
    const id = name.slice(name.lastIndexOf('/') + 1)
    return (pathsById.get(id) ?? []).filter((path) => path.endsWith(`/${name}`))
  }
  return { stages, steps, stagesNamed, addStage, addStep }
}

function append<Item>(lists: Map<string, Item[]>, name: string, item: Item): void {
  const list = lists.get(name)
  if (list) list.push(item)
  else lists.set(name, [item])
}

function entriesIn(node: Node, key: string): readonly (readonly [string, Node])[] {
  const value = valueAt(node, key)
  return value?.kind === 'map'
    ? value.pairs.map((pair) => [pair.key.text, pair.value] as const)
    : []
}

function keysIn(node: Node, key: string): readonly string[] {
  return entriesIn(node, key).map(([id]) => id)
}

function valueAt(node: Node, key: string): Node | undefined {
  return node.kind === 'map' ? node.pairs.find((pair) => pair.key.text === key)?.value : undefined
}
