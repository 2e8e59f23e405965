import type { Type } from '../values/index.ts'

const descriptions: Readonly<Record<Exclude<Type['kind'], 'enumeration' | 'list'>, string>> = {
  number: 'a number',
  text: 'a text',
  boolean: 'true or false',
  date: 'a date',
  time: 'a time of day',
  'date-time': 'a date-time',
  'days-time-duration': 'a duration in days and time',
  'years-months-duration': 'a duration in years and months',
  record: 'a record',
}

/** What values of a type are, for messages: `a number of CNY`, `a value of severity`. */
export function describeType(type: Type): string {
  if (type.kind === 'enumeration') return `a value of ${type.name ?? type.values.join(', ')}`
  if (type.kind === 'list') return `a list of which each is ${describeType(type.of)}`
  const unit = type.kind === 'number' && type.unit ? ` of ${type.unit}` : ''
  return descriptions[type.kind] + unit
}

/** Whether values of the type have an order that a comparison may use. Texts have none. */
export function isOrdered(type: Type): boolean {
  if (type.kind === 'enumeration') return type.ordered
  return ordered.has(type.kind)
}

const ordered: ReadonlySet<Type['kind']> = new Set([
  'number',
  'date',
  'time',
  'date-time',
  'days-time-duration',
  'years-months-duration',
])
