import { allNodes, type Edge, type Graph, type Node } from '../graph/index.ts'
import { type Block, emptyBlock, moved, setRows } from './block.ts'
import { boxContent, edgeContent, headRows, padding } from './box.ts'
import { type Connection, type Placement, place, type Shape } from './elk.ts'
import { type Layout, movedLayout, type PlacedBox, type PlacedEdge } from './layout.ts'
import type { Lettering } from './step-rows.ts'
import { packTracks, type Tracks } from './tracks.ts'

/**
 * Finds places for all boxes and edges of a graph. What is offered in the whole case stands as a
 * band across the top. The same graph gives the same places.
 */
export async function layOut({ nodes, edges }: Graph, lettering: Lettering): Promise<Layout> {
  const band = nodes.find(({ kind }) => kind === 'anywhere')
  const rest = nodes.filter((node) => node !== band)
  const layout = await layRegion(rest, edges, lettering)
  if (band === undefined) return layout
  const content = boxContent(band, lettering, Math.max(layout.width, LEAST_WIDTH) - 2 * padding)
  const width = Math.max(layout.width, Math.ceil(content.width) + 2 * padding)
  const height = Math.ceil(content.height) + 2 * padding
  const below = movedLayout(layout, (width - layout.width) / 2, height + BAND_GAP, 0)
  const box: PlacedBox = {
    node: band,
    depth: 0,
    x: 0,
    y: 0,
    width,
    height,
    content: moved(content, padding, padding),
  }
  return {
    ...below,
    width,
    height: height + BAND_GAP + layout.height,
    boxes: [box, ...below.boxes],
  }
}

const LEAST_WIDTH = 440
const BAND_GAP = 20

/**
 * Lays out nodes with the edges between them. The tracks of a parallel stage are laid out by
 * themselves first, so that it is a box of fixed size here; an edge from or to what is inside
 * begins or ends at its rim and says so.
 */
async function layRegion(
  nodes: readonly Node[],
  edges: readonly Edge[],
  lettering: Lettering,
): Promise<Layout> {
  const region: Region = { lettering, contents: new Map(), parallels: new Map(), homes: new Map() }
  for (const node of nodes) await prepare(node, edges, region)
  const shapes = nodes.map((node) => shapeOf(node, region))
  const crossing = edges.flatMap((edge) => crossingOf(edge, region))
  const placement = await place(
    shapes,
    crossing.map(({ connection }) => connection),
  )
  const boxes = nodes.flatMap((node) => placeBox(node, 0, placement, region))
  const routed = crossing.flatMap((one) => placeEdge(one, placement))
  const inner = boxes.flatMap(({ node, x, y, depth }) => {
    const tracks = region.parallels.get(node.id)
    return tracks ? [movedLayout(tracks.layout, x, y, depth + 1)] : []
  })
  return {
    width: placement.width,
    height: placement.height,
    boxes: [...boxes, ...inner.flatMap((layout) => layout.boxes)],
    edges: [...routed, ...inner.flatMap((layout) => layout.edges)],
    dividers: inner.flatMap((layout) => layout.dividers),
  }
}

interface Region {
  readonly lettering: Lettering
  readonly contents: Map<string, Block>
  /** The tracks of each parallel stage of the region, from its upper left corner. */
  readonly parallels: Map<string, Tracks>
  /** The box of the region that a node is: itself, or the parallel stage that it is in. */
  readonly homes: Map<string, Node>
}

async function prepare(node: Node, edges: readonly Edge[], region: Region): Promise<void> {
  const { lettering, contents, homes } = region
  homes.set(node.id, node)
  if (node.kind === 'parallel') {
    for (const inside of allNodes(node.children)) homes.set(inside.id, node)
    const tracks = await layTracks(node, edges, lettering)
    region.parallels.set(node.id, tracks)
    contents.set(node.id, tracks.head)
    return
  }
  contents.set(
    node.id,
    node.children.length === 0
      ? boxContent(node, lettering)
      : setRows(headRows(node, lettering), HEAD_WIDTH),
  )
  for (const child of node.children) await prepare(child, edges, region)
}

/** How wide the head of a box around others is set, at most. */
const HEAD_WIDTH = 240

async function layTracks(
  node: Node,
  edges: readonly Edge[],
  lettering: Lettering,
): Promise<Tracks> {
  const tracks: Layout[] = []
  for (const child of node.children) {
    if (child.kind === 'anywhere') continue
    const ids = new Set(allNodes([child]).map(({ id }) => id))
    const inside = edges.filter(({ from, to }) => ids.has(from) && ids.has(to))
    tracks.push(await layRegion([child], inside, lettering))
  }
  return packTracks(node, tracks, lettering)
}

function shapeOf(node: Node, region: Region): Shape {
  const { id, kind } = node
  if (kind === 'start') return { id, width: 20, height: 20, inner: [] }
  if (kind === 'begin') return { id, width: 12, height: 12, inner: [] }
  const tracks = region.parallels.get(id)
  if (tracks) return { id, width: tracks.layout.width, height: tracks.layout.height, inner: [] }
  const content = region.contents.get(id) ?? emptyBlock
  const width = Math.ceil(Math.max(content.width, 60) + 2 * padding)
  const height = Math.ceil(content.height + 2 * padding)
  if (node.children.length === 0) return { id, width, height, inner: [] }
  const inner = node.children.map((child) => shapeOf(child, region))
  return { id, width, height, head: height + 2, inner }
}

interface Crossing {
  readonly edge: Edge
  readonly connection: Connection
  readonly content: Block
}

/** An edge as it runs in this region, unless it lies wholly inside or outside. */
function crossingOf(edge: Edge, { homes, lettering }: Region): readonly Crossing[] {
  const from = homes.get(edge.from)
  const to = homes.get(edge.to)
  if (from === undefined || to === undefined || from === to) return []
  const content = edgeContent(edge, lettering, {
    ...(from.id !== edge.from && { from: edge.fromTitle }),
    ...(to.id !== edge.to && { to: edge.toTitle }),
  })
  const connection: Connection = {
    id: edge.id,
    from: from.id,
    to: to.id,
    ...(content.height > 0 && { label: { width: content.width + 8, height: content.height + 4 } }),
  }
  return [{ edge, connection, content }]
}

function placeBox(
  node: Node,
  depth: number,
  placement: Placement,
  region: Region,
): readonly PlacedBox[] {
  const rectangle = placement.shapes.get(node.id)
  if (rectangle === undefined) return []
  const parallel = region.parallels.has(node.id)
  const block = region.contents.get(node.id) ?? emptyBlock
  const content = moved(block, rectangle.x + padding, rectangle.y + padding)
  const inner = parallel
    ? []
    : node.children.flatMap((child) => placeBox(child, depth + 1, placement, region))
  return [{ node, depth, ...rectangle, content }, ...inner]
}

function placeEdge({ edge, content }: Crossing, { routes }: Placement): readonly PlacedEdge[] {
  const route = routes.get(edge.id)
  if (route === undefined) return []
  const { points, label } = route
  if (label === undefined) return [{ edge, points, label: undefined }]
  const { x, y } = label
  const [width, height] = [content.width + 8, content.height + 4]
  return [{ edge, points, label: { x, y, width, height, content: moved(content, x + 4, y + 2) } }]
}
