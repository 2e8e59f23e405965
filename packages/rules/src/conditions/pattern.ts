import { createAutomaton, type Instruction } from './automaton.ts'
import {
  anyOfLine,
  between,
  type CharacterSet,
  category,
  classes,
  ignoringCase,
  single,
  union,
} from './character-set.ts'

/** A pattern that can be tested, or why it cannot. */
export type CompiledPattern =
  | { readonly ok: true; test(text: string): boolean }
  | { readonly ok: false; readonly reason: string }

type Part =
  | { readonly kind: 'set'; readonly accepts: CharacterSet }
  | { readonly kind: 'start' | 'end' }
  | { readonly kind: 'sequence' | 'choice'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeat'; readonly part: Part; readonly least: number; readonly most: number }

/** A repetition is written out, so its count is bounded, as is what all of them make together. */
const maximumRepeat = 1000
const maximumProgram = 2000
const maximumDepth = 50

/**
 * Compiles a pattern to a test whether it occurs anywhere in a text, in linear time whatever
 * pattern and text are. A subset of the regular expressions of XPath (DMN 1.5, table 74):
 * characters, `.`, `[a-z]`, `[^…]`, `\d \s \w \p{L}` and their opposites, groups, `|`, `* + ?`,
 * `{n}`, `{n,}`, `{n,m}`, `^` and `$`. Back-references and look-around cannot be had in linear
 * time and are refused.
 */
export function compilePattern(source: string, ignoreCase: boolean): CompiledPattern {
  const parsed = parsePattern([...source], ignoreCase)
  if (typeof parsed === 'string') return { ok: false, reason: parsed }
  const program: Instruction[] = [{ kind: 'match' }]
  const entry = emit(parsed, 0, program)
  if (program.length > maximumProgram) {
    return { ok: false, reason: `its repetitions make more than ${maximumProgram} steps` }
  }
  return { ok: true, test: createAutomaton(program, entry) }
}

/** Adds the instructions of a part, which goes on at `next`, and answers where it begins. */
function emit(part: Part, next: number, program: Instruction[]): number {
  if (program.length > maximumProgram) return next
  switch (part.kind) {
    case 'set':
      return program.push({ kind: 'character', accepts: part.accepts, next }) - 1
    case 'start':
    case 'end':
      return program.push({ kind: part.kind, next }) - 1
    case 'sequence':
      return part.parts.reduceRight((after, one) => emit(one, after, program), next)
    case 'choice':
      return part.parts
        .map((one) => emit(one, next, program))
        .reduce((other, one) => {
          return program.push({ kind: 'split', next: one, other }) - 1
        })
    case 'repeat':
      return emitRepeat(part, next, program)
  }
}

function emitRepeat(
  { part, least, most }: Extract<Part, { kind: 'repeat' }>,
  next: number,
  program: Instruction[],
): number {
  let at = next
  if (most === Number.POSITIVE_INFINITY) {
    const loop = { kind: 'split' as const, next, other: next }
    at = program.push(loop) - 1
    loop.other = emit(part, at, program)
  } else {
    for (let index = least; index < most && program.length <= maximumProgram; index += 1) {
      at = program.push({ kind: 'split', next, other: emit(part, at, program) }) - 1
    }
  }
  for (let index = 0; index < least && program.length <= maximumProgram; index += 1) {
    at = emit(part, at, program)
  }
  return at
}

/** The parts of a pattern, or why it has none. */
function parsePattern(source: readonly string[], ignoreCase: boolean): Part | string {
  let position = 0
  let depth = 0
  let reason: string | undefined

  const peek = (): string => source[position] ?? ''
  const accept = (character: string): boolean => {
    if (peek() !== character || reason !== undefined) return false
    position += 1
    return true
  }
  const fail = (why: string): Part => {
    reason ??= why
    position = source.length
    return { kind: 'start' }
  }
  const setPart = (set: CharacterSet, complement = false): Part => {
    const folded = ignoreCase ? ignoringCase(set) : set
    return { kind: 'set', accepts: complement ? (point) => !folded(point) : folded }
  }

  const choice = (): Part => {
    const parts = [sequence()]
    while (accept('|')) parts.push(sequence())
    return parts.length === 1 ? (parts[0] as Part) : { kind: 'choice', parts }
  }

  const sequence = (): Part => {
    const parts: Part[] = []
    while (position < source.length && peek() !== '|' && peek() !== ')') parts.push(repeated())
    return { kind: 'sequence', parts }
  }

  const repeated = (): Part => {
    const part = atom()
    const range = quantifier()
    if (range === undefined) return part
    // A lazy quantifier finds the same texts; only what it would capture differs.
    accept('?')
    if ('*+?'.includes(peek()) && peek() !== '') return fail('a repetition is repeated')
    return { kind: 'repeat', part, least: range[0], most: range[1] }
  }

  const quantifier = (): readonly [number, number] | undefined => {
    if (accept('*')) return [0, Number.POSITIVE_INFINITY]
    if (accept('+')) return [1, Number.POSITIVE_INFINITY]
    if (accept('?')) return [0, 1]
    if (!accept('{')) return undefined
    const least = digits()
    const most = accept(',') ? (peek() === '}' ? Number.POSITIVE_INFINITY : digits()) : least
    const bounded =
      least <= maximumRepeat && (most <= maximumRepeat || most === Number.POSITIVE_INFINITY)
    if (!accept('}') || !bounded || most < least) {
      fail(`a repetition is written {2}, {2,} or {2,5}, with at most ${maximumRepeat}`)
    }
    return [least, most]
  }

  const digits = (): number => {
    let text = ''
    while (/^\d$/.test(peek())) {
      text += peek()
      position += 1
    }
    return text === '' || text.length > 6 ? Number.NaN : Number(text)
  }

  const atom = (): Part => {
    const character = peek()
    position += 1
    if (character === '(') return group()
    if (character === '[') return bracket()
    if (character === '\\') return setPart(escaped())
    if (character === '.') return { kind: 'set', accepts: anyOfLine }
    if (character === '^') return { kind: 'start' }
    if (character === '$') return { kind: 'end' }
    if ('*+?{'.includes(character)) return fail(`"${character}" has nothing before it to repeat`)
    if (']}'.includes(character)) return fail(`"${character}" is written "\\${character}"`)
    return setPart(single(character.codePointAt(0) as number))
  }

  const group = (): Part => {
    if (accept('?') && !accept(':')) return fail('look-around and named groups are not available')
    depth += 1
    if (depth > maximumDepth) return fail(`more than ${maximumDepth} groups in one another`)
    const part = choice()
    depth -= 1
    return accept(')') ? part : fail('a "(" is not closed')
  }

  const bracket = (): Part => {
    const complement = accept('^')
    const sets: CharacterSet[] = []
    do sets.push(bracketItem())
    while (reason === undefined && peek() !== ']' && position < source.length)
    if (!accept(']')) return fail('a "[" is not closed')
    return setPart(union(sets, false), complement)
  }

  const bracketItem = (): CharacterSet => {
    const first = bracketCharacter()
    if (peek() !== '-' || source[position + 1] === ']' || typeof first !== 'number') {
      return typeof first === 'number' ? single(first) : first
    }
    position += 1
    const last = bracketCharacter()
    if (typeof last === 'number' && first <= last) return between(first, last)
    fail('a range in "[…]" goes from a character to a later one')
    return single(first)
  }

  const bracketCharacter = (): CharacterSet | number => {
    const character = peek()
    position += 1
    if (character !== '\\') return character.codePointAt(0) ?? 0
    const literal = literalEscape(peek())
    if (literal === undefined) return escaped()
    position += 1
    return literal
  }

  /** What follows a backslash. */
  const escaped = (): CharacterSet => {
    const character = peek()
    position += 1
    const literal = literalEscape(character)
    if (literal !== undefined) return single(literal)
    if (character === 'p' || character === 'P') return propertyEscape(character === 'P')
    if (Object.hasOwn(classes, character)) return classes[character] as CharacterSet
    fail(
      /\d/.test(character)
        ? 'back-references are not available'
        : `"\\${character}" is not available`,
    )
    return anyOfLine
  }

  const propertyEscape = (complement: boolean): CharacterSet => {
    const close = source.indexOf('}', position)
    const name = accept('{') ? source.slice(position, close).join('') : ''
    const set = category(name, complement)
    if (set === undefined || close < 0) fail('a category is written as in \\p{L} or \\p{Nd}')
    else position = close + 1
    return set ?? anyOfLine
  }

  const part = choice()
  if (reason === undefined && position < source.length) fail('a ")" closes nothing')
  return reason ?? part
}

const controls: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9 }

/** The character that an escape stands for, where it stands for one. */
function literalEscape(character: string): number | undefined {
  if (Object.hasOwn(controls, character)) return controls[character]
  return /^[^\p{L}\p{N}]$/u.test(character) ? character.codePointAt(0) : undefined
}
