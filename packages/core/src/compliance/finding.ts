import type { Clause, Texts } from '../procedure/index.ts'
import type { Element, ElementKind } from './element.ts'

/** A departure of a case from its procedure. */
export interface Finding {
  readonly code: FindingCode
  readonly severity: FindingSeverity
  /** The clauses that the element implements. */
  readonly clauses: readonly Clause[]
  readonly element: ElementName
  /** Numbers of the entries that show it. */
  readonly entries: readonly number[]
  /** What was found, in words. */
  readonly evidence: string
  /** What would have been right, in words. */
  readonly expected: string
  /** RFC 3339 in UTC: when it happened, or was noticed. */
  readonly at: string
  /** Those of the entries that were changed after they were written; absent where none was. */
  readonly changed?: readonly number[]
}

/** What could not be judged, and what is missing for it. */
export interface OpenQuestion {
  readonly code: QuestionCode
  readonly clauses: readonly Clause[]
  readonly element: ElementName
  readonly entries: readonly number[]
  /** Facts, roles or parts of the history that would decide it. */
  readonly missing: readonly string[]
}

export interface ElementName {
  readonly kind: ElementKind
  readonly id: string
  readonly title: Texts
}

/** error: a rule was broken. warning: it is about to be, or may be. information: it was allowed. */
export type FindingSeverity = 'error' | 'warning' | 'information'

/** Every kind of finding. */
export type FindingCode =
  | 'trail-broken'
  | 'other-procedure'
  | 'time-disorder'
  | 'unknown-step'
  | 'entry-after-closing'
  | 'closed-with-open-duties'
  | 'not-in-force'
  | 'step-skipped'
  | 'step-not-in-stage'
  | 'step-out-of-order'
  | 'step-too-often'
  | 'wrong-role'
  | 'same-person-twice'
  | 'not-same-person'
  | 'approval-missing'
  | 'quorum-missing'
  | 'form-missing'
  | 'form-invalid'
  | 'condition-not-met'
  | 'hold-ignored'
  | 'forbidden-state'
  | 'decision-differs'
  | 'change-differs'
  | 'time-not-come'
  | 'record-missing'
  | 'notification-missing'
  | 'opening-missing'
  | 'escalation-missing'
  | 'deadline-missed'
  | 'deadline-late'
  | 'deadline-open'
  | 'deviation-without-reason'
  | 'deviation-unauthorised'
  | 'deviation'

/** What a question is about: a finding that there may be, or a duty that names no limit. */
export type QuestionCode = FindingCode | 'deadline-without-limit'

/** How grave each kind is. */
export const severities: Readonly<Record<FindingCode, FindingSeverity>> = {
  'trail-broken': 'error',
  'other-procedure': 'error',
  'time-disorder': 'error',
  'unknown-step': 'error',
  'entry-after-closing': 'error',
  'closed-with-open-duties': 'error',
  'not-in-force': 'error',
  'step-skipped': 'error',
  'step-not-in-stage': 'error',
  'step-out-of-order': 'error',
  'step-too-often': 'error',
  'wrong-role': 'error',
  'same-person-twice': 'error',
  'not-same-person': 'error',
  'approval-missing': 'error',
  'quorum-missing': 'error',
  'form-missing': 'error',
  'form-invalid': 'error',
  'condition-not-met': 'error',
  'hold-ignored': 'error',
  'forbidden-state': 'error',
  'decision-differs': 'error',
  'change-differs': 'error',
  'time-not-come': 'error',
  'record-missing': 'error',
  'notification-missing': 'error',
  'opening-missing': 'error',
  'escalation-missing': 'error',
  'deadline-missed': 'error',
  'deadline-late': 'error',
  'deadline-open': 'warning',
  'deviation-without-reason': 'error',
  'deviation-unauthorised': 'error',
  deviation: 'information',
}

/** What a rule says of an event: something is wrong, or cannot be judged. */
export type Remark = Fault | Question

export interface Fault {
  readonly code: FindingCode
  readonly element: Element
  readonly evidence: string
  readonly expected: string
  /** Other entries that it rests on. */
  readonly entries?: readonly number[]
  readonly severity?: FindingSeverity
}

export interface Question {
  readonly code: QuestionCode
  readonly element: Element
  readonly missing: readonly string[]
  /** The entries that it is about; absent: the one at which it came up. */
  readonly entries?: readonly number[]
}

export function isQuestion(remark: Remark): remark is Question {
  return 'missing' in remark
}
