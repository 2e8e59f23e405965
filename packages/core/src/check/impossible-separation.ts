import { say } from '@dueprocess/rules'
import type { Constraint, LinkedProcedure } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import type { Check, Defect } from './defect.ts'
import { rolesOf } from './explore/names.ts'
import { rangeOfNamed } from './place.ts'

/**
 * Persons who must differ, and cannot: a step is only for whoever has taken on a role by another
 * step of the same rule. Or persons who must differ by one rule and be the same by another.
 */
export const impossibleSeparation: Check = {
  code: 'impossible-separation',
  severity: 'error',
  find,
}

function* find(checked: Checked): Generator<Defect> {
  const { procedure } = checked
  for (const constraint of procedure.constraints) {
    if (constraint.kind !== 'different' || constraint.when || constraint.unless) continue
    const contrary = procedure.constraints.find((one) => contradicts(one, constraint.steps))
    const barred = constraint.steps.find((id) => isBarred(procedure, id, constraint.steps))
    if (contrary) {
      yield {
        message: say`\`${constraint.id}\` wants different persons where \`${contrary.id}\` wants the same`,
        range: rangeOfNamed(checked, 'constraints', constraint.id),
        suggestion: {
          message: say`keep one of the two rules, or say with \`when\` when each holds`,
        },
        related: [
          {
            message: say`the other rule is here`,
            range: rangeOfNamed(checked, 'constraints', contrary.id),
          },
        ],
      }
    } else if (barred !== undefined) {
      yield {
        message: say`nobody can take \`${barred}\`: whoever holds its role has taken it on by another step of \`${constraint.id}\`, and may not do both`,
        range: rangeOfNamed(checked, 'constraints', constraint.id),
        suggestion: { message: say`let \`${barred}\` be done by another role as well` },
      }
    }
  }
}

function contradicts(one: Constraint, steps: readonly string[]): boolean {
  if (one.kind !== 'same' || one.when || one.unless) return false
  return one.steps.filter((id) => steps.includes(id)).length > 1
}

/** Whether every role of a step is of the case and only ever taken on by one of the other steps. */
function isBarred(procedure: LinkedProcedure, id: string, together: readonly string[]): boolean {
  const step = procedure.steps.get(id)
  const others = together.filter((other) => other !== id)
  if (!step) return false
  const roles = rolesOf(step)
  return roles.length > 0 && roles.every((role) => isTakenOnBy(procedure, role, others))
}

function isTakenOnBy(
  { roles, steps, deadlines }: LinkedProcedure,
  role: string,
  by: readonly string[],
): boolean {
  if (roles.get(role)?.ofCase !== true) return false
  const byTime = deadlines.flatMap(({ escalations }) => escalations.flatMap(({ assign }) => assign))
  if (byTime.some((one) => one.role === role)) return false
  const given = [...steps.values()].flatMap(({ id, assign }) => {
    return assign.filter((one) => one.role === role).map(({ to }) => ({ id, to }))
  })
  return (
    given.length > 0 &&
    given.every(({ id, to }) => by.includes(id) && to.every(({ kind }) => kind === 'self'))
  )
}
