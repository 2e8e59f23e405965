import type { Step } from '@dueprocess/core'
import { type Telling, tell } from '../words/index.ts'
import type { RoleMark } from './graph.ts'
import { rolesOf } from './step-marks.ts'

/** How many colours the palette has for roles. */
export const roleColours = 7

const shapes: readonly RoleMark['shape'][] = ['square', 'circle', 'diamond', 'triangle']

/** The roles that take steps, each with a colour and a shape that no other has (of 28). */
export function roleMarks({ procedure, language }: Telling): readonly RoleMark[] {
  const acting = new Set([...procedure.steps.values()].flatMap(actorsOf))
  return [...procedure.roles.values()]
    .filter(({ id }) => acting.has(id))
    .map((role, index) => ({
      id: role.id,
      title: tell(role.title, language, role.id).text,
      colour: index % roleColours,
      shape: shapes[Math.floor(index / roleColours) % shapes.length] ?? 'square',
      outside: role.outside,
    }))
}

function actorsOf({ by, votes, acts }: Step): readonly string[] {
  if (acts) return []
  return votes ? votes.seats : rolesOf(by)
}
