import type { LinkedProcedure } from '../procedure/procedure.ts'
import type { Step } from '../procedure/step.ts'
import type { Votes } from '../procedure/votes.ts'
import type { Actor } from '../trail/index.ts'
import type { CaseState, CastVote, Visit } from './case.ts'
import { type Draft, note, update } from './draft.ts'
import { own } from './live.ts'
import type { Reason } from './reason.ts'
import { holdsRole, idsOf } from './roles.ts'
import { setMember } from './set-member.ts'
import { key } from './watch.ts'

/** A step that is decided by votes. */
export type VotedStep = Step & { readonly votes: Votes }

export function isVoted(step: Step): step is VotedStep {
  return step.votes !== undefined
}

/** What one vote came to. */
export interface Ballot {
  /** Its seat, by its place in the list. */
  readonly seat: number
  readonly vote: 'for' | 'against'
  /** Who voted in this round, each once. */
  readonly voters: readonly string[]
  /** Absent while the seats that are still open can turn it. */
  readonly outcome?: 'approved' | 'rejected'
}

/** The votes on a step so far, in the order in which they were cast. */
export function votesOn({ votes }: Pick<CaseState, 'votes'>, step: string): readonly CastVote[] {
  return (votes && own(votes, step)) ?? []
}

/** Ids of those who have voted on a step that is not decided yet. */
export function votersOf(state: Pick<CaseState, 'votes'>, step: string): readonly string[] {
  return votesOn(state, step).flatMap(({ by }) => by)
}

/** Why somebody has no vote now: theirs is counted, the open seats are others', or come later. */
export function* voteReasons(draft: Draft, step: VotedStep, actor: Actor): Generator<Reason> {
  const voters = votersOf(draft.state, step.id)
  const again = idsOf(actor).find((id) => voters.includes(id))
  if (again !== undefined) {
    yield { code: 'already-voted', step: step.id, actor: again }
    return
  }
  if (seatOf(draft, step, actor) !== undefined) return
  const { seats } = step.votes
  const open = openSeats(draft, step)
  const [first = 0] = open
  if (open.some((seat) => mayTake(draft, step, seat, actor))) {
    yield { code: 'not-your-turn', step: step.id, seat: first, role: seats[first] ?? '' }
    return
  }
  const roles = [...new Set(open.map((seat) => seats[seat] ?? ''))]
  yield { code: 'role-missing', step: step.id, roles, actor: actor.id }
}

/** Casts the vote that somebody submits; undefined where a step has none, or they have none. */
export function voteIn(
  draft: Draft,
  { step, by }: { readonly step: Step; readonly by: Actor },
  { given }: { readonly given: unknown },
): Ballot | undefined {
  if (!isVoted(step) || typeof given !== 'object' || given === null) return undefined
  const { vote } = given as { readonly vote?: unknown }
  return vote === 'for' || vote === 'against' ? castVote(draft, step, by, vote) : undefined
}

/**
 * Casts a vote of somebody who has one, and gives what it came to. Who holds the roles of several
 * open seats takes the first; to vote on another one they act in that role alone.
 */
function castVote(
  draft: Draft,
  step: VotedStep,
  actor: Actor,
  vote: Ballot['vote'],
): Ballot | undefined {
  const seat = seatOf(draft, step, actor)
  if (seat === undefined) return undefined
  const cast = [...votesOn(draft.state, step.id), { seat, by: idsOf(actor), for: vote === 'for' }]
  const outcome = outcomeOf(step.votes, cast)
  const voters = [...new Set(cast.flatMap(({ by }) => by))]
  if (outcome === undefined) {
    setMember(draft, 'votes', step.id, cast)
    return { seat, vote, voters }
  }
  endVotes(draft, step.id)
  recordOutcome(draft, step.id, outcome)
  return { seat, vote, voters, outcome }
}

/** What votes come to, as soon as no open seat can turn it any more. */
function outcomeOf(
  { seats, quorum, veto }: Votes,
  cast: readonly CastVote[],
): Ballot['outcome'] | undefined {
  const agreed = new Set(cast.filter((vote) => vote.for).map(({ seat }) => seat))
  const open = seats.length - cast.length
  const needed = [...seats.keys()].filter((seat) => veto.includes(seats[seat] ?? ''))
  const isVetoed = cast.some((vote) => !vote.for && needed.includes(vote.seat))
  if (isVetoed || agreed.size + open < quorum) return 'rejected'
  if (agreed.size >= quorum && needed.every((seat) => agreed.has(seat))) return 'approved'
  return undefined
}

function seatOf(draft: Draft, step: VotedStep, actor: Actor): number | undefined {
  const open = openSeats(draft, step)
  const next = step.votes.inOrder ? open.slice(0, 1) : open
  return next.find((seat) => mayTake(draft, step, seat, actor))
}

function openSeats({ state }: Draft, { id, votes }: VotedStep): readonly number[] {
  const taken = new Set(votesOn(state, id).map(({ seat }) => seat))
  return [...votes.seats.keys()].filter((seat) => !taken.has(seat))
}

function mayTake(draft: Draft, { votes }: VotedStep, seat: number, actor: Actor): boolean {
  return holdsRole(draft.procedure, draft.state, actor, votes.seats[seat] ?? '')
}

function recordOutcome(draft: Draft, step: string, outcome: 'approved' | 'rejected'): void {
  const fact = { [step]: { outcome } }
  update(draft, { facts: { ...draft.state.facts, ...fact } }, [key.step(step)])
  note(draft, { facts: { ...draft.changes.facts, ...fact } })
}

function endVotes(draft: Draft, step: string): void {
  // A single vote can decide: then there were none before it.
  if (votesOn(draft.state, step).length === 0) return
  setMember(draft, 'votes', step, undefined)
  note(draft, { votes: { ...draft.changes.votes, [step]: null } })
}

/** Votes belong to a visit: leaving the stage of the step ends them without an outcome. */
export function dropVotes(draft: Draft, before: Readonly<Record<string, Visit>>): void {
  for (const id in draft.state.votes) {
    const path = draft.procedure.steps.get(id)?.stage?.path ?? ''
    if (own(draft.state.visits, path) !== own(before, path)) endVotes(draft, id)
  }
}

/** A step on which a case from a store cannot have these votes; undefined where all can be. */
export function strayVotes(
  { steps }: LinkedProcedure,
  { votes = {}, visits }: CaseState,
): string | undefined {
  return Object.entries(votes).find(([id, cast]) => {
    const { votes: rules, stage } = steps.get(id) ?? {}
    if (rules === undefined || !stage || !Object.hasOwn(visits, stage.path)) return true
    const seats = new Set(cast.map(({ seat }) => seat))
    const isTwice = seats.size < cast.length || cast.length === 0
    return isTwice || [...seats].some((seat) => seat >= rules.seats.length)
  })?.[0]
}
