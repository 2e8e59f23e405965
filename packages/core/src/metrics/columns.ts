import type { Grouping, LinkedProcedure, Texts } from '../procedure/index.ts'
import type { Column } from './result.ts'

/** What people read over a column, and instead of its words. */
export function columnOf(procedure: LinkedProcedure, grouping: Grouping): Column {
  const { text, kind } = grouping
  return { text, kind, title: titleOf(procedure, grouping), labels: labelsOf(procedure, grouping) }
}

function titleOf(
  { names, forms, decisions, definitions, steps, roles }: LinkedProcedure,
  grouping: Grouping,
): Texts {
  if (grouping.kind === 'actor' || grouping.kind === 'role') {
    return steps.get(grouping.step)?.title ?? {}
  }
  if (grouping.kind === 'holder') return roles.get(grouping.role)?.title ?? {}
  if (grouping.kind !== 'fact') return {}
  const origin = names.get(grouping.name)?.origin
  if (origin?.kind === 'field') return forms.get(origin.form)?.fields.get(origin.field)?.title ?? {}
  if (origin?.kind === 'decision') return decisions.get(origin.id)?.title ?? {}
  return origin?.kind === 'definition' ? (definitions.get(origin.id)?.title ?? {}) : {}
}

function labelsOf({ scales, roles }: LinkedProcedure, grouping: Grouping): Column['labels'] {
  if (grouping.kind === 'role') {
    return Object.fromEntries([...roles].map(([id, { title }]) => [id, title]))
  }
  if (grouping.kind !== 'fact' || grouping.type.kind !== 'enumeration') return {}
  const { name, values } = grouping.type
  const labels = name === undefined ? undefined : scales.get(name)?.labels
  return Object.fromEntries(values.map((word) => [word, labels?.get(word) ?? {}]))
}

/** Compares two values of a grouping: words as declared, numbers by size, what is unknown last. */
export function orderOf(
  { roles }: LinkedProcedure,
  grouping: Grouping,
): (a: string | null, b: string | null) => number {
  const placeOf = placesOf(grouping, [...roles.keys()])
  return (a, b) => {
    if (a === null || b === null) return Number(a === null) - Number(b === null)
    return placeOf(a) - placeOf(b) || (a < b ? -1 : Number(a > b))
  }
}

function placesOf(grouping: Grouping, roles: readonly string[]): (word: string) => number {
  const words =
    grouping.kind === 'role'
      ? roles
      : grouping.kind === 'fact' && grouping.type.kind === 'enumeration'
        ? grouping.type.values
        : []
  const places = new Map(words.map((word, place) => [word, place]))
  const isNumber = grouping.kind === 'fact' && grouping.type.kind === 'number'
  return isNumber ? Number : (word) => places.get(word) ?? words.length
}
