/** How one item of a list differs: gone, new, or another in its place. */
export interface ItemChange<Item> {
  readonly from?: Item
  readonly to?: Item
}

/** Longer lists are compared item by item at the same place. */
const mostCompared = 1_000_000

/**
 * The items by which two lists differ, in order. What is equal and in the same order is kept as much
 * as possible; what stands between the same neighbours before and after is one changed item.
 */
export function listDifference<Item>(
  from: readonly Item[],
  to: readonly Item[],
  isEqual: (a: Item, b: Item) => boolean,
): readonly ItemChange<Item>[] {
  let start = 0
  while (start < from.length && start < to.length && equalAt(start, start)) start++
  let [fromEnd, toEnd] = [from.length, to.length]
  while (fromEnd > start && toEnd > start && equalAt(fromEnd - 1, toEnd - 1)) {
    fromEnd--
    toEnd--
  }
  const kept = keptPairs(from.slice(start, fromEnd), to.slice(start, toEnd), isEqual)
  const changes: ItemChange<Item>[] = []
  let [a, b] = [start, start]
  for (const [keptA, keptB] of [...kept, [fromEnd - start, toEnd - start] as const]) {
    changes.push(...paired(from.slice(a, start + keptA), to.slice(b, start + keptB)))
    a = start + keptA + 1
    b = start + keptB + 1
  }
  return changes

  function equalAt(indexA: number, indexB: number): boolean {
    return isEqual(from[indexA] as Item, to[indexB] as Item)
  }
}

function paired<Item>(from: readonly Item[], to: readonly Item[]): readonly ItemChange<Item>[] {
  return Array.from({ length: Math.max(from.length, to.length) }, (_, index) => ({
    ...(index < from.length ? { from: from[index] as Item } : {}),
    ...(index < to.length ? { to: to[index] as Item } : {}),
  }))
}

/** The places of a longest common subsequence. */
function keptPairs<Item>(
  a: readonly Item[],
  b: readonly Item[],
  isEqual: (a: Item, b: Item) => boolean,
): readonly (readonly [number, number])[] {
  if (a.length * b.length > mostCompared) return []
  const width = b.length + 1
  const longest = new Uint32Array((a.length + 1) * width)
  const at = (i: number, j: number): number => longest[i * width + j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const same = isEqual(a[i] as Item, b[j] as Item)
      longest[i * width + j] = same ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    if (isEqual(a[i] as Item, b[j] as Item)) pairs.push([i++, j++])
    else if (at(i + 1, j) >= at(i, j + 1)) i++
    else j++
  }
  return pairs
}
