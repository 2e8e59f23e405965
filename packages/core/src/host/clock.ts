import { type InstantInput, readInstant } from '../case/event.ts'

/**
 * A host's clock in milliseconds since 1970-01-01T00:00Z, whatever kind of instant it gives.
 * What is no instant of the years 1 to 9999 is an error in the host's code, and thrown.
 */
export function readClock(now: () => InstantInput): () => number {
  return () => {
    const given: unknown = now()
    const instant = readInstant(given)
    if (instant === undefined) {
      throw new TypeError(
        `The host's \`now\` gave ${String(given)}, which is no instant: give milliseconds ` +
          'since the epoch, a Date, a Temporal.Instant or RFC 3339 with an offset.',
      )
    }
    return instant
  }
}
