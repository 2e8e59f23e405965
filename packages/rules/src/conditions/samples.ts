import type { Json, Type } from '../values/index.ts'
import { factWriter, type Value } from './value.ts'

/** Enumerations with more words than this are not gone through. */
const mostWords = 500

/**
 * Facts of a type such that a condition that compares them with the given constants has, for
 * every value of the type, the same truth as for one of them: every constant, and one value
 * between each two and beyond the ends, within the domain. Undefined where there are none such.
 */
export function samplesOf(type: Type, constants: readonly Value[]): readonly Json[] | undefined {
  if (type.kind === 'boolean') return [false, true]
  if (type.kind === 'enumeration') return type.values.length <= mostWords ? type.values : undefined
  if (type.kind === 'text') return [...constants.map(String), `${constants.join('')}.`]
  const domain = domains[type.kind]?.(type)
  if (domain === undefined) return undefined
  const write = factWriter(type)
  return placesIn(domain, constants as readonly number[]).map((place) => write(place))
}

interface Domain {
  readonly whole: boolean
  readonly minimum: number
  readonly maximum: number
}

const unbounded = { minimum: Number.NEGATIVE_INFINITY, maximum: Number.POSITIVE_INFINITY }
const instants: Domain = { whole: true, minimum: -62_167_219_200_000, maximum: 253_402_300_799_999 }

const domains: { readonly [kind in Type['kind']]?: (type: Type) => Domain } = {
  number: (type) =>
    type.kind === 'number'
      ? {
          whole: type.integer === true,
          minimum: type.minimum ?? unbounded.minimum,
          maximum: type.maximum ?? unbounded.maximum,
        }
      : { whole: false, ...unbounded },
  // Years 0000 to 9999, as RFC 3339 can write them.
  date: () => ({ whole: true, minimum: -719_528, maximum: 2_932_896 }),
  time: () => ({ whole: true, minimum: 0, maximum: 86_399_999 }),
  'date-time': () => instants,
  'days-time-duration': () => ({ whole: true, ...unbounded }),
  'years-months-duration': () => ({ whole: true, ...unbounded }),
}

function placesIn(domain: Domain, constants: readonly number[]): readonly number[] {
  const sorted = [...constants].sort((a, b) => a - b)
  const middles = sorted.slice(1).map((next, index) => ((sorted[index] as number) + next) / 2)
  const near = sorted.flatMap((at) => [at - 1, Math.floor(at), at, Math.ceil(at), at + 1])
  const all = [domain.minimum, domain.maximum, ...near, ...middles]
  const fits = (place: number): boolean =>
    Number.isFinite(place) &&
    place >= domain.minimum &&
    place <= domain.maximum &&
    (!domain.whole || Number.isInteger(place))
  return [...new Set(all.filter(fits))]
}
