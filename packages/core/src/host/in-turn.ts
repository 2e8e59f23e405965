/** Runs work at once, or after all work with the same key that was asked for before. */
export type InTurn = <Result>(key: string, work: () => Promise<Result>) => Promise<Result>

/**
 * Makes a queue for each key. Requests for one case that arrive together would otherwise spend
 * their attempts on conflicts with each other; so only those of other hosts are left.
 */
export function queueByKey(): InTurn {
  const last = new Map<string, Promise<unknown>>()
  return async (key, work) => {
    const before = last.get(key) ?? Promise.resolve()
    // What failed before is told to whoever asked for it; the next in line has its own work.
    const mine = before.then(work, work)
    last.set(key, mine)
    try {
      return await mine
    } finally {
      if (last.get(key) === mine) last.delete(key)
    }
  }
}
