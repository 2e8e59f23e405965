import { say } from '../../values/index.ts'
import type { XmlElement } from './element.ts'
import {
  declareNamespaces,
  mostPrefixes,
  type Namespaces,
  predeclared,
  splitName,
} from './namespaces.ts'
import { faultOfReferences } from './references.ts'
import { readTag, type Tag, type XmlFault } from './tag.ts'

/** The longest text that is read, in UTF-16 units; a longer one is refused unread. */
export const maximumXmlLength = 16_000_000
const maximumDepth = 100
const maximumElements = 1_000_000

/** The elements of a text, or the first thing that keeps it from being XML. */
export type Outline = { readonly root: XmlElement } | { readonly fault: XmlFault }

/**
 * Finds the elements of an XML text and where they stand (XML 1.0 and its namespaces). In linear
 * time and without a stack that grows with the nesting. Refuses what could make a small text a
 * large one or a deep one (document types with their entities, more than 100 levels, a million
 * elements), whatever a later reader would make of it. Never throws.
 */
export function outlineXml(text: string): Outline {
  if (text.length > maximumXmlLength) {
    const message = say`the text has ${text.length} characters, at most ${maximumXmlLength} are read: split the model`
    return { fault: { code: 'text-too-long', message, span: { start: 0, end: 0 } } }
  }
  const reader: Reader = { text, open: [], root: undefined, count: 0, at: 0 }
  if (text.charCodeAt(0) === 0xfeff) reader.at = 1
  while (reader.at < text.length) {
    const fault = text.charAt(reader.at) === '<' ? readMarkup(reader) : readText(reader)
    if (fault) return { fault }
  }
  const unclosed = reader.open.at(-1)
  if (unclosed) return { fault: invalid(unclosed.span, say`<${unclosed.written}> is never closed`) }
  if (reader.root) return { root: reader.root }
  return { fault: invalid({ start: 0, end: text.length }, say`it has no element`) }
}

interface Reader {
  readonly text: string
  /** The elements that are not closed yet, innermost last. */
  readonly open: Open[]
  root: XmlElement | undefined
  count: number
  at: number
}

/** An element while it is read; it is complete when its end is found. */
interface Open extends XmlElement {
  readonly written: string
  readonly namespaces: Namespaces
  readonly children: XmlElement[]
  span: { start: number; end: number }
  content: { start: number; end: number }
  hasText: boolean
}

function invalid(span: XmlFault['span'], what: string): XmlFault {
  return { code: 'invalid-xml', message: say`the text is no XML: ${what}`, span }
}

function readText(reader: Reader): XmlFault | undefined {
  const { text, at, open } = reader
  const next = text.indexOf('<', at)
  const end = next < 0 ? text.length : next
  reader.at = end
  const run = text.slice(at, end)
  if (!/\S/.test(run)) return undefined
  const inside = open.at(-1)
  if (inside === undefined)
    return invalid({ start: at, end }, say`a text stands outside of all elements`)
  inside.hasText = true
  return faultOfReferences(run, at)
}

type Skip = { readonly begin: string; readonly end: string }

const skipped: readonly Skip[] = [
  { begin: '<!--', end: '-->' },
  { begin: '<![CDATA[', end: ']]>' },
  { begin: '<?', end: '?>' },
]

function readMarkup(reader: Reader): XmlFault | undefined {
  const { text, at } = reader
  const skip = skipped.find(({ begin }) => text.startsWith(begin, at))
  if (skip) return skipTo(reader, skip)
  if (text.startsWith('<!', at)) return refuseDeclaration(reader)
  const tag = readTag(text, at)
  if ('code' in tag) return tag
  const fault = tag.kind === 'close' ? closeElement(reader, tag) : openElement(reader, tag)
  reader.at = tag.end
  return fault
}

function skipTo(reader: Reader, { begin, end }: Skip): XmlFault | undefined {
  const { text, at, open } = reader
  const found = text.indexOf(end, at + begin.length)
  if (found < 0) {
    return invalid({ start: at, end: at + begin.length }, say`"${begin}" is not closed by "${end}"`)
  }
  const inside = open.at(-1)
  if (begin === '<![CDATA[' && inside) inside.hasText = true
  reader.at = found + end.length
  return undefined
}

function refuseDeclaration({ text, at }: Reader): XmlFault {
  const end = text.indexOf('>', at)
  const message = say`the text declares a document type, which can hide entities that grow without bounds or read files; a DMN model needs none: remove the declaration that begins with "<!"`
  return {
    code: 'document-type',
    message,
    span: { start: at, end: end < 0 ? text.length : end + 1 },
  }
}

function openElement(reader: Reader, tag: Tag): XmlFault | undefined {
  const { at: start, open, root } = reader
  const span = { start, end: tag.end }
  const parent = open.at(-1)
  reader.count += 1
  if (parent === undefined && root)
    return invalid(span, say`it has more than one outermost element`)
  if (open.length === maximumDepth) {
    return { code: 'too-deep', message: say`elements stand more than ${maximumDepth} deep`, span }
  }
  if (reader.count > maximumElements) {
    const message = say`there are more than ${maximumElements} elements: split the model`
    return { code: 'too-many-elements', message, span }
  }
  const namespaces = declareNamespaces(parent?.namespaces ?? predeclared, tag.attributes)
  const fault = faultOfNames(tag, namespaces, start) ?? faultOfValues(tag, start)
  if (fault) return fault
  const [prefix, name] = splitName(tag.name)
  const element: Open = {
    name,
    uri: namespaces.get(prefix) as string,
    parent,
    children: [],
    span,
    content: { start: tag.end, end: tag.end },
    hasText: false,
    written: tag.name,
    namespaces,
  }
  parent?.children.push(element)
  reader.root ??= element
  if (tag.kind === 'open') open.push(element)
  return undefined
}

function faultOfNames(tag: Tag, namespaces: Namespaces, start: number): XmlFault | undefined {
  const span = { start, end: tag.end }
  if (namespaces.size > mostPrefixes) {
    return invalid(span, say`more than ${mostPrefixes} prefixes are declared`)
  }
  const names = [tag.name, ...tag.attributes.map(({ name }) => name)]
  const strange = names.find((name) => !namespaces.has(splitName(name)[0]))
  return strange === undefined
    ? undefined
    : invalid(span, say`the prefix of "${strange}" is declared nowhere`)
}

function faultOfValues(tag: Tag, start: number): XmlFault | undefined {
  const span = { start, end: tag.end }
  for (const { name, value } of tag.attributes) {
    if (value.includes('<')) return invalid(span, say`the value of ${name} has a "<": write &lt;`)
    const fault = faultOfReferences(value, start)
    if (fault) return { ...fault, span }
  }
  return undefined
}

function closeElement(reader: Reader, tag: Tag): XmlFault | undefined {
  const { at: start, open } = reader
  const span = { start, end: tag.end }
  const element = open.pop()
  if (element === undefined) return invalid(span, say`</${tag.name}> closes nothing`)
  if (element.written !== tag.name) {
    return invalid(span, say`</${tag.name}> stands where </${element.written}> was expected`)
  }
  element.content.end = start
  element.span.end = tag.end
  return undefined
}
