import type { Effect } from '../trail/index.ts'
import type { Host } from './host.ts'
import { openLinked, reportClosing } from './linked.ts'
import type { HostRefusal } from './refusal.ts'
import type { PendingEffect } from './store.ts'

/** What a round of delivery did. */
export interface DeliveryReport {
  readonly delivered: number
  /** Effects that stay in the outbox for the next round, and why. */
  readonly failed: readonly FailedDelivery[]
}

export interface FailedDelivery {
  readonly effect: string
  /** Why a linked case could not be opened, or the case that opened it not be told of its end. */
  readonly refusal?: HostRefusal
  /** What the transport, or the store of the other case, rejected with. */
  readonly error?: unknown
}

// Effects that are read from the store at a time.
const BATCH = 100

/**
 * Carries out every pending effect, and takes each out of the outbox as soon as it is done: a crash
 * in between repeats one effect, under its id, and loses none. An effect that fails, or that
 * another case refuses, stays, is tried again with every round, and holds up no other.
 */
export async function deliver(host: Host): Promise<DeliveryReport> {
  const { store, now } = host
  const report = { delivered: 0, failed: [] as FailedDelivery[] }
  let after: PendingEffect | undefined
  for (;;) {
    const pending = await store.pendingEffects({ limit: BATCH, ...(after ? { after } : {}) })
    for (const one of pending) {
      const failure = await attempt(host, one)
      if (failure) {
        report.failed.push(failure)
        continue
      }
      // Outside of the attempt: a store that fails here is no effect that failed.
      await store.markDelivered(one.effect.id, now())
      report.delivered += 1
    }
    after = pending.at(-1)
    // Cases that were changed by it have effects of their own, behind those that were read.
    const isLast = pending.length < BATCH && !pending.some(({ effect }) => isLinking(effect))
    if (isLast) return report
  }
}

async function attempt(host: Host, pending: PendingEffect): Promise<FailedDelivery | undefined> {
  const { id: effect } = pending.effect
  try {
    const refusal = await carryOut(host, pending)
    return refusal && { effect, refusal }
  } catch (error) {
    return { effect, error }
  }
}

/** Changes the other case where this host has it; everything else is for the transport. */
async function carryOut(
  host: Host,
  { effect, case: of, seq }: PendingEffect,
): Promise<HostRefusal | undefined> {
  const answer =
    effect.kind === 'open'
      ? await openLinked(host, effect)
      : effect.kind === 'deliver'
        ? await reportClosing(host, effect)
        : undefined
  if (answer && !isElsewhere(answer)) return answer.ok ? undefined : answer
  await host.transport.deliver(effect, { case: of, seq })
  return undefined
}

function isLinking({ kind }: Effect): boolean {
  return kind === 'open' || kind === 'deliver'
}

/** Whether the other case follows a procedure, or lies in a store, that this host does not have. */
function isElsewhere(answer: { readonly ok: true } | HostRefusal): boolean {
  if (answer.ok) return false
  return answer.reasons.some(({ code }) => code === 'unknown-procedure' || code === 'unknown-case')
}
