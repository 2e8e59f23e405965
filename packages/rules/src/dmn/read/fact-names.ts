import { maximumLength } from '../../conditions/lex.ts'
import { isReserved } from '../../conditions/reserved.ts'
import { temporalParts } from '../../conditions/temporal-functions.ts'

/** The names of a model beside those of the facts that they become. */
export interface FactNames {
  /** The fact for a path of names, `["Loan", "Interest Rate"]`: `Loan.Interest-Rate`. */
  declare(path: readonly string[]): string
  /** An expression over names of the model as one over facts. */
  translate(expression: string): string
}

/** The longest name that is found in expressions, in words and signs. */
const longestName = 24

/**
 * Makes the facts of a model. FEEL's names may hold blanks and signs (DMN 1.5, 10.3.1.2), those of
 * facts letters of any script, digits and hyphens; so `Full Name` and `full_name` become
 * `Full-Name` and `full-name`. Two names never become the same fact.
 */
export function createFactNames(): FactNames {
  const facts = new Map<string, string>()
  const taken = new Set<string>()
  const declare = (path: readonly string[]): string => {
    const key = path.map((name) => keyOf(name)).join(' . ')
    const known = facts.get(key)
    if (known !== undefined) return known
    const fact = unique(path.map(factName).join('.'), taken)
    facts.set(key, fact)
    taken.add(fact)
    return fact
  }
  return {
    declare,
    translate: (expression) => translate(expression, facts),
  }
}

/** A name as a fact may be called; a dot in it stays one. */
function factName(name: string): string {
  return name.split('.').map(segment).join('.')
}

function segment(name: string): string {
  const joined = (name.normalize('NFC').match(/[\p{L}\p{M}\p{Nd}]+/gu) ?? []).join('-')
  return /^\p{L}/u.test(joined) && !isReserved(joined) ? joined : `x-${joined || 'unnamed'}`
}

function unique(name: string, taken: ReadonlySet<string>): string {
  let result = name
  for (let i = 2; taken.has(result); i += 1) result = `${name}-${i}`
  return result
}

/** A text in quotes, a number, a word, blanks, or any other sign. */
const token =
  /"(?:[^"\\]|\\[\s\S]?)*(?:"|$)|\d+(?:\.\d+)?(?:[eE][+-]?\d+)?|[\p{L}_][\p{L}\p{M}\p{N}_]*|\s+|[\s\S]/gu

/** A text that is too long to be an expression is one token. */
function tokensOf(text: string): readonly string[] {
  if (text.length > maximumLength) return [text]
  return text.match(token) ?? []
}

const isBlank = (text: string | undefined): boolean => text !== undefined && /^\s/.test(text)

/** The words and signs of a name with one blank between them: names of one key are the same. */
export function keyOf(name: string): string {
  return tokensOf(name)
    .filter((one) => !isBlank(one))
    .join(' ')
}

function translate(expression: string, facts: ReadonlyMap<string, string>): string {
  const tokens = tokensOf(expression)
  let result = ''
  for (let at = 0; at < tokens.length; ) {
    const name = longestNameAt(tokens, at, facts)
    const text = tokens[at] as string
    if (name) result += name.text
    else if (text === '-' && endsValue(tokens[at - 1])) result += ' - '
    else result += text
    at = name ? name.next : at + 1
  }
  return result
}

/** What a name becomes, and where the tokens after it begin. */
interface FoundName {
  readonly text: string
  readonly next: number
}

/** FEEL takes the longest name that begins at a place. */
function longestNameAt(
  tokens: readonly string[],
  start: number,
  facts: ReadonlyMap<string, string>,
): FoundName | undefined {
  let found: FoundName | undefined
  let key = ''
  let words = 0
  for (let at = start; at < tokens.length && words < longestName; at += 1) {
    const text = tokens[at] as string
    if (isBlank(text)) {
      if (words === 0) return undefined
      continue
    }
    if (text.startsWith('"')) break
    key = words === 0 ? text : `${key} ${text}`
    words += 1
    const fact = facts.get(key)
    if (fact !== undefined) found = { text: fact, next: at + 1 }
  }
  return found && withPart(tokens, found)
}

/** FEEL's dates and times have properties (DMN 1.5, table 65), where ours have functions. */
function withPart(tokens: readonly string[], { text, next }: FoundName): FoundName {
  const [dot, part = ''] = tokens.slice(next, next + 2)
  const isPart = dot === '.' && temporalParts.has(part) && tokens[next + 2] !== '.'
  return isPart ? { text: `${part}(${text})`, next: next + 2 } : { text, next }
}

/** Whether a minus right after it takes something away: in ours it would belong to the name. */
function endsValue(text: string | undefined): boolean {
  return text !== undefined && /[\p{L}\p{M}\p{N}_)\]]$/u.test(text)
}

const longestPath = 1000

/**
 * The path that an expression is, where it is nothing else: `Applicant Age`, `loan.term`. Such an
 * expression names a fact even where the model declares none.
 */
export function pathOf(expression: string): readonly string[] | undefined {
  if (expression.length > longestPath) return undefined
  const steps = expression.trim().split(/\s*\.\s*/)
  const isName = (step: string): boolean =>
    /^[\p{L}_][\p{L}\p{M}\p{N}_]*(?:\s+[\p{L}\p{M}\p{N}_]+)*$/u.test(step) &&
    !step.split(/\s+/).some(isReserved)
  return steps.length <= longestName && steps.every(isName) ? steps : undefined
}
