/** The units of durations, with what they are called and how many of them there may be. */
export interface Unit {
  readonly kind: 'elapsed' | 'working'
  readonly unit: UnitName
  readonly one: string
  readonly many: string
  /** A century or so: nothing that a procedure promises, and a bound for every calculation. */
  readonly most: number
  readonly zh: string
}

type UnitName = 'minutes' | 'hours' | 'days' | 'weeks' | 'months' | 'years'

const UNITS: readonly Unit[] = [
  unit('elapsed', 'minutes', 'minute', 52_596_000, '分钟'),
  unit('elapsed', 'hours', 'hour', 876_600, '小时'),
  unit('elapsed', 'days', 'day', 36_525, '天'),
  unit('elapsed', 'weeks', 'week', 5218, '周'),
  unit('elapsed', 'months', 'month', 1200, '个月'),
  unit('elapsed', 'years', 'year', 100, '年'),
  unit('working', 'minutes', 'working minute', 6_000_000, '个工作分钟'),
  unit('working', 'hours', 'working hour', 100_000, '个工作小时'),
  unit('working', 'days', 'working day', 36_525, '个工作日'),
]

const BY_WORD: ReadonlyMap<string, Unit> = new Map(
  UNITS.flatMap((unit) => [[unit.one, unit] as const, [unit.many, unit] as const]),
)

/** The words for units, in singular and plural. */
export const unitWords: readonly string[] = [...BY_WORD.keys()]

/** The unit that a word names, in singular or plural. */
export function unitOfWord(word: string): Unit | undefined {
  return BY_WORD.get(word)
}

/** The unit of a duration; every kind of duration has only units that exist. */
export function unitOf(kind: Unit['kind'], name: UnitName): Unit {
  return UNITS.find((unit) => unit.kind === kind && unit.unit === name) as Unit
}

function unit(kind: Unit['kind'], name: UnitName, one: string, most: number, zh: string): Unit {
  return { kind, unit: name, one, many: `${one}s`, most, zh }
}
