import fc from 'fast-check'
import { expect } from 'vitest'
import { foldDeadline, runKey, runsOf, toStored } from '../../../src/case/deadlines/index.ts'
import { liveFacts } from '../../../src/case/live.ts'
import type { CaseState, Procedure } from '../../../src/index.ts'
import { choicesOf, numbers } from './choices.ts'
import type { KernelProperty } from './properties.ts'
import { randomProcedure } from './random-procedure.ts'
import { randomSession } from './random-session.ts'

/**
 * The kernel computes anew only what reads something that has changed. After every entry,
 * computing everything from the facts as if nothing was known of the changes must change nothing:
 * no decision, no remembered condition, no deadline.
 */
export const computingAnewChangesNothing: KernelProperty = (
  kernel,
  procedures = randomProcedure,
  options = {},
) =>
  fc.property(numbers(1800), numbers(800), (list, events) => {
    const procedure = procedures(list)
    const all = { length: 14, wakes: true, linked: true, ...options }
    const session = randomSession(kernel, procedure, choicesOf(events), all)
    fc.pre(session !== undefined)
    for (const { outcome } of session?.moments ?? []) {
      // The end of a case stops its deadlines, whatever they read of each other.
      if (!outcome.ok || outcome.case.status === 'closed') continue
      const { decisions, deadlines, since } = outcome.case
      expect(computedAnew(procedure, outcome.case)).toEqual({
        decisions,
        deadlines,
        remembered: Object.keys(since).sort(),
      })
    }
  })

function computedAnew(procedure: Procedure, state: CaseState) {
  const anew = { ...state, decisions: {} }
  const live = liveFacts(procedure, () => anew)
  const past = () => ({ deadlines: state.deadlines, live })
  const moment = { at: state.at, entered: new Set<string>(), becameTrue: new Set<string>() }
  const decisions = Object.fromEntries(
    [...procedure.decisions.keys()].map((id) => {
      return [id, JSON.parse(JSON.stringify(live.decide(id)))] as const
    }),
  )
  const remembered = procedure.histories.filter(({ condition }) => {
    return condition.test(live.read) === true
  })
  const context = { moment, live, past, isRecounted: true }
  for (const deadline of procedure.deadlines) {
    for (const run of foldDeadline(runsOf(anew, deadline), { ...context, deadline })) {
      const stored = toStored(run)
      const key = runKey(deadline.id, run.number)
      const { [key]: _, ...others } = anew.deadlines
      anew.deadlines = stored ? { ...others, [key]: stored } : others
    }
  }
  return {
    decisions,
    deadlines: anew.deadlines,
    remembered: remembered.map(({ name }) => name).sort(),
  }
}
