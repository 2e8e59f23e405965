import type { Json } from '@dueprocess/rules'
import type { Diagnostic, Range } from '../diagnostic/index.ts'
import type { MapNode, Node, ScalarNode } from './node.ts'
import { parseDocument } from './parse-document.ts'

/** A value, or why there is none. */
export interface ReadYaml {
  /** Absent where the text could not be read. */
  readonly value?: Json
  readonly diagnostics: readonly Diagnostic[]
  /**
   * Where a map or list of the value was written, or what stands in it under `key`. Compared by
   * identity; what is not in the text is found at its owner.
   */
  locate(owner: object, key?: string | number): Range
}

/**
 * Reads YAML that is data beside a procedure (a list of cases, a scenario) under the same strict
 * profile. Plain scalars are `true`, `false`, decimal numbers or text; quoted ones are text.
 */
export function readYaml(text: string): ReadYaml {
  const { root, diagnostics } = parseDocument(text)
  const nodes = new WeakMap<object, Node>()
  const locate: ReadYaml['locate'] = (owner, key) => rangeIn(nodes.get(owner), key)
  const failed = diagnostics.some(({ severity }) => severity === 'error')
  if (root === undefined || failed) return { diagnostics, locate }
  return { value: jsonOf(root, nodes), diagnostics, locate }
}

function jsonOf(node: Node, nodes: WeakMap<object, Node>): Json {
  if (node.kind === 'scalar') return scalarOf(node)
  if (node.kind === 'invalid') return null
  const value =
    node.kind === 'list'
      ? node.items.map((item) => jsonOf(item, nodes))
      : Object.fromEntries(node.pairs.map(({ key, value }) => [key.text, jsonOf(value, nodes)]))
  nodes.set(value, node)
  return value
}

function scalarOf({ text, style }: ScalarNode): Json {
  if (style !== 'plain') return text
  if (text === 'true' || text === 'false') return text === 'true'
  const number = /^-?(0|[1-9]\d*)(\.\d+)?$/.test(text) ? Number(text) : Number.NaN
  return Number.isNaN(number) || Object.is(number, -0) ? text : number
}

function rangeIn(node: Node | undefined, key: string | number | undefined): Range {
  if (node === undefined) return { start: 0, end: 0 }
  if (node.kind === 'list' && typeof key === 'number') return (node.items[key] ?? node).range
  if (node.kind === 'map' && typeof key === 'string') return (valueUnder(node, key) ?? node).range
  return node.range
}

function valueUnder({ pairs }: MapNode, name: string): Node | undefined {
  return pairs.find(({ key }) => key.text === name)?.value
}
