import { formatInstant } from '@dueprocess/rules'
import type { LinkedProcedure, Step } from '../procedure/index.ts'
import {
  type Finding,
  type FindingCode,
  isQuestion,
  type OpenQuestion,
  type Remark,
  severities,
} from './finding.ts'
import type { Recorded } from './findings/change-differs.ts'
import type { Inspection } from './findings/inspection.ts'
import type { History, HistoryEvent } from './history.ts'
import type { Misses } from './misses.ts'
import { idsOf } from './persons.ts'
import type { Standing } from './standing.ts'

/** An audit under way: how the case stands, and what was found so far. */
export interface Walk {
  readonly procedure: LinkedProcedure
  readonly history: History
  standing: Standing
  readonly findings: Finding[]
  readonly questions: OpenQuestion[]
  /** Numbers of the entries that show an element in play, by its key. */
  readonly exercised: Map<string, number[]>
  readonly misses: Misses
  readonly recorded: Recorded
  /** False from where the case went another way than the procedure knows: no more is compared. */
  compares: boolean
  /** What time has done so far. */
  passed: number
}

/** How a rule sees a step and the case before it. */
export function inspect({ standing, history }: Walk, event: HistoryEvent, step: Step): Inspection {
  return { standing, tells: history.tells, event, step, ids: idsOf(event.by) }
}

// From here on the case is elsewhere, or was there at another time, than what is written down.
const diverging: ReadonlySet<FindingCode> = new Set([
  'step-skipped',
  'approval-missing',
  'quorum-missing',
  'step-not-in-stage',
  'unknown-step',
  'entry-after-closing',
  'closed-with-open-duties',
  'time-disorder',
  'time-not-come',
])

/** Writes down what rules say of an event. */
export function tell(
  audit: Pick<Walk, 'findings' | 'questions' | 'compares'>,
  { seq, at }: { readonly seq: number; readonly at: number },
  remarks: readonly Remark[],
): void {
  const { findings, questions } = audit
  for (const remark of remarks) {
    const { code, element } = remark
    const { kind, id, title, clauses } = element
    const name = { kind, id, title }
    if (isQuestion(remark)) {
      const { missing, entries = [seq] } = remark
      questions.push({ code, clauses, element: name, entries, missing })
      continue
    }
    const { evidence, expected, entries = [], severity = severities[remark.code] } = remark
    if (diverging.has(remark.code)) audit.compares = false
    const all = [...new Set([...entries, seq])].sort((a, b) => a - b)
    findings.push({
      code: remark.code,
      severity,
      clauses,
      element: name,
      entries: all,
      evidence,
      expected,
      at: formatInstant(at),
    })
  }
}
