import type { LinkedProcedure } from '@dueprocess/core'
import { type KnownFacts, reachableFrom } from '@dueprocess/core/compliance'
import type { Behaviour } from './behaviour.ts'

/** Paths of the active stages; none before the opening. */
type Place = readonly string[]

/**
 * What a procedure lets happen, by its stages and ways out, tracks included. Steps of the clock and
 * of linked cases happen by themselves, and so do tracks that start and stages that are left.
 */
export function behaviourOfProcedure(procedure: LinkedProcedure): Behaviour<Place, KnownFacts> {
  return {
    initial: [],
    keyOf: (place) => place.join(' '),
    isFinal: (place) => reachableFrom(procedure, place).isEnd,
    movesFrom: (place) => {
      return reachableFrom(procedure, place).ways.map(({ step, to, isRuledOut }) => ({
        activity: step?.id ?? '',
        isSilent: step === undefined || byItself(procedure, step.id),
        to,
        isRuledOut,
      }))
    },
  }
}

function byItself({ clockSteps, steps }: LinkedProcedure, id: string): boolean {
  return clockSteps.some((step) => step.id === id) || steps.get(id)?.acts?.kind === 'linked'
}
