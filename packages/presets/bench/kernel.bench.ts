import { advance, buildMachine, type CaseState, openCase, replayCase } from '@dueprocess/core'
import { transition } from 'xstate'
import type { Figure } from '../../../scripts/bench/figure.ts'
import { timeRatio } from '../../../scripts/bench/time.ts'
import { hseAccident } from '../src/index.ts'

const procedure = hseAccident.load()
const reporter = { id: 'li', roles: ['scene', 'safety-section'] }
const report = {
  occurredAt: '2026-03-02T10:00:00+08:00',
  headInformedAt: '2026-03-02T10:10:00+08:00',
  place: 'Depot 3',
  course: 'A hose burst',
  harm: true,
  unitVehicle: false,
  staffRiding: false,
  roadTraffic: false,
  fire: true,
  explosion: false,
  worksPollution: false,
  staffHurt: true,
  deaths: 1,
  missing: 0,
  seriousInjuries: 2,
}

function opened(): CaseState {
  const at = '2026-03-02T10:15:00+08:00'
  const outcome = openCase(procedure, { id: 'bench', by: reporter, at, data: report })
  if (!outcome.ok) throw new Error('the case does not open')
  return outcome.case
}

/** A whole audited step (gate, form, decisions, deadlines, hashed entry) against a bare move. */
function advanceAgainstTransition(): number {
  const state = opened()
  const machine = buildMachine(procedure)
  const value = {
    handling: {
      superior: 'superior-to-tell',
      law: 'authority-to-tell',
      inquiry: 'preparing',
    },
  }
  const snapshot = machine.resolveState({ value, context: {} })
  const at = state.at + 60_000
  const repeat = (work: () => unknown) => () => {
    for (let count = 0; count < 2000; count++) work()
  }
  return timeRatio(
    repeat(() => advance(procedure, state, { step: 'report-to-superior', by: reporter, at })),
    repeat(() => transition(machine, snapshot, { type: 'report-to-superior', branch: 0 })),
  )
}

/** Size of a stored case after ten steps, without its trail. */
function storedCase(): number {
  let state = opened()
  for (let count = 1; count <= 10; count++) {
    const at = state.at + 60_000
    const data = { minorInjuries: count }
    const outcome = advance(procedure, state, { step: 'supplement', by: reporter, at, data })
    if (!outcome.ok) throw new Error('the report is not supplemented')
    state = outcome.case
  }
  return JSON.stringify(state).length / 1000
}

/** Entries of a trail that are run through the procedure again, a second. */
function replayRate(): number {
  let state = opened()
  const first = openCase(procedure, {
    id: 'bench',
    by: reporter,
    at: '2026-03-02T10:15:00+08:00',
    data: report,
  })
  const trail = first.ok ? [...first.entries] : []
  for (let count = 1; count <= 200; count++) {
    const at = state.at + 60_000
    const data = { minorInjuries: count }
    const outcome = advance(procedure, state, { step: 'supplement', by: reporter, at, data })
    if (!outcome.ok) throw new Error('the report is not supplemented')
    trail.push(...outcome.entries)
    state = outcome.case
  }
  const run = (): void => {
    if (!replayCase(procedure, trail).ok) throw new Error('the trail does not replay')
  }
  for (let round = 0; round < 10; round++) run()
  const start = performance.now()
  for (let round = 0; round < 10; round++) run()
  return (trail.length * 10 * 1000) / (performance.now() - start)
}

/** What a running case costs. */
export const figures: readonly Figure[] = [
  {
    id: 'kernel.advance-against-transition',
    unit: 'ratio',
    goal: { atMost: 0.8 },
    measure: advanceAgainstTransition,
  },
  { id: 'kernel.stored-case', unit: 'kB', goal: { atMost: 3 }, measure: storedCase },
  { id: 'kernel.replay', unit: 'entries/s', goal: { atLeast: 80_000 }, measure: replayRate },
]
