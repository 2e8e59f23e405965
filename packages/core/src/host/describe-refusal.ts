import { say } from '@dueprocess/rules'
import { LONGEST_ID } from '../case/event.ts'
import { describeReason, type Reason } from '../case/index.ts'
import type { Procedure } from '../check/index.ts'
import type { HostReason, HostRefusal } from './refusal.ts'

/**
 * Every reason of a refusal in one English sentence each. The procedure gives the titles, in the
 * first of `languages` that it has: that of the case (`Engine.procedureOf`), or at an opening the
 * one that was to be opened. Leave it out where none is known: then the host itself refused.
 */
export function describeRefusal(
  { reasons }: HostRefusal,
  procedure?: Procedure,
  languages: readonly string[] = ['en'],
): readonly string[] {
  return reasons.map((reason) => {
    if (isOfHost(reason)) return words[reason.code](reason as never)
    return procedure ? describeReason(procedure, reason, languages) : `Refused: ${reason.code}.`
  })
}

function isOfHost(reason: Reason | HostReason): reason is HostReason {
  return Object.hasOwn(words, reason.code)
}

type Words<Code extends HostReason['code']> = (
  reason: Extract<HostReason, { readonly code: Code }>,
) => string

const words: { readonly [Code in HostReason['code']]: Words<Code> } = {
  'not-a-case-id': ({ found }) =>
    say`A case is named by a text of 1 to ${LONGEST_ID} whole characters; this is ${found}.`,
  'unknown-case': ({ case: id }) => say`There is no case "${id}".`,
  'case-exists': ({ case: id }) =>
    say`Case "${id}" has been opened already, otherwise than here; give a new case a new id.`,
  'unknown-procedure': ({ procedure, meant, available }) =>
    say`No procedure "${procedure}" is installed${meant ? say`; did you mean "${meant}"?` : say`; available: ${available.join(', ') || say`none`}.`}`,
  'wrong-procedure': ({ expected, found }) =>
    say`The case follows ${expected}, which this host was not given; available: ${found}. ` +
    say`A host needs every version that one of its cases follows.`,
  'not-a-case': ({ path, expected }) =>
    say`The store gave no case that can go on: ${path === '' ? say`it` : `"${path}"`} must be ${expected}. ` +
    say`Go back to the last good copy, or to the version that wrote it.`,
  'not-personal': ({ field, meant, available }) =>
    say`"${field}" is no personal field${meant ? say`; did you mean "${meant}"?` : say`; available: ${available.join(', ') || say`none`}.`}`,
  contended: ({ case: id, attempts }) =>
    say`Others changed case "${id}" during each of ${attempts} attempts; try again.`,
}
