import {
  type Actor,
  advance,
  type CaseState,
  type Entry,
  formatDiagnostics,
  loadProcedure,
  openCase,
} from '@dueprocess/core'
import { accepted, hours, start } from './lost-badge.ts'

const text = `
dueprocess: 1
procedure: accident
version: 1.0.0
roles: {clerk: {}, boss: {}}
forms:
  report:
    place: text
    victim: {type: text, personal: true}
    witnesses?: {list: actor, personal: true}
  note: {words: {type: text, personal: true}}
open: {tell: {by: clerk, form: report, to: looking}}
stages:
  looking:
    steps:
      look: {by: boss, form: note}
      done: {by: boss, to: closed}
  closed: {final: true}
steps:
  correct: {by: clerk, amend: report}
`

const clerk: Actor = { id: 'ann', roles: ['clerk'] }
const boss: Actor = { id: 'cat', roles: ['boss'] }

/** A whole case with personal values, one of which was corrected: the first stands in its trail. */
export function wholeCase(): { readonly case: CaseState; readonly trail: readonly Entry[] } {
  const { procedure, diagnostics } = loadProcedure(text)
  if (!procedure) throw new Error(formatDiagnostics(text, diagnostics))
  const report = { place: 'yard', victim: 'Ada Overbeck', witnesses: ['w-quist', 'w-rasmus'] }
  const salt = 'sixteen-or-more-random-signs'
  const told = accepted(
    openCase(procedure, { id: 'case-1', by: clerk, at: start, data: report, salt }),
  )
  const steps = [
    { step: 'look', by: boss, data: { words: 'Her sister was called' } },
    { step: 'correct', by: clerk, data: { victim: 'Ada Overbecke' } },
    { step: 'done', by: boss },
  ]
  let state = told.case
  const trail = [...told.entries]
  for (const [index, step] of steps.entries()) {
    const event = { ...step, at: start + (index + 1) * hours, salt: `${salt}-${index}` }
    const outcome = accepted(advance(procedure, state, event))
    state = outcome.case
    trail.push(...outcome.entries)
  }
  return { case: state, trail }
}
