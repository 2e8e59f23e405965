import { civilFromDays, DAY, daysFromCivil, LAST_INSTANT } from './civil.ts'

/**
 * A time zone of the IANA database as a step function from instants to offsets. `Intl` is asked
 * once per zone and year; after that an offset is a look-up.
 *
 * Wall times are written as if they were UTC: milliseconds since 1970-01-01T00:00 of the local
 * clock.
 */
export interface Zone {
  /** As it was asked for, e.g. `Europe/Berlin`. */
  readonly id: string
  /** Milliseconds that the local clock is ahead of UTC. */
  offsetAt(instant: number): number
  /** Wall time of an instant. */
  toWall(instant: number): number
  /**
   * The instant of a wall time, as calendar arithmetic takes it (RFC 5545 section 3.3.5, Temporal's
   * `compatible`): a wall time that is skipped moves forward by the length of the gap; of a wall
   * time that occurs twice the earlier is meant.
   */
  fromWall(wall: number): number
  /**
   * The first instant at which the local clock shows `wall` or later. It differs from `fromWall`
   * in a gap only, where it is the instant of the change. Unlike `fromWall` it never maps a later
   * wall time to an earlier instant, so working hours cut by it stay in order.
   */
  firstInstantAt(wall: number): number
}

/** Offsets of one UTC year, from `start` up to `end`: `offsets[i]` holds from `from[i]` on. */
interface YearOffsets {
  readonly start: number
  readonly end: number
  readonly from: readonly number[]
  readonly offsets: readonly number[]
}

// The shortest time between two changes in the database is just under 7 days (Brazil in 2000).
// In years that no rule was ever made for, only summer and winter follow each other.
const PROBE = 3 * DAY
const PROBE_FAR = 30 * DAY
const FIRST_NEAR = 1800
const LAST_NEAR = 2100
// Zones that can be asked for are a few hundred; spelling in mixed case must not fill the memory.
const MAX_ZONES = 1000
const MAX_YEARS = 2000

const zones = new Map<string, Zone>()

/** The zone of an IANA name (`Asia/Shanghai`, `UTC`), or undefined where there is none. */
export function openZone(id: string): Zone | undefined {
  const known = zones.get(id)
  if (known !== undefined) return known
  const readOffset = offsetReader(id)
  if (readOffset === undefined) return undefined
  const zone = makeZone(id, readOffset)
  if (zones.size >= MAX_ZONES) zones.clear()
  zones.set(id, zone)
  return zone
}

function makeZone(id: string, readOffset: (instant: number) => number): Zone {
  const years = new Map<number, YearOffsets>()
  // The year of the last question: neighbouring questions are the rule.
  let last: YearOffsets = { start: 0, end: 0, from: [], offsets: [] }

  const yearAt = (instant: number): YearOffsets => {
    if (instant >= last.start && instant < last.end) return last
    const { year } = civilFromDays(Math.floor(instant / DAY))
    last = years.get(year) ?? addYear(year)
    return last
  }

  const addYear = (year: number): YearOffsets => {
    const added = readYear(year, readOffset)
    if (years.size >= MAX_YEARS) years.clear()
    years.set(year, added)
    return added
  }

  const offsetAt = (instant: number): number => {
    const year = yearAt(instant)
    return year.offsets[indexAt(year, instant)] as number
  }

  const fromWall = (wall: number): number => {
    // No offset exceeds a day and changes are days apart: these are the offsets on either side.
    const before = offsetAt(wall - DAY)
    const after = offsetAt(wall + DAY)
    if (before === after) return wall - before
    // The larger offset gives the earlier instant; in a gap neither fits and the one before holds.
    const early = wall - Math.max(before, after)
    if (early + offsetAt(early) === wall) return early
    const late = wall - Math.min(before, after)
    return late + offsetAt(late) === wall ? late : wall - before
  }

  /** The latest change of offset at or before an instant that is known to follow one. */
  const lastChange = (instant: number): number => {
    const year = yearAt(instant)
    const index = indexAt(year, instant)
    if (index > 0) return year.from[index] as number
    const before = yearAt(year.start - 1)
    return before.offsets.at(-1) === year.offsets[0] ? (before.from.at(-1) as number) : year.start
  }

  return {
    id,
    offsetAt,
    toWall: (instant) => instant + offsetAt(instant),
    fromWall,
    firstInstantAt: (wall) => {
      const instant = fromWall(wall)
      // In a gap, `instant` follows the change by less than the gap is long.
      return instant + offsetAt(instant) === wall ? instant : lastChange(instant)
    },
  }
}

function indexAt({ from }: YearOffsets, instant: number): number {
  let i = from.length - 1
  while (i > 0 && (from[i] as number) > instant) i--
  return i
}

function readYear(year: number, readOffset: (instant: number) => number): YearOffsets {
  const start = daysFromCivil(year, 1, 1) * DAY
  const end = daysFromCivil(year + 1, 1, 1) * DAY
  const probe = year < FIRST_NEAR || year > LAST_NEAR ? PROBE_FAR : PROBE
  const from = [start]
  const offsets = [readOffset(start)]
  let at = start
  let offset = offsets[0] as number
  while (at < end - 1000) {
    const next = Math.min(at + probe, end - 1000)
    const nextOffset = readOffset(next)
    if (nextOffset !== offset) {
      from.push(findChange(at, next, offset, readOffset))
      offsets.push(nextOffset)
      offset = nextOffset
    }
    at = next
  }
  return { start, end, from, offsets }
}

/** The second, after `low` and not after `high`, from which on the offset is not `offset`. */
function findChange(
  low: number,
  high: number,
  offset: number,
  readOffset: (instant: number) => number,
): number {
  let before = low / 1000
  let after = high / 1000
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2)
    if (readOffset(middle * 1000) === offset) before = middle
    else after = middle
  }
  return after * 1000
}

// A bare offset such as `+08:00` is accepted by some engines only, and has no history of changes.
const NAME = /^[A-Za-z][A-Za-z0-9_+-]*(?:\/[A-Za-z0-9_+-]+){0,3}$/
const OFFSET = /GMT(?:([+-])(\d{1,2}):?(\d{2})?(?::(\d{2}))?)?$/

function offsetReader(id: string): ((instant: number) => number) | undefined {
  if (id === 'UTC') return () => 0
  if (id.length > 64 || !NAME.test(id)) return undefined
  const format = openFormat(id)
  if (format === undefined) return undefined
  return (instant) => {
    const clamped = Math.max(-LAST_INSTANT, Math.min(LAST_INSTANT, instant)) || 0
    const match = OFFSET.exec(format.format(clamped))
    if (match === null || match[1] === undefined) return 0
    const seconds = Number(match[2]) * 3600 + Number(match[3] ?? 0) * 60 + Number(match[4] ?? 0)
    return (match[1] === '-' ? -1000 : 1000) * seconds
  }
}

function openFormat(id: string): Intl.DateTimeFormat | undefined {
  try {
    // `longOffset` names the offset itself, so no year, era or hour cycle has to be read back.
    return new Intl.DateTimeFormat('en-US', {
      timeZone: id,
      hour: 'numeric',
      timeZoneName: 'longOffset',
    })
  } catch {
    return undefined
  }
}
