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

export const ofSubmission: JsonLimits = { depth: 64, nodes: 100_000, characters: 10_000_000 }

/**
 * An entry holds what was submitted some levels deeper, again as facts, and in records together
 * with other forms: what the door let in must be a good entry for ever.
 */
export const ofEntry: JsonLimits = {
  depth: ofSubmission.depth + 8,
  nodes: Number.POSITIVE_INFINITY,
  characters: Number.POSITIVE_INFINITY,
}

/** What a number would lose by being written as JSON. */
export function numberFault(value: number): JsonFault['fault'] | undefined {
  if (!Number.isFinite(value)) return 'not-finite'
  return Object.is(value, -0) ? 'negative-zero' : undefined
}

/** What not every storage and not every reader would give back of a text. */
export function textFault(value: string): JsonFault['fault'] | undefined {
  if (value.includes('\u0000')) return 'null-character'
  return value.isWellFormed() ? undefined : 'lone-surrogate'
}
