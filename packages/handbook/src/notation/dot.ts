import { allNodes, type Graph, type Node, type StepMark } from '../graph/index.ts'
import { clean } from '../text/index.ts'
import type { Telling, Words } from '../words/index.ts'
import { clockText, holdText } from './signs.ts'

/** A graph in the DOT language of Graphviz: stages around others are clusters. */
export function dotOf({ title, nodes, edges, roles }: Graph, { words }: Telling): string {
  const names = new Map(allNodes(nodes).map(({ id }, index) => [id, `n${index + 1}`]))
  const writing: Writing = {
    words,
    names,
    roleTitles: new Map(roles.map((role) => [role.id, role.title])),
    byId: new Map(allNodes(nodes).map((node) => [node.id, node])),
  }
  return [
    `digraph ${quoted(title)} {`,
    `  graph [compound=true, rankdir=TB, labeljust=l, fontname="Arial", label=${quoted(title)}, labelloc=t]`,
    '  node [shape=box, style="rounded", fontname="Arial", fontsize=11]',
    '  edge [fontname="Arial", fontsize=10]',
    ...nodes.flatMap((node) => nodeLines(node, writing)).map((line) => `  ${line}`),
    ...edges.map((edge) => `  ${arrow(edge, writing)}`),
    '}',
    '',
  ].join('\n')
}

interface Writing {
  readonly words: Words
  readonly names: ReadonlyMap<string, string>
  readonly roleTitles: ReadonlyMap<string, string>
  readonly byId: ReadonlyMap<string, Node>
}

function nodeLines(node: Node, writing: Writing): readonly string[] {
  const name = writing.names.get(node.id) ?? ''
  if (node.kind === 'start' || node.kind === 'begin') {
    return [`${name} [shape=circle, style=filled, fillcolor=black, label="", width=0.15]`]
  }
  const label = labelOf(
    [
      node.title,
      ...(node.when ? [node.when] : []),
      ...(node.end ? [writing.words.diagram.ends[node.end]] : []),
      ...node.clocks.map((clock) => clockText(clock, writing.words)),
      ...node.holds.map((title) => holdText(title, writing.words)),
      ...node.steps.map((step) => `• ${stepLine(step, writing)}`),
    ].map(clean),
  )
  if (node.children.length === 0) {
    const shape = node.kind === 'final' ? ', peripheries=2' : ''
    const dashed = node.kind === 'anywhere' ? ', style="rounded,dashed"' : ''
    return [`${name} [label=${label}${shape}${dashed}]`]
  }
  return [
    `subgraph cluster_${name} {`,
    `  label=${label}`,
    `  style=${node.kind === 'parallel' ? '"rounded,bold"' : '"rounded"'}`,
    ...node.children.flatMap((child) => nodeLines(child, writing)).map((line) => `  ${line}`),
    '}',
  ]
}

function arrow({ from, to, steps, label }: Graph['edges'][number], writing: Writing): string {
  const [tail, head] = [endOf(from, writing), endOf(to, writing)]
  const said = [...steps.map((step) => stepLine(step, writing)), ...(label ? [label] : [])].map(
    clean,
  )
  const attributes = [
    ...(said.length > 0 ? [`label=${labelOf(said)}`] : []),
    ...(tail.cluster ? [`ltail=${tail.cluster}`] : []),
    ...(head.cluster ? [`lhead=${head.cluster}`] : []),
  ]
  const listed = attributes.length > 0 ? ` [${attributes.join(', ')}]` : ''
  return `${tail.name} -> ${head.name}${listed}`
}

/** Edges lead between nodes; one of a cluster is led to a node inside and clipped at its rim. */
function endOf(
  id: string,
  { names, byId }: Writing,
): { readonly name: string; readonly cluster?: string } {
  let node = byId.get(id)
  const cluster = node && node.children.length > 0 ? `cluster_${names.get(id) ?? ''}` : undefined
  while (node && node.children.length > 0) node = node.children[0]
  return { name: names.get(node?.id ?? id) ?? '', ...(cluster && { cluster }) }
}

function stepLine({ title, roles, when, count }: StepMark, { roleTitles }: Writing): string {
  const who = roles.map((id) => roleTitles.get(id) ?? id).join(', ')
  const times = count === undefined ? '' : ` ×${count}`
  return `${title}${times}${who === '' ? '' : ` [${who}]`}${when ? ` (${when})` : ''}`
}

/** Lines, each set to the left. */
function labelOf(lines: readonly string[]): string {
  return `"${lines.map((line) => `${escaped(line)}\\l`).join('')}"`
}

function quoted(text: string): string {
  return `"${escaped(clean(text))}"`
}

/** Inside a quoted string: a backslash would escape, and a quote would end it. */
function escaped(text: string): string {
  return text.replace(/\s+/gu, ' ').replace(/[\\"]/g, '\\$&')
}
