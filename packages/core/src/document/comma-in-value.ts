import { later, say } from '@dueprocess/rules'
import { isAlias, isMap, isScalar, isSeq, type Pair } from 'yaml'
import type { Diagnostic, Range } from '../diagnostic/index.ts'
import { quote } from './quote.ts'

/** Pieces of one text that are put together again; a bound on the work for hostile documents. */
const mostPieces = 16

/**
 * In braces a comma ends a value, so that `{when: count(a, b) >= 2}` has two entries, of which the
 * second has no value. Recognised by an unquoted text before the entry that is not complete
 * without it, or by an entry that is no name.
 */
export function commaInMap(
  text: string,
  items: readonly Pair<unknown, unknown>[],
  index: number,
): Diagnostic | undefined {
  const before = items[index - 1]
  const value = plainRange(before?.value)
  const piece = plainRange(items[index]?.key)
  if (!before || !value || !piece) return undefined
  const looksLikeKey = /^\p{L}[\p{L}\p{M}\p{Nd}:：?-]*$/u.test(textOf(text, piece))
  if (looksLikeKey && !isOpen(textOf(text, value))) return undefined
  const key = plainRange(before.key)
  const owner = key ? say`the value of \`${textOf(text, key)}\`` : say`the value`
  return commaInValue(
    text,
    { start: value.start, end: endOfPieces(text, items, index) },
    value,
    owner,
  )
}

/** The last of the entries without value that complete the text before them. */
function endOfPieces(
  text: string,
  items: readonly Pair<unknown, unknown>[],
  index: number,
): number {
  const start = plainRange(items[index - 1]?.value)?.start ?? 0
  let end = plainRange(items[index]?.key)?.end ?? start
  for (const item of items.slice(index + 1, index + mostPieces)) {
    if (item.value !== null || !isOpen(text.slice(start, end))) break
    end = plainRange(item.key)?.end ?? end
  }
  return end
}

/** In brackets a comma ends an item: `[a, count(b, c)]` has three. */
export function commaInList(text: string, items: readonly unknown[]): Diagnostic | undefined {
  for (let index = 0; index + 1 < items.length; index++) {
    const item = plainRange(items[index])
    if (!item || !isOpen(textOf(text, item))) continue
    const end = items
      .slice(index + 1, index + mostPieces)
      .map(plainRange)
      .find((other) => other && !isOpen(text.slice(item.start, other.end)))?.end
    if (end !== undefined)
      return commaInValue(text, { start: item.start, end }, item, say`the item`)
  }
  return undefined
}

function commaInValue(text: string, whole: Range, kept: Range, owner: string): Diagnostic {
  const words = textOf(text, whole)
  const before = textOf(text, kept)
  const number = /^\d{1,3}(, ?\d{3})+$/.test(words) ? words.replace(/, ?/g, '_') : undefined
  const fixed = number ?? quote(words)
  return {
    code: 'comma-in-value',
    severity: 'error',
    message: say`the comma after \`${before}\` ends ${owner}`,
    range: whole,
    suggestion: isComparison(before)
      ? { message: joinConditions() }
      : {
          message: number ? say`write \`${number}\`` : say`quote the whole text: ${fixed}`,
          text: fixed,
        },
  }
}

const joinConditions = later`in a condition write "and" for the comma if both must be true, "or" if one is enough`

/** `report.doors > 3`: it is whole, so that quoting what follows would only move the mistake. */
export function isComparison(text: string): boolean {
  return /[^<>=\s]\s*(?:[<>!]?=|[<>])\s*[^<>=\s]/.test(text) && !isOpen(text)
}

function isOpen(text: string): boolean {
  const count = (character: string): number => text.split(character).length - 1
  return count('(') > count(')') || count('"') % 2 === 1
}

function plainRange(node: unknown): Range | undefined {
  if (isAlias(node) || isMap(node) || isSeq(node) || !isScalar(node)) return undefined
  if (node.type !== 'PLAIN' || !node.range) return undefined
  return { start: node.range[0], end: node.range[1] }
}

function textOf(text: string, range: Range): string {
  return text.slice(range.start, range.end)
}
