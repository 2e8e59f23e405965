import type { Effect } from '../trail/index.ts'

/**
 * Where effects go: mail, messages, documents, other systems. A port of the host. Of those between
 * linked cases it gets only what concerns a procedure or a case that the engine does not have; it
 * brings them to the engine that does, for `openLinked` or `reportClosing`.
 */
export interface Transport {
  /**
   * Carries out an effect. Returning means: done. Rejecting means: try again with the next
   * delivery. The same effect may come more than once, after a crash or with several hosts on one
   * store, always under the same `effect.id`: keep the ids, or hand them on to a receiver that
   * detects duplicates. One effect never waits for another, so order is not promised either.
   */
  deliver(effect: Effect, origin: EffectOrigin): Promise<void>
}

/** Which case asked for an effect, and the number of the case's last entry then. */
export interface EffectOrigin {
  readonly case: string
  readonly seq: number
}
