import { allNodes, type Edge, type Graph, type Node, type StepMark } from '../graph/index.ts'
import { clean } from '../text/index.ts'
import type { Telling, Words } from '../words/index.ts'
import { clockText, holdText } from './signs.ts'

/**
 * A graph as a Mermaid state diagram (stateDiagram-v2). Steps that lead nowhere else stand as lines
 * of their stage; everything that a text could break is written as a number of Mermaid's own.
 */
export function mermaidOf({ title, nodes, edges, roles }: Graph, { words }: Telling): string {
  const names = namesOf(nodes)
  const roleTitles = new Map(roles.map((role) => [role.id, role.title]))
  const writing: Writing = { words, names, roleTitles, homes: homesOf(nodes, edges) }
  return [
    'stateDiagram-v2',
    `accTitle: ${escaped(title)}`,
    'direction TB',
    ...nodes.flatMap((node) => state(node, writing)),
    ...arrowsIn('', writing),
    '',
  ].join('\n')
}

interface Writing {
  readonly words: Words
  readonly names: ReadonlyMap<string, string>
  readonly roleTitles: ReadonlyMap<string, string>
  /** Edges by the innermost box around both of their ends; the empty name is the whole. */
  readonly homes: ReadonlyMap<string, readonly Edge[]>
}

/** Names that Mermaid takes for nothing else, in the order of the nodes. */
function namesOf(nodes: readonly Node[]): ReadonlyMap<string, string> {
  return new Map(allNodes(nodes).map(({ id }, index) => [id, `s${index + 1}`]))
}

function state(node: Node, writing: Writing): readonly string[] {
  if (node.kind === 'start' || node.kind === 'begin') return []
  const name = writing.names.get(node.id) ?? ''
  const label = [node.title, ...(node.when ? [node.when] : []), ...markLines(node, writing)]
  const own = `state "${label.map(escaped).join('<br>')}" as ${name}`
  if (node.children.length === 0) return [own]
  const tracks = node.kind === 'parallel'
  const inside = node.children.flatMap((child, index) => [
    ...(tracks && index > 0 ? ['--'] : []),
    ...state(child, writing),
  ])
  const lines = [...inside, ...arrowsIn(node.id, writing)]
  return [own, `state ${name} {`, ...lines.map((line) => `  ${line}`), '}']
}

function markLines({ end, steps, clocks, holds }: Node, writing: Writing): readonly string[] {
  return [
    ...(end === undefined || end === 'part' ? [] : [writing.words.diagram.ends[end]]),
    ...clocks.map((clock) => clockText(clock, writing.words)),
    ...holds.map((title) => holdText(title, writing.words)),
    ...steps.map((step) => `• ${stepLine(step, writing)}`),
  ]
}

function stepLine(
  { title, roles, when, clocks, notes, count }: StepMark,
  { roleTitles, words }: Writing,
): string {
  const who = roles.map((id) => roleTitles.get(id) ?? id).join(', ')
  const notesToo = [
    ...(when ? [when] : []),
    ...notes,
    ...clocks.map(({ time }) => words.about(words.diagram.legend.deadline, time)),
  ]
  const times = count === undefined ? '' : ` ×${count}`
  const brackets = notesToo.length > 0 ? ` (${notesToo.join('; ')})` : ''
  return `${title}${times}${who === '' ? '' : ` [${who}]`}${brackets}`
}

function arrowsIn(home: string, writing: Writing): readonly string[] {
  return (writing.homes.get(home) ?? []).map(({ from, to, steps, label }) => {
    const begins = from === 'start' || from.startsWith('begin:')
    const source = begins ? '[*]' : (writing.names.get(from) ?? '')
    const said = [...steps.map((step) => stepLine(step, writing)), ...(label ? [label] : [])]
    const arrow = `${source} --> ${writing.names.get(to) ?? ''}`
    return said.length > 0 ? `${arrow}: ${said.map(escaped).join('<br>')}` : arrow
  })
}

function homesOf(
  nodes: readonly Node[],
  edges: readonly Edge[],
): ReadonlyMap<string, readonly Edge[]> {
  const around = new Map<string, readonly string[]>()
  const visit = (inside: readonly Node[], path: readonly string[]): void => {
    for (const node of inside) {
      around.set(node.id, path)
      visit(node.children, [...path, node.id])
    }
  }
  visit(nodes, [''])
  const homes = new Map<string, Edge[]>()
  for (const edge of edges) {
    const others = new Set(around.get(edge.to))
    const home = around.get(edge.from)?.findLast((id) => others.has(id)) ?? ''
    homes.set(home, [...(homes.get(home) ?? []), edge])
  }
  return homes
}

/** Letters, digits, blanks and harmless signs as they are; everything else by its number. */
function escaped(text: string): string {
  return clean(text)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(
      /[^\p{L}\p{M}\p{N} .,!?()/×•⏱⏸↺…“”«»‘’„、，。：；？！（）《》—–−≥≤≠-]/gu,
      (character) => `#${character.codePointAt(0)};`,
    )
    .replace(/-(?=-)/g, '#45;')
}
