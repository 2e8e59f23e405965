import {
  advance,
  type CaseState,
  type Entry,
  openCase,
  type Procedure,
  type StepEvent,
} from '@dueprocess/core'
import { hseAccident } from '../src/index.ts'

export const procedure: Procedure = hseAccident.load()

export const reporter = { id: 'li', roles: ['scene', 'safety-section'] }

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

/** An accident that was reported a moment ago. */
export function opened(id = 'bench'): { readonly case: CaseState; readonly entries: Entry[] } {
  const at = '2026-03-02T10:15:00+08:00'
  const outcome = openCase(procedure, { id, by: reporter, at, data: report })
  if (!outcome.ok) throw new Error('the case does not open')
  return { case: outcome.case, entries: [...outcome.entries] }
}

/** The next step of an accident that was just reported: it moves the case and ends a deadline. */
export function reportToSuperior(state: CaseState): StepEvent {
  return { step: 'report-to-superior', by: reporter, at: state.at + 60_000 }
}

/** An accident whose report was supplemented so many times, with its trail. */
export function supplemented(times: number): ReturnType<typeof opened> {
  const { case: first, entries } = opened()
  let state = first
  for (let count = 1; count <= times; count++) {
    const at = state.at + 60_000
    const data = { minorInjuries: count }
    const outcome = advance(procedure, state, { step: 'supplement', by: reporter, at, data })
    if (!outcome.ok) throw new Error('the report is not supplemented')
    entries.push(...outcome.entries)
    state = outcome.case
  }
  return { case: state, entries }
}
