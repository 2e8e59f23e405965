import { type Json, parseInstant } from '@dueprocess/rules'
import { digest, findJsonFault, ofEntry } from '../digest/index.ts'

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
  if (!Array.isArray(trail)) return { ok: false, faults: [{ index: 0, fault: 'not-an-entry' }] }
  const faults: TrailFault[] = []
  let before: EntryShape | undefined
  for (const [index, candidate] of trail.entries()) {
    const entry = readEntry(candidate)
    if (entry === undefined) faults.push({ index, fault: 'not-an-entry' })
    else faults.push(...entryFaults(entry, before, index))
    before = entry
  }
  const head = before?.hash ?? null
  if (anchor && anchor.head !== head) {
    const index = Math.max(trail.length - 1, 0)
    faults.push({ index, fault: 'wrong-head', expected: anchor.head, found: head })
  }
  return faults.length === 0 ? { ok: true, entries: trail.length, head } : { ok: false, faults }
}

interface EntryShape {
  readonly case: string
  readonly seq: number
  readonly at: string
  readonly previous: string | null
  readonly hash: string
}

function readEntry(candidate: unknown): EntryShape | undefined {
  if (typeof candidate !== 'object' || candidate === null || findJsonFault(candidate, ofEntry)) {
    return undefined
  }
  const { case: of, seq, at, previous, hash } = candidate as Partial<EntryShape>
  const typed =
    typeof of === 'string' &&
    typeof seq === 'number' &&
    typeof at === 'string' &&
    parseInstant(at) !== undefined &&
    typeof hash === 'string' &&
    (previous === null || typeof previous === 'string')
  return typed ? (candidate as EntryShape) : undefined
}

function* entryFaults(
  entry: EntryShape,
  before: EntryShape | undefined,
  index: number,
): Generator<TrailFault> {
  const here = { index, seq: entry.seq }
  const check = function* (fault: TrailFault['fault'], expected: Json, found: Json) {
    if (expected !== found) yield { ...here, fault, expected, found }
  }
  const { hash, ...content } = entry
  yield* check('wrong-hash', digest(content as unknown as Json), hash)
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

function instantOf({ at }: EntryShape): number {
  return parseInstant(at) ?? Number.NaN
}
