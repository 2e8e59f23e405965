import { say } from '../../values/index.ts'
import type { XmlFault } from './tag.ts'

const reference = /&(?:(?:amp|lt|gt|apos|quot|#(\d{1,7})|#x([\dA-Fa-f]{1,6}));)?/g

/**
 * What is wrong with the references of a text or an attribute, `offset` being its place: XML knows
 * five entities without a declaration, and a reference must mean a character (XML 1.0, 4.1).
 */
export function faultOfReferences(text: string, offset: number): XmlFault | undefined {
  if (!text.includes('&')) return undefined
  for (const found of text.matchAll(reference)) {
    const code = codeOf(found)
    if (found[0] !== '&' && (code === undefined || isCharacter(code))) continue
    const start = offset + found.index
    const shown = /^&[^\s;&<]{0,20};?/.exec(text.slice(found.index))?.[0] ?? '&'
    const message = say`the text is no XML: "${shown}" means no character; write &amp; for "&" (available: &amp; &lt; &gt; &apos; &quot; and numbers such as &#8805;)`
    return { code: 'unknown-entity', message, span: { start, end: start + shown.length } }
  }
  return undefined
}

/**
 * Puts the characters beyond U+FFFF, which moddle-xml would cut to 16 bits, in the place of their
 * references. Those that could mean markup stay as they are.
 */
export function resolveWideReferences(raw: string): string {
  if (!raw.includes('&#')) return raw
  return raw.replace(cdataOrReference, (whole, decimal?: string, hexadecimal?: string) => {
    const code = codeOf([whole, decimal, hexadecimal])
    return code !== undefined && code > 0xffff ? String.fromCodePoint(code) : whole
  })
}

const cdataOrReference = /<!\[CDATA\[[\s\S]*?\]\]>|&#(?:(\d{1,7})|x([\dA-Fa-f]{1,6}));/g

function codeOf(found: readonly (string | undefined)[]): number | undefined {
  const [, decimal, hexadecimal] = found
  if (decimal !== undefined) return Number(decimal)
  return hexadecimal === undefined ? undefined : Number.parseInt(hexadecimal, 16)
}

/** XML 1.0, 2.2: no control characters but tab and line ends, no halves of pairs. */
export function isCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd
  return (
    code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || (code >= 0x10000 && code <= 0x10ffff)
  )
}
