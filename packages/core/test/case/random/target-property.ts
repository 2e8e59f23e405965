import type { Json } from '@dueprocess/rules'
import fc from 'fast-check'
import { expect } from 'vitest'
import { liveFacts } from '../../../src/case/live.ts'
import type { CaseState, Procedure, RunningDeadline } from '../../../src/index.ts'
import { choicesOf, numbers } from './choices.ts'
import type { Kernel } from './kernel.ts'
import type { Given } from './pause-property.ts'
import { loadedRandom, randomText } from './random-procedure.ts'
import { playList, randomSession } from './random-session.ts'

/**
 * The same events under the same procedure with the durations that facts chose in the end, written
 * in it from the beginning: what keeps the time used is due then. Deadlines decide nothing here,
 * so that both take one way.
 */
export function keepingTimeUsedIsCountingFromTheStart(
  kernel: Kernel,
  given?: Given,
): fc.IProperty<unknown> {
  const load = given?.load ?? loadedRandom
  return fc.property(numbers(1800), numbers(800), (list, events) => {
    const text = given?.text ?? withChoices(randomText(list, { linked: false, paused: false }))
    const procedure = load(text)
    const options = { length: 14, linked: true, ...given?.options, wakes: false }
    const session = randomSession(kernel, procedure, choicesOf(events), options)
    fc.pre(session !== undefined)
    const { opening, moments, case: end } = session as NonNullable<typeof session>
    const fixed = load(withChosen(text, procedure, end))
    const submissions = moments.map(({ submission }) => submission)
    const other = playList(kernel, fixed, opening, submissions)
    const way = (of: CaseState | undefined) => of && [of.place, of.facts]
    if (given) fc.pre(JSON.stringify(way(other?.case)) === JSON.stringify(way(end)))
    else expect(way(other?.case)).toEqual(way(end))
    const kept = procedure.deadlines.filter((deadline) => {
      return deadline.whenTargetChanges === 'keep-time-used'
    })
    for (const { id } of kept) {
      expectSameDue(id, end.deadlines[id], other?.case.deadlines[id])
    }
  })
}

function expectSameDue(id: string, run?: RunningDeadline, other?: RunningDeadline): void {
  if (run?.status !== 'open') return
  const counted = ({ starts, pauses, extensions, reopened, period }: RunningDeadline) => {
    return JSON.stringify([starts, pauses, extensions, reopened, period])
  }
  // With another target something else may have been missed, and then no more be extended.
  if (other?.status !== 'open' || counted(run) !== counted(other)) return
  expect(run.due, id).toEqual(other.due)
}

/** The text with a deadline for each fact that may choose, from the opening to the end of the case. */
function withChoices(text: string): string {
  const { deadlines, ...source } = JSON.parse(text) as Readonly<Record<string, object>>
  const levels = { low: '4 hours', middle: '2 days', high: '9 working hours' }
  const chosen = [
    { of: 'grade', ...levels },
    { of: 'report.level', ...levels },
    { of: 'report.flag', true: '3 hours', else: '1 day' },
  ].map((within, index) => {
    const ever = { after: 'times.o0 >= 0', until: 'report.n > 1000', on: 'office' }
    return [`chosen-${index}`, { within, ...ever, pause: [{ while: 'report.n > 2' }] }] as const
  })
  return JSON.stringify({ ...source, deadlines: { ...deadlines, ...Object.fromEntries(chosen) } })
}

/** The text with each `within` that a fact chooses replaced by what it has chosen. */
function withChosen(text: string, procedure: Procedure, state: CaseState): string {
  const { read } = liveFacts(procedure, () => state)
  return JSON.stringify(
    JSON.parse(text, (key, value: Json) => {
      if (key === 'when-target-changes' || key === 'target') return undefined
      if (key !== 'within' || typeof value !== 'object' || value === null) return value
      const words = value as Readonly<Record<string, Json>>
      const known = read(String(words.of))
      if (known === undefined || known === null) return value
      const chosen = words[String(known)] ?? words.else ?? value
      // Alone, it could be neither escalated nor put off.
      return chosen === 'promptly' ? value : chosen
    }),
  )
}
