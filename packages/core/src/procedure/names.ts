import type { Type } from '@dueprocess/rules'

/** Where the value of a name in a condition comes from. */
export type NameOrigin =
  | { readonly kind: 'field'; readonly form: string; readonly field: string }
  | { readonly kind: 'definition'; readonly id: string }
  | {
      readonly kind: 'decision'
      readonly id: string
      readonly output: string
      /** The least or greatest result that is still possible, instead of the result. */
      readonly bound?: 'lowest' | 'highest'
      /** What the table says now, whatever was adopted or put in its place. */
      readonly computed?: true
    }
  | { readonly kind: 'deadline'; readonly id: string; readonly status: DeadlineStatus }
  | { readonly kind: 'done' | 'ever' | 'times'; readonly step: string }
  | { readonly kind: 'in'; readonly stage: string }
  | { readonly kind: 'held'; readonly hold: string }
  | { readonly kind: 'link'; readonly link: string; readonly what: LinkStatus }
  | { readonly kind: 'parameter'; readonly id: string }
  /** What the votes of a step came to. */
  | { readonly kind: 'outcome'; readonly step: string }

export type DeadlineStatus = (typeof deadlineStatuses)[number]

/** `deadline.x.<status>`: what conditions may ask of a deadline. */
export const deadlineStatuses = ['open', 'late', 'met', 'missed', 'owed', 'due'] as const

export type LinkStatus = (typeof linkStatuses)[number]

/** `link.x.<status>`: what conditions may ask of the cases that were opened. */
export const linkStatuses = ['open', 'count', 'outcome'] as const

export interface Name {
  readonly type: Type
  readonly origin: NameOrigin
}

/** Every name that a condition may use. */
export type Names = ReadonlyMap<string, Name>
