import { parseCell } from '../../tables/cells/parse.ts'
import { scanCell } from '../../tables/cells/scan.ts'
import { lineOf } from '../../tables/space/line.ts'
import type { NumberType, Type } from '../../values/index.ts'

/** The texts of a list such as `"High", "Low"`, each once; undefined where it is anything else. */
export function wordsOf(text: string): readonly string[] | undefined {
  const { tokens, issues } = scanCell(text)
  const items = tokens.slice(0, -1)
  const isList = items.every((token, index) =>
    index % 2 === 0 ? token.kind === 'text' : token.text === ',' && token.kind === 'symbol',
  )
  if (issues.length > 0 || !isList || items.length % 2 === 0) return undefined
  return [...new Set(items.flatMap((item) => (item.kind === 'text' ? [item.text] : [])))]
}

/**
 * A type with only the allowed values (DMN 1.5, 7.3.3 and 8.3.2): of texts a list, of numbers one
 * range. Undefined where a type cannot say them; it is right without them, only less is checked.
 */
export function narrow(type: Type, allowed: string): Type | undefined {
  if (allowed.trim() === '-') return type
  if (type.kind === 'number') return narrowNumber(type, allowed)
  if (type.kind === 'boolean') return type
  if (type.kind !== 'text' && type.kind !== 'enumeration') return undefined
  const values = wordsOf(allowed)
  return values && { kind: 'enumeration', values, ordered: false }
}

function narrowNumber(type: NumberType, allowed: string): Type | undefined {
  const line = lineOf(type)
  const set = line && parseCell(allowed, line).cell?.set
  if (line === undefined || set === undefined || set.length !== 2) return undefined
  const minimum = Math.max(set[0] as number, line.minimum)
  const maximum = Math.min(set[1] as number, line.maximum)
  if (minimum > maximum) return undefined
  return {
    ...type,
    ...(minimum > -Number.MAX_VALUE ? { minimum } : {}),
    ...(maximum < Number.MAX_VALUE ? { maximum } : {}),
  }
}
