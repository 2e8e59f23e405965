import { allNodes, type Edge, type Graph, type Node } from './graph.ts'

/** A graph whose boxes around others are closed where told, each with a note about where it is open. */
export function collapse(graph: Graph, notes: ReadonlyMap<string, string>): Graph {
  const homes = new Map<string, string>()
  const close = (node: Node): Node => {
    const note = notes.get(node.id)
    if (note === undefined) return { ...node, children: node.children.map(close) }
    for (const { id } of allNodes(node.children)) homes.set(id, node.id)
    return { ...node, kind: 'atomic', children: [], note }
  }
  const nodes = graph.nodes.map(close)
  const edges = graph.edges.flatMap((edge): readonly Edge[] => {
    const [from, to] = [homes.get(edge.from) ?? edge.from, homes.get(edge.to) ?? edge.to]
    // What begins or ends inside a closed box, and is not wholly in it, leads to its rim.
    return from === to ? [] : [{ ...edge, from, to }]
  })
  return { ...graph, nodes, edges }
}

/** One box of a graph with all that is in it. */
export function partOf(graph: Graph, node: Node): Graph {
  const inside = new Set(allNodes([node]).map(({ id }) => id))
  const edges = graph.edges.filter(({ from, to }) => inside.has(from) && inside.has(to))
  const acting = new Set([
    ...edges.flatMap(({ steps }) => steps.flatMap(({ roles }) => roles)),
    ...allNodes([node]).flatMap(({ steps }) => steps.flatMap(({ roles }) => roles)),
  ])
  return { ...graph, nodes: [node], edges, roles: graph.roles.filter(({ id }) => acting.has(id)) }
}
