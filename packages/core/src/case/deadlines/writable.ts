// RFC 3339 writes the years 0000 to 9999. A millisecond is left at the end, so that a case can
// still be woken behind the last instant.
const FIRST = -62_167_219_200_000
const LAST = 253_402_300_799_998

/**
 * An instant that a trail can write: what lies beyond the years of RFC 3339, or so far away that
 * nothing counts up to it, is brought back to the nearest of them. No duty is due then.
 */
export function writable(instant: number): number {
  if (Number.isNaN(instant)) return LAST
  return Math.min(LAST, Math.max(FIRST, instant))
}
