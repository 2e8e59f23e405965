import type { Reason, RefusalKind } from '../case/index.ts'

/** Why something is refused before a case is asked, or although it said yes. */
export type HostReason =
  | { readonly code: 'unknown-case'; readonly case: string }
  /** The id of a new case is taken, by a case that was opened otherwise. */
  | { readonly code: 'case-exists'; readonly case: string }
  | {
      readonly code: 'unknown-procedure'
      readonly procedure: string
      readonly available: readonly string[]
      readonly meant?: string
    }
  /** Other hosts were faster each time; the same again may well succeed. */
  | { readonly code: 'contended'; readonly case: string; readonly attempts: number }

/** What was not done, with every reason; nothing has changed. A kernel's refusal is one, too. */
export interface HostRefusal {
  readonly ok: false
  readonly kind: RefusalKind
  readonly reasons: readonly (Reason | HostReason)[]
}

const kinds: Readonly<Record<HostReason['code'], RefusalKind>> = {
  'unknown-case': 'invalid',
  'case-exists': 'conflict',
  'unknown-procedure': 'invalid',
  contended: 'conflict',
}

export function refuseByHost(reason: HostReason): HostRefusal {
  return { ok: false, kind: kinds[reason.code], reasons: [reason] }
}
