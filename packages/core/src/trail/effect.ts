import type { Json } from '@dueprocess/rules'

/** A request to the host, as data. Its id is made of case, entry and number: the same for ever. */
export type Effect = NotifyEffect | RecordEffect | AnchorEffect

export interface NotifyEffect {
  readonly id: string
  readonly kind: 'notify'
  readonly role: string
  /** Who holds the role in this case, where it is a role of the case. */
  readonly actors?: readonly string[]
  /** The step or the deadline level that this is about. */
  readonly about:
    | { readonly step: string }
    | { readonly deadline: string; readonly level: 'due' | number; readonly due: string }
}

/** A document to be kept, with its content as it is at this entry. */
export interface RecordEffect {
  readonly id: string
  readonly kind: 'record'
  readonly record: string
  readonly content: { readonly [form: string]: { readonly [field: string]: Json } }
}

/**
 * The head of a trail, to be kept where nobody who can write to the store can write: only against
 * such a head does it show that a trail was cut off at its end. Sent when a case closes and on
 * request; it never stands in an entry, because it carries the hash of one.
 */
export interface AnchorEffect {
  readonly id: string
  readonly kind: 'anchor'
  readonly case: string
  /** Number of the case's last entry. */
  readonly seq: number
  /** The hash of that entry: what `verifyTrail` takes as `head`. */
  readonly head: string
}
