import {
  type Accepted,
  type Actor,
  advance,
  type CaseState,
  type Commit,
  formatDiagnostics,
  loadProcedure,
  type Outcome,
  openCase,
  type Procedure,
} from '@dueprocess/core'

const text = `
dueprocess: 1
procedure: lost-badge
version: VERSION
title: {en: Lost badge}
roles:
  staff: {title: {en: Staff}}
  guard: {title: {en: Guard}}
  boss: {title: {en: Head of security}}
forms:
  report: {area: text}
  remark: {text: text}
open:
  tell: {by: staff, form: report, notify: guard, to: searching}
stages:
  searching:
    steps:
      find: {by: guard, to: closed}
      give-up: {by: guard, notify: [boss, staff], to: blocking}
  blocking:
    steps:
      block: {by: boss, to: closed}
      expire: {by: clock, after: 2 days, to: closed}
  closed: {final: true}
steps:
  comment: {by: [staff, guard], form: remark}
deadlines:
  search:
    within: 4 hours
    after: tell
    until: [find, give-up]
    escalate:
      - {at: 50%, notify: guard}
      - {at: 100%, notify: boss}
      - {at: 100%, plus: 1 hour, notify: [guard, boss]}
`

/** A small procedure with notifications, escalations and an end that the clock brings. */
export const lostBadge: Procedure = procedureOf(text.replace('VERSION', '1.0.0'))

/** The same under another version, with another behaviour. */
export const lostBadgeTwo: Procedure = procedureOf(
  text.replace('VERSION', '2.0.0').replace('2 days', '3 days'),
)

export const ann: Actor = { id: 'ann', roles: ['staff'] }
export const bob: Actor = { id: 'bob', roles: ['guard'] }
export const cat: Actor = { id: 'cat', roles: ['boss'] }

export const start: number = Date.UTC(2026, 0, 5, 8)
export const minutes = 60_000
export const hours: number = 60 * minutes

/** A case as the kernel opens it. */
export function opened(id: string, at: number = start, procedure: Procedure = lostBadge): Accepted {
  return accepted(openCase(procedure, { id, by: ann, at, data: { area: 'lab' } }))
}

export function accepted(outcome: Outcome): Accepted {
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.reasons))
  return outcome
}

/** What a store is given for an outcome. */
export function commitOf({ case: state, entries, effects }: Accepted, before?: CaseState): Commit {
  return { case: state, entries, effects, expected: before?.seq ?? 0 }
}

/** What becomes of a step an hour after the start. */
export function step(state: CaseState, id: string, at: number = start + hours): Outcome {
  return advance(lostBadge, state, { step: id, by: bob, at })
}

/** A case with one more remark. */
export function remark(state: CaseState, text: string): Accepted {
  const event = { step: 'comment', by: bob, at: start + hours, data: { text } }
  return accepted(advance(lostBadge, state, event))
}

function procedureOf(source: string): Procedure {
  const { procedure, diagnostics } = loadProcedure(source)
  if (!procedure) throw new Error(formatDiagnostics(source, diagnostics))
  return procedure
}
