import { always, type Calendar, parseDuration, parseInstant, plusDuration } from '@dueprocess/rules'

/** A clock that only moves when it is told to, for hosts under test. */
export interface SimulatedClock {
  /** Milliseconds since 1970-01-01T00:00Z. Free of `this`: `createEngine({now: clock.now, …})`. */
  readonly now: () => number
  /**
   * Moves it by a duration as procedures write it, or by milliseconds, and gives the new instant.
   * Working time needs a calendar; without one it runs day and night, in UTC.
   */
  readonly advance: (duration: string | number, calendar?: Calendar) => number
  /** Moves it to an instant, also back: hosts must live with a clock that was set. */
  readonly set: (instant: string | number) => number
}

/**
 * A clock that stands at an instant (RFC 3339 with offset, or milliseconds) until it is moved.
 * Throws a RangeError on what is no instant or no duration: a test that is written wrongly must not
 * pass.
 */
export function createSimulatedClock(start: string | number): SimulatedClock {
  let current = instantOf(start)
  const moveTo = (instant: number): number => {
    current = instant
    return current
  }
  return {
    now: () => current,
    advance: (duration, calendar = always) => moveTo(instantOf(later(current, duration, calendar))),
    set: (instant) => moveTo(instantOf(instant)),
  }
}

function instantOf(input: string | number): number {
  const instant = typeof input === 'string' ? parseInstant(input) : input
  if (instant === undefined || !Number.isSafeInteger(instant)) {
    throw new RangeError(`"${input}" is no instant; write RFC 3339 with an offset, or milliseconds`)
  }
  return instant
}

function later(now: number, duration: string | number, calendar: Calendar): number {
  if (typeof duration === 'number') return now + duration
  const parsed = parseDuration(duration)
  if (!parsed.ok) throw new RangeError(parsed.issue.message)
  return plusDuration(now, parsed.duration, calendar)
}
