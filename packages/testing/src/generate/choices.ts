/** Decisions of a search, always the same for the same seed. */
export interface Choices {
  /** A whole number from 0 to below `limit`. */
  upTo(limit: number): number
  one<T>(items: readonly T[]): T
  /** One of some items, each as likely as its weight says. */
  weighted<T>(items: readonly T[], weight: (item: T) => number): T
  /** True about so often in a hundred. */
  chance(percent: number): boolean
}

/** A generator of Marsaglia's (xorshift, 32 bits): what it gives need be nothing but scattered. */
export function choicesFrom(seed: number): Choices {
  let state = Math.imul(Math.trunc(seed) || 1, 0x9e3779b1) || 1
  const upTo = (limit: number): number => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) % limit
  }
  return {
    upTo,
    one: <T>(items: readonly T[]): T => items[upTo(items.length)] as T,
    weighted: (items, weight) => {
      let left = upTo(1 + Math.floor(items.reduce((sum, item) => sum + weight(item), 0)))
      const found = items.find((item) => {
        left -= weight(item)
        return left <= 0
      })
      return found ?? (items.at(-1) as (typeof items)[number])
    },
    chance: (percent) => upTo(100) < percent,
  }
}
