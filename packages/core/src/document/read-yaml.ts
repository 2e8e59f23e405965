import type { Json } from '@dueprocess/rules'
import type { Diagnostic } from '../diagnostic/index.ts'
import type { Node, ScalarNode } from './node.ts'
import { parseDocument } from './parse-document.ts'

/** A value, or why there is none. */
export interface ReadYaml {
  /** Absent where the text could not be read. */
  readonly value?: Json
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Reads YAML that is data beside a procedure (a list of cases, a scenario) under the same strict
 * profile. Plain scalars are `true`, `false`, decimal numbers or text; quoted ones are text.
 */
export function readYaml(text: string): ReadYaml {
  const { root, diagnostics } = parseDocument(text)
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  return root === undefined || failed ? { diagnostics } : { value: jsonOf(root), diagnostics }
}

function jsonOf(node: Node): Json {
  if (node.kind === 'list') return node.items.map(jsonOf)
  if (node.kind === 'scalar') return scalarOf(node)
  if (node.kind === 'invalid') return null
  return Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, jsonOf(value)]))
}

function scalarOf({ text, style }: ScalarNode): Json {
  if (style !== 'plain') return text
  if (text === 'true' || text === 'false') return text === 'true'
  const number = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  return Number.isNaN(number) || Object.is(number, -0) ? text : number
}
