import {
  advance,
  available,
  deliverLinked,
  type Entry,
  erase,
  type MoveEvent,
  openCase,
  type Procedure,
  type Replay,
  replayCase,
  verifyTrail,
  wakeCase,
} from '../../../src/index.ts'
import { moverOf, type Place } from '../../../src/machine/index.ts'

/** The doors of the kernel. A property takes them from outside, to be tried on broken ones. */
export interface Kernel {
  readonly openCase: typeof openCase
  readonly advance: typeof advance
  readonly deliverLinked: typeof deliverLinked
  readonly wakeCase: typeof wakeCase
  readonly available: typeof available
  readonly replayCase: (procedure: Procedure, trail: readonly Entry[]) => Replay
  readonly verifyTrail: typeof verifyTrail
  readonly erase: typeof erase
  readonly move: (procedure: Procedure, place: Place, event: MoveEvent) => Place
}

export const kernel: Kernel = {
  openCase,
  advance,
  deliverLinked,
  wakeCase,
  available,
  replayCase,
  verifyTrail,
  erase,
  move: (procedure, place, event) => moverOf(procedure).move(place, event),
}
