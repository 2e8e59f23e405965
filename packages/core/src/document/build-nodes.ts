import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
  type Pair as YamlPair,
} from 'yaml'
import { collectDiagnostics, type Diagnostic, type Range } from '../diagnostic/index.ts'
import { refuseEscaped } from './characters.ts'
import { commaInList, commaInMap } from './comma-in-value.ts'
import type { InvalidNode, Node, Pair, ScalarNode } from './node.ts'
import {
  bracketsOfText,
  duplicateKey,
  invisibleBlank,
  joinedKey,
  keyIsNotText,
  mergeKey,
  missingItem,
  missingValue,
  nullValue,
  quotesOfText,
} from './node-problems.ts'
import { scalarNode } from './scalar-node.ts'

/** The nodes of a document, and what in them is not allowed. */
export interface BuiltNodes {
  readonly root: Node
  readonly diagnostics: readonly Diagnostic[]
  /** Lines that stand on another level than their author sees, so that what is around is misread. */
  readonly misplaced: readonly Diagnostic[]
}

/** Makes our nodes of the nodes that the YAML library composed. Expects a bounded depth. */
export function buildNodes(text: string, contents: unknown): BuiltNodes {
  const { diagnostics, report } = collectDiagnostics()
  const misplaced: Diagnostic[] = []
  const root = buildNode({ text, report, misplaced }, contents)
  return { root, diagnostics, misplaced }
}

interface Build {
  readonly text: string
  report(diagnostic: Diagnostic): void
  readonly misplaced: Diagnostic[]
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
  let last: ScalarNode | undefined
  map.items.forEach((item, index) => {
    if (rangeOf(item.key).start < readUntil) return
    const key = buildKey(build, item)
    if (key === undefined) return
    const comma = flow && item.value === null ? commaInMap(build.text, map.items, index) : undefined
    if (comma) {
      build.report(comma)
      readUntil = comma.range.end
      // What was read as the value turned out to be only its beginning.
      if (last) pairs.set(last.text, { key: last, value: invalid(comma.range) })
      return
    }
    const earlier = pairs.get(key.text)
    if (earlier) build.report(duplicateKey(key, earlier.key))
    const joined = joinedKey(key)
    if (joined) build.report(joined.diagnostic)
    const name = joined?.name ?? key.text
    const before = item.value === null && last ? pairs.get(last.text) : undefined
    const value = joined ? invalid(key.range) : buildValue(build, item, key, before)
    if (!earlier) pairs.set(name, { key: { ...key, text: name }, value })
    last = key
  })
  const all = [...pairs.values()]
  return { kind: 'map', pairs: all, range: flow ? range : upTo(range, all.at(-1)), flow }
}

/** A block ends with its last entry; the library adds comments and empty lines behind it. */
function upTo({ start }: Range, last: Pair | undefined): Range {
  return { start, end: Math.max(start, last?.key.range.end ?? 0, last?.value.range.end ?? 0) }
}

function invalid(range: Range): InvalidNode {
  return { kind: 'invalid', range }
}

function buildKey(build: Build, { key }: YamlPair<unknown, unknown>): ScalarNode | undefined {
  if (isAlias(key)) return undefined
  if (!isScalar(key) || key.tag !== undefined || isAbsent(key)) {
    build.report(keyIsNotText(rangeOf(key)))
    return undefined
  }
  const node = scalarNode(build.text, key)
  const forbidden = refuseEscaped(node)
  if (forbidden) build.report(forbidden)
  if (node.text === '<<' && node.style === 'plain') {
    build.report(mergeKey(node.range))
    return undefined
  }
  const blank = node.style === 'plain' ? invisibleBlank(build.text, node.range) : undefined
  if (blank) build.misplaced.push(blank)
  return blank || forbidden ? undefined : node
}

function buildValue(
  build: Build,
  item: YamlPair<unknown, unknown>,
  key: ScalarNode,
  before: Pair | undefined,
): Node {
  if (item.value !== null && !isAbsent(item.value)) return buildNode(build, item.value)
  build.report(missingValue(build.text, key, before))
  return invalid(key.range)
}

function buildList(build: Build, list: YAMLSeq<unknown>): Node {
  const range = rangeOf(list)
  if (list.tag !== undefined) return invalid(range)
  const flow = list.flow === true
  const comma = flow ? commaInList(build.text, list.items) : undefined
  if (comma) {
    build.report(comma)
    return invalid(range)
  }
  const items = list.items.map((item) => {
    if (!isAbsent(item)) return buildNode(build, item)
    build.report(missingItem(build.text, rangeOf(item)))
    return invalid(rangeOf(item))
  })
  const end = items.at(-1)?.range.end ?? range.end
  return { kind: 'list', items, range: flow ? range : { start: range.start, end }, flow }
}

const nullWords = new Set(['~', 'null', 'Null', 'NULL'])

function buildScalar(build: Build, scalar: Scalar): Node {
  const node = scalarNode(build.text, scalar)
  const forbidden = refuseEscaped(node)
  if (forbidden) build.report(forbidden)
  if (forbidden) return invalid(node.range)
  if (node.style !== 'plain') return node
  if (nullWords.has(node.text)) {
    build.report(nullValue(node))
    return invalid(node.range)
  }
  const brackets = bracketsOfText(node)
  if (brackets) build.report(brackets)
  if (brackets) return invalid(node.range)
  const warning = quotesOfText(node)
  if (warning) build.report(warning)
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
