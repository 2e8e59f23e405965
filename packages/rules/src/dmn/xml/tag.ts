import type { Span } from '../../values/index.ts'
import { say } from '../../values/index.ts'

/** A tag as it stands in the text. */
export interface Tag {
  readonly kind: 'open' | 'close' | 'empty'
  /** With its prefix. */
  readonly name: string
  readonly attributes: readonly Attribute[]
  /** Where the tag ends. */
  readonly end: number
}

export interface Attribute {
  /** With its prefix. */
  readonly name: string
  /** As written, with its references. */
  readonly value: string
}

/** What is wrong with a text that wants to be XML. */
export interface XmlFault {
  readonly code: string
  readonly message: string
  readonly span: Span
}

const elementName = /\/?[\p{L}_][\p{L}\p{M}\p{N}_.-]*(?::[\p{L}_][\p{L}\p{M}\p{N}_.-]*)?/uy
const attributeName = /\s+([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)\s*=\s*(["'])/y
const closing = /\s*(\/?)>/y

/** At most so many attributes of one tag are read: no element of DMN has more than 20. */
const mostAttributes = 200

/**
 * Reads the tag that begins at `<` (XML 1.0, 3.1). Names of elements may have letters of any
 * script, those of attributes ASCII letters only, since no other one means anything in DMN.
 */
export function readTag(text: string, start: number): Tag | XmlFault {
  const written = match(elementName, text, start + 1)?.[0]
  if (written === undefined)
    return badTag(text, start, say`"<" begins no tag; in a text write &lt;`)
  const isClosing = written.startsWith('/')
  const attributes: Attribute[] = []
  let at = start + 1 + written.length
  for (let found = match(attributeName, text, at); found; found = match(attributeName, text, at)) {
    const from = attributeName.lastIndex
    const to = text.indexOf(found[2] as string, from)
    const name = found[1] as string
    if (to < 0) return badTag(text, start, say`the value of ${name} has no closing quote`)
    const repeated = attributes.some((attribute) => attribute.name === name)
    if (repeated) return badTag(text, start, say`the attribute ${name} stands there twice`)
    if (attributes.length === mostAttributes) {
      return badTag(text, start, say`there are more than ${mostAttributes} attributes`)
    }
    attributes.push({ name, value: text.slice(from, to) })
    at = to + 1
  }
  const end = match(closing, text, at)
  const isEmpty = end?.[1] === '/'
  if (end === undefined || (isClosing && (isEmpty || attributes.length > 0))) {
    return badTag(text, start, say`the tag <${written}> is not written as attribute="value" … >`)
  }
  const kind = isClosing ? 'close' : isEmpty ? 'empty' : 'open'
  const name = isClosing ? written.slice(1) : written
  return { kind, name, attributes, end: at + end[0].length }
}

function match(expression: RegExp, text: string, at: number): RegExpExecArray | undefined {
  expression.lastIndex = at
  return expression.exec(text) ?? undefined
}

function badTag(text: string, start: number, what: string): XmlFault {
  const end = text.indexOf('>', start)
  const span = { start, end: end < 0 ? text.length : end + 1 }
  return { code: 'invalid-xml', message: say`the text is no XML: ${what}`, span }
}
