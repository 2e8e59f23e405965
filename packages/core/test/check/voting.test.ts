import { describe, expect, it } from 'vitest'
import { ballotsFor } from '../../src/check/explore/voting.ts'
import { replayWitness } from './replay-witness.ts'

const outcomes = ['approved', 'rejected'] as const

/** Every board of up to three seats, with every quorum and every set of roles that have a veto. */
function* boards(): Generator<{ seats: string[]; quorum: number; veto: string[] }> {
  const lists = [['member'], ['chair', 'member'], ['member', 'member', 'chair'], ['chair', 'chair']]
  for (const seats of lists) {
    const roles = [...new Set(seats)]
    const vetoes = [[], ...roles.map((role) => [role]), ...(roles.length > 1 ? [roles] : [])]
    for (let quorum = 1; quorum <= seats.length; quorum += 1) {
      for (const veto of vetoes) yield { seats, quorum, veto }
    }
  }
}

describe('ballots', () => {
  it('come to their outcome in a case with the last vote, and not before', () => {
    let compared = 0
    for (const { seats, quorum, veto } of boards()) {
      const text = `dueprocess: 1
procedure: board
version: 1.0.0
roles: {clerk: {}, member: {}, chair: {}}
open: {tell: {by: clerk, to: judging}}
stages:
  judging:
    steps: {agree: {votes: {of: [${seats.join(', ')}], quorum: ${quorum}${veto.length > 0 ? `, veto: [${veto.join(', ')}]` : ''}}, to: over}}
  over: {final: true}
`
      for (const outcome of outcomes) {
        const { vote, roles } = ballotsFor({ seats, quorum, veto, inOrder: false }, outcome)
        const votes = roles.map((role, seat) => {
          return { step: 'agree', by: `voter-${seat}`, roles: [role], data: { vote } }
        })
        const opening = { step: 'tell', by: 'ann', roles: ['clerk'] }
        const before = replayWitness(text, [opening, ...votes.slice(0, -1)])
        expect(before.facts, text).not.toHaveProperty('agree')
        const after = replayWitness(text, [opening, ...votes])
        expect(after.facts, text).toMatchObject({ agree: { outcome } })
        compared += 1
      }
    }
    expect(compared).toBeGreaterThan(40)
  })
})
