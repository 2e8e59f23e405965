import type { Stage } from '../procedure/index.ts'
import { foldDeadline, onlyOne } from './deadlines/fold.ts'
import { finishRun, replaceRun } from './deadlines/levels.ts'
import type { Run } from './deadlines/run.ts'
import { test } from './facts.ts'
import {
  activeStages,
  choose,
  go,
  hasEnded,
  holdsOn,
  type Owed,
  owedBy,
  startTrack,
} from './moves.ts'
import { type Standing, touch } from './standing.ts'

// Names depend on each other without a cycle, so that it ends; nothing here rests on that.
const mostRounds = 1000

/** What has happened, and what to make of stages that cannot be left. */
export interface Following {
  readonly at: number
  readonly step?: string
  readonly entered: ReadonlySet<string>
  /** Stages that had ended before, by path: that they stay is not of its making. */
  readonly ended: ReadonlySet<string>
  /** Leaves what the step has ended although something in it is owed. */
  readonly isLenient: boolean
}

/**
 * Everything that follows, until nothing changes any more: tracks start, stages that have ended are
 * left, conditions are remembered, deadlines are brought up to date, the case closes. Gives what
 * was owed in stages that were left all the same.
 */
export function followUp(standing: Standing, following: Following): readonly Owed[] {
  const { at } = following
  const owed: Owed[] = []
  let entered = following.entered
  let { step } = following
  for (let round = 0; round < mostRounds; round += 1) {
    const before = standing.version
    const moved = settlePlace(standing, following, owed)
    const becameTrue = remember(standing, at)
    const happening = {
      at,
      entered: new Set([...entered, ...moved]),
      becameTrue,
      ...(step === undefined ? {} : { step }),
    }
    for (const deadline of standing.procedure.deadlines) {
      const runs = foldDeadline(standing, deadline, happening)
      if (runs === standing.runs.get(deadline.id)) continue
      standing.runs.set(deadline.id, runs)
      touch(standing)
    }
    if (standing.version === before) break
    entered = new Set()
    step = undefined
  }
  closeIfEnded(standing, at)
  return owed
}

/** Notes how deadlines stand after an event: what follows compares with it. */
export function settleRuns(standing: Standing): void {
  for (const deadline of standing.procedure.deadlines) {
    const runs = standing.runs.get(deadline.id) ?? []
    if (!runs.every(isSettled)) standing.runs.set(deadline.id, runs.map(settle))
    if (!deadline.clocks.some(({ within }) => within?.kind === 'of')) continue
    standing.chosen.set(
      deadline.id,
      deadline.clocks.map(({ within }) => within && onlyOne(standing, within)),
    )
  }
}

function isSettled({ settled, starts, ended }: Run): boolean {
  return settled?.starts === starts && settled.ended === (ended !== null)
}

function settle(run: Run): Run {
  if (isSettled(run)) return run
  return { ...run, settled: { starts: run.starts, ended: run.ended !== null } }
}

/** Stages that have ended and lead on from there. */
export function endedStages(standing: Standing): readonly Stage[] {
  return activeStages(standing).filter((stage) => {
    return stage.next.length > 0 && hasEnded(stage, standing.visits)
  })
}

/** A stage that has ended and cannot be left: something is owed, or nobody knows where to go. */
export interface Stuck {
  readonly stage: Stage
  readonly owed: readonly Owed[]
  /** Facts that would say where the case goes on. */
  readonly missing: readonly string[]
}

/** The stages that have ended since and cannot be left. Those that a hold keeps only wait. */
export function stuckStages(standing: Standing, before: ReadonlySet<string>): readonly Stuck[] {
  return endedStages(standing).flatMap((stage): Stuck[] => {
    if (before.has(stage.path)) return []
    const chosen = choose(standing, stage.next)
    if (chosen.kind === 'unknown') return [{ stage, owed: [], missing: chosen.missing }]
    const owed = chosen.kind === 'branch' && chosen.target ? owedBy(standing, chosen.target) : []
    return owed.length > 0 ? [{ stage, owed, missing: [] }] : []
  })
}

function settlePlace(standing: Standing, following: Following, owed: Owed[]): ReadonlySet<string> {
  const entered = new Set<string>()
  for (let round = 0; round < mostRounds; round += 1) {
    const more = startNext(standing, following.at) ?? leaveNext(standing, following, owed)
    if (!more) break
    for (const path of more) entered.add(path)
  }
  return entered
}

function startNext(standing: Standing, at: number): ReadonlySet<string> | undefined {
  for (const { children } of activeStages(standing)) {
    const track = children.find(({ when, path }) => {
      return when && !standing.visits.has(path) && test(standing, when) === true
    })
    if (track) return startTrack(standing, track, at)
  }
  return undefined
}

function leaveNext(
  standing: Standing,
  { at, ended, isLenient }: Following,
  owed: Owed[],
): ReadonlySet<string> | undefined {
  const inner = [...endedStages(standing)].sort((a, b) => b.path.length - a.path.length)
  for (const stage of inner) {
    const chosen = choose(standing, stage.next)
    if (chosen.kind !== 'branch' || !chosen.target || holdsOn(standing, stage).length > 0) continue
    const left = owedBy(standing, chosen.target)
    if (left.length > 0 && (!isLenient || ended.has(stage.path))) continue
    owed.push(...left)
    const { branch, target } = chosen
    return go(standing, { way: `then:${stage.path}`, branch, target }, at)
  }
  return undefined
}

/** Remembers since when conditions are true; gives those that became so. */
function remember(standing: Standing, at: number): ReadonlySet<string> {
  const becameTrue = new Set<string>()
  for (const { name, condition } of standing.procedure.histories) {
    const isTrue = test(standing, condition) === true
    if (isTrue === standing.since.has(name)) continue
    if (isTrue) {
      standing.since.set(name, at)
      becameTrue.add(name)
    } else standing.since.delete(name)
    touch(standing)
  }
  return becameTrue
}

function closeIfEnded(standing: Standing, at: number): void {
  if (!hasEnded(standing.procedure.root, standing.visits)) return
  for (const deadline of standing.procedure.deadlines) {
    for (const run of standing.runs.get(deadline.id) ?? []) {
      const finished = finishRun(deadline, run, at)
      if (finished !== run) replaceRun(standing, deadline, finished)
    }
  }
  standing.closed = true
  touch(standing)
}
