import { say } from '../values/index.ts'
import {
  anyOfLine,
  between,
  type CharacterSet,
  category,
  classes,
  ignoringCase,
  remembering,
  single,
  union,
} from './character-set.ts'

/** A part of a pattern, as it was written. */
export type Part =
  | { readonly kind: 'set'; readonly accepts: CharacterSet }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }

/** A repetition is written out, so its count is bounded. */
const maximumRepeat = 500
const maximumDepth = 50

/** Where the reading of a pattern stands. */
interface Reader {
  readonly characters: readonly string[]
  readonly ignoreCase: boolean
  at: number
  /** How many groups are open. */
  depth: number
  /** Why the pattern cannot be used: what was found first. */
  reason: string | undefined
}

/** The parts of a pattern, or why it has none. */
export function parsePattern(source: string, ignoreCase: boolean): Part | string {
  const characters = [...source]
  const reader: Reader = { characters, ignoreCase, at: 0, depth: 0, reason: undefined }
  const part = readChoice(reader)
  if (!isAtEnd(reader)) fail(reader, say`a ")" closes nothing`)
  return reader.reason ?? part
}

function isAtEnd({ characters, at }: Reader): boolean {
  return at >= characters.length
}

/** The character that stands here; '' at the end. */
function peek({ characters, at }: Reader): string {
  return characters[at] ?? ''
}

/** The same, and goes on after it. */
function take(reader: Reader): string {
  const character = peek(reader)
  reader.at += 1
  return character
}

function accept(reader: Reader, character: string): boolean {
  if (peek(reader) !== character) return false
  reader.at += 1
  return true
}

/** Goes to the end, where nothing matches any more, so that all that is being read ends. */
function fail(reader: Reader, reason: string): Part {
  reader.reason ??= reason
  reader.at = reader.characters.length
  return { kind: 'start' }
}

function readChoice(reader: Reader): Part {
  const parts = [readSequence(reader)]
  while (accept(reader, '|')) parts.push(readSequence(reader))
  return parts.length === 1 ? (parts[0] as Part) : { kind: 'choice', parts }
}

function readSequence(reader: Reader): Part {
  const parts: Part[] = []
  while (!isAtEnd(reader) && peek(reader) !== '|' && peek(reader) !== ')') {
    parts.push(readRepeated(reader))
  }
  return { kind: 'sequence', parts }
}

function readRepeated(reader: Reader): Part {
  const part = readAtom(reader)
  const range = readQuantifier(reader)
  if (range === undefined) return part
  // A lazy quantifier finds the same texts; only what it would capture differs.
  accept(reader, '?')
  if (!isAtEnd(reader) && '*+?'.includes(peek(reader))) {
    return fail(reader, say`a repetition is repeated`)
  }
  return { kind: 'repeat', part, least: range[0], most: range[1] }
}

function readQuantifier(reader: Reader): readonly [number, number] | undefined {
  if (accept(reader, '*')) return [0, Number.POSITIVE_INFINITY]
  if (accept(reader, '+')) return [1, Number.POSITIVE_INFINITY]
  if (accept(reader, '?')) return [0, 1]
  if (!accept(reader, '{')) return undefined
  const least = readDigits(reader)
  const most = accept(reader, ',') ? readMost(reader) : least
  const bounded =
    least <= maximumRepeat && (most <= maximumRepeat || most === Number.POSITIVE_INFINITY)
  if (!accept(reader, '}') || !bounded || most < least) {
    fail(reader, say`a repetition is written {2}, {2,} or {2,5}, with at most ${maximumRepeat}`)
  }
  return [least, most]
}

function readMost(reader: Reader): number {
  return peek(reader) === '}' ? Number.POSITIVE_INFINITY : readDigits(reader)
}

/** NaN where there are none, or too many to be a count. */
function readDigits(reader: Reader): number {
  let text = ''
  while (/^\d$/.test(peek(reader))) text += take(reader)
  return text === '' || text.length > 6 ? Number.NaN : Number(text)
}

/** What begins with a character that does not stand for itself. */
const atoms: ReadonlyMap<string, (reader: Reader) => Part> = new Map<
  string,
  (reader: Reader) => Part
>([
  ['(', readGroup],
  ['[', readBracket],
  ['\\', (reader) => setPart(reader, readEscape(reader))],
  ['.', () => ({ kind: 'set', accepts: anyOfLine })],
  ['^', () => ({ kind: 'start' })],
  ['$', () => ({ kind: 'end' })],
])

function readAtom(reader: Reader): Part {
  const character = take(reader)
  const special = atoms.get(character)
  if (special) return special(reader)
  if ('*+?{'.includes(character)) {
    return fail(reader, say`"${character}" has nothing before it to repeat`)
  }
  if (']}'.includes(character)) return fail(reader, say`"${character}" is written "\\${character}"`)
  return setPart(reader, single(character.codePointAt(0) as number))
}

function setPart({ ignoreCase }: Reader, set: CharacterSet, complement = false): Part {
  const folded = ignoreCase ? ignoringCase(set) : set
  return { kind: 'set', accepts: remembering(complement ? (point) => !folded(point) : folded) }
}

function readGroup(reader: Reader): Part {
  if (accept(reader, '?') && !accept(reader, ':')) {
    return fail(reader, say`look-around and named groups are not available`)
  }
  reader.depth += 1
  if (reader.depth > maximumDepth) {
    return fail(reader, say`more than ${maximumDepth} groups in one another`)
  }
  const part = readChoice(reader)
  reader.depth -= 1
  return accept(reader, ')') ? part : fail(reader, say`a "(" is not closed`)
}

function readBracket(reader: Reader): Part {
  const complement = accept(reader, '^')
  const sets: CharacterSet[] = []
  do sets.push(readBracketItem(reader))
  while (peek(reader) !== ']' && !isAtEnd(reader))
  if (!accept(reader, ']')) return fail(reader, say`a "[" is not closed`)
  return setPart(reader, union(sets, false), complement)
}

function readBracketItem(reader: Reader): CharacterSet {
  const first = readBracketCharacter(reader)
  if (typeof first !== 'number') return first
  if (peek(reader) !== '-' || reader.characters[reader.at + 1] === ']') return single(first)
  reader.at += 1
  const last = readBracketCharacter(reader)
  if (typeof last === 'number' && first <= last) return between(first, last)
  fail(reader, say`a range in "[…]" goes from a character to a later one`)
  return single(first)
}

function readBracketCharacter(reader: Reader): CharacterSet | number {
  const character = take(reader)
  if (character !== '\\') return character.codePointAt(0) ?? 0
  const literal = literalEscape(peek(reader))
  if (literal === undefined) return readEscape(reader)
  reader.at += 1
  return literal
}

/** What follows a backslash. */
function readEscape(reader: Reader): CharacterSet {
  const character = take(reader)
  const literal = literalEscape(character)
  if (literal !== undefined) return single(literal)
  if (character === 'p' || character === 'P') return readCategory(reader, character === 'P')
  if (Object.hasOwn(classes, character)) return classes[character] as CharacterSet
  const isReference = /\d/.test(character)
  const what = isReference ? say`back-references are` : say`"\\${character}" is`
  fail(reader, say`${what} not available`)
  return anyOfLine
}

function readCategory(reader: Reader, complement: boolean): CharacterSet {
  const { characters, at } = reader
  const close = characters.indexOf('}', at)
  const name = accept(reader, '{') ? characters.slice(at + 1, close).join('') : ''
  const set = category(name, complement)
  if (set === undefined || close < 0) {
    fail(reader, say`a category is written as in \\p{L} or \\p{Nd}`)
    return anyOfLine
  }
  reader.at = close + 1
  return set
}

const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9 }

/** The character that an escape stands for, where it stands for one. */
function literalEscape(character: string): number | undefined {
  if (Object.hasOwn(controls, character)) return controls[character]
  return /^[^\p{L}\p{N}]$/u.test(character) ? character.codePointAt(0) : undefined
}
