import type { Clause } from './text.ts'

/** Cases that a case opens, by what it calls them. */
export interface CaseLink {
  /** What this case calls them: the name behind `link.` in conditions. */
  readonly id: string
  /** Steps that open such cases, in document order. */
  readonly steps: readonly string[]
}

/** A case of another procedure, or one for each item of a list, that a step opens. */
export interface CaseOpening {
  /** The link that it belongs to. */
  readonly as: string
  readonly procedure: string
  /** The step that opens the new case; absent where its procedure has only one. */
  readonly step?: string
  /** A fact that is a list: one case for each item. */
  readonly each?: string
  /** What the new case begins with, by the field of its opening form. */
  readonly give: ReadonlyMap<string, Given>
  readonly clauses: readonly Clause[]
}

/** A value that is handed to a new case. */
export type Given =
  | { readonly kind: 'fact'; readonly name: string }
  /** The item of `each` that the case is opened for. */
  | { readonly kind: 'item' }
