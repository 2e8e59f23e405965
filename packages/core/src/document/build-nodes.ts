import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Pair as YamlPair,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml'
import type { Diagnostic, Range } from '../diagnostic/index.ts'
import { commaInList, commaInMap } from './comma-in-value.ts'
import {
  duplicateKey,
  invisibleBlank,
  keyIsNotText,
  mergeKey,
  missingItem,
  missingValue,
  nullValue,
  quotesOfText,
} from './node-problems.ts'
import type { InvalidNode, ListNode, MapNode, Node, Pair, ScalarNode } from './node.ts'
import { scalarNode } from './scalar-node.ts'

/** The nodes of a document, and what in them is not allowed. */
export interface BuiltNodes {
  readonly root: Node
  readonly diagnostics: readonly Diagnostic[]
}

/** Makes our nodes of the nodes that the YAML library composed. Expects a bounded depth. */
export function buildNodes(text: string, contents: unknown): BuiltNodes {
  const diagnostics: Diagnostic[] = []
  const root = buildNode({ text, diagnostics }, contents)
  return { root, diagnostics }
}

interface Build {
  readonly text: string
  readonly diagnostics: Diagnostic[]
}

function buildNode(build: Build, node: unknown): Node {
  if (isAlias(node)) return invalid(rangeOf(node))
  if (isMap(node)) return buildMap(build, node)
  if (isSeq(node)) return buildList(build, node)
  if (isScalar(node) && node.tag === undefined) return buildScalar(build, node)
  return invalid(rangeOf(node))
}

function buildMap(build: Build, map: YAMLMap<unknown, unknown>): Node {
  const range = rangeOf(map)
  if (map.tag !== undefined) return invalid(range)
  const flow = map.flow === true
  const pairs = new Map<string, Pair>()
  let readUntil = range.start
  map.items.forEach((item, index) => {
    if (rangeOf(item.key).start < readUntil) return
    const key = buildKey(build, item)
    if (key === undefined) return
    const comma = item.value === null ? commaInMap(build.text, map.items, index) : undefined
    if (comma) {
      build.diagnostics.push(comma)
      readUntil = comma.range.end
      dropValueAt(pairs, comma.range.start)
      return
    }
    const earlier = pairs.get(key.text)
    if (earlier) build.diagnostics.push(duplicateKey(key, earlier.key))
    const value = buildValue(build, item, key)
    if (!earlier) pairs.set(key.text, { key, value })
  })
  return { kind: 'map', pairs: [...pairs.values()], range, flow } satisfies MapNode
}

/** The value that begins at `start` turned out to be only the beginning of one. */
function dropValueAt(pairs: Map<string, Pair>, start: number): void {
  for (const [name, { key, value }] of pairs) {
    if (value.range.start === start) pairs.set(name, { key, value: invalid(value.range) })
  }
}

function invalid(range: Range): InvalidNode {
  return { kind: 'invalid', range }
}

function buildKey(build: Build, { key }: YamlPair<unknown, unknown>): ScalarNode | undefined {
  if (isAlias(key)) return undefined
  if (!isScalar(key) || key.tag !== undefined || isAbsent(key)) {
    build.diagnostics.push(keyIsNotText(rangeOf(key)))
    return undefined
  }
  const node = scalarNode(build.text, key)
  if (node.text === '<<' && node.style === 'plain') {
    build.diagnostics.push(mergeKey(node.range))
    return undefined
  }
  const blank = node.style === 'plain' ? invisibleBlank(build.text, node.range) : undefined
  if (blank) build.diagnostics.push(blank)
  return blank ? undefined : node
}

function buildValue(build: Build, item: YamlPair<unknown, unknown>, key: ScalarNode): Node {
  if (item.value !== null && !isAbsent(item.value)) return buildNode(build, item.value)
  build.diagnostics.push(missingValue(build.text, key))
  return invalid(key.range)
}

function buildList(build: Build, list: YAMLSeq<unknown>): Node {
  const range = rangeOf(list)
  if (list.tag !== undefined) return invalid(range)
  const flow = list.flow === true
  const comma = flow ? commaInList(build.text, list.items) : undefined
  if (comma) {
    build.diagnostics.push(comma)
    return invalid(range)
  }
  const items = list.items.map((item) => {
    if (!isAbsent(item)) return buildNode(build, item)
    build.diagnostics.push(missingItem(rangeOf(item)))
    return invalid(rangeOf(item))
  })
  return { kind: 'list', items, range, flow } satisfies ListNode
}

const nullWords = new Set(['~', 'null', 'Null', 'NULL'])

function buildScalar(build: Build, scalar: Scalar): Node {
  const node = scalarNode(build.text, scalar)
  if (node.style !== 'plain') return node
  if (nullWords.has(node.text)) {
    build.diagnostics.push(nullValue(node))
    return invalid(node.range)
  }
  const warning = quotesOfText(node)
  if (warning) build.diagnostics.push(warning)
  return node
}

/** Nothing was written: YAML makes an empty text of it. */
function isAbsent(node: unknown): boolean {
  return isScalar(node) && node.tag === undefined && node.type === 'PLAIN' && node.source === ''
}

function rangeOf(node: unknown): Range {
  const range = (node as { range?: readonly [number, number, number] | null } | null)?.range
  return { start: range?.[0] ?? 0, end: range?.[1] ?? 0 }
}
