import elk, { type ELK, type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js'
import type { Point } from './layout.ts'

/** A box to be placed: of fixed size, or around others. */
export interface Shape {
  readonly id: string
  readonly width: number
  readonly height: number
  /** Room for the head of a box around others. */
  readonly head?: number
  readonly inner: readonly Shape[]
}

/** An edge to be routed, with the size of what stands beside it. */
export interface Connection {
  readonly id: string
  readonly from: string
  readonly to: string
  readonly label?: { readonly width: number; readonly height: number }
}

/** Where everything was placed, from the upper left corner. */
export interface Placement {
  readonly width: number
  readonly height: number
  readonly shapes: ReadonlyMap<string, Rectangle>
  readonly routes: ReadonlyMap<
    string,
    { readonly points: readonly Point[]; readonly label?: Point }
  >
}

export interface Rectangle extends Point {
  readonly width: number
  readonly height: number
}

const spacing: Readonly<Record<string, string>> = {
  'elk.separateConnectedComponents': 'false',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '16',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '6',
  'elk.layered.spacing.nodeNodeBetweenLayers': '26',
  'elk.layered.spacing.edgeNodeBetweenLayers': '18',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
}

/** Left to right, names hang below their shapes, and need room there. */
const wider: Readonly<Record<string, string>> = {
  ...spacing,
  'elk.spacing.nodeNode': '76',
  'elk.spacing.edgeNode': '44',
  'elk.layered.spacing.nodeNodeBetweenLayers': '50',
}

const options: Readonly<Record<string, string>> = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.padding': '[top=2,left=2,bottom=2,right=2]',
}

let engine: ELK | undefined

/** Places shapes in layers, from top to bottom or from left to right. The same input gives the same places. */
export async function place(
  shapes: readonly Shape[],
  connections: readonly Connection[],
  direction: 'DOWN' | 'RIGHT' = 'DOWN',
): Promise<Placement> {
  engine ??= new elk.default()
  const room = direction === 'DOWN' ? spacing : wider
  const root: ElkNode = {
    id: 'root',
    layoutOptions: { ...options, ...room, 'elk.direction': direction },
    children: shapes.map((shape) => elkNode(shape, room)),
    edges: connections.map(elkEdge),
  }
  const placed: ElkNode = await engine.layout(root)
  const all = (placed.children ?? []).flatMap(withInner)
  return {
    width: placed.width ?? 0,
    height: placed.height ?? 0,
    shapes: new Map(
      all.map(({ id, x = 0, y = 0, width = 0, height = 0 }) => [id, { x, y, width, height }]),
    ),
    routes: new Map((placed.edges ?? []).map((edge) => [edge.id, routeOf(edge)])),
  }
}

function elkNode(
  { id, width, height, head, inner }: Shape,
  room: Readonly<Record<string, string>>,
): ElkNode {
  if (inner.length === 0) return { id, width, height }
  return {
    id,
    layoutOptions: {
      ...room,
      'elk.padding': `[top=${head ?? 0},left=18,bottom=${room === wider ? 60 : 18},right=18]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      // With layers from top to bottom, elkjs 0.12 takes these two the other way round.
      'elk.nodeSize.minimum': `(0,${width})`,
    },
    children: inner.map((shape) => elkNode(shape, room)),
  }
}

function elkEdge({ id, from, to, label }: Connection): ElkExtendedEdge {
  const labels = label ? [{ id: `label of ${id}`, text: ' ', ...label }] : []
  return { id, sources: [from], targets: [to], labels }
}

function withInner(node: ElkNode): readonly ElkNode[] {
  return [node, ...(node.children ?? []).flatMap(withInner)]
}

function routeOf({ sections = [], labels = [] }: ElkExtendedEdge): {
  readonly points: readonly Point[]
  readonly label?: Point
} {
  const points = sections.flatMap(({ startPoint, bendPoints = [], endPoint }) => [
    startPoint,
    ...bendPoints,
    endPoint,
  ])
  const [label] = labels
  return label ? { points, label: { x: label.x ?? 0, y: label.y ?? 0 } } : { points }
}
