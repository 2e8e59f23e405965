import { addMonthsClamped, DAY, mod } from '../time/civil.ts'
import type { Zone } from '../time/zone.ts'
import type { NumberType, Type } from '../values/index.ts'
import { add, divide, multiply, subtract } from './decimal.ts'
import type { ArithmeticOperator } from './syntax.ts'

/** One operator on two types: its result and how to calculate it. */
export interface ArithmeticRule {
  readonly result: Type
  /** Months of an instant are calendar months, and those depend on a zone. */
  readonly needsZone?: true
  run(a: number, b: number, zone: Zone | undefined): number | undefined
}

type Calculate = ArithmeticRule['run']

const dayTime: Type = { kind: 'days-time-duration' }
const yearMonth: Type = { kind: 'years-months-duration' }
const date: Type = { kind: 'date' }
const time: Type = { kind: 'time' }
const instant: Type = { kind: 'date-time' }
const number: Type = { kind: 'number' }

const sum: Calculate = (a, b) => whole(a + b)
const difference: Calculate = (a, b) => whole(a - b)
const daysBetween: Calculate = (a, b) => (a - b) * DAY
const scaled: Calculate = (a, b) => rounded(multiply(a, b))
const shared: Calculate = (a, b) => rounded(divide(a, b))
// Half a month has no length, so there is no rounding here: it is unknown.
const scaledMonths: Calculate = (a, b) => whole(multiply(a, b))
const sharedMonths: Calculate = (a, b) => whole(divide(a, b))
const addDays: Calculate = (a, b) => Math.floor((a * DAY + b) / DAY)
const addClock: Calculate = (a, b) => mod(a + b, DAY)

function addMonths(instant: number, months: number, zone: Zone | undefined): number | undefined {
  if (zone === undefined) return undefined
  const wall = zone.toWall(instant)
  const day = Math.floor(wall / DAY)
  return whole(zone.fromWall(addMonthsClamped(day, months) * DAY + mod(wall, DAY)))
}

/** By operator and the kinds of the two sides (DMN 1.5, tables 51 to 53 and 58). */
const rules: Readonly<Record<string, ArithmeticRule>> = {
  'days-time-duration + days-time-duration': { result: dayTime, run: sum },
  'days-time-duration - days-time-duration': { result: dayTime, run: difference },
  'years-months-duration + years-months-duration': { result: yearMonth, run: sum },
  'years-months-duration - years-months-duration': { result: yearMonth, run: difference },
  'days-time-duration * number': { result: dayTime, run: scaled },
  'number * days-time-duration': { result: dayTime, run: scaled },
  'days-time-duration / number': { result: dayTime, run: shared },
  'days-time-duration / days-time-duration': { result: number, run: divide },
  'years-months-duration * number': { result: yearMonth, run: scaledMonths },
  'number * years-months-duration': { result: yearMonth, run: scaledMonths },
  'years-months-duration / number': { result: yearMonth, run: sharedMonths },
  'years-months-duration / years-months-duration': { result: number, run: divide },
  'date + days-time-duration': { result: date, run: addDays },
  'days-time-duration + date': { result: date, run: (a, b) => addDays(b, a, undefined) },
  'date - days-time-duration': { result: date, run: (a, b) => addDays(a, -b, undefined) },
  'date + years-months-duration': { result: date, run: addMonthsClamped },
  'years-months-duration + date': { result: date, run: (a, b) => addMonthsClamped(b, a) },
  'date - years-months-duration': { result: date, run: (a, b) => addMonthsClamped(a, -b) },
  'date - date': { result: dayTime, run: daysBetween },
  'time + days-time-duration': { result: time, run: addClock },
  'days-time-duration + time': { result: time, run: addClock },
  'time - days-time-duration': { result: time, run: (a, b) => addClock(a, -b, undefined) },
  'time - time': { result: dayTime, run: difference },
  'date-time + days-time-duration': { result: instant, run: sum },
  'days-time-duration + date-time': { result: instant, run: sum },
  'date-time - days-time-duration': { result: instant, run: difference },
  'date-time + years-months-duration': { result: instant, needsZone: true, run: addMonths },
  'years-months-duration + date-time': {
    result: instant,
    needsZone: true,
    run: (a, b, zone) => addMonths(b, a, zone),
  },
  'date-time - years-months-duration': {
    result: instant,
    needsZone: true,
    run: (a, b, zone) => addMonths(a, -b, zone),
  },
  'date-time - date-time': { result: dayTime, run: difference },
}

/**
 * The rule for an operator on two types, `different-units` where two units of money meet, or
 * undefined where there is no such arithmetic.
 */
export function arithmeticRule(
  operator: ArithmeticOperator,
  left: Type,
  right: Type,
): ArithmeticRule | 'different-units' | undefined {
  if (left.kind === 'number' && right.kind === 'number') return numberRule(operator, left, right)
  const key = `${left.kind} ${operator} ${right.kind}`
  return Object.hasOwn(rules, key) ? rules[key] : undefined
}

const onNumbers: Readonly<Record<ArithmeticOperator, Calculate>> = {
  '+': add,
  '-': subtract,
  '*': multiply,
  '/': divide,
}

function numberRule(
  operator: ArithmeticOperator,
  left: NumberType,
  right: NumberType,
): ArithmeticRule | 'different-units' {
  const additive = operator === '+' || operator === '-'
  if (additive && left.unit !== undefined && right.unit !== undefined && left.unit !== right.unit) {
    return 'different-units'
  }
  const unit = unitAfter(operator, left.unit, right.unit)
  const result: NumberType = {
    kind: 'number',
    ...(left.integer && right.integer && operator !== '/' ? { integer: true } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...boundsAfter(operator, left, right),
  }
  return { result, run: onNumbers[operator] }
}

/** CNY / CNY is a plain number; CNY * 2 and CNY / 2 are CNY. */
function unitAfter(
  operator: ArithmeticOperator,
  left: string | undefined,
  right: string | undefined,
): string | undefined {
  if (operator === '/') return right === undefined ? left : undefined
  if (operator === '*')
    return left === undefined || right === undefined ? (left ?? right) : undefined
  return left ?? right
}

interface Bounds {
  readonly minimum?: number
  readonly maximum?: number
}

function boundsAfter(operator: ArithmeticOperator, left: Bounds, right: Bounds): Bounds {
  if (operator === '/') return {}
  if (operator === '*') return productBounds(left, right)
  const [low, high] =
    operator === '+'
      ? [right.minimum, right.maximum]
      : [negated(right.maximum), negated(right.minimum)]
  return bounds(addBounds(left.minimum, low), addBounds(left.maximum, high))
}

/** Only the common case: neither side is negative. */
function productBounds(left: Bounds, right: Bounds): Bounds {
  if (!((left.minimum ?? -1) >= 0 && (right.minimum ?? -1) >= 0)) return {}
  return bounds(product(left.minimum, right.minimum), product(left.maximum, right.maximum))
}

/** Bounds as properties, none where there is none. */
export function bounds(minimum: number | undefined, maximum: number | undefined): Bounds {
  return {
    ...(minimum === undefined ? {} : { minimum }),
    ...(maximum === undefined ? {} : { maximum }),
  }
}

/** The bound of a sum; none where one operand has none. */
export function addBounds(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : add(a, b)
}

function product(a: number | undefined, b: number | undefined): number | undefined {
  return a === undefined || b === undefined ? undefined : multiply(a, b)
}

function negated(value: number | undefined): number | undefined {
  return value === undefined ? undefined : 0 - value
}

function whole(value: number | undefined): number | undefined {
  return Number.isSafeInteger(value) ? value : undefined
}

function rounded(value: number | undefined): number | undefined {
  return value === undefined ? undefined : whole(Math.round(value) + 0)
}
