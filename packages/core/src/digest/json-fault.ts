/** Why a value is not the plain JSON that a trail can hold. */
export interface JsonFault {
  /** JSON pointer (RFC 6901) of the place. */
  readonly path: string
  readonly fault:
    | 'not-json'
    | 'not-finite'
    | 'negative-zero'
    | 'lone-surrogate'
    | 'null-character'
    | 'forbidden-key'
    | 'too-deep'
    | 'too-large'
}

/** How much a value may hold. */
export interface JsonLimits {
  readonly depth: number
  readonly nodes: number
  readonly characters: number
}

const ofSubmission: JsonLimits = { depth: 64, nodes: 100_000, characters: 10_000_000 }

/**
 * An entry holds what was submitted some levels deeper, again as facts, and in records together
 * with other forms: what the door let in must be a good entry for ever.
 */
export const ofEntry: JsonLimits = {
  depth: ofSubmission.depth + 8,
  nodes: Number.POSITIVE_INFINITY,
  characters: Number.POSITIVE_INFINITY,
}

/**
 * The first fault that would make a value ambiguous once hashed: what RFC 8785 cannot write
 * (NaN, infinities, lone surrogates), what does not survive storage (U+0000 in PostgreSQL, -0 in
 * JSON) and keys that change an object's prototype. Bounded in depth, members and characters.
 */
export function findJsonFault(
  value: unknown,
  limits: JsonLimits = ofSubmission,
): JsonFault | undefined {
  return inspect(value, '', 0, { ...limits })
}

/** What is left of the limits; the depth is the same everywhere. */
type Budget = { -readonly [Limit in keyof JsonLimits]: number }

function inspect(
  value: unknown,
  path: string,
  depth: number,
  budget: Budget,
): JsonFault | undefined {
  if (depth > budget.depth) return { path, fault: 'too-deep' }
  if (--budget.nodes < 0) return { path, fault: 'too-large' }
  if (value === null || typeof value === 'boolean') return undefined
  if (typeof value === 'number') return inspectNumber(value, path)
  if (typeof value === 'string') return inspectText(value, path, budget)
  if (Array.isArray(value)) return inspectList(value, path, depth, budget)
  if (typeof value === 'object' && isPlain(value)) return inspectMap(value, path, depth, budget)
  return { path, fault: 'not-json' }
}

function inspectNumber(value: number, path: string): JsonFault | undefined {
  if (!Number.isFinite(value)) return { path, fault: 'not-finite' }
  return Object.is(value, -0) ? { path, fault: 'negative-zero' } : undefined
}

function inspectText(value: string, path: string, budget: Budget): JsonFault | undefined {
  budget.characters -= value.length
  if (budget.characters < 0) return { path, fault: 'too-large' }
  if (value.includes('\u0000')) return { path, fault: 'null-character' }
  return value.isWellFormed() ? undefined : { path, fault: 'lone-surrogate' }
}

function inspectList(list: readonly unknown[], path: string, depth: number, budget: Budget) {
  for (let index = 0; index < list.length; index++) {
    const found = inspect(list[index], `${path}/${index}`, depth + 1, budget)
    if (found) return found
  }
  return undefined
}

function inspectMap(map: object, path: string, depth: number, budget: Budget) {
  for (const [key, member] of Object.entries(map)) {
    const at = `${path}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`
    if (key === '__proto__') return { path: at, fault: 'forbidden-key' } as const
    const found = inspectText(key, at, budget) ?? inspect(member, at, depth + 1, budget)
    if (found) return found
  }
  return undefined
}

function isPlain(value: object): boolean {
  // Object.prototype of this or another realm has no prototype of its own; Date, Map, classes do.
  const prototype = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}
