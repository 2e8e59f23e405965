/** Things in an order in which each comes after all that it depends on. */
export interface Ordered {
  readonly order: readonly string[]
  /** What depends on itself, once each: the members in the order in which they ask each other. */
  readonly rounds: readonly (readonly string[])[]
}

// Nobody reads more rounds than that, and finding each costs its length.
const mostRounds = 20

/**
 * Orders keys by what each depends on, and finds the rounds. Walks without recursion: a document
 * may hold a chain of many thousand.
 */
export function orderByDependency(
  keys: Iterable<string>,
  dependenciesOf: (key: string) => Iterable<string>,
): Ordered {
  const order: string[] = []
  const rounds: (readonly string[])[] = []
  const open = new Set<string>()
  const done = new Set<string>()
  for (const start of keys) {
    const path = [frameOf(start, dependenciesOf)]
    for (let frame = path.at(-1); frame; frame = path.at(-1)) {
      const { key, waiting } = frame
      if (done.has(key)) {
        path.pop()
        continue
      }
      open.add(key)
      const next = waiting.next()
      if (next.done === true) {
        path.pop()
        open.delete(key)
        done.add(key)
        order.push(key)
      } else if (open.has(next.value)) {
        if (rounds.length < mostRounds) rounds.push(roundAt(path, next.value))
      } else if (!done.has(next.value)) path.push(frameOf(next.value, dependenciesOf))
    }
  }
  return { order, rounds }
}

interface Frame {
  readonly key: string
  readonly waiting: Iterator<string>
}

function frameOf(key: string, dependenciesOf: (key: string) => Iterable<string>): Frame {
  return { key, waiting: dependenciesOf(key)[Symbol.iterator]() }
}

function roundAt(path: readonly Frame[], back: string): readonly string[] {
  return path.slice(path.findIndex(({ key }) => key === back)).map(({ key }) => key)
}
