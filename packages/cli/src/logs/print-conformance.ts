import type { CaseConformance, ConformanceReport } from '@dueprocess/logs'
import { paint } from '../colours.ts'
import { printable } from '../printable.ts'
import type { Session } from '../session.ts'

const mostLines = 15

type Departure = ConformanceReport['departures'][number]
type Found = ConformanceReport['findings'][number]

/** Tells people how a log goes together with a procedure, and so many cases of it. */
export function printConformance(session: Session, report: ConformanceReport, cases: number): void {
  const { stdout, words } = session
  const say = words.logs
  const { verdicts, audited, decisions, departures, findings, questions, problems, listed } = report
  const line = (text = ''): void => stdout.write(`${text}\n`)
  const list = <T>(
    title: string,
    all: readonly T[],
    tell: (one: T) => string,
    most = mostLines,
  ): void => {
    if (all.length === 0 || most === 0) return
    line()
    line(paint(stdout, 'bold', title))
    for (const one of all.slice(0, most)) line(`  ${printable(tell(one))}`)
    if (all.length > most) line(`  ${say.more(all.length - most)}`)
  }
  line(say.read(report.cases, report.records, report.events))
  const ofTheirs = report.unread - report.ofAnyCase
  if (ofTheirs > 0) line(paint(stdout, 'red', say.unread(ofTheirs)))
  if (report.ofAnyCase > 0) line(paint(stdout, 'red', say.ofAnyCase(report.ofAnyCase)))
  line(say.verdicts(verdicts.fits, verdicts.departs, verdicts['not-decided']))
  if (report.fromMiddle > 0) line(say.fromMiddle(report.fromMiddle))
  if (Object.keys(audited).length > 0) {
    const { followed = 0, broken = 0 } = audited
    line(say.audited(followed, broken, report.cases - followed - broken))
  }
  list(say.decisions, decisions, ({ decision, compared, equal, different, unknown }) => {
    return say.decision(decision, compared, equal, different, unknown)
  })
  const departure = ({ kind, step, count, cases: within }: Departure): string => {
    return say.departure[kind](step, count, within)
  }
  const finding = ({ code, count, cases: within }: Found): string => {
    return say.finding(code, count, within)
  }
  list(say.departures, departures.map(departure), String)
  list(say.findings, findings.map(finding), String)
  const asked = [...questions.departures.map(departure), ...questions.findings.map(finding)]
  list(say.questions, asked, String)
  list(say.problems, problems, ({ code, column, value, count, examples }) => {
    const where = [column, value].filter((one) => one !== undefined).join(': ')
    const first = examples[0]?.record
    return say.problem(count, code, where, first)
  })
  const worstFirst = listed.toSorted((a, b) => b.cost - a.cost)
  list(say.cases, worstFirst, (one) => tellCase(session, one), cases)
}

/** `4711: departs, cost 2; file missing; close (record 17) unexpected`. */
function tellCase({ words }: Session, one: CaseConformance): string {
  const { case: id, verdict, cost, moves, unread, doubts, fromMiddle, audit } = one
  const say = words.logs
  const parts = moves.flatMap(({ kind, activity, record }) => {
    if (kind === 'model') return [say.missing(activity)]
    return kind === 'log' ? [say.unexpected(activity, record)] : []
  })
  const unsure = unread + doubts > 0 ? [say.notUnderstood(unread + doubts)] : []
  const found = [...new Set(audit?.findings.map(({ code }) => code))]
  const asked = [...new Set(audit?.open.map(({ code }) => code))]
  return [
    `${id}: ${say.verdict[verdict]}, ${say.cost(cost)}`,
    ...(fromMiddle ? [say.beginsInTheMiddle] : []),
    ...unsure,
    ...(verdict === 'not-decided' ? parts.map(say.question) : parts),
    ...(found.length > 0 ? [found.join(', ')] : []),
    ...asked.map(say.question),
  ].join('; ')
}
