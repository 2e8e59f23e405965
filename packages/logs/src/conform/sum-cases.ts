import type { AuditReport } from '@dueprocess/core/compliance'
import type { LogTrace } from '../record/index.ts'
import type {
  CaseConformance,
  ConformanceReport,
  ConformanceVerdict,
  StepDeparture,
} from './conformance.ts'
import { auditInDoubt, type Lost, verdictInDoubt } from './doubt.ts'
import { tallyDepartures, tallyFindings } from './tally.ts'

/** Counts the cases of a log as they come. */
export interface CaseSum {
  knows(id: string): boolean
  /** Notes which of the named columns occur. */
  look(trace: LogTrace): void
  hasSeen(column: string): boolean
  records(): number
  add(one: CaseConformance, more: MoreOfCase): void
  /** Records that are of no case, or of one that was done. A case that they belong to is not decided. */
  addLost(trace: LogTrace): void
  result(): Omit<ConformanceReport, 'format' | 'procedure' | 'variants' | 'decisions' | 'problems'>
}

/** What is known of a case besides. */
export interface MoreOfCase {
  readonly read: number
  /** Whether it departs whatever else was done in it. */
  readonly departsAnyway: boolean
}

type Found = Pick<AuditReport['findings'][number], 'code' | 'severity'>

type Move = Pick<StepDeparture, 'kind' | 'step'>

/** What is kept of every case: what comes behind it may leave it undecided. */
interface Digest {
  readonly verdict: ConformanceVerdict
  readonly departsAnyway: boolean
  readonly fromMiddle: boolean
  readonly moves: readonly Move[]
  readonly audit?: Pick<NonNullable<CaseConformance['audit']>, 'verdict' | 'questions'> & {
    readonly findings: readonly Found[]
    readonly open: readonly Found[]
  }
}

/** An empty sum that lists so many cases, and looks for the named columns. */
export function sumCases(keep: number, named: ReadonlySet<string>): CaseSum {
  const digests = new Map<string, Digest>()
  const whole = new Map<string, CaseConformance>()
  const kept = { listed: 0, others: 0 }
  const lostOf = new Map<string, number>()
  const columns = new Set<string>()
  let [records, events, unread, ofNobody] = [0, 0, 0, 0]
  const look = (trace: LogTrace): void => {
    for (const { attributes } of trace.events) {
      if (columns.size >= named.size) return
      for (const name of named) if (attributes.has(name)) columns.add(name)
    }
  }
  return {
    knows: (id) => digests.has(id),
    look,
    hasSeen: (column) => columns.has(column),
    records: () => records,
    add: (one, { read, departsAnyway }) => {
      const digest = digestOf(one, departsAnyway)
      digests.set(one.case, digest)
      records += read
      events += one.events
      unread += one.unread
      // Those that fit now may be listed in the end.
      const kind = isListed(digest) ? 'listed' : 'others'
      if (kept[kind] < keep) whole.set(one.case, one)
      kept[kind] += 1
    },
    addLost: (trace) => {
      look(trace)
      const count = trace.events.length
      records += count
      unread += count
      const id = trace.case ?? trace.perhaps
      if (id === undefined) ofNobody += count
      else lostOf.set(id, (lostOf.get(id) ?? 0) + count)
    },
    result: () => {
      const strange = [...lostOf].filter(([id]) => !digests.has(id))
      const ofAnyCase = strange.reduce((sum, [, count]) => sum + count, ofNobody)
      const lost = (id: string): Lost => {
        if (lostOf.has(id)) return 'of-this-case'
        return ofAnyCase > 0 ? 'of-some-case' : 'none'
      }
      const cases = [...digests].map(([id, one]) => ({ id, ...inDoubt(one, lost(id)) }))
      const listed = cases.filter((one) => isListed(one) && whole.has(one.id)).slice(0, keep)
      return {
        cases: cases.length,
        records,
        events,
        unread,
        ofAnyCase,
        ...countCases(cases),
        listed: listed.map(({ id }) => {
          const one = whole.get(id) as CaseConformance
          return wholeInDoubt(one, lost(id), digests.get(id), lostOf.get(id) ?? 0)
        }),
      }
    },
  }
}

type CaseCounts = Pick<
  ConformanceReport,
  'verdicts' | 'audited' | 'fromMiddle' | 'departures' | 'findings' | 'questions'
>

function countCases(cases: readonly Digest[]): CaseCounts {
  const verdicts = { fits: 0, departs: 0, 'not-decided': 0 }
  const audited: Record<string, number> = {}
  for (const { verdict, audit } of cases) {
    verdicts[verdict] += 1
    if (audit) audited[audit.verdict] = (audited[audit.verdict] ?? 0) + 1
  }
  const isOpen = ({ verdict }: Digest): boolean => verdict === 'not-decided'
  const movesOf = (some: readonly Digest[]) => some.map(({ moves }) => moves)
  return {
    verdicts,
    audited,
    fromMiddle: cases.filter((one) => one.fromMiddle).length,
    departures: tallyDepartures(movesOf(cases.filter((one) => !isOpen(one)))),
    findings: tallyFindings(cases.map(({ audit }) => audit?.findings ?? [])),
    questions: {
      departures: tallyDepartures(movesOf(cases.filter(isOpen))),
      findings: tallyFindings(cases.map(({ audit }) => audit?.open ?? [])),
    },
  }
}

function digestOf({ verdict, fromMiddle, moves, audit }: CaseConformance, anyway: boolean): Digest {
  const short = ({ code, severity }: Found): Found => ({ code, severity })
  return {
    verdict,
    departsAnyway: anyway,
    fromMiddle,
    moves: moves.flatMap(({ kind, activity: step }): readonly Move[] => {
      if (kind === 'model') return [{ kind: 'missing', step }]
      return kind === 'log' ? [{ kind: 'unexpected', step }] : []
    }),
    ...(audit
      ? { audit: { ...audit, findings: audit.findings.map(short), open: audit.open.map(short) } }
      : {}),
  }
}

function inDoubt(one: Digest, lost: Lost): Digest {
  if (lost === 'none') return one
  const verdict = verdictInDoubt(one.verdict, lost, one.departsAnyway)
  return { ...one, verdict, ...(one.audit ? { audit: auditInDoubt(one.audit) } : {}) }
}

function wholeInDoubt(
  one: CaseConformance,
  lost: Lost,
  digest: Digest | undefined,
  more: number,
): CaseConformance {
  if (lost === 'none') return one
  return {
    ...one,
    verdict: verdictInDoubt(one.verdict, lost, digest?.departsAnyway ?? false),
    unread: one.unread + more,
    ...(one.audit ? { audit: auditInDoubt(one.audit) } : {}),
  }
}

function isListed({ verdict, fromMiddle, audit }: Digest): boolean {
  return verdict !== 'fits' || fromMiddle || (audit?.findings.length ?? 0) > 0
}
