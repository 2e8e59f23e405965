import { type AnyMachineSnapshot, type AnyStateMachine, transition } from 'xstate'
import type { LinkedProcedure } from '../procedure/procedure.ts'
import { buildMachine, type MoveEvent } from './build.ts'
import { type Place, type StateValue, toPlace, toStateValue } from './place.ts'

/** Asks the machine where moves lead, and remembers: (place, event, branch) is a finite set. */
export interface Mover {
  /** Where `event` leads from `place` (empty before the opening); the same where it moves nothing. */
  move(place: Place, event: MoveEvent): Place
  /** Whether an open case can be at `place`: the machine can, and reads it back the same. */
  has(place: Place): boolean
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
  const known = new Set<string>()
  const { root } = procedure
  return {
    move: (place, event) => {
      const key = `${place.join(' ')}>${event.type}>${event.branch}`
      let next = remembered.get(key)
      if (!next) {
        // Cases share it, and whoever is given a case: nobody may change where others are.
        next = Object.freeze(toPlace(root, ask(machine, toStateValue(root, place), event)))
        remembered.set(key, next)
      }
      return next
    },
    has: (place) => {
      // Not joined by a sign: who forges a place may write the sign into a path.
      const key = JSON.stringify(place)
      if (known.has(key)) return true
      const value = toStateValue(root, place)
      const fits = place.length > 0 && key === JSON.stringify(toPlace(root, value))
      if (!fits || !restore(machine, value)) return false
      known.add(key)
      return true
    },
  }
}

function ask(machine: AnyStateMachine, value: StateValue, event: MoveEvent): StateValue {
  const restored = restore(machine, value)
  // Places were judged where they came in; before the opening there is one that is no place.
  if (!restored)
    throw new Error(`The machine reads the place ${JSON.stringify(value)} as another one.`)
  const [next] = transition(machine, restored, event)
  return next.value as StateValue
}

/** The machine at a value; undefined where it cannot be there. */
function restore(machine: AnyStateMachine, value: StateValue): AnyMachineSnapshot | undefined {
  try {
    const restored = machine.resolveState({ value: value as any, context: {} })
    // XState fills in what a value lacks, silently. A place that it reads differently is not ours.
    return JSON.stringify(restored.value) === JSON.stringify(value) ? restored : undefined
  } catch {
    // It throws at a state that it does not have.
    return undefined
  }
}
