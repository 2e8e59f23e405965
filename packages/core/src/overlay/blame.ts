import { say } from '@dueprocess/rules'
import type { Diagnostic, Range, SourceFiles } from '../diagnostic/index.ts'
import type { MapNode, Node, ScalarNode } from '../document/index.ts'
import { containers } from './address.ts'
import type { Operation } from './merge.ts'

/** An overlay that was followed, and what became wrong by it. */
export interface Followed {
  readonly operations: readonly Operation[]
  /** Where the overlay names its base. */
  readonly reference: ScalarNode
  readonly base: MapNode
  /** Whether a place is in the overlay itself. */
  isOwn(range: Range): boolean
  readonly files: SourceFiles
}

/**
 * A base is right by itself. So what is found in it is the doing of the overlay, and is told at the
 * entry that brought it about, with the place in the base beside it. All that misses one removed
 * thing is one problem.
 */
export function blameOverlay(found: readonly Diagnostic[], followed: Followed): Diagnostic[] {
  const removed = new Map(
    followed.operations.flatMap((one) => (one.verb === 'remove' ? [[one.name, one] as const] : [])),
  )
  const missed = new Map<Operation, Diagnostic[]>()
  const told: Diagnostic[] = []
  for (const one of found) {
    const missing = missesRemoved(one, removed, followed.files)
    if (!missing) told.push(followed.isOwn(one.range) ? one : atCause(one, followed))
    else if (followed.isOwn(one.range)) told.push(withRemoval(one, missing))
    else missed.set(missing, [...(missed.get(missing) ?? []), one])
  }
  const used = [...missed].map(([operation, places]) => {
    const users = places.flatMap(({ range }) => addressAround(followed.base, range) ?? [])
    return stillUsed(operation, places, [...new Set(users)])
  })
  return [...told, ...used]
}

const words = /[\p{L}\p{M}\p{Nd}]+(?:-[\p{L}\p{M}\p{Nd}]+)*/gu

/** The removed thing that a name stands for which nothing has any more. */
function missesRemoved(
  { code, range }: Diagnostic,
  removed: ReadonlyMap<string, Operation>,
  files: SourceFiles,
): Operation | undefined {
  if (removed.size === 0 || !code.startsWith('unknown-')) return undefined
  const written = wordsAt(files, range)
  return written.map((word) => removed.get(word)).find((one) => one !== undefined)
}

function withRemoval(diagnostic: Diagnostic, { by }: Operation): Diagnostic {
  const related = [...(diagnostic.related ?? []), { message: say`removed here`, range: by.range }]
  return { ...diagnostic, related }
}

/** More places are counted and not shown. */
const mostShown = 5
const mostNamed = 3

const kindOf = new Map([...containers].map(([kind, container]) => [container, kind]))

/** The address of the element of a procedure that a place is in. */
function addressAround(root: MapNode, range: Range): string | undefined {
  const keys: string[] = []
  for (let node: Node | undefined = root; node?.kind === 'map'; ) {
    const pair: MapNode['pairs'][number] | undefined = node.pairs.find(({ key, value }) => {
      return key.range.start <= range.start && range.end <= value.range.end
    })
    if (pair) keys.push(pair.key.text)
    node = pair?.value
  }
  const [container = '', name] = keys
  const kind = kindOf.get(container)
  if (kind !== undefined && name !== undefined) return `${kind}.${name}`
  const step = keys[keys.lastIndexOf('steps') + 1]
  if (keys.includes('steps') && step !== undefined) return `step.${step}`
  return container === 'open' && name !== undefined ? `opening.${name}` : undefined
}

function stillUsed(
  { by, name }: Operation,
  places: readonly Diagnostic[],
  users: readonly string[],
): Diagnostic {
  const shown = places.slice(0, mostShown)
  const named = users.slice(0, mostNamed).map((user) => `\`${user}\``)
  const count =
    places.length === 1 ? say`one place still needs` : say`${places.length} places still need`
  const who = users.length > named.length ? [...named, '…'] : named
  return {
    code: 'removed-but-used',
    severity: 'error',
    message:
      who.length === 0
        ? say`\`${by.text}\` is removed, and ${count} \`${name}\``
        : say`\`${by.text}\` is removed, and ${count} \`${name}\`: ${who.join(', ')}`,
    range: by.range,
    suggestion: { message: say`change or remove what needs it as well, or keep it` },
    related: shown.map(({ message, range }) => ({
      // What else there would be is of no use here.
      message: message.split(/[;,] available|；可用/u)[0] ?? message,
      range,
    })),
  }
}

function atCause(diagnostic: Diagnostic, followed: Followed): Diagnostic {
  const { range, suggestion, related = [], ...said } = diagnostic
  const base = followed.files.nameAt(range.start) ?? say`the base`
  const here = say`this is in ${base}, which is right without the overlay`
  return {
    ...said,
    range: causeOf(diagnostic, followed).range,
    // The text of a fix would stand in the wrong file.
    ...(suggestion ? { suggestion: { message: suggestion.message } } : {}),
    related: [{ message: here, range }, ...related],
  }
}

/**
 * The entry that brought a problem about: it touched what the problem is in, or what is named there,
 * or something that named it, or something in what the problem is about; or the problem speaks of
 * what it did. Else the overlay as such.
 */
function causeOf({ range, message }: Diagnostic, followed: Followed): ScalarNode {
  const { operations, base, reference, files } = followed
  const written = wordsAt(files, range)
  const said: readonly string[] = message.match(words) ?? []
  const element = elementAt(base, range)
  const isCause: readonly ((one: Operation) => boolean | undefined)[] = [
    ({ was }) => was && contains(was, range),
    ({ was, name }) => was && written.includes(name),
    ({ was }) => was && written.length === 1 && wordsAt(files, was).includes(written[0] ?? ''),
    ({ was }) => was && element && contains(element, was),
    ({ name }) => said.includes(name),
  ]
  const causes = isCause.map((test) => operations.find(test))
  return causes.find((one) => one !== undefined)?.by ?? reference
}

function wordsAt(files: SourceFiles, range: Range): readonly string[] {
  return files.textAt(range).match(words) ?? []
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

/** The entry with its value whose key is exactly at a range. */
function elementAt(node: Node, range: Range): Range | undefined {
  if (node.kind === 'list') {
    const item = node.items.find((one) => contains(one.range, range))
    return item && elementAt(item, range)
  }
  if (node.kind !== 'map') return undefined
  for (const { key, value } of node.pairs) {
    const extent = { start: key.range.start, end: value.range.end }
    if (key.range.start === range.start && key.range.end === range.end) return extent
    if (contains(extent, range)) return elementAt(value, range)
  }
  return undefined
}
