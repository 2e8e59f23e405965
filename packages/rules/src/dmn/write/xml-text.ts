import { isCharacter } from '../xml/references.ts'

/** The halves of a pair, one by one where they stand alone, and all other characters. */
const characters = /[\s\S]/gu

/** A text of FEEL with the characters that XML cannot hold, not even by reference, as `\u0001`. */
export function feelForXml(text: string): string {
  return replaceStrange(text, (code) => `\\u${code.toString(16).padStart(4, '0')}`)
}

/** A text for people, with U+FFFD for what XML cannot hold. */
export function plainForXml(text: string): string {
  return replaceStrange(text, () => '\ufffd')
}

function replaceStrange(text: string, replacement: (code: number) => string): string {
  return text.replace(characters, (one) => {
    const code = one.codePointAt(0) as number
    return isCharacter(code) ? one : replacement(code)
  })
}
