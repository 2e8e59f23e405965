import { type Anchor, type Choice, type Clock, type Deadline, valuesOf } from '@dueprocess/core'
import type { Duration } from '@dueprocess/rules'
import { factValueInWords, nameInWords, type Telling, tell } from '../words/index.ts'
import type { ClockMark, ClockStatus } from './graph.ts'

/** Deadlines by where they are met: by step, and by the path of a stage. */
export interface ClockPlaces {
  readonly steps: ReadonlyMap<string, readonly ClockMark[]>
  readonly stages: ReadonlyMap<string, readonly ClockMark[]>
}

/**
 * Puts each deadline where it is met: at the steps or stages that end it, else where its time
 * begins, and one that is bound to no place at the whole case.
 */
export function placeClocks(
  telling: Telling,
  statusOf: (deadline: Deadline) => ClockStatus | undefined,
): ClockPlaces {
  const steps = new Map<string, ClockMark[]>()
  const stages = new Map<string, ClockMark[]>()
  for (const deadline of inDocumentOrder(telling.procedure.deadlines)) {
    const mark = markOf(deadline, telling, statusOf(deadline))
    for (const { kind, id } of placesOf(deadline, telling)) {
      const known = kind === 'step' ? steps : stages
      known.set(id, [...(known.get(id) ?? []), mark])
    }
  }
  return { steps, stages }
}

/** As they were written; a procedure keeps them in the order of what depends on what. */
export function inDocumentOrder(deadlines: readonly Deadline[]): readonly Deadline[] {
  return [...deadlines].sort((left, right) => left.index - right.index)
}

/** The time that a deadline gives, in a few words. */
export function timeInWords(deadline: Deadline, telling: Telling): string {
  const { words } = telling
  if (deadline.every) return words.diagram.every(words.duration(deadline.every))
  const times = [...new Set(deadline.clocks.map((clock) => clockInWords(clock, telling)))]
  const time = times.length === 1 ? (times[0] ?? '') : words.diagram.earliest(times)
  const target = deadline.target && words.diagram.target(words.duration(deadline.target))
  return target ? `${time}${words.aside(target)}` : time
}

/** The same where there is no room for who has which time: from the shortest to the longest. */
function briefTime({ clocks }: Deadline, telling: Telling): string {
  const { words } = telling
  const lengths = clocks
    .flatMap(({ within }) => (within ? [...valuesOf(within)] : []))
    .sort((left, right) => lengthOf(left) - lengthOf(right))
  const times = [...new Set(lengths.map((duration) => words.duration(duration)))]
  const [first] = times
  if (first === undefined) return clocks.map((clock) => clockInWords(clock, telling)).join(' / ')
  return times.length < 3 ? times.join(' / ') : `${first} … ${times.at(-1)}`
}

function clockInWords({ within, after }: Clock, telling: Telling): string {
  const { words } = telling
  if (within === undefined) {
    const fact = after.kind === 'fact' ? nameInWords(after.name, telling) : ''
    return words.diagram.at(fact)
  }
  if (within.kind === 'fixed') return words.duration(within.value)
  const ways = [...waysOf(within)].sort(([left], [right]) => lengthOf(left) - lengthOf(right))
  const times = Map.groupBy(ways, ([duration]) => words.duration(duration))
  const [only, ...others] = times.keys()
  if (only !== undefined && others.length === 0) return only
  const type = telling.procedure.names.get(within.fact)?.type
  const told = [...times].map(([time, same]) => {
    const values = same.map(([, value]) =>
      value === undefined ? words.diagram.otherwise : factValueInWords(value, type, telling),
    )
    return words.document.deadlines.choice(values.join(' / '), time)
  })
  return words.diagram.chosen(told, nameInWords(within.fact, telling))
}

/** Each time with the value for which it is; without one it is for all others. */
function* waysOf<T>({
  values,
  otherwise,
}: Extract<Choice<T>, { kind: 'of' }>): Generator<readonly [T, string?]> {
  for (const [value, time] of values) yield [time, value]
  if (otherwise !== undefined) yield [otherwise]
}

const minutes = { minutes: 1, hours: 60, days: 1440, weeks: 10_080, months: 43_200, years: 525_600 }

/** About how many minutes a duration takes, to put the shortest first. */
function lengthOf(duration: Duration): number {
  if (duration.kind === 'promptly') return 0
  if (duration.kind === 'end-of-working-day') return (duration.days + 1) * minutes.days
  return duration.amount * minutes[duration.unit]
}

function markOf(deadline: Deadline, telling: Telling, status: ClockStatus | undefined): ClockMark {
  return {
    id: deadline.id,
    title: tell(deadline.title, telling.language, deadline.id).text,
    time: timeInWords(deadline, telling),
    brief: deadline.every ? timeInWords(deadline, telling) : briefTime(deadline, telling),
    ...(status && { status }),
  }
}

interface ClockPlace {
  readonly kind: 'step' | 'stage'
  readonly id: string
}

function placesOf({ until, clocks }: Deadline, telling: Telling): readonly ClockPlace[] {
  const ends = unique(until.flatMap((anchor) => placeOf(anchor, telling)))
  if (ends.length > 0) return ends
  const starts = unique(clocks.flatMap(({ after }) => placeOf(after, telling)))
  return until.length === 0 && starts.length > 0 ? starts : [{ kind: 'stage', id: '' }]
}

function placeOf(anchor: Anchor, telling: Telling): readonly ClockPlace[] {
  if (anchor.kind === 'step') return [{ kind: 'step', id: anchor.step }]
  if (anchor.kind === 'enter') return [{ kind: 'stage', id: anchor.stage.path }]
  if (anchor.kind === 'fact') return []
  return anchor.history.condition.reads.flatMap((name): readonly ClockPlace[] => {
    const origin = telling.procedure.names.get(name)?.origin
    if (origin === undefined) return []
    if (origin.kind === 'in') return [{ kind: 'stage', id: origin.stage }]
    return 'step' in origin ? [{ kind: 'step', id: origin.step }] : []
  })
}

function unique(places: readonly ClockPlace[]): readonly ClockPlace[] {
  return [...new Map(places.map((place) => [`${place.kind} ${place.id}`, place])).values()]
}
