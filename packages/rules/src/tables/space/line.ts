import { factWriter, valueReader } from '../../conditions/value.ts'
import type { EnumerationType, Json, NumberType, Type } from '../../values/index.ts'
import { nextDouble, previousDouble } from './double.ts'

/**
 * The domain of an input as a line: every value has one position, a number, in the order of the
 * values. Numbers stand for themselves, dates for days, date-times and times for milliseconds,
 * words of an enumeration for their place in it. So all columns are compared, cut and enumerated
 * alike.
 */
export interface Line {
  readonly type: Type
  /** The ends of the domain, inclusive. Where the first is greater, the domain is empty. */
  readonly minimum: number
  readonly maximum: number
  /** Whether the order of positions means something, so that `<` and ranges may be written. */
  readonly ordered: boolean
  /** Whether positions are whole numbers; else they are doubles. */
  readonly whole: boolean
  /** Whether values are numbers, which are their own positions. */
  readonly numeric: boolean
  next(position: number): number
  previous(position: number): number
  /** Where a fact's value stands; undefined where it is not of the type or not in the domain. */
  position(json: Json): number | undefined
  json(position: number): Json
}

/** A line of texts: it has a position for each text that a cell names, and one for all others. */
export interface TextLine extends Line {
  /** The position of a text, which from now on has one of its own. */
  intern(text: string): number
}

type LineMaker = (type: Type) => Line

const successor = (position: number): number => position + 1
const predecessor = (position: number): number => position - 1

/** The line of a type; undefined for lists and records, which no cell can test. */
export function lineOf(type: Type): Line | undefined {
  return makers[type.kind]?.(type)
}

const makers: { readonly [kind in Type['kind']]?: LineMaker } = {
  number: (type) => numberLine(type as NumberType),
  text: textLine,
  boolean: (type) => ({ ...wordLine(type, [false, true], false), position: placeOfTruth }),
  enumeration: (type) => {
    const { values, ordered } = type as EnumerationType
    return wordLine(type, values, ordered)
  },
  date: (type) => timeLine(type, firstDay, lastDay),
  time: (type) => timeLine(type, 0, dayLength - 1),
  'date-time': (type) => timeLine(type, firstDay * dayLength, (lastDay + 1) * dayLength - 1),
  'days-time-duration': (type) => timeLine(type, -longest, longest),
  'years-months-duration': (type) => timeLine(type, -12 * 999_999, 12 * 999_999),
}

const dayLength = 86_400_000
/** 0001-01-01 and 9999-12-31: the years of four digits but 0000, which no form accepts. */
const firstDay = -719_162
const lastDay = 2_932_896
/** Milliseconds that an ISO duration of nine digits of days can say, and that a double holds. */
const longest = 100_000_000 * dayLength

/** Whole numbers beyond 2⁵³ have no neighbours of their own, so a column of them ends there. */
function numberLine(type: NumberType): Line {
  const lowest = type.integer ? Number.MIN_SAFE_INTEGER : -Number.MAX_VALUE
  const highest = type.integer ? Number.MAX_SAFE_INTEGER : Number.MAX_VALUE
  const minimum = Math.max(type.minimum ?? lowest, lowest) + 0
  const maximum = Math.min(type.maximum ?? highest, highest) + 0
  const whole = type.integer === true
  return {
    type,
    minimum: whole ? Math.ceil(minimum) + 0 : minimum,
    maximum: whole ? Math.floor(maximum) + 0 : maximum,
    ordered: true,
    whole,
    numeric: true,
    next: whole ? successor : nextDouble,
    previous: whole ? predecessor : previousDouble,
    position: (json) => {
      if (typeof json !== 'number' || !(json >= minimum && json <= maximum)) return undefined
      return whole && !Number.isInteger(json) ? undefined : json + 0
    },
    json: (position) => position,
  }
}

/** Booleans and words: few values, each with a place in a list. */
function wordLine(type: Type, values: readonly Json[], ordered: boolean): Line {
  const positions = new Map(values.map((value, index) => [value, index]))
  return {
    type,
    minimum: 0,
    maximum: values.length - 1,
    ordered,
    whole: true,
    numeric: false,
    next: successor,
    previous: predecessor,
    position: (json) => positions.get(json),
    json: (position) => values[position] as Json,
  }
}

/** As the list of the two would place it, but without looking it up. */
function placeOfTruth(json: Json): number | undefined {
  return typeof json === 'boolean' ? Number(json) : undefined
}

function timeLine(type: Type, minimum: number, maximum: number): Line {
  const read = valueReader(type)
  const write = factWriter(type)
  return {
    type,
    minimum,
    maximum,
    ordered: true,
    whole: true,
    numeric: false,
    next: successor,
    previous: predecessor,
    position: (json) => {
      const value = read(json) as number | undefined
      return value !== undefined && value >= minimum && value <= maximum ? value : undefined
    },
    json: (position) => write(position),
  }
}

function textLine(type: Type): TextLine {
  const positions = new Map<string, number>()
  const texts: string[] = ['']
  const intern = (text: string): number => {
    const known = positions.get(text)
    if (known !== undefined) return known
    positions.set(text, texts.length)
    return texts.push(text) - 1
  }
  return {
    type,
    minimum: 0,
    get maximum() {
      return texts.length - 1
    },
    ordered: false,
    whole: true,
    numeric: false,
    next: successor,
    previous: predecessor,
    position: (json) => (typeof json === 'string' ? (positions.get(json) ?? 0) : undefined),
    json: (position) => (position > 0 ? (texts[position] as string) : otherThan(positions)),
    intern,
  }
}

/** A text that no cell names, to stand for all of them in a witness. */
function otherThan(positions: ReadonlyMap<string, number>): string {
  let text = 'other'
  for (let i = 2; positions.has(text); i += 1) text = `other ${i}`
  return text
}
