import type { Json } from '@dueprocess/rules'
import type { JsonFault } from '../digest/index.ts'
import type { Constraint } from '../procedure/index.ts'
import type { FormFault } from '../submission/index.ts'

/** One reason why an event is not accepted, as data; `describeReason` puts it into words. */
export type Reason =
  | { readonly code: 'case-closed' }
  | { readonly code: 'not-an-event'; readonly problem: string }
  /** What a store gave is no case of this format, or can be none of its procedure. */
  | { readonly code: 'not-a-case'; readonly path: string; readonly expected: string }
  /** The id belongs to another event, which was accepted as this entry. */
  | { readonly code: 'event-exists'; readonly event: string; readonly entry: number }
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
  /** The newer version has no place of what these stages become together. */
  | { readonly code: 'no-place'; readonly place: readonly string[] }
  /** Values, of facts or decided by persons, that the newer version does not admit. */
  | {
      readonly code: 'does-not-fit'
      readonly facts: readonly {
        readonly fact: string
        /** Its name in the newer version. */
        readonly target: string
        readonly faults: readonly FormFault[]
      }[]
    }
  /** Cases that are open would report their end under a name that is gone. */
  | { readonly code: 'linked-case-open'; readonly link: string; readonly count: number }
  /** Personal values were given, and nothing to salt their hashes with. */
  | { readonly code: 'salt-missing'; readonly form: string; readonly fields: readonly string[] }
  /** A guard does not let the step pass: its `when` is false, or its `unless` is true. */
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
  /** Holds keep the step from moving the case. */
  | { readonly code: 'on-hold'; readonly step: string; readonly holds: readonly string[] }
  | { readonly code: 'already-held'; readonly hold: string }
  | { readonly code: 'not-held'; readonly hold: string }
  /** One of the persons has voted in this round, for themselves or for somebody else. */
  | { readonly code: 'already-voted'; readonly step: string; readonly actor: string }
  /** Another seat votes first. */
  | {
      readonly code: 'not-your-turn'
      readonly step: string
      /** The seat whose turn it is, by its place in the list. */
      readonly seat: number
      readonly role: string
    }
  | { readonly code: 'may-not-deviate'; readonly actor: string; readonly roles: readonly string[] }
  /** The step is within the rules: what is no deviation must not be called one. */
  | { readonly code: 'nothing-to-deviate'; readonly step: string }
  /** The step adopts a decision that cannot be decided yet. */
  | {
      readonly code: 'undecided'
      readonly decision: string
      readonly why: 'unknown' | 'none' | 'conflict'
      /** Facts that would decide it. */
      readonly missing: readonly string[]
      /** Results that are still possible, each by output. */
      readonly possible: readonly Json[]
    }
  | { readonly code: 'not-overridden'; readonly decision: string }
  /** The step ends the case as a duplicate, but the fact does not name another case. */
  | { readonly code: 'no-other-case'; readonly step: string; readonly fact: string }
  /** The procedure is not followed on this day. */
  | {
      readonly code: 'not-in-force'
      /** The day that counts, as `YYYY-MM-DD`. */
      readonly day: string
      readonly from?: string
      readonly until?: string
    }
  /** Nobody knows for what items cases are to be opened. */
  | { readonly code: 'list-unknown'; readonly link: string; readonly list: string }
  | {
      readonly code: 'too-many-cases'
      readonly step: string
      readonly count: number
      readonly allowed: number
    }
  /** What comes round would have been missed far too often since the instant that a fact names. */
  | {
      readonly code: 'too-long-ago'
      readonly deadline: string
      readonly fact: string
      readonly found: string
      /** How many periods may have gone by. */
      readonly allowed: number
    }
  /** Cases have opened cases again and again, and no person was in between. */
  | { readonly code: 'linked-too-deep'; readonly step: string; readonly allowed: number }
  /** This case has not opened that one, or not under this name. */
  | { readonly code: 'unknown-linked-case'; readonly link: string; readonly case: string }
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
  'not-a-case': 'conflict',
  'event-exists': 'conflict',
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
  'salt-missing': 'invalid',
  'no-place': 'conflict',
  'does-not-fit': 'conflict',
  'linked-case-open': 'not-now',
  'condition-false': 'not-now',
  'condition-unknown': 'not-now',
  'no-branch': 'not-now',
  'on-hold': 'not-now',
  'already-held': 'conflict',
  'not-held': 'conflict',
  'already-voted': 'forbidden',
  'not-your-turn': 'not-now',
  'may-not-deviate': 'forbidden',
  'nothing-to-deviate': 'invalid',
  undecided: 'not-now',
  'not-overridden': 'conflict',
  'no-other-case': 'invalid',
  'not-in-force': 'not-now',
  'list-unknown': 'not-now',
  'too-many-cases': 'invalid',
  'too-long-ago': 'invalid',
  'linked-too-deep': 'not-now',
  'unknown-linked-case': 'invalid',
  'step-missing': 'not-now',
}

/** Whether something could not be read: then there are reasons in its place. */
export function isReasons(read: object | readonly Reason[]): read is readonly Reason[] {
  return Array.isArray(read)
}
