import type { Json } from '@dueprocess/rules'
import type { Procedure } from '../check/index.ts'
import { canonicalJson } from '../digest/index.ts'
import type { Texts } from '../procedure/index.ts'
import { type Element, type ElementKind, elementsOf } from './elements.ts'

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

export interface PartChange {
  /** The way to what differs, joined by `/`; items of lists by their place, from 0. */
  readonly part: string
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
  const parts = [...differences(from.parts, to.parts, '')]
  if (parts.length > 0) return { change: 'changed', parts }
  return from.words === to.words ? undefined : { change: 'words' }
}

/** As deep down as both versions have the same members, or lists of the same length. */
function* differences(
  from: Json | undefined,
  to: Json | undefined,
  part: string,
): Generator<PartChange> {
  if (canonicalJson(from) === canonicalJson(to)) return
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

/** The members to be compared one by one; undefined where there is nothing to compare them by. */
function memberNames(from: Json | undefined, to: Json | undefined): readonly string[] | undefined {
  if (!isCompound(from) || !isCompound(to) || Array.isArray(from) !== Array.isArray(to)) {
    return undefined
  }
  const [old, now] = [Object.keys(from), Object.keys(to)]
  if (Array.isArray(from) && old.length !== now.length) return undefined
  return [...new Set([...old, ...now])]
}

function isCompound(value: Json | undefined): value is Json & object {
  return typeof value === 'object' && value !== null
}

function memberOf(value: Json | undefined, name: string): Json | undefined {
  const members = value as { readonly [name: string]: Json }
  return Object.hasOwn(members, name) ? members[name] : undefined
}
