import type { Json } from '@dueprocess/rules'

/**
 * Canonical JSON after RFC 8785 (JCS): members sorted by UTF-16 code units, numbers and strings as
 * ECMAScript writes them, no blanks. The same value always gives the same text, on every host.
 * `value` must have passed {@link findJsonFault}; keys whose value is undefined are left out.
 */
export function canonicalJson(value: Json | undefined): string {
  // Most of what is written is in order already, and then nothing is faster than the engine.
  return isWhollyInOrder(value) ? JSON.stringify(value) : write(value)
}

function write(value: Json | undefined): string {
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  return isList(value) ? `[${value.map(write).join(',')}]` : writeMap(value)
}

function writeMap(map: { readonly [key: string]: Json }): string {
  let text = ''
  for (const key of Object.keys(map).sort()) {
    const member = map[key]
    if (member === undefined) continue
    if (text !== '') text += ','
    text += `${JSON.stringify(key)}:${write(member)}`
  }
  return `{${text}}`
}

function isWhollyInOrder(value: Json | undefined): boolean {
  if (value === null || typeof value !== 'object') return true
  if (isList(value)) {
    for (const item of value) if (!isWhollyInOrder(item)) return false
    return true
  }
  let before = ''
  for (const key in value) {
    if (key < before || !isWhollyInOrder(value[key])) return false
    before = key
  }
  return true
}

// Array.isArray does not narrow readonly arrays out of a union.
function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
