import type { Range } from '@dueprocess/core'
import type { Json, Type } from '@dueprocess/rules'
import type { ValueSource } from '../grammar/index.ts'
import type { LinkContext } from './context.ts'

const decimal = /^-?(0|[1-9](_?[0-9])*)(\.[0-9](_?[0-9])*)?([eE][+-]?[0-9]{1,3})?$/

/**
 * A value of the file, read by the type that it must have: `0800` is a text for a text field and
 * no number for any. What does not read as its type stays a text, for the form to refuse. Without a
 * type, what looks like a number or a truth value is one, unless it is in quotes.
 */
export function readValue(
  context: LinkContext,
  owner: object,
  key: string | number,
  type: Type | undefined,
): Json {
  const value = (owner as Readonly<Record<string | number, ValueSource | number>>)[key]
  if (value === undefined || typeof value === 'number') return value ?? ''
  if (typeof value === 'string') {
    return isQuoted(context, context.locate(owner, key)) ? value : readWord(value, type)
  }
  if (Array.isArray(value)) {
    const item = type?.kind === 'list' ? type.of : undefined
    return value.map((_, index) => readValue(context, value, index, item))
  }
  const fields = type?.kind === 'record' ? type.fields : {}
  const names = Object.keys(value)
  return Object.fromEntries(
    names.map((name) => {
      const field = Object.hasOwn(fields, name) ? fields[name] : undefined
      return [name, readValue(context, value, name, field)]
    }),
  )
}

/** Whether the text at a place stands in quotes or is a block of lines: then it is a text. */
export function isQuoted({ text }: Pick<LinkContext, 'text'>, { start }: Range): boolean {
  return ['"', "'", '|', '>'].includes(text.charAt(start))
}

function readWord(text: string, type: Type | undefined): Json {
  if (type === undefined) return readTruth(text) ?? readNumber(text) ?? text
  if (type.kind === 'number') return readNumber(text) ?? text
  return type.kind === 'boolean' ? (readTruth(text) ?? text) : text
}

function readTruth(text: string): boolean | undefined {
  if (text === 'true') return true
  return text === 'false' ? false : undefined
}

function readNumber(text: string): number | undefined {
  const value = decimal.test(text) ? Number(text.replaceAll('_', '')) : Number.NaN
  return Number.isFinite(value) && !Object.is(value, -0) ? value : undefined
}

/** A value on one line, for messages. */
export function showValue(value: Json | undefined): string {
  if (value === undefined) return 'unknown'
  if (typeof value === 'string')
    return /^[\p{L}\p{Nd}][^\n]*$/u.test(value) ? value : JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(showValue).join(', ')}]`
  if (typeof value !== 'object' || value === null) return String(value)
  const parts = Object.entries(value).map(([name, part]) => `${name}: ${showValue(part)}`)
  return `{${parts.join(', ')}}`
}
