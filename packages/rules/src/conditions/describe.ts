import type { Type } from '../values/index.ts'
import { later, type Sentence, say } from '../values/index.ts'

const descriptions: Readonly<Record<Exclude<Type['kind'], 'enumeration' | 'list'>, Sentence>> = {
  number: later`a number`,
  text: later`a text`,
  boolean: later`true or false`,
  date: later`a date`,
  time: later`a time of day`,
  'date-time': later`a date-time`,
  'days-time-duration': later`a duration in days and time`,
  'years-months-duration': later`a duration in years and months`,
  record: later`a record`,
}

/** What values of a type are, for messages: `a number of CNY`, `a value of severity`. */
export function describeType(type: Type): string {
  if (type.kind === 'enumeration') return say`a value of ${type.name ?? words(type.values)}`
  if (type.kind === 'list') return say`a list of which each is ${describeType(type.of)}`
  const unit = type.kind === 'number' && type.unit ? say` of ${type.unit}` : ''
  // Without a compiler, a scope may say anything: `integer`, as forms do.
  return (descriptions[type.kind]?.() ?? say`a value of the unknown kind "${type.kind}"`) + unit
}

/** The words of an enumeration without a name, cut where there are many. */
function words(values: readonly string[]): string {
  const shown = values.slice(0, 8).join(', ')
  return values.length > 8 ? say`${shown} and ${values.length - 8} more` : shown
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
