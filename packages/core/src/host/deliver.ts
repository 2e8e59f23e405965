import type { Host } from './host.ts'
import type { PendingEffect } from './store.ts'

/** What a round of delivery did. */
export interface DeliveryReport {
  readonly delivered: number
  /** Effects that stay in the outbox for the next round, and what the transport rejected with. */
  readonly failed: readonly { readonly effect: string; readonly error: unknown }[]
}

// Effects that are read from the store at a time.
const BATCH = 100

/**
 * Hands every pending effect to the transport, and takes each out of the outbox as soon as it is
 * done: a crash in between repeats one effect, under its id, and loses none. An effect that fails
 * holds up no other.
 */
export async function deliver({ store, transport, now }: Host): Promise<DeliveryReport> {
  const report = { delivered: 0, failed: [] as { effect: string; error: unknown }[] }
  let after: PendingEffect | undefined
  for (;;) {
    const pending = await store.pendingEffects({ limit: BATCH, ...(after ? { after } : {}) })
    for (const { effect, case: of, seq } of pending) {
      try {
        await transport.deliver(effect, { case: of, seq })
      } catch (error) {
        report.failed.push({ effect: effect.id, error })
        continue
      }
      // Outside the try: a store that fails is no effect that failed.
      await store.markDelivered(effect.id, now())
      report.delivered += 1
    }
    after = pending.at(-1)
    if (pending.length < BATCH) return report
  }
}
