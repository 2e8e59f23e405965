import type { NumberedBehaviour, NumberedMove } from './behaviour.ts'

/** Where a trace begins and ends in what can happen. */
export interface AlignOptions {
  /** `anywhere`: what is before the trace is free, as where a log was cut off. */
  readonly begins?: 'beginning' | 'anywhere'
  /** `anywhere`: what would be left to do is free, as where cases are still open. */
  readonly ends?: 'end' | 'anywhere'
  /** How many states are looked at for one trace; 200,000 where absent. */
  readonly budget?: number
}

/** What was done, what can be done, and how they go together at the least cost. */
export interface Alignment {
  /**
   * How many activities of the trace were not possible, and how many that were not there had to be.
   * Where it is not `proven`, at least so many.
   */
  readonly cost: number
  /** Whether no alignment is cheaper. If not, the budget ran out, and there are no moves. */
  readonly proven: boolean
  /** Whether the trace begins behind the beginning. */
  readonly fromMiddle: boolean
  readonly moves: readonly AlignedMove[]
}

/**
 * both: done and possible. log: done, not possible. model: would have had to be done. silent:
 * happened by itself.
 */
export interface AlignedMove {
  readonly kind: 'both' | 'log' | 'model' | 'silent'
  readonly activity: string
  /** Of `both` and `log`: the place in the trace, from 0 on. */
  readonly index?: number
}

/** A trace: activities, and what is known when each of them is judged. */
export interface AlignedTrace<Facts> {
  readonly activities: readonly string[]
  /** The facts once so many activities have happened. */
  readonly factsAfter: (done: number) => Facts
}

/**
 * An optimal alignment (Adriansyah 2014: standard costs, a move in the log or the model alone costs
 * 1, a silent one nothing), by A* over the product of the trace and what can be reached.
 */
export function align<Facts>(
  behaviour: NumberedBehaviour<Facts>,
  trace: AlignedTrace<Facts>,
  { begins = 'beginning', ends = 'end', budget = 200_000 }: AlignOptions = {},
): Alignment {
  const search = { behaviour, trace, openEnd: ends === 'anywhere', budget }
  const whole = findPath(search, [behaviour.initial])
  if (begins === 'beginning' || (whole.proven && whole.cost === 0)) {
    return { ...whole, fromMiddle: false }
  }
  const { places, isWhole } = behaviour.explored()
  const starts = Array.from({ length: places }, (_, place) => place)
  const part = findPath(search, starts)
  const proven = part.proven && isWhole
  // Of two that cost the same, the one that says less of what nobody wrote down.
  if (whole.proven && whole.cost <= part.cost) return { ...whole, proven, fromMiddle: false }
  return { ...part, proven, fromMiddle: true }
}

interface Search<Facts> {
  readonly behaviour: NumberedBehaviour<Facts>
  readonly trace: AlignedTrace<Facts>
  readonly openEnd: boolean
  readonly budget: number
}

/** How a state was reached. */
interface Reached<Facts> {
  readonly cost: number
  /** Absent: the search began here. */
  readonly from?: number
  /** Absent: a move of the log alone. */
  readonly move?: NumberedMove<Facts>
  readonly isBoth?: true
}

type Found = Omit<Alignment, 'fromMiddle'>

function findPath<Facts>(search: Search<Facts>, starts: readonly number[]): Found {
  const { behaviour, trace, openEnd, budget } = search
  const length = trace.activities.length
  const width = length + 1
  // Looks at the whole behaviour, after which its activities have their numbers.
  const atLeast = lowerBound(search)
  const numbers = trace.activities.map((name) => behaviour.numberOf(name))
  const reached = new Map<number, Reached<Facts>>()
  const closed = new Set<number>()
  // Costs are small whole numbers: a list of states for each estimate, taken from behind, so that
  // of equal ones that which has come furthest goes on.
  const open: number[][] = []
  let estimate = Number.POSITIVE_INFINITY

  const reach = (state: number, how: Reached<Facts>): void => {
    const before = reached.get(state)
    if (before && before.cost <= how.cost) return
    const total = how.cost + atLeast(Math.floor(state / width), state % width)
    if (total === Number.POSITIVE_INFINITY) return
    reached.set(state, how)
    closed.delete(state)
    const list = open[total]
    if (list) list.push(state)
    else open[total] = [state]
    if (total < estimate) estimate = total
  }
  for (const place of starts) reach(place * width, { cost: 0 })

  let looked = 0
  while (estimate < open.length) {
    const state = open[estimate]?.pop()
    if (state === undefined) {
      estimate += 1
      continue
    }
    if (closed.has(state)) continue
    closed.add(state)
    const place = Math.floor(state / width)
    const done = state % width
    const { cost } = reached.get(state) as Reached<Facts>
    if (done === length && (openEnd || behaviour.isFinal(place))) {
      return { cost, proven: true, moves: movesTo(search, reached, state) }
    }
    looked += 1
    if (looked > budget) return { cost: estimate, proven: false, moves: [] }
    if (done < length) reach(state + 1, { cost: cost + 1, from: state })
    const facts = trace.factsAfter(done)
    const factsThen = done < length ? trace.factsAfter(done + 1) : facts
    for (const move of behaviour.movesFrom(place)) {
      const isNext = done < length && move.activity === numbers[done]
      if (isNext && move.isRuledOut?.(facts, factsThen) !== true) {
        reach(move.to * width + done + 1, { cost, from: state, move, isBoth: true })
      }
      if (move.to === place || move.isRuledOut?.(facts, facts) === true) continue
      const price = move.isSilent ? 0 : 1
      reach(move.to * width + done, { cost: cost + price, from: state, move })
    }
  }
  // Nowhere is an end to be reached: nothing can be said.
  return { cost: length, proven: false, moves: [] }
}

/**
 * What the rest costs at least: activities that can never happen from here, and moves to the end
 * that even the rest of the trace does not make up for. Neither asks for facts, which only rule out.
 */
function lowerBound<Facts>({ behaviour, trace, openEnd }: Search<Facts>) {
  const { isWhole, toEnd, ahead } = behaviour.explored()
  const numbers = trace.activities.map((name) => behaviour.numberOf(name))
  const known = new Map<number, readonly number[]>()
  // By place: how many of the activities from an index on can never happen.
  const deadFrom = (place: number): readonly number[] => {
    const before = known.get(place)
    if (before) return before
    const can = ahead[place]
    const counts: number[] = new Array(numbers.length + 1).fill(0)
    for (let index = numbers.length - 1; index >= 0; index -= 1) {
      counts[index] = (counts[index + 1] ?? 0) + (can?.has(numbers[index] ?? -1) ? 0 : 1)
    }
    known.set(place, counts)
    return counts
  }
  return (place: number, done: number): number => {
    // Of what was not looked at in full nothing is certain.
    if (!isWhole) return 0
    const dead = deadFrom(place)[done] ?? 0
    if (openEnd) return dead
    const alive = numbers.length - done - dead
    return dead + Math.max(0, (toEnd[place] ?? 0) - alive)
  }
}

function movesTo<Facts>(
  { trace }: Search<Facts>,
  reached: ReadonlyMap<number, Reached<Facts>>,
  end: number,
): readonly AlignedMove[] {
  const width = trace.activities.length + 1
  const moves: AlignedMove[] = []
  let state = end
  for (let how = reached.get(state); how?.from !== undefined; how = reached.get(state)) {
    const index = how.from % width
    const activity = how.move?.name ?? trace.activities[index] ?? ''
    if (!how.move) moves.push({ kind: 'log', activity, index })
    else if (how.isBoth) moves.push({ kind: 'both', activity, index })
    else moves.push({ kind: how.move.isSilent ? 'silent' : 'model', activity })
    state = how.from
  }
  return moves.reverse()
}
