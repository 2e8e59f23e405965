import type { Edge, Node } from '../graph/index.ts'
import { type Block, moved } from './block.ts'

/** A box in its place. */
export interface PlacedBox {
  readonly node: Node
  /** How many boxes are around it. */
  readonly depth: number
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  /** What stands in it, in the coordinates of the picture. */
  readonly content: Block
}

/** An edge in its place. */
export interface PlacedEdge {
  readonly edge: Edge
  readonly points: readonly Point[]
  /** What stands beside it, in the coordinates of the picture. */
  readonly label: PlacedLabel | undefined
}

export interface PlacedLabel {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly content: Block
}

export interface Point {
  readonly x: number
  readonly y: number
}

/** A dashed line between two tracks. */
export interface Divider {
  readonly from: Point
  readonly to: Point
}

/** Boxes and edges in their places; nothing lies outside the width and height. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** Outer boxes before those inside. */
  readonly boxes: readonly PlacedBox[]
  readonly edges: readonly PlacedEdge[]
  readonly dividers: readonly Divider[]
}

/** The whole of a layout elsewhere; `deeper` more boxes are around it there. */
export function movedLayout(layout: Layout, x: number, y: number, deeper: number): Layout {
  const shift = (point: Point): Point => ({ x: point.x + x, y: point.y + y })
  return {
    ...layout,
    boxes: layout.boxes.map((box) => ({
      ...box,
      ...shift(box),
      depth: box.depth + deeper,
      content: moved(box.content, x, y),
    })),
    edges: layout.edges.map(({ edge, points, label }) => ({
      edge,
      points: points.map(shift),
      label: label && { ...label, ...shift(label), content: moved(label.content, x, y) },
    })),
    dividers: layout.dividers.map(({ from, to }) => ({ from: shift(from), to: shift(to) })),
  }
}
