import fc from 'fast-check'
import { expect } from 'vitest'
import type { Procedure, RunningDeadline } from '../../../src/index.ts'
import { choicesOf, numbers } from './choices.ts'
import type { Kernel } from './kernel.ts'
import { loadedRandom, randomText } from './random-procedure.ts'
import { playList, randomSession, type Session, type SessionOptions } from './random-session.ts'

/** A procedure in which deadlines decide something, so that two variants may take two ways. */
export interface Given {
  readonly text: string
  readonly load: (text: string) => Procedure
  readonly options: Partial<SessionOptions>
}

/**
 * The same events under the same procedure with and without pauses: with them nothing is due any
 * earlier, and nothing else differs. Deadlines of random procedures decide nothing here, so that
 * both take one way; of a given procedure the cases count that do.
 */
export function pausingBringsNothingNearer(kernel: Kernel, given?: Given): fc.IProperty<unknown> {
  const load = given?.load ?? loadedRandom
  return fc.property(numbers(1800), numbers(800), (list, events) => {
    const text = given?.text ?? randomText(list, { linked: false, paused: true })
    const paused = load(text)
    const options = { length: 14, linked: true, ...given?.options, wakes: false }
    const session = randomSession(kernel, paused, choicesOf(events), options)
    fc.pre(session !== undefined && paused.deadlines.length > 0)
    const { opening, moments } = session as NonNullable<typeof session>
    const submissions = moments.map(({ submission }) => submission)
    const running = load(withoutPauses(text))
    const other = playList(kernel, running, opening, submissions)
    if (given) fc.pre(JSON.stringify(wayOf(other)) === JSON.stringify(wayOf(session)))
    else expect(wayOf(other)).toEqual(wayOf(session))
    for (const [index, { outcome }] of moments.entries()) {
      const without = other?.moments[index]?.outcome
      if (!outcome.ok || !without?.ok) continue
      for (const [id, run] of Object.entries(outcome.case.deadlines)) {
        expectNotNearer(id, run, without.case.deadlines[id])
      }
    }
  })
}

/** What a case does, apart from its deadlines. */
function wayOf(session: Session | undefined) {
  return session?.moments.map(({ outcome }) => {
    return outcome.ok && { place: outcome.case.place, facts: outcome.case.facts }
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
