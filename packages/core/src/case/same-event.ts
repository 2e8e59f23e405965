import type { Json } from '@dueprocess/rules'
import { sameJson, takeJson } from '../digest/index.ts'
import { isMark, type PersonalValues, pointerTo, type StepTaken } from '../trail/index.ts'
import { membersOf } from './members.ts'

/**
 * Whether an event says what an entry recorded: the same step, actor (and whom the actor stood in
 * for), form and deviation. When it is said, and the roles that somebody has by then, make no other
 * event of it; nor does the order of members.
 */
export function isSameEvent(
  event: {
    readonly step?: unknown
    readonly by?: unknown
    readonly data?: unknown
    readonly deviation?: unknown
  },
  taken: StepTaken | undefined,
  personal: PersonalValues = {},
): boolean {
  const who = membersOf(taken?.by, ['id'])?.id
  // A store may be damaged: what says nothing is no event.
  if (taken === undefined || who === undefined) return false
  return (
    event.step === taken.id &&
    membersOf(event.by, ['id'])?.id === who &&
    principalOf(event.by) === principalOf(taken.by) &&
    reasonOf(event.deviation) === reasonOf(taken.deviation) &&
    isSameData(event.data, taken.data, personal)
  )
}

function principalOf(by: unknown): unknown {
  return membersOf(membersOf(by, ['onBehalfOf'])?.onBehalfOf, ['id'])?.id
}

function reasonOf(deviation: unknown): unknown {
  return membersOf(deviation, ['reason'])?.reason
}

function isSameData(data: unknown, recorded: StepTaken['data'], personal: PersonalValues): boolean {
  if (data === undefined || recorded === undefined) return data === recorded
  const taken = takeJson(data)
  if (taken.fault !== undefined) return false
  return sameJson(marked(taken.value, recorded, personal), recorded)
}

/**
 * What was submitted, with the marks of what was recorded in the place of equal personal values.
 * What was erased cannot be compared any more, and makes no other event of it.
 */
function marked(given: Json, recorded: Json, personal: PersonalValues): Json {
  if (!isMap(given) || !isMap(recorded)) return given
  const members = Object.entries(given).map(([field, value]) => {
    const held = Object.hasOwn(recorded, field) ? recorded[field] : undefined
    if (!isMark(held) || value === null) return [field, value]
    const pointer = pointerTo(field)
    const known = Object.hasOwn(personal, pointer) ? personal[pointer] : undefined
    const isSame = !known || sameJson(known.value, value)
    return [field, isSame ? { personal: held.personal } : value]
  })
  return Object.fromEntries(members)
}

function isMap(json: Json): json is { readonly [key: string]: Json } {
  return typeof json === 'object' && json !== null && !Array.isArray(json)
}
