import { noun, say } from '@dueprocess/rules'
import type { Range } from '../diagnostic/index.ts'
import type { ListNode, MapNode } from '../document/index.ts'
import type { Shape } from './shape.ts'
import type { Walk } from './walk.ts'

/** What is being looked at: `step \`triage\``, or only `step` where it has no name. */
export function subject(walk: Walk, shape: Shape): string {
  return walk.key && walk.key.text !== shape.noun
    ? `${noun(shape.noun)} \`${walk.key.text}\``
    : noun(shape.noun)
}

/** Where something stands: its key, or what it is. */
export function place(walk: Walk, shape: Shape): string {
  return walk.key ? `\`${walk.key.text}\`` : say`this ${noun(shape.noun)}`
}

/** What may stand there, for the end of a message. */
export function available(words: Iterable<string>): string {
  return say`available: ${[...words].join(', ')}`
}

/** A place to mark for a whole map or list: the key that names it, or where it begins. */
export function headOf(walk: Walk, node: MapNode | ListNode): Range {
  if (walk.key) return walk.key.range
  const first = node.kind === 'map' && !node.flow ? node.pairs[0]?.key.range : undefined
  return first ?? { start: node.range.start, end: Math.min(node.range.start + 1, node.range.end) }
}

/** A text as it can stand within a message: on one line, not too long. */
export function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > 40 ? `${line.slice(0, 39)}…` : line
}
