import { type Json, say } from '@dueprocess/rules'
import { describeFault, type Entry, type readTrail, type TrailFault } from '../trail/index.ts'

/** Whether a trail can be relied on, and by what it is known again. */
export interface TrailState {
  /** How many entries it has, those that are none among them. */
  readonly entries: number
  /** The hash of the first entry; null where there is none. */
  readonly first: string | null
  /** The hash of the last entry. */
  readonly last: string | null
  /** Every entry is as it was written, in one chain, and it ends where it is known to end. */
  readonly whole: boolean
  /** With what the end was compared; nothing: entries cut off at the end would not show. */
  readonly comparedWith: readonly TrailAnchor[]
}

/** head: a hash that was kept elsewhere. case: the case as it was stored beside the trail. */
export type TrailAnchor = 'head' | 'case'

/** What a case that was stored says of the end of its trail, as it was read: nothing is checked. */
export interface StoredEnd {
  readonly id?: unknown
  readonly head?: unknown
  readonly seq?: unknown
}

/** What is wrong with a trail, in a sentence, and the entry at which it shows. */
export interface TrailProblem {
  readonly seq: number
  readonly evidence: string
}

interface Anchors {
  readonly head?: string | undefined
  readonly stored?: StoredEnd | undefined
}

/** How a trail stands that was read, with all that is wrong with it. */
export function trailState(
  { verdict, entries }: ReturnType<typeof readTrail>,
  { head, stored }: Anchors,
  count: number,
): { readonly state: TrailState; readonly problems: readonly TrailProblem[] } {
  const faults = verdict.ok ? [] : withoutShifted(verdict.faults)
  const problems = [
    ...faults.map((fault) => {
      return { seq: fault.seq ?? fault.index + 1, evidence: describeFault(fault) }
    }),
    ...(stored ? besideProblems(entries, stored) : []),
  ]
  const comparedWith: TrailAnchor[] = []
  if (head !== undefined) comparedWith.push('head')
  if (stored && (isGiven(stored.head) || isGiven(stored.seq))) comparedWith.push('case')
  const first = entries[0]?.hash ?? null
  const last = entries.at(-1)?.hash ?? null
  const whole = problems.length === 0
  return { state: { entries: count, first, last, whole, comparedWith }, problems }
}

/** The entries that are not as they were written, by their numbers. */
export function changedEntries(verdict: ReturnType<typeof readTrail>['verdict']): Set<number> {
  const faults = verdict.ok ? [] : verdict.faults
  const changed = faults.filter(({ fault }) => fault === 'wrong-hash' || fault === 'wrong-personal')
  return new Set(changed.flatMap(({ seq }) => seq ?? []))
}

/** Where the stored case and the trail beside it do not end at the same entry. */
function besideProblems(
  entries: readonly Entry[],
  { id, head, seq }: StoredEnd,
): readonly TrailProblem[] {
  const last = entries.at(-1)
  const sentences: string[] = []
  if (isGiven(id) && last && id !== last.case) {
    sentences.push(
      say`The case beside the trail is ${inWords(id)}, the trail is of "${last.case}".`,
    )
  }
  if (isGiven(seq) && seq !== (last?.seq ?? 0)) {
    const [stored, told] = [inWords(seq), last?.seq ?? 0]
    sentences.push(
      say`The case beside the trail stands at entry ${stored}, the trail ends at entry ${told}.`,
    )
  }
  // Before its first entry a case has no head.
  if (isGiven(head) && head !== (last?.hash ?? '')) {
    const [stored, told] = [inWords(head), inWords(last?.hash ?? null)]
    sentences.push(say`Its head is ${stored}, the last entry of the trail has the hash ${told}.`)
  }
  return sentences.length === 0 ? [] : [{ seq: last?.seq ?? 0, evidence: sentences.join(' ') }]
}

function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null
}

function inWords(value: unknown): string {
  if (typeof value === 'string') {
    return /^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, 12)}…` : `"${value.slice(0, 80)}"`
  }
  return typeof value === 'number' || value === null
    ? String(value as Json)
    : say`no number or text`
}

/** Behind an entry that is missing or too much every other one is shifted: that is one fault. */
function withoutShifted(faults: readonly TrailFault[]): readonly TrailFault[] {
  let shift = 0
  return faults.filter((fault) => {
    if (fault.fault !== 'wrong-sequence' || fault.seq === undefined) return true
    const before = shift
    shift = fault.seq - fault.index
    return shift !== before
  })
}
