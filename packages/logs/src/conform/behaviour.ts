/**
 * What can happen, as a transition system: a procedure, or a Petri net. It may be without end; what
 * is asked for is looked at as it is needed.
 */
export interface Behaviour<Place, Facts = undefined> {
  readonly initial: Place
  /** Two places with the same key are the same. */
  keyOf(place: Place): string
  movesFrom(place: Place): readonly BehaviourMove<Place, Facts>[]
  isFinal(place: Place): boolean
}

export interface BehaviourMove<Place, Facts = undefined> {
  /** What a log writes down of it. */
  readonly activity: string
  /** Happens by itself: that a log has nothing of it costs nothing. */
  readonly isSilent: boolean
  readonly to: Place
  /** Whether what is known before and after it rules it out. */
  readonly isRuledOut?: (before: Facts, after: Facts) => boolean
}

/** A behaviour whose places and activities have numbers, given as they are met. */
export interface NumberedBehaviour<Facts> {
  readonly initial: number
  /** How many places are known, from 0 on. */
  size(): number
  movesFrom(place: number): readonly NumberedMove<Facts>[]
  isFinal(place: number): boolean
  /** -1 for what is in no move that is known. */
  numberOf(activity: string): number
  /** Every place that can be reached, or as many as are looked at. */
  explored(): Explored
}

export interface NumberedMove<Facts> {
  readonly activity: number
  readonly name: string
  readonly isSilent: boolean
  readonly to: number
  readonly isRuledOut?: (before: Facts, after: Facts) => boolean
}

export interface Explored {
  /** Whether no place is left out. */
  readonly isWhole: boolean
  readonly places: number
  /** By place: the fewest moves that are not silent to an end; Infinity: there is none. */
  readonly toEnd: readonly number[]
  /** By place: the activities that can still happen. */
  readonly ahead: readonly ReadonlySet<number>[]
}

const mostPlaces = 5000

/** Numbers a behaviour. What is looked at once is kept. */
export function numberBehaviour<Place, Facts>(
  behaviour: Behaviour<Place, Facts>,
): NumberedBehaviour<Facts> {
  const places: Place[] = []
  const numbers = new Map<string, number>()
  const activities = new Map<string, number>()
  const moves: (readonly NumberedMove<Facts>[] | undefined)[] = []
  const finals: (boolean | undefined)[] = []
  let whole: Explored | undefined

  const placeNumber = (place: Place): number => {
    const key = behaviour.keyOf(place)
    const known = numbers.get(key)
    if (known !== undefined) return known
    numbers.set(key, places.length)
    return places.push(place) - 1
  }
  const activityNumber = (name: string): number => {
    const known = activities.get(name)
    if (known !== undefined) return known
    activities.set(name, activities.size)
    return activities.size - 1
  }
  const numbered: NumberedBehaviour<Facts> = {
    initial: placeNumber(behaviour.initial),
    size: () => places.length,
    movesFrom: (place) => {
      moves[place] ??= behaviour.movesFrom(places[place] as Place).map((move) => ({
        activity: activityNumber(move.activity),
        name: move.activity,
        isSilent: move.isSilent,
        to: placeNumber(move.to),
        ...(move.isRuledOut ? { isRuledOut: move.isRuledOut } : {}),
      }))
      return moves[place]
    },
    isFinal: (place) => {
      finals[place] ??= behaviour.isFinal(places[place] as Place)
      return finals[place]
    },
    numberOf: (activity) => activities.get(activity) ?? -1,
    explored: () => {
      whole ??= explore(numbered)
      return whole
    },
  }
  return numbered
}

function explore<Facts>(behaviour: NumberedBehaviour<Facts>): Explored {
  for (let place = 0; place < behaviour.size() && place < mostPlaces; place += 1) {
    behaviour.movesFrom(place)
  }
  const places = Math.min(behaviour.size(), mostPlaces)
  const isWhole = behaviour.size() <= mostPlaces
  const before: { readonly from: number; readonly move: NumberedMove<Facts> }[][] = Array.from(
    { length: places },
    () => [],
  )
  for (let from = 0; from < places; from += 1) {
    for (const move of behaviour.movesFrom(from)) before[move.to]?.push({ from, move })
  }
  return { isWhole, places, toEnd: distances(behaviour, before), ahead: activitiesAhead(before) }
}

type Before<Facts> = readonly (readonly {
  readonly from: number
  readonly move: NumberedMove<Facts>
}[])[]

/** From the ends backwards, what is silent first. */
function distances<Facts>(
  behaviour: NumberedBehaviour<Facts>,
  before: Before<Facts>,
): readonly number[] {
  const found = before.map(() => Number.POSITIVE_INFINITY)
  let layer = before.flatMap((_, place) => (behaviour.isFinal(place) ? [place] : []))
  for (let distance = 0; layer.length > 0; distance += 1) {
    const next: number[] = []
    for (let place = layer.pop(); place !== undefined; place = layer.pop()) {
      if ((found[place] ?? 0) <= distance) continue
      found[place] = distance
      for (const { from, move } of before[place] ?? []) {
        if ((found[from] ?? 0) > distance) (move.isSilent ? layer : next).push(from)
      }
    }
    layer = next
  }
  return found
}

/** Each activity flows backwards from where it can happen. */
function activitiesAhead<Facts>(before: Before<Facts>): readonly ReadonlySet<number>[] {
  const ahead = before.map(() => new Set<number>())
  const pending: { readonly place: number; readonly activity: number }[] = []
  const add = (place: number, activity: number): void => {
    const set = ahead[place]
    if (!set || set.has(activity)) return
    set.add(activity)
    pending.push({ place, activity })
  }
  for (const into of before) for (const { from, move } of into) add(from, move.activity)
  for (let one = pending.pop(); one; one = pending.pop()) {
    for (const { from } of before[one.place] ?? []) add(from, one.activity)
  }
  return ahead
}
