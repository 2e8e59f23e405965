import { positionOf, readYaml } from '@dueprocess/core'
import type { LineOf } from './explain-answer.ts'

/**
 * Where the rows of a decision stand in the document. Undefined where its table is not written in
 * this text: in a document that it extends, or in another form than lines.
 */
export function tableLines(text: string, decision: string): LineOf {
  const { value, locate } = readYaml(text)
  const found = member(member(value, 'decisions'), decision)
  if (!found) return () => undefined
  const key = ['table', 'matrix'].find((one) => Object.hasOwn(found, one))
  if (key === undefined || typeof found[key] !== 'string') return () => undefined
  const { start } = locate(found, key)
  const { line: first } = positionOf(text, start)
  // The lines of a block begin below its sign.
  const offset = /^[|>]/.test(text.slice(start)) ? first : first - 1
  return (line) => (line === undefined ? undefined : line + offset)
}

function member(value: unknown, key: string): Readonly<Record<string, unknown>> | undefined {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined
  const found = (value as Readonly<Record<string, unknown>>)[key]
  return typeof found === 'object' && found !== null
    ? (found as Readonly<Record<string, unknown>>)
    : undefined
}
