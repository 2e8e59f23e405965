import { closingEffects } from '../../src/host/closing.ts'
import {
  type Accepted,
  type CaseState,
  type DeliverEffect,
  deliverLinked,
  type Effect,
  type OpenEffect,
  openCase,
  type Procedure,
  type Reason,
} from '../../src/index.ts'
import { type CaseRun, follow, time } from './case-run.ts'
import { loaded } from './load.ts'

/** An incident that asks for a change, and waits for it. */
export const incident: Procedure = loaded(`
dueprocess: 1
procedure: incident
version: 1.0.0
roles: {clerk: {}, guard: {}, boss: {}}
forms:
  report: {what: text, departments?: {list: text}, urgent?: yes-no}
  mail: {to: text}
define:
  waiting: link.change.open or link.reviews.open
open:
  tell: {by: clerk, form: report, to: handling}
stages:
  handling:
    steps:
      raise-change:
        by: clerk
        opens: {procedure: change, as: change, give: {reason: report.what, urgent: report.urgent}}
        notify: guard
      ask-departments:
        by: guard
        opens:
          - {procedure: review, as: reviews, each: report.departments, step: begin, give: {department: item, about: report.what}}
          - {procedure: change, as: change, give: {reason: report.what}}
      name-departments: {by: clerk, amend: report}
      follow-up: {by: clock, after: 2 days, opens: {procedure: change, as: later, give: {reason: report.what}}}
      finish: {by: clerk, when: not(waiting), to: [{when: link.change.outcome = "failed", stage: stay-open}, {otherwise: closed}]}
      close-anyway: {by: boss, to: closed}
  stay-open:
    steps:
      give-up: {by: boss, to: closed}
  closed: {final: true}
deadlines:
  change-made: {within: 1 day, after: link.change.count > 0, until: link.change, unless: link.change.outcome = "refused"}
`)

/** What an incident asks for. */
export const change: Procedure = loaded(`
dueprocess: 1
procedure: change
version: 1.0.0
roles: {manager: {}, requester: {of: case}}
forms:
  request: {reason: text, urgent?: yes-no}
open:
  request: {by: manager, form: request, assign: {requester: self}, notify: manager, to: planned}
stages:
  planned:
    steps:
      make: {by: manager, to: made}
      fail: {by: manager, to: failed}
      call-off: {by: requester, to: called-off}
      expire: {by: clock, after: 5 days, to: failed}
  made: {final: true}
  failed: {final: true}
  called-off: {final: cancelled}
`)

/** One for each department. */
export const review: Procedure = loaded(`
dueprocess: 1
procedure: review
version: 1.0.0
roles: {reviewer: {}}
forms: {subject: {department: text, about: text}}
open:
  begin: {by: reviewer, form: subject, to: reviewing}
  begin-alone: {by: reviewer, to: reviewing}
stages:
  reviewing: {steps: {agree: {by: reviewer, to: done}}}
  done: {final: true}
`)

/** The cases that effects ask for. */
export function asked(effects: readonly Effect[]): readonly OpenEffect[] {
  return effects.filter((effect) => effect.kind === 'open')
}

/** Opens a linked case as a host does, and follows it. */
export function openedFor(procedure: Procedure, effect: OpenEffect, at: string): CaseRun {
  const { case: id, step, by, data, openedBy } = effect
  const outcome = openCase(procedure, {
    id,
    at: time(at),
    data,
    ...(by ? { by } : {}),
    ...(step ? { step } : {}),
    ...(openedBy ? { openedBy } : {}),
  } as Parameters<typeof openCase>[1])
  if (!outcome.ok) throw new Error(`It was not opened: ${JSON.stringify(outcome.reasons)}`)
  const run: CaseRun = { procedure, case: outcome.case, trail: [], effects: [] }
  follow(run, outcome)
  return run
}

/** What a closed case tells the one that opened it. */
export function closingOf(state: CaseState): DeliverEffect {
  const found = closingEffects(state).find((effect) => effect.kind === 'deliver')
  if (!found) throw new Error(`${state.id} tells nobody`)
  return found
}

/** Tells a case of a closing; it must be accepted. */
export function tell(run: CaseRun, closing: DeliverEffect, at: string): Accepted {
  const outcome = deliverLinked(run.procedure, run.case, { ...closing, at: time(at) })
  if (!outcome.ok) throw new Error(`It was not heard: ${JSON.stringify(outcome.reasons)}`)
  follow(run, outcome)
  return outcome
}

/** The reasons why a case does not hear a closing. Nothing may have changed. */
export function unheard(
  run: CaseRun,
  closing: Partial<DeliverEffect>,
  at: string,
): readonly Reason[] {
  const before = JSON.stringify(run.case)
  const outcome = deliverLinked(run.procedure, run.case, {
    ...(closing as DeliverEffect),
    at: time(at),
  })
  if (outcome.ok) throw new Error('It was heard')
  if (JSON.stringify(run.case) !== before) throw new Error('The case has changed')
  return outcome.reasons
}
