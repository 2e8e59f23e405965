/** A fenced block of a Markdown text. */
export type Block = {
  readonly language: string
  readonly text: string
  /** The line of the first line of its text, counted from 1. */
  readonly line: number
  /** Where its text begins and ends in the document. */
  readonly start: number
  readonly end: number
  /** What HTML comments right before it say, by the word before the colon: `not run`, `file`. */
  readonly directives: ReadonlyMap<string, string>
  /** Whether only blank lines lie between the block before and this one. */
  readonly follows: boolean
}

/** What the documentation check needs to know of a Markdown text. */
export type MarkdownText = {
  readonly blocks: readonly Block[]
  readonly links: readonly { readonly target: string; readonly line: number }[]
  /** The anchors of its headings, as GitHub makes them. */
  readonly anchors: ReadonlySet<string>
}

const fence = /^(`{3,}|~{3,})\s*(\S*).*$/
const comment = /^<!--\s*([a-z ]+?)\s*(?::\s*(.*?))?\s*-->$/
const link = /\]\(\s*<?([^\s)>]+)>?[^)]*\)|^\[[^\]]+\]:\s*(\S+)/g
const heading = /^#{1,6}\s+(.+?)\s*#*$/

type Reading = {
  blocks: Block[]
  links: { target: string; line: number }[]
  headings: string[]
  open?: Omit<Block, 'text' | 'end'> & { closing: string }
  directives: Map<string, string>
  follows: boolean
}

/** Reads the blocks, links and headings of a Markdown text; a fence without an end runs to its end. */
export function readMarkdown(text: string): MarkdownText {
  const reading: Reading = {
    blocks: [],
    links: [],
    headings: [],
    directives: new Map(),
    follows: false,
  }
  let offset = 0
  for (const [index, line] of text.split('\n').entries()) {
    readLine(reading, text, line, index + 1, offset)
    offset += line.length + 1
  }
  if (reading.open) close(reading, text, text.length)
  return { ...reading, anchors: anchorsOf(reading.headings) }
}

function readLine(reading: Reading, text: string, line: string, at: number, offset: number): void {
  if (reading.open) {
    if (line.trim() === reading.open.closing) close(reading, text, offset)
    return
  }
  const opening = fence.exec(line)
  const directive = comment.exec(line.trim())
  if (opening) open(reading, opening, at + 1, offset + line.length + 1)
  else if (directive?.[1]) reading.directives.set(directive[1], directive[2] ?? '')
  else if (line.trim() !== '') readProse(reading, line, at)
}

function readProse(reading: Reading, line: string, at: number): void {
  reading.directives = new Map()
  reading.follows = false
  const title = heading.exec(line)?.[1]
  if (title !== undefined) reading.headings.push(title)
  for (const match of line.replaceAll(/`[^`]*`/g, '').matchAll(link)) {
    const target = match[1] ?? match[2]
    if (target !== undefined) reading.links.push({ target, line: at })
  }
}

function open(reading: Reading, found: RegExpExecArray, line: number, start: number): void {
  const { directives, follows } = reading
  const [, closing = '', language = ''] = found
  reading.open = { language, line, start, directives, follows, closing }
  reading.directives = new Map()
}

function close(reading: Reading, text: string, end: number): void {
  if (!reading.open) return
  const { closing: _, ...block } = reading.open
  const until = Math.max(end, block.start)
  reading.blocks.push({ ...block, text: text.slice(block.start, until), end: until })
  reading.follows = true
  delete reading.open
}

function anchorsOf(headings: readonly string[]): ReadonlySet<string> {
  const anchors = new Set<string>()
  for (const title of headings) {
    const base = title
      .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-')
    let anchor = base
    for (let count = 1; anchors.has(anchor); count += 1) anchor = `${base}-${count}`
    anchors.add(anchor)
  }
  return anchors
}
