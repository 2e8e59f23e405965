import type { Json } from '@dueprocess/rules'
import type { Actor, OpenedBy } from './entry.ts'

/**
 * A request to the host, as data. Its id is made of case, entry and number: the same for ever.
 * Those of an entry stand in it; `anchor` and `deliver` carry the hash of one, so they do not.
 */
export type Effect =
  | NotifyEffect
  | RecordEffect
  | OpenEffect
  | MergeEffect
  | DeliverEffect
  | AnchorEffect

/** Somebody is to be told. */
export interface NotifyEffect {
  readonly id: string
  readonly kind: 'notify'
  readonly role: string
  /** Who holds the role in this case, where it is a role of the case. */
  readonly actors?: readonly string[]
  /** The step or the deadline level that this is about. */
  readonly about:
    | { readonly step: string }
    | {
        readonly deadline: string
        readonly level: 'due' | number
        readonly due: string
        /** Which run of a deadline that starts with `each` occurrence; absent: the first. */
        readonly run?: number
      }
  /** What they are told, by its id among the messages; `renderMessage` puts it into words. */
  readonly message?: string
  /** The facts that the message names, as they are at this entry; null: not known. */
  readonly facts?: { readonly [name: string]: Json }
}

/** A document to be kept, with its content as it is at this entry. */
export interface RecordEffect {
  readonly id: string
  readonly kind: 'record'
  readonly record: string
  /** Of a numbered record: how many of it the case has made with this one. */
  readonly number?: number
  readonly content: { readonly [form: string]: { readonly [field: string]: Json } }
}

/**
 * A case is to be opened. Its id is that of the effect, so that carrying it out twice opens one
 * case. It is opened by whoever took the step; that step was what asked for a role.
 */
export interface OpenEffect {
  readonly id: string
  readonly kind: 'open'
  /** The id of the new case. */
  readonly case: string
  /** What the case that asks calls it. */
  readonly as: string
  readonly procedure: string
  /** The step that opens it; absent where its procedure has only one. */
  readonly step?: string
  /** Absent where the clock opened it. */
  readonly by?: Actor
  /** Its opening form, as far as this case gives it. */
  readonly data: { readonly [field: string]: Json }
  /** Of the list with one case for each item: the item that this one is for. */
  readonly item?: Json
  /** How many cases in a row were opened by machines alone, this one included. */
  readonly unattended?: number
  /** What the new case keeps of this one. Absent in the entry that asks, whose hash it carries. */
  readonly openedBy?: OpenedBy
}

/** The case has ended as a part of another one, which gets what is known here. */
export interface MergeEffect {
  readonly id: string
  readonly kind: 'merge'
  /** The id of the other case. */
  readonly into: string
}

/**
 * A linked case has closed: the case that opened it is to hear of it. Sent beside the head when
 * such a case closes.
 */
export interface DeliverEffect {
  readonly id: string
  readonly kind: 'deliver'
  /** The case that opened it. */
  readonly to: string
  /** What that one calls it. */
  readonly as: string
  /** The case that has closed. */
  readonly case: string
  /** The stage in which it ended. */
  readonly outcome: string
  /** The hash of its last entry. */
  readonly head: string
}

/**
 * The head of a trail, to be kept where nobody who can write to the store can write: only against
 * such a head does it show that a trail was cut off at its end. Sent when a case closes and on
 * request.
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
