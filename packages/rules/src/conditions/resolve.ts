import type { Scope, Type } from '../values/index.ts'

/** Where the value of a name comes from: a fact or a variable, and the fields below it. */
export interface Binding {
  readonly type: Type
  /** The full name of the fact; for a variable undefined. */
  readonly fact?: string
  /** The slot of the variable; for a fact undefined. */
  readonly slot?: number
  /** The type of the fact or variable itself. */
  readonly root: Type
  /** The fields to follow from it. Of a list, the field of every element. */
  readonly path: readonly string[]
}

/** A variable of `some` or `every`. */
export interface Variable {
  readonly name: string
  readonly type: Type
  readonly slot: number
}

/** Names of more parts are none, so that looking for their beginnings stays bounded. */
const mostSegments = 64

/**
 * Finds what a name means: the innermost variable of that name, the fact of that full name, or a
 * field of the longest fact that the name begins with.
 */
export function resolveName(
  name: string,
  variables: readonly Variable[],
  scope: Scope,
): Binding | undefined {
  const segments = name.split('.', mostSegments + 1)
  if (segments.length > mostSegments) return undefined
  const variable = variables.findLast((one) => one.name === segments[0])
  if (variable) {
    const path = segments.slice(1)
    const type = typeAt(variable.type, path)
    return type && { type, root: variable.type, slot: variable.slot, path }
  }
  for (let length = segments.length; length > 0; length -= 1) {
    const fact = segments.slice(0, length).join('.')
    const root = scope.type(fact)
    const path = segments.slice(length)
    const type = root && typeAt(root, path)
    if (type) return { type, root, fact, path }
  }
  return undefined
}

/** The type of the fields below a record, or of each record of a list. */
export function typeAt(type: Type, path: readonly string[]): Type | undefined {
  const [field, ...rest] = path
  if (field === undefined) return type
  if (type.kind === 'list') {
    const of = typeAt(type.of, path)
    return of && { kind: 'list', of }
  }
  if (type.kind !== 'record' || !Object.hasOwn(type.fields, field)) return undefined
  return typeAt(type.fields[field] as Type, rest)
}
