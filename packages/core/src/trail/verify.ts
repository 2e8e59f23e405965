import { type Json, parseInstant } from '@dueprocess/rules'
import { type JsonLimits, ofEntry, takeJson } from '../digest/index.ts'
import { hashOf } from './chain.ts'
import type { Entry } from './entry.ts'
import { personalFaults } from './personal.ts'

/** What is wrong with a trail, and where. */
export interface TrailFault {
  /** Place in the given list, from 0. */
  readonly index: number
  /** The sequence number that the entry claims, where it claims one. */
  readonly seq?: number
  readonly fault:
    | 'not-an-entry'
    | 'wrong-case'
    | 'wrong-sequence'
    | 'time-goes-back'
    | 'broken-link'
    | 'wrong-hash'
    /** What stands beside the entry as a personal value is not what was recorded. */
    | 'wrong-personal'
    | 'wrong-head'
  readonly expected?: Json
  readonly found?: Json
}

export type TrailVerdict =
  | { readonly ok: true; readonly entries: number; readonly head: string | null }
  | { readonly ok: false; readonly faults: readonly TrailFault[] }

/**
 * Whether the entries are one whole, unedited trail: every hash, every link, the numbers without a
 * gap, one case, time never backwards. An edit, a deletion, an insertion and a new order all show.
 * A trail cut off at its end shows only against a head that was kept elsewhere: give it as `head`.
 */
export function verifyTrail(trail: unknown, anchor?: { readonly head: string }): TrailVerdict {
  return readTrail(trail, anchor).verdict
}

/**
 * What {@link verifyTrail} says of a trail, with the entries that it said it of: in objects of
 * their own, so that they are the same whenever they are looked at again. Without `hashes` it says
 * nothing of what an entry's own hash covers: whoever makes each entry anew finds that out.
 */
export function readTrail(
  trail: unknown,
  anchor?: { readonly head: string },
  { hashes = true }: { readonly hashes?: boolean } = {},
): { readonly verdict: TrailVerdict; readonly entries: readonly Entry[] } {
  const candidates = itemsOf(trail)
  if (candidates === undefined) {
    return { verdict: { ok: false, faults: [{ index: 0, fault: 'not-an-entry' }] }, entries: [] }
  }
  const faults: TrailFault[] = []
  const entries: Entry[] = []
  let before: Entry | undefined
  for (const [index, candidate] of candidates.entries()) {
    const entry = readEntry(candidate)
    if (entry === undefined) faults.push({ index, fault: 'not-an-entry' })
    else {
      if (hashes) faults.push(...hashFaults(entry, index))
      faults.push(...entryFaults(entry, before, index))
      entries.push(entry)
    }
    before = entry
  }
  const head = before?.hash ?? null
  if (anchor && anchor.head !== head) {
    const index = Math.max(candidates.length - 1, 0)
    faults.push({ index, fault: 'wrong-head', expected: anchor.head, found: head })
  }
  const ok = faults.length === 0
  return { verdict: ok ? { ok, entries: entries.length, head } : { ok, faults }, entries }
}

function itemsOf(trail: unknown): readonly unknown[] | undefined {
  try {
    return Array.isArray(trail) ? Array.from(trail) : undefined
  } catch {
    // A proxy that throws when it is looked at.
    return undefined
  }
}

// Parts of an entry may be one object many times over, and then a small value is a vast text. What
// a step can record stays far below.
const limits: JsonLimits = { ...ofEntry, nodes: 10_000_000, characters: 500_000_000 }

/** An entry whose parts that the chain rests on have the right kinds; others are judged by hash. */
function readEntry(candidate: unknown): Entry | undefined {
  const taken = takeJson(candidate, limits)
  if (taken.fault || typeof taken.value !== 'object' || taken.value === null) return undefined
  const {
    case: of,
    seq,
    at,
    previous,
    hash,
  } = taken.value as { readonly [Key in keyof Entry]?: unknown }
  const typed =
    typeof of === 'string' &&
    typeof seq === 'number' &&
    typeof at === 'string' &&
    parseInstant(at) !== undefined &&
    typeof hash === 'string' &&
    (previous === null || typeof previous === 'string')
  return typed ? (taken.value as unknown as Entry) : undefined
}

function* hashFaults(entry: Entry, index: number): Generator<TrailFault> {
  const { hash: found, ...content } = entry
  const expected = hashOf(content)
  if (expected !== found) yield { index, seq: entry.seq, fault: 'wrong-hash', expected, found }
}

function* entryFaults(
  entry: Entry,
  before: Entry | undefined,
  index: number,
): Generator<TrailFault> {
  const here = { index, seq: entry.seq }
  const check = function* (fault: TrailFault['fault'], expected: Json, found: Json) {
    if (expected !== found) yield { ...here, fault, expected, found }
  }
  for (const { expected, found } of personalFaults(entry)) {
    yield { ...here, fault: 'wrong-personal', expected, found }
  }
  yield* check('wrong-sequence', index + 1, entry.seq)
  // After an entry that cannot be read there is nothing to compare with.
  if (index > 0 && before === undefined) return
  yield* check('broken-link', before?.hash ?? null, entry.previous)
  if (before === undefined) return
  yield* check('wrong-case', before.case, entry.case)
  if (instantOf(entry) < instantOf(before)) {
    yield { ...here, fault: 'time-goes-back', expected: before.at, found: entry.at }
  }
}

function instantOf({ at }: Entry): number {
  return parseInstant(at) ?? Number.NaN
}
