/**
 * The wanted ones that cannot have a found one of their own, in the best assignment that there is
 * (augmenting paths, after Kuhn). Two that are wanted alike need two.
 */
export function matchAll<W, F>(
  wanted: readonly W[],
  found: readonly F[],
  fits: (wanted: W, found: F) => boolean,
): readonly W[] {
  const takenBy = new Map<number, number>()
  const assign = (want: number, tried: Set<number>): boolean => {
    for (const [index, candidate] of found.entries()) {
      if (tried.has(index) || !fits(wanted[want] as W, candidate)) continue
      tried.add(index)
      const before = takenBy.get(index)
      if (before !== undefined && !assign(before, tried)) continue
      takenBy.set(index, want)
      return true
    }
    return false
  }
  return wanted.filter((_, want) => !assign(want, new Set()))
}
