import { say } from '@dueprocess/rules'
import { isMap, listOf, mapOf, orNull, type Shape, text } from '../case/shape.ts'
import { takeJson } from '../digest/index.ts'
import type { DeadlineMapping, MigrationMapping } from '../trail/index.ts'

/** The parts of a mapping that give each id another, or give it up. */
export const idParts = [
  'facts',
  'steps',
  'roles',
  'holds',
  'links',
  'decisions',
  'records',
  'histories',
] as const

export type IdPart = (typeof idParts)[number]

const ids = mapOf(orNull(text))

const places: Shape = (value) => (Array.isArray(value) ? listOf(text)(value) : text(value))

const promise: Shape = (value) => {
  const { as, due = 'keep' } = isMap(value) ? value : { as: '', due: value }
  const isRight = typeof as === 'string' && (due === 'keep' || due === 'new')
  return isRight ? undefined : { path: '', expected: 'keep, new or {as, due}' }
}

const shapes: { readonly [Part in keyof Required<MigrationMapping>]: Shape } = {
  stages: mapOf(places),
  deadlines: mapOf(orNull(promise)),
  facts: ids,
  steps: ids,
  roles: ids,
  holds: ids,
  links: ids,
  decisions: ids,
  records: ids,
  histories: ids,
}

/** What was handed in as a mapping, or where it is none. It may stand in an entry of anybody. */
export type ReadMapping =
  | { readonly mapping: MigrationMapping; readonly problem?: undefined }
  | { readonly mapping?: undefined; readonly problem: string }

export function readMapping(given: unknown): ReadMapping {
  const taken = takeJson(given)
  if (taken.fault) return { problem: say`a mapping is plain JSON` }
  const { value } = taken
  if (!isMap(value)) return { problem: say`a mapping is an object` }
  for (const [part, mapped] of Object.entries(value)) {
    if (!Object.hasOwn(shapes, part)) {
      return {
        problem: say`\`${part}\` is no part of a mapping; available: ${Object.keys(shapes).join(', ')}`,
      }
    }
    const misfit = shapes[part as keyof typeof shapes](mapped)
    if (misfit) return { problem: say`"/${part}${misfit.path}" must be ${misfit.expected}` }
  }
  return { mapping: value as MigrationMapping }
}

/** What becomes of an id: another, null where it is given up, itself where nothing is said. */
export function renamed(mapping: MigrationMapping, part: IdPart, id: string): string | null {
  const named = mapping[part]
  return named && Object.hasOwn(named, id) ? (named[id] ?? null) : id
}

/** What becomes of a deadline: its id, and whether its due instant is kept. */
export function mappedDeadline(
  { deadlines }: MigrationMapping,
  id: string,
): { readonly id: string; readonly due: 'keep' | 'new' } | null {
  const said: DeadlineMapping | null =
    deadlines && Object.hasOwn(deadlines, id) ? (deadlines[id] ?? null) : 'keep'
  if (said === null) return null
  return typeof said === 'string' ? { id, due: said } : { id: said.as, due: said.due ?? 'keep' }
}

/** The mapping as an entry keeps it: in order, and without what says that nothing changes. */
export function normalised(mapping: MigrationMapping): MigrationMapping {
  const parts = Object.entries(mapping).flatMap(([part, mapped]) => {
    const said = Object.entries(mapped as Readonly<Record<string, unknown>>)
      .map(
        ([id, target]) => [id, part === 'deadlines' ? plainDeadline(id, target) : target] as const,
      )
      .filter(([id, target]) => target !== (part === 'deadlines' ? 'keep' : id))
    if (said.length === 0) return []
    return [[part, Object.fromEntries(said.sort(byName))] as const]
  })
  return Object.fromEntries(parts.sort(byName))
}

/** A deadline under its own id says only what becomes of its due instant. */
function plainDeadline(id: string, said: unknown): unknown {
  if (!isMap(said)) return said
  const { as, due = 'keep' } = said
  return as === id ? due : { as, due }
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
