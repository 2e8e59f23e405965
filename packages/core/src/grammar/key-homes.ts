import type { MapShape, Shape } from './shape.ts'

/** What a key belongs to: `amend` to a step. */
export type KeyHomes = ReadonlyMap<string, ReadonlySet<string>>

/** Collects for every key that the grammar knows by name the kinds of map that have it. */
export function keyHomes(root: Shape): KeyHomes {
  const homes = new Map<string, Set<string>>()
  const seen = new Set<Shape>()
  const waiting = [root]
  for (let shape = waiting.pop(); shape; shape = waiting.pop()) {
    if (seen.has(shape)) continue
    seen.add(shape)
    waiting.push(...partsOf(shape))
    if (shape.kind !== 'map') continue
    for (const key of shape.keys.keys()) {
      homes.set(key, (homes.get(key) ?? new Set()).add(shape.noun))
    }
  }
  return homes
}

function partsOf(shape: Shape): readonly Shape[] {
  if (shape.kind === 'choice') return shape.choices.map((one) => one())
  if (shape.kind === 'list') return [shape.item()]
  return shape.kind === 'map' ? entriesOf(shape) : []
}

function entriesOf({ keys, rest }: MapShape): readonly Shape[] {
  return [...keys.values(), ...(rest ? [rest] : [])].map((one) => one())
}
