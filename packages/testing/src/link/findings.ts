import { auditTrail, type Finding, type FindingCode } from '@dueprocess/core/compliance'
import type { ExpectationSource, WantedFindingSource } from '../grammar/index.ts'
import type { Check } from './check.ts'
import { type LinkContext, reportUnknown } from './context.ts'
import { matchAll } from './match-all.ts'

/** What an audit finds up to a step, all of it. */
export function linkFindings(context: LinkContext, source: ExpectationSource): readonly Check[] {
  const { findings } = source
  if (findings === undefined) return []
  const wanted = findings === 'none' ? [] : findings
  for (const one of wanted) {
    if (Object.hasOwn(findingCodes, one.code)) continue
    const written = { name: one.code, range: context.locate(one, 'code') }
    reportUnknown(context, 'finding', written, Object.keys(findingCodes))
  }
  const find: Check['find'] = ({ procedure, trail, now }) => {
    const { findings: actual } = auditTrail(procedure, trail, { asOf: now })
    const isSame = actual.length === wanted.length && matchAll(wanted, actual, fits).length === 0
    return isSame
      ? undefined
      : { expected: listed(wanted.map(showWanted)), actual: listed(actual.map(showFinding)) }
  }
  return [{ about: 'findings', range: context.locate(source, 'findings'), find }]
}

function fits({ code, element, clause, severity }: WantedFindingSource, found: Finding): boolean {
  return (
    code === found.code &&
    (element === undefined || element === found.element.id) &&
    (severity === undefined || severity === found.severity) &&
    (clause === undefined || found.clauses.some(({ ref }) => ref === clause))
  )
}

function showWanted({ code, ...parts }: WantedFindingSource): string {
  const shown = Object.entries(parts).map(([name, value]) => `${name}: ${value}`)
  return shown.length === 0 ? code : `${code} (${shown.join(', ')})`
}

/** A finding on one line: its code, what it is about, and what was found. */
export function showFinding({ code, element, evidence }: Finding): string {
  return `${code} (${element.kind} ${element.id}): ${evidence}`
}

function listed(shown: readonly string[]): string {
  return shown.length === 0 ? 'none' : shown.join('; ')
}

/** Every kind of finding; the compiler holds that none is missing. */
const findingCodes: Readonly<Record<FindingCode, true>> = {
  'trail-broken': true,
  'other-procedure': true,
  'time-disorder': true,
  'unknown-step': true,
  'entry-after-closing': true,
  'closed-with-open-duties': true,
  'not-in-force': true,
  'step-skipped': true,
  'step-not-in-stage': true,
  'step-out-of-order': true,
  'step-too-often': true,
  'wrong-role': true,
  'same-person-twice': true,
  'not-same-person': true,
  'approval-missing': true,
  'quorum-missing': true,
  'form-missing': true,
  'form-invalid': true,
  'condition-not-met': true,
  'hold-ignored': true,
  'forbidden-state': true,
  'decision-differs': true,
  'change-differs': true,
  'time-not-come': true,
  'record-missing': true,
  'notification-missing': true,
  'opening-missing': true,
  'escalation-missing': true,
  'deadline-missed': true,
  'deadline-late': true,
  'deadline-open': true,
  'deviation-without-reason': true,
  'deviation-unauthorised': true,
  deviation: true,
}
