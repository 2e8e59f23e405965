import type { Range } from '../diagnostic/index.ts'

/**
 * A place in a document. An `invalid` node stands where the text has been refused already (an
 * alias, a tagged value, a missing value): later stages pass over it in silence.
 */
export type Node = MapNode | ListNode | ScalarNode | InvalidNode

/** Keys with their values. */
export interface MapNode {
  readonly kind: 'map'
  /** In document order; no two keys are equal. */
  readonly pairs: readonly Pair[]
  readonly range: Range
  /** Written with braces. */
  readonly flow: boolean
}

/** One entry of a map. */
export interface Pair {
  readonly key: ScalarNode
  readonly value: Node
}

/** Items in order. */
export interface ListNode {
  readonly kind: 'list'
  readonly items: readonly Node[]
  readonly range: Range
  /** Written with brackets. */
  readonly flow: boolean
}

/** How a text is written: bare, in quotes, or as a block of lines behind `|` or `>`. */
export type ScalarStyle = 'plain' | 'single' | 'double' | 'literal' | 'folded'

/** A text; what type it has is for the grammar to say. */
export interface ScalarNode {
  readonly kind: 'scalar'
  /** What the author wrote, without quotes, escapes, folding and indentation. */
  readonly text: string
  readonly style: ScalarStyle
  /** Includes the quotes, or the header of a block. */
  readonly range: Range
  /**
   * Maps an index in `text` to the offset in the document of what it stands for, so that a problem
   * inside a condition or a table is shown at its place. `text.length` maps to the end of the
   * content; an index outside is clamped.
   */
  sourceOffset(index: number): number
}

/** What has been refused already. */
export interface InvalidNode {
  readonly kind: 'invalid'
  readonly range: Range
}
