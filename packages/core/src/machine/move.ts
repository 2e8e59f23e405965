import { type AnyStateMachine, transition } from 'xstate'
import type { LinkedProcedure } from '../link/procedure.ts'
import { buildMachine, type MoveEvent } from './build.ts'
import { type Place, type StateValue, toPlace, toStateValue } from './place.ts'

/** Asks the machine where moves lead, and remembers: (place, event, branch) is a finite set. */
export interface Mover {
  /** Where `event` leads from `place` (empty before the opening); the same where it moves nothing. */
  move(place: Place, event: MoveEvent): Place
}

const movers = new WeakMap<LinkedProcedure, Mover>()

/** The mover of a procedure: one machine, built on first use. */
export function moverOf(procedure: LinkedProcedure): Mover {
  let mover = movers.get(procedure)
  if (!mover) {
    mover = makeMover(procedure)
    movers.set(procedure, mover)
  }
  return mover
}

function makeMover(procedure: LinkedProcedure): Mover {
  const machine = buildMachine(procedure)
  const remembered = new Map<string, Place>()
  const { root } = procedure
  return {
    move: (place, event) => {
      const key = `${place.join(' ')}>${event.type}>${event.branch}`
      let next = remembered.get(key)
      if (!next) {
        next = toPlace(root, ask(machine, toStateValue(root, place), event))
        remembered.set(key, next)
      }
      return next
    },
  }
}

function ask(machine: AnyStateMachine, value: StateValue, event: MoveEvent): StateValue {
  const restored = machine.resolveState({ value: value as any, context: {} })
  // XState fills in what a value lacks, silently. A place that it reads differently is not ours.
  if (JSON.stringify(restored.value) !== JSON.stringify(value)) {
    throw new Error(`The machine reads the place ${JSON.stringify(value)} as another one.`)
  }
  const [next] = transition(machine, restored, event)
  return next.value as StateValue
}
