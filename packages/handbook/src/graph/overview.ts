import type { Edge, Graph, Node, StepMark } from './graph.ts'

/**
 * The graph for a page of paper that has no room for all: stages and the ways between them, with who
 * takes them. What is done inside a stage is left to the list of steps, and so is what a step brings.
 */
export function overviewOf(graph: Graph): Graph {
  const sources = new Set(graph.edges.map(({ from }) => from))
  return { ...graph, nodes: shortened(graph.nodes, sources), edges: graph.edges.map(shortEdge) }
}

function shortened(nodes: readonly Node[], sources: ReadonlySet<string>): readonly Node[] {
  return nodes
    .filter(({ kind, id }) => kind !== 'anywhere' || sources.has(id))
    .map((node) => ({
      ...node,
      steps: [],
      holds: [],
      clocks: [],
      children: shortened(node.children, sources),
    }))
}

function shortEdge(edge: Edge): Edge {
  return { ...edge, steps: edge.steps.map(shortStep) }
}

function shortStep({ hold: _hold, ...step }: StepMark): StepMark {
  return { ...step, notes: step.clock ? step.notes : [], clocks: step.clocks.map(timeOnly) }
}

function timeOnly<Clock extends { readonly title: string }>(clock: Clock): Clock {
  return { ...clock, title: '' }
}
