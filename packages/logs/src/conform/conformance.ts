import type { AuditReport } from '@dueprocess/core/compliance'
import type { LogProblem } from '../mapping/index.ts'
import type { AlignedMove } from './align.ts'

/**
 * Whether what is in the log could happen as it is there. fits: all of it. departs: not without
 * moves of the log or the procedure alone. not-decided: something was not understood or is not
 * certain, or the budget ran out.
 */
export type ConformanceVerdict = 'fits' | 'departs' | 'not-decided'

/** How a case of a log goes together with a procedure. */
export interface CaseConformance {
  readonly case: string
  readonly verdict: ConformanceVerdict
  /** Events that were understood, records that were not, values that are not certain. */
  readonly events: number
  readonly unread: number
  readonly doubts: number
  /** Moves of the log or the procedure alone; where it is not `proven`, at least so many. */
  readonly cost: number
  readonly proven: boolean
  readonly fromMiddle: boolean
  readonly moves: readonly CaseMove[]
  /** Roles, forms, deadlines and the rest; absent where it was not asked for. */
  readonly audit?: CaseAudit
}

/** What the audit says of a case. */
export interface CaseAudit {
  readonly verdict: AuditReport['verdict']
  readonly findings: AuditReport['findings']
  /** What would be findings, had everything of the case been understood. They are questions. */
  readonly open: AuditReport['findings']
  /** How many questions the log leaves open, those among them. */
  readonly questions: number
}

/** A move, and the record of the log that it is about. */
export interface CaseMove extends AlignedMove {
  readonly record?: number
}

/** How a decision of the log compares with what the facts of the same record give. */
export interface DecisionComparison {
  readonly decision: string
  readonly compared: number
  readonly equal: number
  readonly different: number
  /** Records of which the facts, or what was decided, are not known. */
  readonly unknown: number
  /** The first that differ. */
  readonly examples: readonly {
    readonly record: number
    readonly case: string
    readonly log: string
    readonly computed: string
  }[]
}

/** What of the procedure was not done, or done where it was not possible. */
export interface StepDeparture {
  /** missing: it would have had to be done. unexpected: it was done where it was not possible. */
  readonly kind: 'missing' | 'unexpected'
  readonly step: string
  readonly count: number
  readonly cases: number
}

/** How often the audit found something. */
export interface FindingCount {
  readonly code: string
  readonly count: number
  readonly cases: number
}

/** How a log goes together with a procedure. Plain JSON; the same input gives the same report. */
export interface ConformanceReport {
  readonly format: 1
  readonly procedure: { readonly id: string; readonly version: string; readonly behaviour: string }
  readonly cases: number
  readonly records: number
  readonly events: number
  /** Records that were not understood; while there are any, their cases are not decided. */
  readonly unread: number
  /**
   * How many of them may be of any case: while there are any, no case is known to fit, and one
   * departs only where no further record could make it fit.
   */
  readonly ofAnyCase: number
  readonly verdicts: Readonly<Record<ConformanceVerdict, number>>
  /** What the audit says, by its verdict; together as many as there are cases. */
  readonly audited: Readonly<Record<string, number>>
  readonly fromMiddle: number
  /** Different sequences of what happened. */
  readonly variants: number
  /** Of the cases that depart; most frequent first. */
  readonly departures: readonly StepDeparture[]
  readonly findings: readonly FindingCount[]
  /** What would be a departure or a finding, were its case decided. */
  readonly questions: {
    readonly departures: readonly StepDeparture[]
    readonly findings: readonly FindingCount[]
  }
  readonly decisions: readonly DecisionComparison[]
  readonly problems: readonly LogProblem[]
  /**
   * Cases that do not fit, that begin in the middle or of which the audit found something, in the
   * order of the log, as many as were asked for.
   */
  readonly listed: readonly CaseConformance[]
}
