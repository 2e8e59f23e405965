import type { ListNode, MapNode, Node, Pair, ScalarNode } from './node.ts'

/**
 * Nodes as a YAML text that reads back to the same nodes: the same texts in the same order, bare
 * where they were bare and in quotes where they were in quotes. Maps and lists in braces and
 * brackets stay so where they fit on the line. Comments are no nodes, so they are not there.
 */
export function writeYaml(root: MapNode): string {
  if (root.pairs.length === 0) return '{}\n'
  const entries = root.pairs.map((pair) => blockPair(pair, 0))
  // What takes several lines stands apart.
  const lines = entries.map((entry, at) => (at > 0 && entry.includes('\n') ? `\n${entry}` : entry))
  return `${lines.join('\n')}\n`
}

const widestLine = 100
const indent = 2

/** A block map whose lines stand `depth` deep, but for the first, whose place is the caller's. */
function blockMap({ pairs }: MapNode, depth: number): string {
  return pairs
    .map((pair, index) => `${index > 0 ? margin(depth) : ''}${blockPair(pair, depth)}`)
    .join('\n')
}

function blockPair({ key, value }: Pair, depth: number): string {
  const name = scalarInLine(key)
  const line = inLine(value, depth + name.length + 2)
  if (line !== undefined) return `${name}: ${line}`
  if (value.kind === 'scalar') return `${name}: ${blockText(value, depth + indent)}`
  // A list may stand as deep as its key; deeper is easier to read.
  return `${name}:\n${margin(depth + indent)}${block(value, depth + indent)}`
}

function block(node: Node, depth: number): string {
  return node.kind === 'map' ? blockMap(node, depth) : blockList(node as ListNode, depth)
}

function blockList({ items }: ListNode, depth: number): string {
  const written = items.map((item) => {
    const line = inLine(item, depth + indent)
    if (line !== undefined) return `- ${line}`
    if (item.kind === 'scalar') return `- ${blockText(item, depth + indent)}`
    return `- ${block(item, depth + indent)}`
  })
  return written.join(`\n${margin(depth)}`)
}

function margin(depth: number): string {
  return ' '.repeat(depth)
}

/** A node on one line that begins in a column; undefined where it must or should have several. */
function inLine(node: Node, column: number): string | undefined {
  if (node.kind === 'scalar') return isBlockText(node) ? undefined : scalarInLine(node)
  if (node.kind === 'invalid') return "''"
  if (isEmpty(node)) return node.kind === 'map' ? '{}' : '[]'
  if (!node.flow) return undefined
  const line = flowText(node)
  return line !== undefined && column + line.length <= widestLine ? line : undefined
}

function isEmpty(node: MapNode | ListNode): boolean {
  return (node.kind === 'map' ? node.pairs : node.items).length === 0
}

/** Undefined where something stands in it that only a block can hold. */
function flowText(node: Node): string | undefined {
  if (node.kind === 'scalar') return isBlockText(node) ? undefined : scalarInLine(node)
  if (node.kind === 'invalid') return "''"
  if (!node.flow && !isEmpty(node)) return undefined
  if (node.kind === 'list') {
    const items = node.items.map(flowText)
    return items.includes(undefined) ? undefined : `[${items.join(', ')}]`
  }
  const pairs = node.pairs.map(({ key, value }) => {
    const text = flowText(value)
    return text === undefined ? undefined : `${scalarInLine(key)}: ${text}`
  })
  return pairs.includes(undefined) ? undefined : `{${pairs.join(', ')}}`
}

// What a single quote or a bare text cannot hold: escapes are for double quotes.
const needsEscape = /[^\n\u0020-\u007e\u00a0-\ud7ff\ue000-\ufefe\uff00-\ufffd\u{10000}-\u{10ffff}]/u

function scalarInLine({ text, style }: ScalarNode): string {
  if (style === 'plain') return text
  if (text.includes('\n') || needsEscape.test(text)) return JSON.stringify(text)
  return style === 'double' ? JSON.stringify(text) : `'${text.replaceAll("'", "''")}'`
}

// Readers drop a last line of a block that holds nothing but blanks.
const endsInBlanks = /\n[ \t]+\n*$/u

/** Texts of several lines, such as tables, are kept as they were written. */
function isBlockText({ text, style }: ScalarNode): boolean {
  if (text.trim() === '') return false
  if (style === 'plain') return text.includes('\n')
  const isBlock = style === 'literal' || style === 'folded'
  return isBlock && text.includes('\n') && !needsEscape.test(text) && !endsInBlanks.test(text)
}

function blockText({ text }: ScalarNode, depth: number): string {
  const body = text.replace(/\n+$/u, '')
  const endings = text.length - body.length
  const chomping = endings === 0 ? '-' : endings === 1 ? '' : '+'
  const lines = `${body}${'\n'.repeat(Math.max(endings - 1, 0))}`.split('\n')
  const written = lines.map((line) => (line === '' ? '' : `${margin(depth)}${line}`))
  // Where the first line begins with blanks, YAML must be told how deep the text stands.
  const depthSign = /^\n* /u.test(text) ? String(indent) : ''
  return `|${depthSign}${chomping}\n${written.join('\n')}`
}
