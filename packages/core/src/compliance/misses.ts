import type { Deadline } from '../procedure/index.ts'
import { scheduleOf } from './deadlines/due.ts'
import type { Level } from './deadlines/levels.ts'
import type { Run } from './deadlines/run.ts'
import { lacking } from './facts.ts'
import type { Walk } from './under-way.ts'

/** A deadline whose due instant passed while it was owed. */
export interface Miss {
  readonly deadline: Deadline
  readonly run: number
  readonly period: number
  readonly due: number
  readonly entries: number[]
  /** When it was done at last. */
  ended?: number
  /** Facts without which it is not sure that it was due by then. */
  readonly missing: readonly string[]
}

export interface Misses {
  readonly all: Miss[]
  /** The last miss of each run that is not done yet, by deadline and number. */
  readonly open: Map<string, Miss>
  /** The runs of each deadline as they were looked at last. */
  readonly seen: Map<string, readonly Run[]>
}

/** Notes that the due instant of an open run has passed. */
export function noteMiss(audit: Walk, { deadline, run, due }: Level, seq: number): void {
  if (deadline.until.length === 0) return
  const miss: Miss = {
    deadline,
    run: run.number,
    period: run.period?.number ?? 1,
    due,
    entries: [seq],
    missing: doubts(audit, deadline, run),
  }
  audit.misses.all.push(miss)
  audit.misses.open.set(keyOf(deadline, run), miss)
}

/** Notes what was done too late, and misses that nobody saw pass: they became known afterwards. */
export function noteMisses(audit: Walk, seq: number): void {
  const { standing, misses } = audit
  for (const deadline of standing.procedure.deadlines) {
    const runs = standing.runs.get(deadline.id) ?? []
    const seen = misses.seen.get(deadline.id)
    if (deadline.until.length === 0 || seen === runs) continue
    misses.seen.set(deadline.id, runs)
    for (const [index, run] of runs.entries()) {
      if (seen?.[index] === run) continue
      const key = keyOf(deadline, run)
      const open = misses.open.get(key)
      const isSame = open && open.period === (run.period?.number ?? 1)
      if (!run.missed) misses.open.delete(key)
      else if (!open && run.period === null && run.due !== null) {
        noteMiss(audit, { deadline, run, level: 0, due: run.due, at: run.due }, seq)
      }
      const miss = misses.open.get(key)
      const isDone = run.status === 'done' && run.ended !== null && (isSame || !deadline.every)
      if (!miss || !isDone || miss.ended !== undefined) continue
      miss.ended = run.ended ?? 0
      miss.entries.push(seq)
    }
  }
}

/** Facts that would say for sure until when something is owed; what a history tells is sure. */
export function doubts(
  { standing, history }: Walk,
  deadline: Deadline,
  run: Run,
): readonly string[] {
  if (history.tells.data) return []
  const unknown = lacking(standing, [deadline.when, deadline.unless])
  if (!scheduleOf(standing, deadline, run, standing.at).isOpen) return unknown
  const chosen = [deadline.on, ...deadline.clocks.map(({ within }) => within)]
  return [...unknown, ...chosen.flatMap((one) => (one?.kind === 'of' ? [one.fact] : []))]
}

function keyOf({ id }: Deadline, { number }: Run): string {
  return `${id}#${number}`
}
