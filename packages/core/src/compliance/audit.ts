import { formatInstant, parseInstant, say } from '@dueprocess/rules'
import type { LinkedProcedure, Texts } from '../procedure/index.ts'
import { readTrail } from '../trail/index.ts'
import { type EarlierPart, earlierParts, pinnedBy } from './earlier.ts'
import { elementsOf, keyOf, procedureElement } from './element.ts'
import type { Finding, OpenQuestion, Remark } from './finding.ts'
import { deadlineRemarks } from './findings/deadlines.ts'
import { noLimitQuestions } from './findings/no-limit.ts'
import { type History, historyOf } from './history.ts'
import { passTime } from './time.ts'
import { changedEntries, type StoredEnd, type TrailState, trailState } from './trail-state.ts'
import { tell, type Walk } from './under-way.ts'
import { type ClauseVerdict, type Verdict, verdicts } from './verdict.ts'
import { walk } from './walk.ts'

/** What an audit found of one case. Plain JSON; the same input gives the same report. */
export interface AuditReport {
  readonly format: 1
  readonly procedure: {
    readonly id: string
    readonly version: string
    readonly behaviour: string
    readonly title: Texts
  }
  readonly case: string
  /** The file that the case is in, as it was named; null where nobody named one. */
  readonly file: string | null
  /** Null for what another system wrote down: it has no chain. */
  readonly trail: TrailState | null
  /** How many events were audited, and how many could not be understood. */
  readonly events: number
  readonly unread: number
  /** RFC 3339 in UTC. */
  readonly from: string | null
  readonly asOf: string | null
  readonly closed: boolean
  /** Over the whole case: broken, or not decided, or followed. */
  readonly verdict: Verdict
  readonly clauses: readonly ClauseVerdict[]
  /** In the order of what happened. */
  readonly findings: readonly Finding[]
  readonly questions: readonly OpenQuestion[]
  /** Ids of the elements that were in play, by their kind. */
  readonly exercised: Readonly<Record<string, readonly number[]>>
  /**
   * What followed earlier versions, before the case was moved; none where it never was. The
   * verdict is over them too; clauses and findings are those of the last part.
   */
  readonly earlier: readonly EarlierPart[]
}

export interface AuditOptions {
  /** Until when time is taken to have passed, in milliseconds since 1970; absent: the last event. */
  readonly asOf?: number
  /** From which share of its time on an open deadline is at risk; 0.75 where absent. */
  readonly risk?: number
  /** Earlier versions, for the parts of a trail before its case was moved to another one. */
  readonly earlier?: readonly LinkedProcedure[]
  /** The hash that the last entry must have, as it was kept elsewhere. */
  readonly head?: string
  /** The case as it was stored beside the trail: where it stands at another entry, one is missing. */
  readonly stored?: StoredEnd
  /** What the file of the case is called. */
  readonly file?: string
}

/**
 * Audits a trail against its procedure: whether it is whole, and whether what it tells is what the
 * procedure asks for. Reads nothing but the two, and steps by a table of its own.
 */
export function auditTrail(
  procedure: LinkedProcedure,
  trail: unknown,
  options: AuditOptions = {},
): AuditReport {
  const { head } = options
  const read = readTrail(trail, head === undefined ? undefined : { head })
  const { entries } = read
  const count = Array.isArray(trail) ? trail.length : 0
  const { state, problems } = trailState(read, options, count)
  const changed = changedEntries(read.verdict)
  const history = historyOf(entries)
  const remarks = problems.map(({ seq, evidence }): TrailRemark => {
    const at = parseInstant(entries.find((entry) => entry.seq === seq)?.at ?? '')
    return {
      seq,
      ...(at === undefined ? {} : { at }),
      remark: {
        code: 'trail-broken',
        element: procedureElement(procedure),
        evidence,
        expected: say`Every entry is as it was written, in one chain.`,
      },
    }
  })
  const { behaviour } = pinnedBy(entries)
  const isOther = behaviour !== '' && behaviour !== procedure.behaviour
  const audited = report(procedure, history, options, {
    remarks,
    unread: count - entries.length + (history.unread ?? 0),
    trail: state,
    changed,
    ...(isOther ? { other: behaviour } : {}),
  })
  const earlier = earlierParts(entries, options.earlier ?? [], (version, before, until) => {
    return report(
      version,
      before,
      { asOf: until },
      {
        remarks: [],
        unread: 0,
        changed,
        goesOn: true,
      },
    )
  })
  const verdicts = earlier.map((part) => part.report?.verdict ?? 'not-decided')
  return { ...audited, earlier, verdict: worst([audited.verdict, ...verdicts]) }
}

const worseFirst: readonly Verdict[] = ['broken', 'not-decided', 'followed', 'not-exercised']

function worst(verdicts: readonly Verdict[]): Verdict {
  return worseFirst.find((verdict) => verdicts.includes(verdict)) ?? 'not-exercised'
}

/** Audits what another system wrote down. What it does not tell is not decided, and no finding. */
export function auditHistory(
  procedure: LinkedProcedure,
  history: History,
  options: AuditOptions = {},
): AuditReport {
  return report(procedure, history, options, { remarks: [], unread: history.unread ?? 0 })
}

interface TrailRemark {
  readonly remark: Remark
  readonly seq: number
  /** When the entry is dated, where it is. */
  readonly at?: number
}

interface Before {
  readonly remarks: readonly TrailRemark[]
  readonly unread: number
  readonly trail?: TrailState
  /** Entries that are not as they were written. */
  readonly changed?: ReadonlySet<number>
  /** The behaviour of the other procedure that the case follows. */
  readonly other?: string
  /** What is still open then is owed under the next version. */
  readonly goesOn?: boolean
}

function report(
  procedure: LinkedProcedure,
  history: History,
  { asOf, risk = 0.75, file }: AuditOptions,
  { remarks, unread, trail, changed, other, goesOn = false }: Before,
): AuditReport {
  // Under rules that the case never followed nothing can be found but that.
  const audit = walk(procedure, other === undefined ? history : { ...history, events: [] })
  const first = history.events[0]?.at
  const last = history.events.at(-1)?.at
  const until = Math.max(asOf ?? audit.standing.at, audit.standing.at)
  if (other === undefined) passTime(audit, until, [])
  for (const { remark, seq, at = first ?? 0 } of remarks) tell(audit, { seq, at }, [remark])
  if (other !== undefined)
    tell(audit, { seq: 1, at: first ?? 0 }, [otherProcedure(procedure, other)])
  if (unread > 0) leaveOpen(audit, say`${unread} records that were not understood`)
  if (remarks.length > 0) leaveOpen(audit, say`a trail that is whole`)
  for (const { remark, at, seq } of deadlineRemarks(audit, { asOf: until, risk })) {
    if (goesOn && remark.code === 'deadline-open') continue
    tell(audit, { seq, at }, [remark])
  }
  const { at, seq } = audit.standing
  tell(audit, { seq, at }, noLimitQuestions(audit, { asOf: until, goesOn }))
  const findings = inOrder(audit.findings).map((finding) => withChanged(finding, changed))
  const clauses = verdicts(procedure, { ...audit, findings })
  return {
    format: 1,
    procedure: {
      id: procedure.id,
      version: procedure.version,
      behaviour: procedure.behaviour,
      title: procedure.title,
    },
    case: history.case,
    file: file ?? null,
    trail: trail ?? null,
    events: history.events.length,
    unread,
    from: first === undefined ? null : formatInstant(first),
    asOf: last === undefined ? null : formatInstant(Math.max(until, last)),
    closed: audit.standing.closed,
    verdict: verdictOf(audit, findings),
    clauses,
    findings,
    questions: audit.questions,
    exercised: exercisedOf(procedure, audit),
    earlier: [],
  }
}

function otherProcedure(procedure: LinkedProcedure, other: string): Remark {
  return {
    code: 'other-procedure',
    element: procedureElement(procedure),
    evidence: say`The case follows a procedure with the behaviour ${other.slice(0, 12)}….`,
    expected: say`It follows ${procedure.id}@${procedure.version}, ${procedure.behaviour.slice(0, 12)}….`,
  }
}

/** Where what is written cannot be relied on nothing is proved: every clause stays open. */
function leaveOpen({ procedure, questions }: Walk, missing: string): void {
  for (const { kind, id, title, clauses } of elementsOf(procedure)) {
    const element = { kind, id, title }
    questions.push({ code: 'trail-broken', clauses, element, entries: [], missing: [missing] })
  }
}

function verdictOf({ questions, history }: Walk, findings: readonly Finding[]): Verdict {
  if (findings.some(({ severity }) => severity === 'error')) return 'broken'
  if (history.events.length === 0) return 'not-exercised'
  const isOpen = questions.length > 0 || findings.some(({ severity }) => severity === 'warning')
  return isOpen ? 'not-decided' : 'followed'
}

/** What rests on an entry that was changed rests on what somebody put there. */
function withChanged(finding: Finding, changed: ReadonlySet<number> | undefined): Finding {
  const rests = finding.entries.filter((seq) => changed?.has(seq))
  return rests.length === 0 || finding.code === 'trail-broken'
    ? finding
    : { ...finding, changed: rests }
}

function inOrder(findings: readonly Finding[]): readonly Finding[] {
  const entryOf = ({ entries }: Finding) => entries.at(-1) ?? 0
  return [...findings].sort((a, b) => entryOf(a) - entryOf(b))
}

function exercisedOf(
  procedure: LinkedProcedure,
  { exercised }: Walk,
): Readonly<Record<string, readonly number[]>> {
  const keys = new Set(elementsOf(procedure).map(keyOf))
  return Object.fromEntries([...exercised].filter(([key]) => keys.has(key)).sort(byKey))
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : 1
}
