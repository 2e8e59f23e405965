import type { LinkedProcedure } from '../procedure/index.ts'
import { type AuditOptions, type AuditReport, auditHistory, auditTrail } from './audit.ts'
import type { FindingCode } from './finding.ts'
import type { History } from './history.ts'
import type { Verdict } from './verdict.ts'

/** What audits of many cases come to. Plain JSON; the same reports give the same summary. */
export interface AuditSummary {
  readonly format: 1
  readonly procedure: AuditReport['procedure'] | null
  readonly cases: number
  readonly events: number
  /** The earliest beginning and the latest end, RFC 3339 in UTC. */
  readonly from: string | null
  readonly asOf: string | null
  readonly verdicts: VerdictCounts
  readonly trails: TrailsSummary
  /** Those broken most often first. */
  readonly clauses: readonly ClauseSummary[]
  /** The most frequent first. */
  readonly codes: readonly CodeSummary[]
  /** By the month in which a case began, in UTC, without a gap between the first and the last. */
  readonly months: readonly MonthSummary[]
}

/** Whether the trails of the cases can be relied on. */
export interface TrailsSummary {
  readonly whole: number
  /** Whole, and their end compared with what was kept. */
  readonly compared: number
  readonly broken: number
  /** The first of those that are broken, and why. */
  readonly cases: readonly {
    readonly case: string
    readonly file: string | null
    readonly why: readonly string[]
  }[]
}

export type VerdictCounts = Readonly<Record<Verdict, number>>

export interface ClauseSummary {
  readonly clause: string
  readonly verdicts: VerdictCounts
  /** Broken, of the cases that were decided; null where none was. */
  readonly broken: number | null
  /** The first of the cases that broke it, with what they did. */
  readonly cases: readonly {
    readonly case: string
    readonly file: string | null
    readonly findings: readonly FindingSummary[]
  }[]
}

export interface FindingSummary {
  readonly code: FindingCode
  readonly at: string
  readonly evidence: string
  readonly expected: string
  readonly entries: readonly number[]
  /** Those of the entries that were changed after they were written; absent where none was. */
  readonly changed?: readonly number[]
}

export interface CodeSummary {
  readonly code: FindingCode
  readonly count: number
  readonly cases: number
}

export interface MonthSummary {
  /** `YYYY-MM`. */
  readonly month: string
  readonly cases: number
  readonly broken: number
}

// Who reads on opens the report of a case.
const mostCases = 20
// A trail that is broken has to be told; beyond that number the store is to be looked at, not a report.
const mostTrails = 1000
// A mistyped century is no hundred years of empty months.
const mostMonths = 240

/** Audits trails one after the other; none is kept, so that there may be any number of them. */
export function* auditMany(
  procedure: LinkedProcedure,
  cases: Iterable<readonly unknown[] | History>,
  options: AuditOptions = {},
): Generator<AuditReport> {
  for (const one of cases) {
    yield isHistory(one)
      ? auditHistory(procedure, one, options)
      : auditTrail(procedure, one, options)
  }
}

function isHistory(one: readonly unknown[] | History): one is History {
  return !Array.isArray(one)
}

/** Sums up reports on cases of one procedure. */
export function summarise(reports: Iterable<AuditReport>): AuditSummary {
  const verdicts = noVerdicts()
  const clauses = new Map<string, Mutable<ClauseSummary>>()
  const codes = new Map<FindingCode, { code: FindingCode; count: number; cases: number }>()
  const months = new Map<string, Mutable<MonthSummary>>()
  let procedure: AuditReport['procedure'] | null = null
  let cases = 0
  let events = 0
  let from: string | null = null
  let asOf: string | null = null
  const trails: Mutable<TrailsSummary> = { whole: 0, compared: 0, broken: 0, cases: [] }
  for (const report of reports) {
    procedure ??= report.procedure
    cases += 1
    events += report.events
    if (report.from !== null && (from === null || report.from < from)) from = report.from
    if (report.asOf !== null && (asOf === null || report.asOf > asOf)) asOf = report.asOf
    verdicts[report.verdict] += 1
    addTrail(trails, report)
    addClauses(clauses, report)
    addCodes(codes, report)
    addMonth(months, report)
  }
  return {
    format: 1,
    procedure,
    cases,
    events,
    from,
    asOf,
    verdicts,
    trails,
    clauses: [...clauses.values()].map(withRate).sort(worstFirst),
    codes: [...codes.values()].sort((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1)),
    months: withoutGaps(months),
  }
}

type Mutable<T> = { -readonly [Part in keyof T]: T[Part] }

function noVerdicts(): Mutable<VerdictCounts> {
  return { followed: 0, broken: 0, 'not-exercised': 0, 'not-decided': 0 }
}

function addTrail(trails: Mutable<TrailsSummary>, report: AuditReport): void {
  const { trail, findings, file, case: of } = report
  if (trail?.whole) trails.whole += 1
  if (trail?.whole && trail.comparedWith.length > 0) trails.compared += 1
  if (!trail || trail.whole) return
  trails.broken += 1
  if (trails.cases.length >= mostTrails) return
  const why = findings.flatMap(({ code, evidence }) => (code === 'trail-broken' ? evidence : []))
  trails.cases = [...trails.cases, { case: of, file, why }]
}

function addClauses(clauses: Map<string, Mutable<ClauseSummary>>, report: AuditReport): void {
  for (const { clause, verdict, findings } of report.clauses) {
    let sum = clauses.get(clause)
    if (!sum) {
      sum = { clause, verdicts: noVerdicts(), broken: null, cases: [] }
      clauses.set(clause, sum)
    }
    sum.verdicts = { ...sum.verdicts, [verdict]: sum.verdicts[verdict] + 1 }
    if (verdict !== 'broken' || sum.cases.length >= mostCases) continue
    const shown = findings.flatMap((index): FindingSummary[] => {
      const found = report.findings[index]
      if (!found) return []
      const { code, at, evidence, expected, entries, changed } = found
      return [{ code, at, evidence, expected, entries, ...(changed ? { changed } : {}) }]
    })
    sum.cases = [...sum.cases, { case: report.case, file: report.file, findings: shown }]
  }
}

function addCodes(
  codes: Map<FindingCode, { code: FindingCode; count: number; cases: number }>,
  { findings }: AuditReport,
): void {
  const seen = new Set<FindingCode>()
  for (const { code } of findings) {
    const sum = codes.get(code) ?? { code, count: 0, cases: 0 }
    sum.count += 1
    if (!seen.has(code)) sum.cases += 1
    seen.add(code)
    codes.set(code, sum)
  }
}

function addMonth(months: Map<string, Mutable<MonthSummary>>, { from, verdict }: AuditReport) {
  if (from === null) return
  const month = from.slice(0, 7)
  const sum = months.get(month) ?? { month, cases: 0, broken: 0 }
  sum.cases += 1
  if (verdict === 'broken') sum.broken += 1
  months.set(month, sum)
}

function withRate(sum: ClauseSummary): ClauseSummary {
  const { followed, broken } = sum.verdicts
  return { ...sum, broken: followed + broken === 0 ? null : broken / (followed + broken) }
}

function worstFirst(a: ClauseSummary, b: ClauseSummary): number {
  return (b.broken ?? -1) - (a.broken ?? -1) || b.verdicts.broken - a.verdicts.broken
}

function withoutGaps(months: ReadonlyMap<string, MonthSummary>): readonly MonthSummary[] {
  const known = [...months.keys()].sort()
  const first = known[0]
  const last = known.at(-1)
  if (first === undefined || last === undefined) return []
  const all: MonthSummary[] = []
  for (let month = first; month <= last; month = monthAfter(month)) {
    if (all.length >= mostMonths) return known.flatMap((one) => months.get(one) ?? [])
    all.push(months.get(month) ?? { month, cases: 0, broken: 0 })
  }
  return all
}

function monthAfter(month: string): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const next = number === 12 ? [year + 1, 1] : [year, number + 1]
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`
}
