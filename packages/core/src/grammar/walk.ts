import type { Json } from '@dueprocess/rules'
import type { Diagnostic } from '../diagnostic/index.ts'
import type { Node, ScalarNode } from '../document/index.ts'
import { decodeChoice } from './choice.ts'
import type { KeyHomes } from './key-homes.ts'
import { decodeList } from './list.ts'
import { decodeMap } from './map.ts'
import { decodeBoolean, decodeConstant, decodeNumber, decodeText } from './scalar.ts'
import type { Shape } from './shape.ts'

/** A part of a document that its shape accepts. */
export interface Decoded {
  readonly value: unknown
  readonly behaviour: Json
}

/** What the walk carries along. */
export interface Walk {
  /** Remembers from which node an object or array was made. */
  remember(made: object, node: Node, kept: readonly Node[]): void
  report(diagnostic: Diagnostic): void
  /** Enough has been reported: nothing more is looked at. */
  isFull(): boolean
  /** Where the keys of the grammar belong, for messages. */
  readonly homes: KeyHomes
  /** The key under which the part stands, for messages; none in lists and at the root. */
  readonly key: ScalarNode | undefined
}

type Decode<S extends Shape> = (walk: Walk, node: Node, shape: S) => Decoded | undefined
type DecoderByKind = { readonly [K in Shape['kind']]: Decode<Extract<Shape, { kind: K }>> }

const decoders: DecoderByKind = {
  text: decodeText,
  number: decodeNumber,
  boolean: decodeBoolean,
  constant: decodeConstant,
  map: decodeMap,
  list: decodeList,
  choice: decodeChoice,
}

/**
 * Decodes a node by its shape. Undefined where the shape refuses it, which has been reported then,
 * or where the document itself was refused at this place.
 */
export function decode(walk: Walk, node: Node, shape: Shape): Decoded | undefined {
  if (node.kind === 'invalid' || walk.isFull()) return undefined
  const decoder = decoders[shape.kind] as Decode<Shape>
  return decoder(walk, node, shape)
}
