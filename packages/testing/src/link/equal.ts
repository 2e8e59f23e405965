import { type Json, parseInstant, type Type } from '@dueprocess/rules'

/** Whether two values are the same; instants are, whatever offset they were written in. */
export function isEqual(a: Json | undefined, b: Json | undefined, type?: Type): boolean {
  if (a === b) return true
  if (type?.kind === 'date-time') return isSameInstant(a, b)
  if (Array.isArray(a) && Array.isArray(b)) {
    const item = type?.kind === 'list' ? type.of : undefined
    return a.length === b.length && a.every((one, index) => isEqual(one, b[index], item))
  }
  return isMap(a) && isMap(b) && Object.keys(a).length === Object.keys(b).length && includes(a, b)
}

/** Whether a map has every member of another one, with the same values. */
export function includes(
  whole: Readonly<Record<string, Json>>,
  part: Readonly<Record<string, Json>>,
): boolean {
  return Object.entries(part).every(
    ([name, value]) => Object.hasOwn(whole, name) && isEqual(whole[name], value),
  )
}

function isSameInstant(a: Json | undefined, b: Json | undefined): boolean {
  if (typeof a !== 'string' || typeof b !== 'string') return false
  const instant = parseInstant(a)
  return instant !== undefined && instant === parseInstant(b)
}

function isMap(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
