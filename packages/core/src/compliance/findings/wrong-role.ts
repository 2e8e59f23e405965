import type { Truth } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { Step } from '../../procedure/index.ts'
import { stepElement } from '../element.ts'
import { possible } from '../facts.ts'
import type { Remark } from '../finding.ts'
import { holdsOne, holdsRole } from '../persons.ts'
import type { Standing } from '../standing.ts'
import { type Inspection, listed, type Rule, whoOf } from './inspection.ts'

/** Whoever took a step held none of its roles. */
export const wrongRole: Rule = function* (inspection) {
  const { standing, event, step } = inspection
  if (event.linked) return
  const element = stepElement(step)
  if (isOfMachine(step)) {
    const machine = step.acts ? 'link' : 'clock'
    if (event.by?.id === undefined || event.by.id === machine) return
    yield {
      code: 'wrong-role',
      element,
      evidence: say`${whoOf(inspection)} took "${step.id}", which nobody but time or a linked case takes.`,
      expected: say`"${step.id}" happens by itself.`,
    }
    return
  }
  if (step.votes) {
    yield* seatRemarks(inspection)
    return
  }
  const roles = [...new Set(possible(standing, step.by).flat())]
  if (!step.stage && step.assign.some((one) => takesOn(one) && roles.includes(one.role))) return
  yield* roleRemarks(inspection, roles, holdsOne(standing, event.by, roles))
}

function takesOn({ to }: Step['assign'][number]): boolean {
  return to.some(({ kind }) => kind === 'self')
}

function isOfMachine({ by }: Step): boolean {
  return by.kind === 'fixed' && by.value.length === 0
}

function* roleRemarks(
  inspection: Inspection,
  roles: readonly string[],
  truth: Truth,
): Generator<Remark> {
  const { step, event } = inspection
  const element = stepElement(step)
  if (truth === true) return
  if (truth === undefined) {
    yield { code: 'wrong-role', element, missing: [say`the roles of whoever took "${step.id}"`] }
    return
  }
  const had = event.by?.roles ?? []
  const held = had.length === 0 ? say`no role` : say`the roles ${listed(had)}`
  yield {
    code: 'wrong-role',
    element,
    evidence: say`${whoOf(inspection)} took "${step.id}" with ${held}.`,
    expected: say`It is for ${listed(roles, 'or')}.`,
  }
}

/** Whoever votes needs a seat that is open, in its turn, and has not voted before. */
function* seatRemarks(inspection: Inspection): Generator<Remark> {
  const { standing, step, event, ids } = inspection
  const { seats = [] } = step.votes ?? {}
  const cast = standing.votes.get(step.id) ?? []
  const again = ids.find((id) => cast.some(({ by }) => by.includes(id)))
  if (again !== undefined) {
    yield {
      code: 'same-person-twice',
      element: stepElement(step),
      evidence: say`"${again}" voted twice on "${step.id}".`,
      expected: say`Each seat is taken by another person.`,
      entries: cast.map(({ entry }) => entry),
    }
    return
  }
  if (seatOf(standing, step, event.by) !== undefined) return
  const open = openSeats(standing, step).map((seat) => seats[seat] ?? '')
  const asked = step.votes?.inOrder ? open.slice(0, 1) : open
  yield* roleRemarks(inspection, asked, holdsOne(standing, event.by, asked))
}

/** The first open seat that somebody may take. */
export function seatOf(
  standing: Standing,
  step: Step,
  by: Inspection['event']['by'],
): number | undefined {
  const open = openSeats(standing, step)
  const next = step.votes?.inOrder ? open.slice(0, 1) : open
  return next.find((seat) => holdsRole(standing, by, step.votes?.seats[seat] ?? '') === true)
}

export function openSeats({ votes }: Standing, { id, votes: rules }: Step): readonly number[] {
  const taken = new Set((votes.get(id) ?? []).map(({ seat }) => seat))
  return [...(rules?.seats.keys() ?? [])].filter((seat) => !taken.has(seat))
}
