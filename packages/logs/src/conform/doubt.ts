import type { AuditReport } from '@dueprocess/core/compliance'
import type { CaseAudit, ConformanceVerdict } from './conformance.ts'

type Code = AuditReport['findings'][number]['code']

// The record itself shows these: no other one would make it right.
const standing: ReadonlySet<Code> = new Set([
  'trail-broken',
  'other-procedure',
  'time-disorder',
  'unknown-step',
  'not-in-force',
  'wrong-role',
  'same-person-twice',
  'form-missing',
  'form-invalid',
  'deviation-without-reason',
  'deviation-unauthorised',
  'deviation',
])

/** What of an audit is looked at here. */
type Audited<Found> = Pick<CaseAudit, 'verdict' | 'questions'> & {
  readonly findings: readonly Found[]
  readonly open: readonly Found[]
}

/**
 * What an audit says of a case of which something was not understood: a finding that rests on what is
 * not there, or on where the case stood, is a question.
 */
export function auditInDoubt<
  Found extends Pick<AuditReport['findings'][number], 'code' | 'severity'>,
>(audit: Audited<Found>): Audited<Found> {
  const findings = audit.findings.filter(({ code }) => standing.has(code))
  const more = audit.findings.filter(({ code }) => !standing.has(code))
  return {
    verdict: findings.some(({ severity }) => severity === 'error') ? 'broken' : 'not-decided',
    findings,
    open: [...audit.open, ...more],
    questions: audit.questions + more.length,
  }
}

/** What is known of records that were lost: some of this case, or some of which nobody knows. */
export type Lost = 'none' | 'of-some-case' | 'of-this-case'

/** A case that some lost record may belong to departs only where none could make it fit. */
export function verdictInDoubt(
  verdict: ConformanceVerdict,
  lost: Lost,
  departsAnyway: boolean,
): ConformanceVerdict {
  if (lost === 'none') return verdict
  return lost === 'of-some-case' && departsAnyway ? verdict : 'not-decided'
}
