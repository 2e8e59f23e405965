import {
  createEngine,
  createMemoryStore,
  type Effect,
  type Engine,
  type InstantInput,
  type Procedure,
  type Store,
} from '../../src/index.ts'
import { lostBadge, start } from './lost-badge.ts'

/** An engine whose clock and transport a test holds in its hands. */
export interface SimulatedHost {
  readonly engine: Engine
  readonly store: Store
  readonly clock: { now: InstantInput }
  /** What the transport was given, in order. */
  readonly sent: Effect[]
  /** What the transport does before it takes an effect; throwing refuses it. */
  readonly transport: { before: (effect: Effect) => void }
}

export function simulatedHost(
  options: {
    readonly store?: Store
    readonly procedures?: readonly Procedure[]
    readonly clock?: { now: InstantInput }
  } = {},
): SimulatedHost {
  const { store = createMemoryStore(), procedures = [lostBadge], clock = { now: start } } = options
  const sent: Effect[] = []
  const transport: SimulatedHost['transport'] = { before: () => {} }
  const deliver = async (effect: Effect) => {
    transport.before(effect)
    sent.push(effect)
  }
  const engine = createEngine({ procedures, store, transport: { deliver }, now: () => clock.now })
  return { engine, store, clock, sent, transport }
}
