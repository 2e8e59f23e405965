import { findJsonFault } from '../digest/index.ts'
import type { OpenedBy } from '../trail/index.ts'
import { LONGEST_ID } from './event.ts'
import { membersOf } from './members.ts'

/** Whether something can be the hash of an entry. */
export function isHash(text: unknown): text is string {
  return typeof text === 'string' && /^[0-9a-f]{64}$/.test(text)
}

/**
 * The greatest length of a name that another procedure gives, in UTF-16 units: no written
 * procedure comes near it.
 */
export const LONGEST_NAME = 1000

/** A text that can name something: not empty, and of whole characters. */
export function isNaming(text: unknown, longest: number): text is string {
  if (typeof text !== 'string' || text === '' || text.length > longest) return false
  return findJsonFault(text) === undefined
}

/** Reads of which case it is said that it opened another; undefined where it is said wrongly. */
export function readOpenedBy(given: unknown): OpenedBy | undefined {
  const { case: of, as, head, unattended } = readMembers(given)
  if (!isNaming(of, LONGEST_ID) || !isNaming(as, LONGEST_NAME) || !isHash(head)) return undefined
  if (unattended === undefined) return { as, case: of, head }
  const isCount = Number.isSafeInteger(unattended) && (unattended as number) > 0
  return isCount ? { as, case: of, head, unattended: unattended as number } : undefined
}

function readMembers(given: unknown) {
  return membersOf(given, ['case', 'as', 'head', 'unattended']) ?? {}
}
