import type { Node, ScalarNode } from '../document/index.ts'
import { wrongKind } from './kind-problems.ts'
import { decomposedName, emptyText, wrongNumber, wrongText, wrongWord } from './scalar-problems.ts'
import type { BooleanShape, ConstantShape, NumberShape, TextShape } from './shape.ts'
import type { Decoded, Walk } from './walk.ts'

/** Text is what the author wrote: `1.10` stays `1.10`, `0800` and `yes` stay text. */
export function decodeText(walk: Walk, node: Node, shape: TextShape): Decoded | undefined {
  if (node.kind !== 'scalar') return refuse(walk, wrongKind(walk, node, shape))
  const wanted = shape.pattern ? 1 : shape.minLength
  if (node.text.trim().length < wanted) return refuse(walk, emptyText(walk, node, shape))
  if (shape.pattern && !shape.pattern.test(node.text)) {
    return refuse(walk, wrongText(walk, node, shape))
  }
  if (shape.problem === 'invalid-name' && node.text !== node.text.normalize('NFC')) {
    return refuse(walk, decomposedName(node))
  }
  return accept(node.text)
}

const decimal = /^-?(0|[1-9](_?[0-9])*)(\.[0-9](_?[0-9])*)?([eE][+-]?[0-9]{1,3})?$/

/** A number in decimal digits; `10_000` is one. Refused: quotes, leading zeros, −0, infinity. */
export function decodeNumber(walk: Walk, node: Node, shape: NumberShape): Decoded | undefined {
  if (node.kind !== 'scalar') return refuse(walk, wrongKind(walk, node, shape))
  const value = numberOf(node)
  const fits =
    value !== undefined &&
    value >= shape.minimum &&
    value <= shape.maximum &&
    (!shape.integer || Number.isSafeInteger(value))
  return fits ? accept(value) : refuse(walk, wrongNumber(walk, node, shape, value))
}

function numberOf(node: ScalarNode): number | undefined {
  if (node.style !== 'plain' || !decimal.test(node.text)) return undefined
  const value = Number(node.text.replaceAll('_', ''))
  return Number.isFinite(value) && !Object.is(value, -0) ? value : undefined
}

/** `true` or `false`; `yes` and `no` are words of a procedure, not of YAML. */
export function decodeBoolean(walk: Walk, node: Node, shape: BooleanShape): Decoded | undefined {
  return decodeOneOf(walk, node, shape, [true, false])
}

/** One of the few values that the grammar lists. */
export function decodeConstant(walk: Walk, node: Node, shape: ConstantShape): Decoded | undefined {
  return decodeOneOf(walk, node, shape, shape.values)
}

function decodeOneOf(
  walk: Walk,
  node: Node,
  shape: BooleanShape | ConstantShape,
  values: ConstantShape['values'],
): Decoded | undefined {
  if (node.kind !== 'scalar') return refuse(walk, wrongKind(walk, node, shape))
  const found = values.find((value) => means(node, value))
  return found === undefined ? refuse(walk, wrongWord(walk, node, shape, values)) : accept(found)
}

function means(node: ScalarNode, value: ConstantShape['values'][number]): boolean {
  if (typeof value === 'string') return node.text === value
  if (typeof value === 'number') return numberOf(node) === value
  return node.style === 'plain' && node.text === String(value)
}

function accept(value: string | number | boolean | ConstantShape['values'][number]): Decoded {
  return { value, behaviour: value }
}

function refuse(walk: Walk, diagnostic: Parameters<Walk['report']>[0]): undefined {
  walk.report(diagnostic)
  return undefined
}
