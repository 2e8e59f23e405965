import { say } from '@dueprocess/rules'
import { LONGEST_ID } from '../case/event.ts'
import { findJsonFault } from '../digest/index.ts'
import { type HostRefusal, refuseByHost } from './refusal.ts'

/** Whether an id from outside can be the id of a case; the kernel opens none under any other. */
export function isCaseId(id: unknown): id is string {
  if (typeof id !== 'string' || id === '' || id.length > LONGEST_ID) return false
  return findJsonFault(id) === undefined
}

export function refuseId(id: unknown): HostRefusal {
  // JSON writes half characters and U+0000 as escapes, which every log can hold.
  const found = typeof id === 'string' ? quote(id) : say`of type ${typeof id}`
  return refuseByHost({ code: 'not-a-case-id', found })
}

function quote(id: string): string {
  return id.length > 100
    ? say`${JSON.stringify(id.slice(0, 100))} … of ${id.length} characters`
    : JSON.stringify(id)
}
