import type { Json } from '@dueprocess/rules'
import type { Procedure } from '../check/index.ts'
import { canonicalJson, sameJson } from '../digest/index.ts'
import type { Texts } from '../procedure/index.ts'
import { type Element, type ElementKind, elementsOf } from './elements.ts'
import { listDifference } from './list-difference.ts'

/** How one noun of a procedure differs between two versions. Plain JSON. */
export interface ProcedureChange {
  readonly kind: ElementKind
  readonly id: string
  /** As the newer version calls it, or the older one where it is gone. */
  readonly title: Texts
  /** words: only titles, clauses or notes differ; no case runs otherwise for it. */
  readonly change: 'added' | 'removed' | 'changed' | 'words'
  /** Of what changed: each part that differs; absent in one version: it has none. */
  readonly parts?: readonly PartChange[]
}

/**
 * One part that differs. Of a list of compound items there is one for each item that is new, gone or
 * another; of a list of names one for the whole list.
 */
export interface PartChange {
  /** The way to what differs, joined by `/`. */
  readonly part: string
  /** It is one item of the list at that place. */
  readonly item?: true
  readonly from?: Json
  readonly to?: Json
}

/**
 * What differs between two versions of a procedure, noun by noun, in the order of the newer one;
 * what it has no longer follows. Nouns are the same where kind and id are: what was renamed is gone
 * and new.
 */
export function diffProcedures(from: Procedure, to: Procedure): readonly ProcedureChange[] {
  const [before, after] = [byName(from), byName(to)]
  const changes: ProcedureChange[] = []
  for (const [name, element] of after) {
    const old = before.get(name)
    const change = old ? compare(old, element) : ({ change: 'added' } as const)
    if (change) changes.push(toChange(element, change))
  }
  for (const [name, element] of before) {
    if (!after.has(name)) changes.push(toChange(element, { change: 'removed' }))
  }
  return changes
}

function byName(procedure: Procedure): ReadonlyMap<string, Element> {
  return new Map([...elementsOf(procedure)].map((one) => [`${one.kind} ${one.id}`, one]))
}

type Change = Pick<ProcedureChange, 'change' | 'parts'>

function toChange({ kind, id, title }: Element, change: Change): ProcedureChange {
  return { kind, id, title, ...change }
}

function compare(from: Element, to: Element): Change | undefined {
  const names = [...new Set([...Object.keys(from.parts), ...Object.keys(to.parts)])]
  const parts = names.flatMap((name) => [
    ...differences(memberOf(from.parts, name), memberOf(to.parts, name), name),
  ])
  if (parts.length > 0) return { change: 'changed', parts }
  return from.words === to.words ? undefined : { change: 'words' }
}

/** As deep down as both versions have the same members. */
function* differences(
  from: Json | undefined,
  to: Json | undefined,
  part: string,
): Generator<PartChange> {
  if (sameJson(from, to)) return
  if (Array.isArray(from) && Array.isArray(to) && ![...from, ...to].every(isName)) {
    yield* itemDifferences(from, to, part)
    return
  }
  const names = memberNames(from, to)
  if (names === undefined) {
    yield {
      part,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    }
    return
  }
  for (const name of names) {
    yield* differences(memberOf(from, name), memberOf(to, name), part ? `${part}/${name}` : name)
  }
}

// Their items are large, and a reader wants to know what of them is another.
const comparedInside: ReadonlySet<string> = new Set(['clocks'])

function* itemDifferences(
  from: readonly Json[],
  to: readonly Json[],
  part: string,
): Generator<PartChange> {
  if (comparedInside.has(part) && from.length === to.length) {
    for (const [index, item] of from.entries()) {
      yield* differences(item, to[index], `${part}/${index}`)
    }
    return
  }
  const keys = new Map([...from, ...to].map((item) => [item, canonicalJson(item)]))
  const isEqual = (a: Json, b: Json): boolean => keys.get(a) === keys.get(b)
  for (const change of listDifference(from, to, isEqual)) yield { part, item: true, ...change }
}

function isName(item: Json): boolean {
  return typeof item !== 'object' || item === null
}

/** The members to be compared one by one; undefined where there is nothing to compare them by. */
function memberNames(from: Json | undefined, to: Json | undefined): readonly string[] | undefined {
  if (!isMap(from) || !isMap(to)) return undefined
  // What is of another kind is another whole; of those of a kind only choices are told apart.
  if (from.kind !== to.kind) return undefined
  const isChoice = from.kind === undefined || from.kind === 'fixed' || from.kind === 'of'
  return isChoice ? [...new Set([...Object.keys(from), ...Object.keys(to)])] : undefined
}

function isMap(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  const members = value as { readonly [name: string]: Json }
  return Object.hasOwn(members, name) ? members[name] : undefined
}
