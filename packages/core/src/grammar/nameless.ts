import { noun, say } from '@dueprocess/rules'
import { type Diagnostic, problem } from '../diagnostic/index.ts'
import type { MapNode, Pair } from '../document/index.ts'
import type { MapShape } from './shape.ts'

/**
 * Keys of an element that stand where elements stand by their names, since the line with the name is
 * lost or not indented less than they are.
 */
export function namelessIn(node: MapNode, shape: MapShape): readonly Pair[] {
  const element = shape.rest?.()
  if (element?.kind !== 'map') return []
  const ofElement = node.pairs.filter(({ key }) => {
    return element.keys.has(key.text) && !shape.keys.has(key.text)
  })
  // A step may well be called `record`: then its keys are in it.
  const misfits = ofElement.filter(({ value }) => {
    return value.kind === 'map'
      ? value.pairs.every(({ key }) => !element.keys.has(key.text))
      : value.kind !== 'invalid'
  })
  return misfits.some(({ value }) => value.kind !== 'map') ? misfits : []
}

/** One problem, however many keys; none where the name before them is told to have no value. */
export function namelessElement(
  node: MapNode,
  shape: MapShape,
  nameless: readonly Pair[],
): Diagnostic | undefined {
  const [first] = nameless
  if (!first) return undefined
  const before = node.pairs[node.pairs.indexOf(first) - 1]
  if (before?.value.kind === 'invalid') return undefined
  const element = noun(shape.rest?.().noun ?? '')
  const keys = nameless.map(({ key }) => `\`${key.text}\``).join(', ')
  const message =
    nameless.length === 1
      ? say`${keys} belongs to one ${element}, and stands where each ${element} has its name`
      : say`${keys} belong to one ${element}, and stand where each ${element} has its name`
  const help = say`write the name of the ${element} on a line before, and indent what belongs to it`
  return problem('wrong-kind', message, first.key.range, help)
}
