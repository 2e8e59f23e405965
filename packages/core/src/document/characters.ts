import { say } from '@dueprocess/rules'
import type { Diagnostic, Range } from '../diagnostic/index.ts'
import type { ScalarNode } from './node.ts'

/**
 * The longest document that is read, in UTF-16 units: about five times the longest procedure
 * known, so that the answer to any document stays bounded in time.
 */
export const longestDocument = 300_000

/**
 * Why a text is not looked into at all: too long, or with characters that YAML 1.2.2 does not
 * allow (5.1, c-printable), such as U+0000 or half of a surrogate pair. Only the first is shown.
 */
export function refuseText(text: string): Diagnostic | undefined {
  if (text.length > longestDocument) return documentTooLarge(text)
  const found = forbidden.exec(text)
  if (!found) return undefined
  const [character] = found
  return forbiddenCharacter(character, { start: found.index, end: found.index + character.length })
}

/** The same for a text in double quotes, where an escape can stand for such a character. */
export function refuseEscaped(node: ScalarNode): Diagnostic | undefined {
  const found = node.style === 'double' ? forbidden.exec(node.text) : null
  if (!found) return undefined
  const range = { start: node.sourceOffset(found.index), end: node.sourceOffset(found.index + 1) }
  return forbiddenCharacter(found[0], range)
}

const forbidden = /[\p{Cs}\ufffe\uffff]|(?![\t\n\r\u0085])\p{Cc}/u

function documentTooLarge(text: string): Diagnostic {
  return {
    code: 'document-too-large',
    severity: 'error',
    message: say`the document has ${text.length} characters; at most ${longestDocument} are read`,
    range: { start: 0, end: 0 },
    suggestion: { message: say`divide it: one document holds one procedure` },
  }
}

function forbiddenCharacter(character: string, range: Range): Diagnostic {
  const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
  return {
    code: 'forbidden-character',
    severity: 'error',
    message: say`the character U+${code} is not allowed in a document`,
    range,
    suggestion: { message: say`remove it; save the file as UTF-8 text`, text: '' },
  }
}
