import { later } from '../values/index.ts'
import { createAutomaton, type Instruction } from './automaton.ts'
import { type Part, parsePattern } from './parse-pattern.ts'

/**
 * A pattern that can be tested, or why it cannot. A test takes at most `stepsACharacter` for each
 * character of the text (see `Frame`).
 */
export type CompiledPattern =
  | { readonly ok: true; readonly stepsACharacter: number; test(text: string): boolean }
  | { readonly ok: false; readonly reason: string }

/**
 * Repetitions are written out. With so many instructions the dearest pattern takes some 20 µs a
 * character, an ordinary one 0.05.
 */
const maximumProgram = 500

/**
 * Compiles a pattern to a test whether it occurs anywhere in a text, in linear time whatever
 * pattern and text are. A subset of the regular expressions of XPath (DMN 1.5, table 74):
 * characters, `.`, `[a-z]`, `[^…]`, `\d \s \w \p{L}` and their opposites, groups, `|`, `* + ?`,
 * `{n}`, `{n,}`, `{n,m}`, `^` and `$`. Back-references and look-around cannot be had in linear
 * time and are refused.
 */
export function compilePattern(source: string, ignoreCase: boolean): CompiledPattern {
  const parsed = parsePattern(source, ignoreCase)
  if (typeof parsed === 'string') return { ok: false, reason: parsed }
  const program: Instruction[] = [{ kind: 'match' }]
  const entry = emit(parsed, 0, program)
  if (program.length > maximumProgram) {
    return { ok: false, reason: tooLarge() }
  }
  // The sets of characters are as long as they are written. Most characters cost one look-up, but
  // which ones depends on what was asked before, and a step must not.
  const stepsACharacter = Math.ceil((program.length + source.length) / 4)
  return { ok: true, stepsACharacter, test: createAutomaton(program, entry) }
}

const tooLarge = later`with its repetitions written out it has more than ${maximumProgram} characters and branches; repeat fewer or shorter parts`

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
    const before = program.length
    at = emit(part, at, program)
    // Nothing, however often it is repeated.
    if (program.length === before) break
  }
  return at
}
