/** Whose votes a step is made of. */
export interface Votes {
  /** The role that votes on each seat; a role may have several seats. */
  readonly seats: readonly string[]
  /** How many must agree. */
  readonly quorum: number
  /** Roles without whose consent nothing is approved; each has a seat. */
  readonly veto: readonly string[]
  /** Each seat votes after the one before it. */
  readonly inOrder: boolean
}

/** What a seat says, as the built-in form of a step with votes records it. */
export const votes = ['for', 'against'] as const

/** What votes come to: the words of the fact `<step>.outcome`. */
export const voteOutcomes = ['rejected', 'approved'] as const
