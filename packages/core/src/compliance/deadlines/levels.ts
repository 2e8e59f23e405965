import type { Deadline } from '../../procedure/index.ts'
import { type Standing, touch } from '../standing.ts'
import { scheduleOf } from './due.ts'
import { nextPeriod } from './fold.ts'
import { isEach, type Run } from './run.ts'

/** A threshold of a deadline that time will pass, or has. */
export interface Level {
  readonly deadline: Deadline
  readonly run: Run
  /** 0: the due instant; then the escalations from 1. */
  readonly level: number
  readonly due: number
  /** When it is passed, or when it became known that it was. */
  readonly at: number
}

/** Of the levels that are not passed the first: by instant, then in the order of the document. */
export function nextLevel({ procedure, runs }: Standing, before: number): Level | undefined {
  let least: Level | undefined
  for (const deadline of procedure.deadlines) {
    for (const run of runs.get(deadline.id) ?? []) {
      const { status, due, levels, passed, changedAt } = run
      const isRunning = status === 'open' || status === 'over'
      const isBetween = deadline.every !== undefined && status === 'done'
      if (!isRunning && !isBetween) continue
      for (let level = 0; level <= (isRunning ? levels.length : 0); level += 1) {
        const instant = level === 0 ? due : (levels[level - 1] ?? null)
        if (instant === null || instant >= before || passed.includes(level)) continue
        const at = Math.max(instant, changedAt)
        const later = least ? at - least.at || deadline.index - least.deadline.index : -1
        if (later < 0) least = { deadline, run, level, due: instant, at }
      }
    }
  }
  return least
}

/** Lets time pass a level. */
export function passLevel(
  standing: Standing,
  { deadline, run, level, at }: Level,
  told: readonly string[],
): void {
  const passed = passedBy(standing, deadline, run, level, at)
  replaceRun(standing, deadline, { ...passed, told: { at, roles: told } })
}

function passedBy(
  standing: Standing,
  deadline: Deadline,
  run: Run,
  level: number,
  at: number,
): Run {
  if (level === 0 && deadline.every) {
    const next = { ...nextPeriod(deadline, run, run.status === 'open'), changedAt: at }
    const { isOpen: _, ...schedule } = scheduleOf(standing, deadline, next, at)
    return { ...next, ...schedule }
  }
  const passed = [...run.passed, level]
  if (level > 0) return { ...run, passed }
  return deadline.until.length === 0
    ? { ...run, passed, status: 'over' }
    : { ...run, passed, missed: true }
}

/** Puts a run in the place of the one of its number. */
export function replaceRun(standing: Standing, deadline: Deadline, run: Run): void {
  const runs = [...(standing.runs.get(deadline.id) ?? [])]
  runs[run.number - 1] = run
  standing.runs.set(deadline.id, isEach(deadline) ? runs : runs.slice(0, 1))
  touch(standing)
}

/** What becomes of a run that is open when its case ends. */
export function finishRun({ until }: Deadline, run: Run, at: number): Run {
  if (run.status !== 'open') return run
  const isPast = run.due !== null && run.due < at
  if (isPast && until.length === 0) return { ...run, status: 'over', changedAt: at }
  return { ...run, status: 'unfinished', missed: run.missed || isPast, changedAt: at }
}
