import type { Json } from '@dueprocess/rules'

/**
 * The same plain JSON in objects of its own, so that nobody who still holds the original can
 * change it afterwards. The value must have passed `findJsonFault`.
 */
export function copyJson<Value extends Json>(value: Value): Value {
  return copy(value) as Value
}

type Members = { readonly [key: string]: Json }

function copy(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(copy)
  const members: Record<string, Json> = {}
  for (const key of Object.keys(value)) members[key] = copy((value as Members)[key] as Json)
  return members
}
