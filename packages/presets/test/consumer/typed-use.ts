import {
  advance,
  type CaseState,
  type FactsOf,
  factsOf,
  openCase,
  type Procedure,
} from '@dueprocess/core'
import {
  type EhsRecordableEvent,
  ehsRecordableEvent,
  hseAccident,
  type Preset,
} from '@dueprocess/presets'
import { clauseCoverage, clauseSources } from '@dueprocess/presets/clauses'

declare const state: CaseState
const by = { id: 'li', roles: ['safety-section'] }
const procedure = hseAccident.load()

// What fits every preset takes each of them, and without types everything is as before.
export const all: readonly Preset[] = [hseAccident, ehsRecordableEvent]
export const untyped: Procedure = procedure
advance(untyped, state, { step: 'whatever', by, at: 0, data: {} })

advance(procedure, state, { step: 'enter-statistics', by, at: 0, data: { month: '2026-03' } })
// @ts-expect-error no such step
advance(procedure, state, { step: 'enter-statistic', by, at: 0, data: { month: '2026-03' } })
// @ts-expect-error no such field
advance(procedure, state, { step: 'enter-statistics', by, at: 0, data: { month: '2026-03', x: 1 } })
// @ts-expect-error the form is missing
openCase(procedure, { id: 'A', step: 'report-accident', by, at: 0 })

const place: string | undefined = factsOf(procedure, state).report?.place
// @ts-expect-error a text is no number
const deaths: string | undefined = factsOf(procedure, state).report?.deaths
export const told: readonly unknown[] = [place, deaths]

export const level: FactsOf<EhsRecordableEvent>['card'] = undefined
export const clauses: readonly string[] = [
  ...clauseSources.flatMap((source) => source.clauses.map(({ text }) => text.en ?? '')),
  ...clauseCoverage.map(({ clause }) => clause),
]
