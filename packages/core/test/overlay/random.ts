import fc from 'fast-check'
import {
  type MapNode,
  type Node,
  parseDocument,
  type ScalarNode,
  writeYaml,
} from '../../src/document/index.ts'

/** Something that an overlay of a document can change, with what stands there. */
export interface Changeable {
  readonly kind: string
  readonly element: string
  readonly field: string
  readonly value: Node
}

const containers: Readonly<Record<string, string>> = {
  source: 'sources',
  calendar: 'calendars',
  scale: 'scales',
  role: 'roles',
  form: 'forms',
  definition: 'define',
  decision: 'decisions',
  opening: 'open',
  hold: 'holds',
  deadline: 'deadlines',
  constraint: 'constraints',
  record: 'records',
  message: 'messages',
  schedule: 'schedule',
}

/** Every field of every element of a document, steps and stages wherever they are. */
export function changeables(text: string): readonly Changeable[] {
  const { root } = parseDocument(text)
  if (root?.kind !== 'map') return []
  return [
    ...Object.entries(containers).flatMap(([kind, key]) => fieldsIn(kind, valueAt(root, key), '')),
    ...fieldsIn('step', valueAt(root, 'steps'), ''),
    ...inStages(valueAt(root, 'stages'), ''),
  ]
}

function fieldsIn(kind: string, node: Node | undefined, path: string): readonly Changeable[] {
  return pairs(node).flatMap(({ key, value: element }) =>
    pairs(element).map(({ key: field, value }): Changeable => {
      return { kind, element: path + key.text, field: field.text, value }
    }),
  )
}

const nested = ['steps', 'stages', 'tracks']

function inStages(node: Node | undefined, path: string): readonly Changeable[] {
  return [
    // What is nested is changed by its own address.
    ...fieldsIn('stage', node, path).filter(({ field }) => !nested.includes(field)),
    ...pairs(node).flatMap(({ key, value }) => [
      ...fieldsIn('step', valueAt(value, 'steps'), ''),
      ...inStages(valueAt(value, 'stages'), `${path}${key.text}/`),
      ...inStages(valueAt(value, 'tracks'), `${path}${key.text}/`),
    ]),
  ]
}

function pairs(node: Node | undefined): MapNode['pairs'] {
  return node?.kind === 'map' ? node.pairs : []
}

export function valueAt(node: Node, key: string): Node | undefined {
  return pairs(node).find((pair) => pair.key.text === key)?.value
}

/** A change of one field; written either way, `{field: value}` or `.field: value`. */
export interface Change {
  readonly of: Changeable
  readonly to: Node
  readonly short: boolean
}

// Where a value of one element can stand in another and mostly makes sense there.
const exchanged = ['title', 'within', 'by', 'notify', 'clause', 'escalate', 'target', 'message']

/** Changes of several fields, each to what stands in the same field of another element. */
export function someChanges(text: string): fc.Arbitrary<readonly Change[]> {
  const all = changeables(text)
  const mine = all.filter(({ field, kind }) => exchanged.includes(field) && kind !== 'opening')
  const change = fc
    .tuple(fc.constantFrom(...mine), fc.nat(), fc.boolean())
    .map(([of, at, short]): Change => {
      const others = mine.filter(({ kind, field }) => kind === of.kind && field === of.field)
      return { of, to: others[at % others.length]?.value ?? of.value, short }
    })
  return fc.uniqueArray(change, { maxLength: 6, selector: ({ of }) => addressOf(of) })
}

export function addressOf({ kind, element, field }: Changeable): string {
  return `${kind}.${element}.${field}`
}

/** An overlay that makes changes. */
export function overlayText(head: string, changes: readonly Change[]): string {
  if (changes.length === 0) return head
  const entries = changes.map(({ of, to, short }) => {
    const name = `${of.kind}.${of.element}`
    return short && to.kind !== 'map'
      ? { key: plain(`${name}.${of.field}`), value: to }
      : { key: plain(name), value: mapOf([{ key: plain(of.field), value: to }]) }
  })
  const joined = new Map<string, MapNode['pairs'][number]>()
  for (const { key, value } of entries) {
    const before = joined.get(key.text)?.value
    const both =
      before?.kind === 'map' && value.kind === 'map' ? [...before.pairs, ...value.pairs] : []
    joined.set(key.text, { key, value: both.length > 0 ? mapOf(both) : value })
  }
  return head + writeYaml(mapOf([{ key: plain('change'), value: mapOf([...joined.values()]) }]))
}

function plain(text: string): ScalarNode {
  return {
    kind: 'scalar',
    text,
    style: 'plain',
    range: { start: 0, end: 0 },
    sourceOffset: () => 0,
  }
}

function mapOf(entries: MapNode['pairs']): MapNode {
  return { kind: 'map', pairs: entries, range: { start: 0, end: 0 }, flow: false }
}
