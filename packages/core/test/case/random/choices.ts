import fc from 'fast-check'

/**
 * Decisions of a random builder, taken from a list of numbers. Where the list has ended every
 * answer is the first one, the plainest: so that a shorter list with smaller numbers, to which
 * fast-check shrinks, makes a plainer procedure.
 */
export interface Choices {
  /** A whole number from 0 to below `limit`. */
  upTo(limit: number): number
  one<T>(items: readonly T[]): T
  /** True about so often in a hundred. */
  chance(percent: number): boolean
}

export function choicesOf(numbers: readonly number[]): Choices {
  let place = 0
  const upTo = (limit: number): number => (numbers[place++] ?? 0) % limit
  return {
    upTo,
    one: <T>(items: readonly T[]): T => items[upTo(items.length)] as T,
    chance: (percent) => upTo(100) >= 100 - percent,
  }
}

/** Numbers for a builder. */
export function numbers(length: number): fc.Arbitrary<number[]> {
  return fc.array(fc.nat(9999), { minLength: length / 2, maxLength: length, size: 'max' })
}

/** Choices without an end, by a generator of Marsaglia's (xorshift, 32 bits). */
export function endless(seed: number): Choices {
  let state = seed * 2_654_435_761 || 1
  const upTo = (limit: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
  return {
    upTo,
    one: <T>(items: readonly T[]): T => items[upTo(items.length)] as T,
    chance: (percent) => upTo(100) >= 100 - percent,
  }
}
