import type { Json } from '@dueprocess/rules'
import type { JsonFault } from '../digest/index.ts'
import type { FormFault } from '../form/index.ts'
import type { Constraint } from '../link/index.ts'

/** One reason why an event is not accepted, as data; `describeReason` puts it into words. */
export type Reason =
  | { readonly code: 'case-closed' }
  | { readonly code: 'not-an-event'; readonly problem: string }
  | { readonly code: 'not-json'; readonly path: string; readonly fault: JsonFault['fault'] }
  | { readonly code: 'not-an-instant'; readonly found: string }
  | { readonly code: 'time-goes-back'; readonly last: string; readonly found: string }
  | { readonly code: 'stale-revision'; readonly expected: number; readonly found: number }
  | { readonly code: 'wrong-procedure'; readonly expected: string; readonly found: string }
  | {
      readonly code: 'unknown-step'
      readonly step: string
      readonly available: readonly string[]
      readonly meant?: string
    }
  | {
      readonly code: 'not-an-opening'
      readonly step: string
      readonly available: readonly string[]
    }
  | {
      readonly code: 'not-offered'
      readonly step: string
      readonly stage: string
      readonly place: readonly string[]
    }
  | {
      readonly code: 'role-missing'
      readonly step: string
      readonly roles: readonly string[]
      readonly actor: string
    }
  | { readonly code: 'form-missing'; readonly form: string }
  | { readonly code: 'form-unexpected'; readonly step: string }
  | { readonly code: 'form-invalid'; readonly form: string; readonly faults: readonly FormFault[] }
  | {
      readonly code: 'condition-false'
      readonly guard: 'when' | 'unless'
      readonly condition: string
    }
  | {
      readonly code: 'condition-unknown'
      readonly guard: 'when' | 'unless' | 'to' | 'then' | 'required' | 'require'
      readonly condition: string
      readonly missing: readonly string[]
    }
  | { readonly code: 'no-branch'; readonly of: string }
  | { readonly code: 'step-missing'; readonly step: string; readonly stage: string }
  | {
      readonly code: 'constraint-broken'
      readonly constraint: string
      readonly rule: Constraint['kind']
      readonly facts: Json
    }

/** What a host can turn into an answer: 400, 403, 409, 422. */
export type RefusalKind = 'invalid' | 'forbidden' | 'conflict' | 'not-now'

/** An event that was not accepted. Nothing has changed. */
export interface Refusal {
  readonly ok: false
  readonly kind: RefusalKind
  /** Every reason, not only the first. */
  readonly reasons: readonly Reason[]
}

/** The kind of a refusal is that of its gravest reason. */
export function refuse(reasons: readonly Reason[]): Refusal {
  const kinds = reasons.map(kindOf)
  const kind = gravest.find((candidate) => kinds.includes(candidate)) ?? 'not-now'
  return { ok: false, kind, reasons }
}

// Who may not, hears that first: what else is wrong is then somebody else's to mend.
const gravest: readonly RefusalKind[] = ['forbidden', 'conflict', 'invalid', 'not-now']

function kindOf(reason: Reason): RefusalKind {
  if (reason.code === 'constraint-broken') {
    return reason.rule === 'different' || reason.rule === 'same' ? 'forbidden' : 'not-now'
  }
  return kinds[reason.code]
}

const kinds: Record<Exclude<Reason['code'], 'constraint-broken'>, RefusalKind> = {
  'case-closed': 'conflict',
  'not-an-event': 'invalid',
  'not-json': 'invalid',
  'not-an-instant': 'invalid',
  'time-goes-back': 'conflict',
  'stale-revision': 'conflict',
  'wrong-procedure': 'conflict',
  'unknown-step': 'invalid',
  'not-an-opening': 'invalid',
  'not-offered': 'not-now',
  'role-missing': 'forbidden',
  'form-missing': 'invalid',
  'form-unexpected': 'invalid',
  'form-invalid': 'invalid',
  'condition-false': 'not-now',
  'condition-unknown': 'not-now',
  'no-branch': 'not-now',
  'step-missing': 'not-now',
}
