import { median } from '../../../scripts/bench/time.ts'

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
 * turns, so that works of different sizes can be compared, and what interrupts the machine meets
 * few of the turns: the median of all ratios does not see it.
 */
export async function itemRatio(work: Work, against: Work, parts = 100): Promise<number> {
  await warmUp(work)
  await warmUp(against)
  const ratios: number[] = []
  const until = performance.now() + measuring
  for (let turn = 0; turn < parts || performance.now() < until; turn += 1) {
    const time = await timePerItem(work, turn % parts, parts)
    ratios.push(time / (await timePerItem(against, turn % parts, parts)))
  }
  return median(ratios)
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
