import fc from 'fast-check'
import { expect } from 'vitest'
import type { RunningDeadline } from '../../../src/index.ts'
import { choicesOf, numbers } from './choices.ts'
import type { Kernel } from './kernel.ts'
import { loadedRandom, randomText } from './random-procedure.ts'
import { playList, randomSession } from './random-session.ts'

/**
 * The same events under the same procedure with and without pauses: with them nothing is due any
 * earlier, and nothing else differs. Deadlines decide nothing here, so that both take one way.
 */
export function pausingBringsNothingNearer(kernel: Kernel): fc.IProperty<unknown> {
  return fc.property(numbers(1500), numbers(600), (list, events) => {
    const text = randomText(list, { linked: false, paused: true })
    const paused = loadedRandom(text)
    const session = randomSession(kernel, paused, choicesOf(events), { length: 14, wakes: false })
    fc.pre(session !== undefined && paused.deadlines.length > 0)
    const { opening, moments } = session as NonNullable<typeof session>
    const submissions = moments.map(({ submission }) => submission)
    const running = loadedRandom(withoutPauses(text))
    const other = playList(kernel, running, opening, submissions)
    expect(other?.moments.map(({ outcome }) => outcome.ok)).toEqual(
      moments.map(({ outcome }) => outcome.ok),
    )
    for (const [index, { outcome }] of moments.entries()) {
      const without = other?.moments[index]?.outcome
      if (!outcome.ok || !without?.ok) continue
      expect(outcome.case.facts).toEqual(without.case.facts)
      expect(outcome.case.place).toEqual(without.case.place)
      for (const [id, run] of Object.entries(outcome.case.deadlines)) {
        expectNotNearer(id, run, without.case.deadlines[id])
      }
    }
  })
}

function expectNotNearer(id: string, run: RunningDeadline, other: RunningDeadline | undefined) {
  const isSame =
    JSON.stringify([run.starts, run.extensions, run.period?.number]) ===
    JSON.stringify([other?.starts, other?.extensions, other?.period?.number])
  if (!isSame || run.due === undefined || other?.due === undefined) return
  expect(run.due, id).toBeGreaterThanOrEqual(other.due)
}

function withoutPauses(text: string): string {
  return JSON.stringify(JSON.parse(text, (key, value) => (key === 'pause' ? undefined : value)))
}
