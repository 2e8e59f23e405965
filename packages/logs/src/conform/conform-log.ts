import type { LinkedProcedure } from '@dueprocess/core'
import { auditHistory, type History } from '@dueprocess/core/compliance'
import {
  countProblems,
  type MappedCase,
  type Mapping,
  mapTrace,
  type Problems,
  readMapped,
} from '../mapping/index.ts'
import type { LogBytes, LogTrace } from '../record/index.ts'
import type { AlignedMove } from './align.ts'
import { type CaseAligner, caseAligner } from './align-case.ts'
import { decisionComparer } from './compare-decisions.ts'
import type {
  CaseAudit,
  CaseConformance,
  ConformanceReport,
  ConformanceVerdict,
} from './conformance.ts'
import { auditInDoubt } from './doubt.ts'
import { sumCases } from './sum-cases.ts'

/** What is done besides aligning, and how much is kept. */
export interface ConformOptions {
  /** Audits each case besides: roles, forms, deadlines. True where absent. */
  readonly audit?: boolean
  /** How many cases the report lists; 1,000 where absent. */
  readonly keep?: number
  /** How many states are looked at for one case; 200,000 where absent. */
  readonly budget?: number
  /** Told of each case as it is done; what is read behind it may still leave it undecided. */
  readonly onCase?: (one: CaseConformance) => void
}

/**
 * Holds a log against a procedure. The log is read as it comes, so that no more than its longest
 * case is in memory. A log that cannot be read as what it is said to be is a `LogError`; records
 * that cannot be read are counted, and their cases not decided. A record of which the case cannot be
 * told may be of any: then no case is known to fit.
 */
export async function conformLog(
  procedure: LinkedProcedure,
  mapping: Mapping,
  bytes: LogBytes,
  options: ConformOptions = {},
): Promise<ConformanceReport> {
  return await conformTraces(procedure, mapping, readMapped(bytes, mapping), options)
}

/** Like `conformLog`, for traces that have been read. */
export async function conformTraces(
  procedure: LinkedProcedure,
  mapping: Mapping,
  traces: AsyncIterable<LogTrace> | Iterable<LogTrace>,
  options: ConformOptions = {},
): Promise<ConformanceReport> {
  const { audit = true, keep = 1000, budget, onCase } = options
  const { begins, ends } = mapping
  const aligner = caseAligner(procedure, {
    begins: begins === 'opening' ? 'beginning' : 'anywhere',
    ends,
    ...(budget === undefined ? {} : { budget }),
  })
  const problems = countProblems()
  const decisions = decisionComparer(procedure, mapping)
  const sum = sumCases(keep, mapping.columns)
  for await (const trace of traces) {
    decisions.compare(trace)
    if (trace.case === null || sum.knows(trace.case)) {
      countLost(trace, problems)
      sum.addLost(trace)
      continue
    }
    const { case: id, ...rest } = trace
    sum.look(trace)
    const mapped = mapTrace(procedure, mapping, { case: id, ...rest }, problems)
    const one = conformCase(procedure, aligner, mapped, audit)
    const departsAnyway = one.verdict === 'departs' && aligner.departsAnyway(mapped.history.events)
    sum.add(one, { read: mapped.read, departsAnyway })
    onCase?.(one)
  }
  // What a CSV file has is in its first row, and was looked at.
  const columns = mapping.log.format === 'csv' ? [] : mapping.columns
  for (const column of columns) {
    if (sum.records() > 0 && !sum.hasSeen(column)) problems.add({ code: 'absent-column', column })
  }
  const { id, version, behaviour } = procedure
  return {
    format: 1,
    procedure: { id, version, behaviour },
    ...sum.result(),
    variants: aligner.variants,
    decisions: decisions.list(),
    problems: problems.list(),
  }
}

/** Records of no case, or of one that was thought to be over. */
function countLost(trace: LogTrace, problems: Problems): void {
  for (const { record, fault } of trace.events) {
    const code = fault ?? (trace.case === null ? 'missing-case' : 'scattered-case')
    problems.add({ code }, { record, case: trace.case })
  }
}

/** Holds a case against a procedure. */
function conformCase(
  procedure: LinkedProcedure,
  aligner: CaseAligner,
  { case: id, history, records, unread, doubts }: MappedCase,
  audits: boolean,
): CaseConformance {
  const { cost, proven, fromMiddle, moves } = aligner.align(history.events)
  const known = { events: history.events.length, unread, doubts, cost, proven }
  return {
    case: id,
    verdict: verdictOf(known),
    ...known,
    fromMiddle,
    moves: moves.map((move) => withRecord(move, records)),
    ...(audits ? { audit: auditCase(procedure, history, unread + doubts > 0) } : {}),
  }
}

/** Records and values that were not understood were left out of the history. */
function auditCase(procedure: LinkedProcedure, history: History, isInDoubt: boolean): CaseAudit {
  const { verdict, findings, questions } = auditHistory(procedure, history)
  const audit = { verdict, findings, open: [], questions: questions.length }
  return isInDoubt ? auditInDoubt(audit) : audit
}

function withRecord(
  move: AlignedMove,
  records: readonly number[],
): CaseConformance['moves'][number] {
  const record = move.index === undefined ? undefined : records[move.index]
  return record === undefined ? move : { ...move, record }
}

/** Over what was not understood nothing is proved, neither way. */
function verdictOf({
  events,
  unread,
  doubts,
  cost,
  proven,
}: Pick<CaseConformance, 'events' | 'unread' | 'doubts' | 'cost' | 'proven'>): ConformanceVerdict {
  if (unread > 0 || doubts > 0 || events === 0 || !proven) return 'not-decided'
  return cost > 0 ? 'departs' : 'fits'
}
