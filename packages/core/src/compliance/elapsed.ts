import { say } from '@dueprocess/rules'

const units: readonly (readonly [number, (count: number) => string])[] = [
  [86_400_000, (count) => (count === 1 ? say`1 day` : say`${count} days`)],
  [3_600_000, (count) => (count === 1 ? say`1 hour` : say`${count} hours`)],
  [60_000, (count) => (count === 1 ? say`1 minute` : say`${count} minutes`)],
]

/** Time that passed, in milliseconds, in words: its two largest units, and nothing below a minute. */
export function elapsedInWords(elapsed: number): string {
  const at = units.findIndex(([size]) => elapsed >= size)
  if (at < 0) return say`less than a minute`
  let rest = elapsed
  const parts = units.slice(at, at + 2).flatMap(([size, inWords]) => {
    const count = Math.floor(rest / size)
    rest -= count * size
    return count === 0 ? [] : [inWords(count)]
  })
  return parts.join(' ')
}
