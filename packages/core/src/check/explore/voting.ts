import type { Votes } from '../../procedure/votes.ts'

/** How votes come to an outcome in the fewest votes, if seat after seat says the same. */
export interface Ballots {
  readonly vote: 'for' | 'against'
  /** The roles of the seats that vote, in their order. */
  readonly roles: readonly string[]
}

export function ballotsFor(votes: Votes, outcome: 'approved' | 'rejected'): Ballots {
  const { seats } = votes
  const isDecided = outcome === 'approved' ? isApproved : isRejected
  let count = 1
  while (count < seats.length && !isDecided(votes, count)) count += 1
  return { vote: outcome === 'approved' ? 'for' : 'against', roles: seats.slice(0, count) }
}

/** Enough agree, and everybody without whom nothing is approved is among them. */
function isApproved({ seats, quorum, veto }: Votes, count: number): boolean {
  return count >= quorum && !seats.slice(count).some((role) => veto.includes(role))
}

/** Too few are left to agree, or one said no who had to say yes. */
function isRejected({ seats, quorum, veto }: Votes, count: number): boolean {
  return seats.length - count < quorum || seats.slice(0, count).some((role) => veto.includes(role))
}
