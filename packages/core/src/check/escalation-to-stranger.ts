import { say } from '@dueprocess/rules'
import { valuesOf } from '../procedure/choice.ts'
import { findHoldings } from '../procedure/holdings.ts'
import type { LinkedProcedure } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { rolesOf } from './explore/names.ts'
import { rangeOfNamed } from './place.ts'

/**
 * An escalation to a role that has no part in the procedure: it takes no step, is told of nothing
 * else, and decides nothing; or to a role of the case that nobody is ever given.
 */
export const escalationToStranger: Check = {
  code: 'escalation-to-stranger',
  severity: 'warning',
  find,
}

function* find(checked: Checked): Generator<Defect> {
  const { procedure, source, locate } = checked
  const taking = rolesWithPart(procedure)
  const canHold = findHoldings(procedure)
  for (const { id, escalations } of procedure.deadlines) {
    const told = new Set<string>()
    for (const [index, { notify }] of escalations.entries()) {
      const item = source.deadlines?.[id]?.escalate?.[index]
      for (const role of notify.flatMap((choice) => valuesOf(choice).flat())) {
        const known = procedure.roles.get(role)
        const isNobody = known?.ofCase === true && !canHold(role, { stage: procedure.root })
        if (told.has(role) || (taking.has(role) && !isNobody)) continue
        told.add(role)
        yield {
          // People who are told and do nothing else are often meant so.
          severity: isNobody ? 'warning' : 'information',
          message: isNobody
            ? say`\`${id}\` escalates to \`${role}\`, a role of the case that nobody is ever given`
            : say`\`${id}\` escalates to \`${role}\`, which has no other part in the procedure`,
          range: item ? locate(item, 'notify') : rangeOfNamed(checked, 'deadlines', id),
          suggestion: {
            message: say`name a role that can do something about it, or give it a step`,
          },
        }
      }
    }
  }
}

/** Roles that take steps, vote, are told of steps, act on holds and decisions, or fill other roles. */
function rolesWithPart({ steps, roles, deviations }: LinkedProcedure): ReadonlySet<string> {
  const found = new Set<string>(deviations?.by)
  for (const step of steps.values()) {
    for (const role of rolesOf(step)) found.add(role)
    for (const choice of step.notify) for (const role of valuesOf(choice).flat()) found.add(role)
    for (const { role, to } of step.assign) {
      found.add(role)
      for (const assignee of to) if (assignee.kind === 'role') found.add(assignee.role)
    }
  }
  for (const { from } of roles.values()) for (const role of from) found.add(role)
  // The world outside is told because somebody must be told.
  for (const { id, outside } of roles.values()) if (outside) found.add(id)
  return found
}
