import { findJsonFault } from '../digest/index.ts'
import { type HostRefusal, refuseByHost } from './refusal.ts'

/** Whether an id from outside can be the id of a case; the kernel opens none under any other. */
export function isCaseId(id: unknown): id is string {
  return typeof id === 'string' && id !== '' && findJsonFault(id) === undefined
}

export function refuseId(id: unknown): HostRefusal {
  // JSON writes half characters and U+0000 as escapes, which every log can hold.
  const found = typeof id === 'string' ? JSON.stringify(id.slice(0, 100)) : `of type ${typeof id}`
  return refuseByHost({ code: 'not-a-case-id', found })
}
