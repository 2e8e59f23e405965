import type { Range } from '../diagnostic/index.ts'
import type { ScalarNode } from '../document/index.ts'

/** Where something stands in a procedure, as an overlay writes it. */
export interface Address {
  readonly node: ScalarNode
  readonly kind: string
  /** `deadline.response` has one name, `field.intake.region` two, `deviations` none. */
  readonly names: readonly Part[]
  /** The keys from the element down to a part of it. */
  readonly fields: readonly Part[]
  /** The neighbour that what is added stands before or behind. */
  readonly beside?: { readonly side: 'before' | 'after'; readonly name: Part }
}

/** A word of an address with its place in the document. */
export interface Part {
  readonly text: string
  readonly range: Range
}

/** The maps of a procedure that hold its elements, by what one of these is called. */
export const containers: ReadonlyMap<string, string> = new Map([
  ['source', 'sources'],
  ['calendar', 'calendars'],
  ['scale', 'scales'],
  ['role', 'roles'],
  ['form', 'forms'],
  ['parameter', 'parameters'],
  ['definition', 'define'],
  ['decision', 'decisions'],
  ['hold', 'holds'],
  ['deadline', 'deadlines'],
  ['constraint', 'constraints'],
  ['record', 'records'],
  ['message', 'messages'],
  ['schedule', 'schedule'],
  ['metric', 'metrics'],
  ['report', 'reports'],
])

/** How many names come behind a kind. */
const nameCounts: ReadonlyMap<string, number> = new Map([
  ...[...containers.keys()].map((kind) => [kind, 1] as const),
  ['field', 2],
  ['word', 2],
  ['opening', 1],
  ['stage', 1],
  ['step', 1],
  ['applies', 0],
  ['deviations', 0],
])

/** What the names behind each kind are, for messages. */
const usages: ReadonlyMap<string, string> = new Map([
  ['field', 'field.<form>.<field>'],
  ['word', 'word.<scale>.<word>'],
])

export const kinds: readonly string[] = [...nameCounts.keys()]

/** How many names come behind a kind; undefined of what is no kind. */
export function nameCountOf(kind: string): number | undefined {
  return nameCounts.get(kind)
}

/** How an address of a kind is written. */
export function usageOf(kind: string): string {
  return usages.get(kind) ?? (nameCounts.get(kind) === 0 ? kind : `${kind}.<name>`)
}

export type ReadAddress =
  | { readonly ok: true; readonly address: Address }
  | { readonly ok: false; readonly problem: 'kind' | 'names' | 'form'; readonly kind: Part }

const behind = / +(before|after) +(\S+) *$/u

/** Takes an address apart: `step.first-line/call-vendor before hand-over`, `field.intake.region.title`. */
export function readAddress(node: ScalarNode): ReadAddress {
  const [ending = '', side, neighbour = ''] = behind.exec(node.text) ?? []
  const head = node.text.slice(0, node.text.length - ending.length)
  const parts = partsOf(node, head)
  const [kind = partAt(node, 0, head.length), ...rest] = parts
  if (parts.some(({ text }) => text === '' || /\s/u.test(text))) {
    return { ok: false, problem: 'form', kind }
  }
  const count = nameCountOf(kind.text)
  if (count === undefined) return { ok: false, problem: 'kind', kind }
  if (rest.length < count) return { ok: false, problem: 'names', kind }
  const address = {
    node,
    kind: kind.text,
    names: rest.slice(0, count),
    fields: rest.slice(count),
  }
  if (side === undefined) return { ok: true, address }
  const name = partAt(node, node.text.trimEnd().length - neighbour.length, neighbour.length)
  return { ok: true, address: { ...address, beside: { side: side as 'before' | 'after', name } } }
}

function partsOf(node: ScalarNode, head: string): readonly Part[] {
  const parts: Part[] = []
  let start = 0
  for (const text of head.split('.')) {
    parts.push(partAt(node, start, text.length))
    start += text.length + 1
  }
  return parts
}

function partAt(node: ScalarNode, start: number, length: number): Part {
  const from = node.sourceOffset(start)
  const last = length > 0 ? node.sourceOffset(start + length - 1) + 1 : from
  return { text: node.text.slice(start, start + length), range: { start: from, end: last } }
}

/** The last name of a path: `call-vendor` of `first-line/call-vendor`, and what stands before it. */
export function splitPath({ text, range }: Part): { readonly parent?: Part; readonly id: Part } {
  const slash = text.lastIndexOf('/')
  if (slash < 0) return { id: { text, range } }
  const at = Math.min(range.start + slash, range.end)
  return {
    parent: { text: text.slice(0, slash), range: { start: range.start, end: at } },
    id: {
      text: text.slice(slash + 1),
      range: { start: Math.min(at + 1, range.end), end: range.end },
    },
  }
}
