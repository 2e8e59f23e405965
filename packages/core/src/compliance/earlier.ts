import { parseInstant } from '@dueprocess/rules'
import type { LinkedProcedure } from '../procedure/index.ts'
import type { Entry } from '../trail/index.ts'
import type { AuditReport } from './audit.ts'
import { type History, historyOf } from './history.ts'
import { asMap } from './read-entry.ts'

/** A part of a case that followed another version, before the case was moved away from it. */
export interface EarlierPart {
  /** The version that it followed, as the trail names it; empty where it does not. */
  readonly procedure: Pinned
  /** The numbers of its first and of its last entry. */
  readonly entries: readonly [number, number]
  /** What the audit by that version found; absent: nobody gave that version. */
  readonly report?: AuditReport
}

/** How a trail names the procedure that it follows. */
export interface Pinned {
  readonly id: string
  readonly version: string
  readonly behaviour: string
}

/** The procedure that a case follows after the last of these entries. */
export function pinnedBy(entries: readonly Entry[]): Pinned {
  const moved = entries.findLast(({ migration }) => migration !== undefined)
  const pinned = asMap(moved ? asMap(moved.migration)?.to : entries[0]?.procedure) ?? {}
  const text = (name: keyof Pinned): string => {
    const value = pinned[name]
    return typeof value === 'string' ? value : ''
  }
  return { id: text('id'), version: text('version'), behaviour: text('behaviour') }
}

/** The parts of a case before each move, audited by whichever of these versions they followed. */
export function earlierParts(
  entries: readonly Entry[],
  versions: readonly LinkedProcedure[],
  audit: (procedure: LinkedProcedure, history: History, until: number) => AuditReport,
): readonly EarlierPart[] {
  let first = 1
  return entries.flatMap(({ migration, at, seq }, index): EarlierPart[] => {
    if (migration === undefined) return []
    const before = entries.slice(0, index)
    const procedure = pinnedBy(before)
    const governing = versions.find(({ behaviour }) => behaviour === procedure.behaviour)
    const part = { procedure, entries: [first, seq - 1] as const }
    first = seq
    if (!governing) return [part]
    return [{ ...part, report: audit(governing, historyOf(before), parseInstant(at) ?? 0) }]
  })
}
