import type { Reason } from '@dueprocess/core'
import type { Json } from '@dueprocess/rules'
import type { ReasonWithItsPartsSource, RefusalSource } from '../grammar/index.ts'
import { type LinkContext, reportUnknown } from './context.ts'
import { includes } from './equal.ts'
import { matchAll } from './match-all.ts'
import { readValue, showValue } from './value.ts'

/** The reasons for which a step must be refused, and no others. */
export interface WantedRefusal {
  readonly shown: string
  /** Whether these are the reasons. */
  readonly fits: (reasons: readonly Reason[]) => boolean
}

interface WantedReason {
  readonly code: string
  readonly parts: Readonly<Record<string, Json>>
}

/** Links `refused`; undefined where the step must be accepted. */
export function linkRefusal(
  context: LinkContext,
  owner: { readonly refused?: RefusalSource },
): WantedRefusal | undefined {
  const { refused } = owner
  if (refused === undefined) return undefined
  const wanted = Array.isArray(refused)
    ? refused.map((one, index) => linkReason(context, refused, index, one))
    : [linkReason(context, owner, 'refused', refused)]
  return {
    shown: wanted.map(showWanted).join(', '),
    fits: (reasons) =>
      matchAll(wanted, reasons, fits).length === 0 &&
      reasons.every((reason) => wanted.some((one) => fits(one, reason))),
  }
}

function linkReason(
  context: LinkContext,
  owner: object,
  key: string | number,
  source: string | ReasonWithItsPartsSource,
): WantedReason {
  const isCode = typeof source === 'string'
  const code = isCode ? source : source.code
  const range = isCode ? context.locate(owner, key) : context.locate(source, 'code')
  if (!Object.hasOwn(reasonCodes, code)) {
    reportUnknown(context, 'reason', { name: code, range }, Object.keys(reasonCodes))
  }
  const names = isCode ? [] : Object.keys(source).filter((name) => name !== 'code')
  const parts = names.map((name) => [name, readValue(context, source as object, name, undefined)])
  return { code, parts: Object.fromEntries(parts) }
}

function fits({ code, parts }: WantedReason, reason: Reason): boolean {
  // A reason is plain JSON; interfaces have no index signature to say so.
  return reason.code === code && includes(reason as unknown as Record<string, Json>, parts)
}

function showWanted({ code, parts }: WantedReason): string {
  const shown = Object.entries(parts).map(([name, value]) => `${name}: ${showValue(value)}`)
  return shown.length === 0 ? code : `${code} (${shown.join(', ')})`
}

/** Every code that a case can refuse with; the compiler holds that none is missing. */
const reasonCodes: Readonly<Record<Reason['code'], true>> = {
  'case-closed': true,
  'not-an-event': true,
  'not-a-case': true,
  'event-exists': true,
  'not-json': true,
  'not-an-instant': true,
  'time-goes-back': true,
  'stale-revision': true,
  'wrong-procedure': true,
  'unknown-step': true,
  'not-an-opening': true,
  'not-offered': true,
  'role-missing': true,
  'form-missing': true,
  'form-unexpected': true,
  'form-invalid': true,
  'no-place': true,
  'does-not-fit': true,
  'linked-case-open': true,
  'salt-missing': true,
  'condition-false': true,
  'condition-unknown': true,
  'no-branch': true,
  'on-hold': true,
  'already-held': true,
  'not-held': true,
  'already-voted': true,
  'not-your-turn': true,
  'may-not-deviate': true,
  'nothing-to-deviate': true,
  undecided: true,
  'not-overridden': true,
  'no-other-case': true,
  'not-in-force': true,
  'list-unknown': true,
  'too-many-cases': true,
  'too-long-ago': true,
  'linked-too-deep': true,
  'unknown-linked-case': true,
  'step-missing': true,
  'constraint-broken': true,
}
