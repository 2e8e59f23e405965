/** A piece of work that does the same for many items, also for some of them. */
export type Work = {
  readonly items: number
  /** Works on the items from one up to, not including, another. */
  readonly run: (from: number, to: number) => void | Promise<void>
  /** What was found for each item, so that it can be compared and is not left out as useless. */
  readonly answers: readonly unknown[]
}

/** Works on items one by one, for works that are slow beside the loop around them. */
export function eachOf<Item, Answer>(
  items: readonly Item[],
  answerTo: (item: Item) => Answer | Promise<Answer>,
): Work {
  const answers: Answer[] = []
  const run = async (from: number, to: number): Promise<void> => {
    for (let i = from; i < to; i += 1) {
      const answer = answerTo(items[i] as Item)
      // Waiting for what is there already would be added to the time of the quick ones.
      answers[i] = answer instanceof Promise ? await answer : answer
    }
  }
  return { items: items.length, run, answers }
}

/** Milliseconds: what the engine has not compiled by then is not worth its while. */
const warmingUp = 300
const measuring = 500

/**
 * How much longer one work takes for an item than another. Each is cut into parts that take
 * turns, so that works of different sizes can be compared. Of each part the shortest time counts:
 * what else the machine does can only make it longer.
 */
export async function itemRatio(work: Work, against: Work, parts = 100): Promise<number> {
  await warmUp(work)
  await warmUp(against)
  const times = new Float64Array(parts).fill(Number.POSITIVE_INFINITY)
  const timesAgainst = new Float64Array(times)
  const until = performance.now() + measuring
  for (let turn = 0; turn < parts || performance.now() < until; turn += 1) {
    const part = turn % parts
    times[part] = Math.min(times[part] as number, await timePerItem(work, part, parts))
    timesAgainst[part] = Math.min(
      timesAgainst[part] as number,
      await timePerItem(against, part, parts),
    )
  }
  return sum(times) / sum(timesAgainst)
}

function sum(numbers: Float64Array): number {
  return numbers.reduce((a, b) => a + b)
}

async function warmUp({ items, run }: Work): Promise<void> {
  const until = performance.now() + warmingUp
  do await run(0, items)
  while (performance.now() < until)
}

async function timePerItem({ items, run }: Work, part: number, parts: number): Promise<number> {
  const from = Math.floor((items * part) / parts)
  const to = Math.floor((items * (part + 1)) / parts)
  const start = performance.now()
  const running = run(from, to)
  if (running instanceof Promise) await running
  return (performance.now() - start) / (to - from)
}

/** Throws where two works do not answer the same for the items that both have. */
export async function expectSame(work: Work, against: Work): Promise<void> {
  const items = Math.min(work.items, against.items)
  await work.run(0, items)
  await against.run(0, items)
  const wrong = Array.from({ length: items }, (_, item) => item).filter(
    (item) => work.answers[item] !== against.answers[item],
  )
  const [first] = wrong
  if (first === undefined) return
  const [found, expected] = [work.answers[first], against.answers[first]]
  throw new Error(`${wrong.length} of ${items} differ: first ${found} is not ${expected}`)
}
