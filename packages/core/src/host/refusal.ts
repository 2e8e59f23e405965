import type { Reason, RefusalKind } from '../case/index.ts'

/** Why a host refuses by itself: before it asks the case, or because it could not write. */
export type HostReason =
  /** The id is no text, empty, too long, or not well-formed. */
  | { readonly code: 'not-a-case-id'; readonly found: string }
  | { readonly code: 'unknown-case'; readonly case: string }
  /** The id of a new case is taken, by a case that was opened otherwise. */
  | { readonly code: 'case-exists'; readonly case: string }
  | {
      readonly code: 'unknown-procedure'
      readonly procedure: string
      readonly available: readonly string[]
      readonly meant?: string
    }
  /** The host was not given the version that the case is pinned to. */
  | Extract<Reason, { readonly code: 'wrong-procedure' }>
  /** What the store gave is no case. */
  | Extract<Reason, { readonly code: 'not-a-case' }>
  /** It is no field whose values can be erased. */
  | {
      readonly code: 'not-personal'
      readonly field: string
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
  'not-a-case-id': 'invalid',
  'unknown-case': 'invalid',
  'case-exists': 'conflict',
  'unknown-procedure': 'invalid',
  'wrong-procedure': 'conflict',
  'not-a-case': 'conflict',
  'not-personal': 'invalid',
  contended: 'conflict',
}

export function refuseByHost(reason: HostReason): HostRefusal {
  return { ok: false, kind: kinds[reason.code], reasons: [reason] }
}
