import { nearestWord } from '@dueprocess/rules'
import type { MapNode } from '../document/index.ts'
import type { MapShape } from './shape.ts'

/** Words that other languages and tools have for a key of ours, with what may be meant here. */
const otherWords: ReadonlyMap<string, readonly string[]> = new Map([
  ['to', ['stage']],
  ['target', ['stage', 'to']],
  ['goto', ['stage', 'to']],
  ['next', ['stage', 'then', 'to']],
  ['else', ['otherwise']],
  ['default', ['otherwise', 'else']],
  ['if', ['when']],
  ['condition', ['when']],
  ['role', ['by']],
  ['roles', ['by']],
  ['who', ['by']],
  ['actor', ['by']],
  ['duration', ['within']],
  ['name', ['title']],
  ['label', ['title']],
  ['comment', ['note']],
  ['description', ['note']],
])

/**
 * The key of a shape that was meant by an unknown one: one that looks like it, or another word for
 * it; never one that the map has as well.
 */
export function meantKey(
  text: string,
  shape: MapShape,
  node: MapNode | undefined,
): string | undefined {
  const near = nearestWord(text, shape.keys.keys())
  if (near !== undefined) return near
  return otherWords.get(text)?.find((word) => {
    return shape.keys.has(word) && node?.pairs.every(({ key }) => key.text !== word) !== false
  })
}
