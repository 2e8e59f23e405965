import type { MappedCase } from '../mapping/index.ts'
import type { LogTrace } from '../record/index.ts'
import type {
  CaseConformance,
  ConformanceReport,
  ConformanceVerdict,
  StepDeparture,
} from './conformance.ts'

/** Counts the cases of a log as they come. */
export interface CaseSum {
  knows(id: string): boolean
  /** Notes which of the named columns occur. */
  look(trace: LogTrace): void
  hasSeen(column: string): boolean
  records(): number
  add(one: CaseConformance, mapped: MappedCase): void
  /** Records that are of no case. A case that they belong to is no longer decided. */
  addLost(trace: LogTrace): void
  result(): Omit<ConformanceReport, 'format' | 'procedure' | 'variants' | 'decisions' | 'problems'>
}

/** An empty sum that lists so many cases, and looks for the named columns. */
export function sumCases(keep: number, named: ReadonlySet<string>): CaseSum {
  const verdictBy = new Map<string, ConformanceVerdict>()
  const verdicts = { fits: 0, departs: 0, 'not-decided': 0 }
  const audited: Record<string, number> = {}
  const departures = new Map<
    string,
    { count: number; cases: number } & Pick<StepDeparture, 'kind' | 'step'>
  >()
  const findings = new Map<string, { count: number; cases: number }>()
  const listed = new Map<string, CaseConformance>()
  const columns = new Set<string>()
  let [records, events, unread, fromMiddle] = [0, 0, 0, 0]
  const look = (trace: LogTrace): void => {
    for (const { attributes } of trace.events) {
      if (columns.size >= named.size) return
      for (const name of named) if (attributes.has(name)) columns.add(name)
    }
  }
  return {
    knows: (id) => verdictBy.has(id),
    look,
    hasSeen: (column) => columns.has(column),
    records: () => records,
    add: (one, mapped) => {
      verdictBy.set(one.case, one.verdict)
      verdicts[one.verdict] += 1
      if (one.audit) audited[one.audit.verdict] = (audited[one.audit.verdict] ?? 0) + 1
      records += mapped.read
      events += one.events
      unread += one.unread
      if (one.fromMiddle) fromMiddle += 1
      tallyMoves(one, departures)
      tallyFindings(one, findings)
      if (isListed(one) && listed.size < keep) listed.set(one.case, one)
    },
    addLost: (trace) => {
      look(trace)
      records += trace.events.length
      unread += trace.events.length
      const before = trace.case === null ? undefined : verdictBy.get(trace.case)
      if (trace.case === null || before === undefined) return
      verdicts[before] -= 1
      verdicts['not-decided'] += 1
      verdictBy.set(trace.case, 'not-decided')
      const kept = listed.get(trace.case)
      if (kept) {
        const more = kept.unread + trace.events.length
        listed.set(trace.case, { ...kept, verdict: 'not-decided', unread: more })
      }
    },
    result: () => ({
      cases: verdictBy.size,
      records,
      events,
      unread,
      verdicts,
      audited,
      fromMiddle,
      departures: [...departures.values()].sort(byCount),
      findings: [...findings].map(([code, counts]) => ({ code, ...counts })).sort(byCount),
      listed: [...listed.values()],
    }),
  }
}

function isListed({ verdict, fromMiddle, audit }: CaseConformance): boolean {
  return verdict !== 'fits' || fromMiddle || (audit?.findings.length ?? 0) > 0
}

function tallyMoves(
  { moves }: CaseConformance,
  departures: Map<string, { count: number; cases: number } & Pick<StepDeparture, 'kind' | 'step'>>,
): void {
  const seen = new Set<string>()
  for (const { kind, activity } of moves) {
    if (kind !== 'log' && kind !== 'model') continue
    const key = `${kind} ${activity}`
    const one = departures.get(key) ?? {
      kind: kind === 'log' ? ('unexpected' as const) : ('missing' as const),
      step: activity,
      count: 0,
      cases: 0,
    }
    one.count += 1
    if (!seen.has(key)) one.cases += 1
    seen.add(key)
    departures.set(key, one)
  }
}

function tallyFindings(
  { audit }: CaseConformance,
  findings: Map<string, { count: number; cases: number }>,
): void {
  const seen = new Set<string>()
  for (const { code } of audit?.findings ?? []) {
    const one = findings.get(code) ?? { count: 0, cases: 0 }
    one.count += 1
    if (!seen.has(code)) one.cases += 1
    seen.add(code)
    findings.set(code, one)
  }
}

function byCount(a: { readonly count: number }, b: { readonly count: number }): number {
  return b.count - a.count
}
