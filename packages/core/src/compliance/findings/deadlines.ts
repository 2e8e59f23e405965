import { formatInstant, say } from '@dueprocess/rules'
import type { Deadline } from '../../procedure/index.ts'
import type { Run } from '../deadlines/run.ts'
import { deadlineElement } from '../element.ts'
import { lacking } from '../facts.ts'
import type { Fault, Remark } from '../finding.ts'
import { tellsStep } from '../history.ts'
import { doubts, type Miss } from '../misses.ts'
import type { Walk } from '../under-way.ts'

/** What is said of a deadline, with the entries that show it. */
export interface DeadlineRemark {
  readonly remark: Remark
  readonly at: number
  readonly seq: number
}

/**
 * How the deadlines of a case ended: done late, missed, or still open and at risk, which begins
 * when this share of their time is used.
 */
export function* deadlineRemarks(
  audit: Walk,
  { asOf, risk }: { readonly asOf: number; readonly risk: number },
): Generator<DeadlineRemark> {
  for (const miss of audit.misses.all) {
    const seq = miss.entries.at(-1) ?? 0
    yield { remark: remarkOf(audit, miss), at: miss.ended ?? miss.due, seq }
  }
  for (const deadline of audit.procedure.deadlines) {
    if (deadline.until.length === 0) continue
    for (const run of audit.standing.runs.get(deadline.id) ?? []) {
      const remark = openRemark(audit, deadline, run, { asOf, risk })
      if (remark) yield { remark, at: asOf, seq: audit.standing.seq }
    }
  }
}

function remarkOf(audit: Walk, miss: Miss): Remark {
  const { deadline, due, ended, entries, period, run } = miss
  const code = ended === undefined ? 'deadline-missed' : 'deadline-late'
  const element = deadlineElement(deadline)
  const missing = [...miss.missing, ...(ended === undefined ? untoldEnds(audit, deadline) : [])]
  if (missing.length > 0) return { code, element, missing }
  const which =
    run > 1 || period > 1 ? ` (${run > 1 ? say`run ${run}` : say`period ${period}`})` : ''
  const what = say`"${deadline.id}"${which} was due at ${formatInstant(due)}`
  const done = ended === undefined ? say`it was not met` : say`met at ${formatInstant(ended)}, late`
  return {
    code,
    element,
    evidence: say`${what}; ${done}.`,
    expected: say`It is met by ${formatInstant(due)}.`,
    entries,
  }
}

/** What would say that it was done after all: a history that does not tell it proves no miss. */
function untoldEnds({ standing }: Walk, { until }: Deadline): readonly string[] {
  return until.flatMap((anchor) => {
    if (anchor.kind === 'condition') return lacking(standing, [anchor.history.condition])
    const isOpen = anchor.kind === 'step' && !tellsStep(standing.tells, anchor.step)
    return isOpen ? [say`whether "${anchor.step}" was taken`] : []
  })
}

/** What is still open: where most of its time is used it is at risk. */
function openRemark(
  audit: Walk,
  deadline: Deadline,
  run: Run,
  { asOf, risk }: { readonly asOf: number; readonly risk: number },
): Remark | undefined {
  const isPassed = run.passed.includes(0)
  const isRunning = run.status === 'open' && run.due !== null && run.due >= asOf && !isPassed
  if (!isRunning || run.due === null) return undefined
  const missing = doubts(audit, deadline, run)
  const element = deadlineElement(deadline)
  if (missing.length > 0) return { code: 'deadline-open', element, missing }
  const start = run.period?.from ?? Math.min(...run.starts.filter((one) => one !== null))
  const used = run.due === start ? 1 : (asOf - start) / (run.due - start)
  const share = say`${Math.max(0, Math.min(100, Math.floor(used * 100)))}% of its time is used`
  const fault: Fault = {
    code: 'deadline-open',
    element,
    evidence: say`"${deadline.id}" is due at ${formatInstant(run.due)} and not met yet; ${share}.`,
    expected: say`It is met by ${formatInstant(run.due)}.`,
    severity: used >= risk ? 'warning' : 'information',
  }
  return fault
}
