import type { Json } from '@dueprocess/rules'

/** A value of JSON as one would write it in a procedure, on one line. */
export function inYaml(value: Json): string {
  if (Array.isArray(value)) return `[${value.map(inYaml).join(', ')}]`
  if (typeof value === 'object' && value !== null) {
    const pairs = Object.entries(value).map(([key, part]) => `${key}: ${inYaml(part)}`)
    return `{${pairs.join(', ')}}`
  }
  if (typeof value !== 'string') return String(value)
  if (/^[\p{L}\p{Nd}][\p{L}\p{M}\p{Nd} .%+-]*$/u.test(value)) return value
  return JSON.stringify(value).includes('\\') ? `'${value.replaceAll("'", "''")}'` : `"${value}"`
}
