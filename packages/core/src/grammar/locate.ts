import type { Range } from '../diagnostic/index.ts'
import type { Node } from '../document/index.ts'

/**
 * Finds where in the text a part of the source was written. `owner` is an object or array of the
 * source itself (compared by identity). A part that is not in the document maps to its owner.
 */
export interface Locate {
  /** The value at `key`, or the whole owner without `key`. */
  (owner: object, key?: string | number): Range
  /** The key itself: where an element is named. */
  key(owner: object, key: string): Range
  /**
   * The keys as they were written, in order: also those whose values were refused and are therefore
   * not in the source, so that a reference to one of them is not called unknown.
   */
  keys(owner: object): readonly string[]
  /** A span of UTF-16 offsets inside the text at `key`, such as one word of a condition. */
  span(owner: object, key: string | number, span: Range): Range
}

/** The node that an object or array was made of; of a list also the items that were kept. */
export interface Origin {
  readonly node: Node
  readonly items: readonly Node[]
}

/** Looks places up by what each part of a source was made of. */
export function placeFinder(origins: ReadonlyMap<object, Origin>): Locate {
  const nodeAt = (owner: object, key: string | number): Node | undefined => {
    const origin = origins.get(owner)
    return typeof key === 'number' ? origin?.items[key] : pairAt(origin, key)?.value
  }
  const whole = (owner: object): Range => origins.get(owner)?.node.range ?? { start: 0, end: 0 }
  const value = (owner: object, key?: string | number): Range =>
    (key === undefined ? undefined : nodeAt(owner, key)?.range) ?? whole(owner)
  return Object.assign(value, {
    key: (owner: object, key: string): Range =>
      pairAt(origins.get(owner), key)?.key.range ?? whole(owner),
    keys: (owner: object): readonly string[] => {
      const node = origins.get(owner)?.node
      return node?.kind === 'map' ? node.pairs.map(({ key }) => key.text) : []
    },
    span: (owner: object, key: string | number, span: Range): Range => {
      const node = nodeAt(owner, key)
      return node?.kind === 'scalar' ? spanIn(node, span) : value(owner, key)
    },
  })
}

type PairNode = Extract<Node, { kind: 'map' }>['pairs'][number]

function pairAt(origin: Origin | undefined, key: string): PairNode | undefined {
  if (origin?.node.kind !== 'map') return undefined
  return origin.node.pairs.find((pair) => pair.key.text === key)
}

/** The end is taken from the last character inside: what follows may be on another line. */
function spanIn(node: Extract<Node, { kind: 'scalar' }>, { start, end }: Range): Range {
  const from = node.sourceOffset(start)
  return { start: from, end: end > start ? Math.max(from, node.sourceOffset(end - 1) + 1) : from }
}
