import type { Json, ReadFact, Scope, Type } from '../../src/values/index.ts'

/** A scope of the given names. */
export function scopeOf(types: Readonly<Record<string, Type>>): Scope {
  const map = new Map(Object.entries(types))
  return { type: (name) => map.get(name), names: () => map.keys() }
}

/** Reads the given facts; all others are missing. */
export function readOf(facts: Readonly<Record<string, Json>>): ReadFact {
  const map = new Map(Object.entries(facts))
  return (name) => map.get(name)
}

export const number: Type = { kind: 'number' }
export const boolean: Type = { kind: 'boolean' }
export const text: Type = { kind: 'text' }
export const date: Type = { kind: 'date' }
export const instant: Type = { kind: 'date-time' }
export const count: Type = { kind: 'number', integer: true, minimum: 0 }
export const grade: Type = {
  kind: 'enumeration',
  name: 'severity',
  values: ['minor', 'larger', 'major', 'extraordinary'],
  ordered: true,
}
export const cause: Type = {
  kind: 'enumeration',
  name: 'cause',
  values: ['fire', 'traffic', 'fall'],
  ordered: false,
}

/** The names that most tests use. */
export const scope: Scope = scopeOf({
  'report.deaths': count,
  'report.injured': count,
  'report.loss': { kind: 'number', minimum: 0, unit: 'CNY' },
  'report.fee': { kind: 'number', unit: 'EUR' },
  'report.note': text,
  'report.on': date,
  'report.at': { kind: 'time' },
  'report.awareAt': instant,
  'report.closedAt': instant,
  'report.took': { kind: 'days-time-duration' },
  'report.term': { kind: 'years-months-duration' },
  'report.causes': { kind: 'list', of: cause },
  'report.amounts': { kind: 'list', of: number },
  'report.victims': {
    kind: 'list',
    of: { kind: 'record', fields: { age: count, name: text, dead: boolean } },
  },
  'report.site': { kind: 'record', fields: { city: text, since: date } },
  'in.handling': boolean,
  'in.handling.first-line': boolean,
  'in.field/waiting': boolean,
  'in.office/waiting': boolean,
  grade,
  previous: grade,
  cause,
  a: boolean,
  b: boolean,
  c: boolean,
  伤亡: count,
})
