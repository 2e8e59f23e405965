import { formatDuration } from '@dueprocess/rules'
import {
  makePromise,
  type Promised,
  type Run,
  runKey,
  runsOf,
  startsEach,
  toStored,
} from '../case/deadlines/index.ts'
import type { CaseState, RunningDeadline } from '../case/index.ts'
import { type Live, liveFacts } from '../case/live.ts'
import { canonicalJson } from '../digest/index.ts'
import { type Deadline, type Escalation, valuesOf } from '../procedure/index.ts'
import { type Lost, lost } from './lost.ts'
import { mappedDeadline } from './mapping.ts'
import { toPlain, toPlainParts } from './plain.ts'
import type { MigrationPlan } from './plan.ts'

/**
 * The runs of all deadlines, as the newer version goes on with them. What was started, missed,
 * done, paused and extended stays so. What is due stays due where the plan does not say that the
 * newer version decides, or where both versions say the same.
 */
export function carryDeadlines(
  plan: MigrationPlan,
  state: CaseState,
  at: number,
): { readonly deadlines: CaseState['deadlines']; readonly lost: readonly Lost[] } {
  const live = liveFacts(plan.from, () => state)
  const deadlines: Record<string, RunningDeadline> = {}
  const gone: Lost[] = []
  for (const old of plan.from.deadlines) {
    const runs = runsOf(state, old).filter((run) => toStored(run) !== undefined)
    if (runs.length === 0) continue
    const target = mappedDeadline(plan.mapping, old.id)
    const deadline = plan.to.deadlines.find(({ id }) => id === target?.id)
    if (!target || !deadline) {
      gone.push(lost('deadline', old.id))
      continue
    }
    // Of several runs, a deadline that has only one goes on with the last.
    const kept = startsEach(deadline) ? runs : runs.slice(-1)
    if (kept.length < runs.length) gone.push(lost('run', old.id))
    for (const [index, run] of kept.entries()) {
      const numbered = { ...run, number: index + 1 }
      const carried = carryRun(old, deadline, numbered, { live, at, due: target.due })
      const stored = toStored(carried)
      if (stored) deadlines[runKey(deadline.id, index + 1)] = stored
    }
  }
  return { deadlines, lost: gone }
}

interface Moving {
  /** What the older version sees of the case. */
  readonly live: Live
  readonly at: number
  readonly due: 'keep' | 'new'
}

function carryRun(old: Deadline, deadline: Deadline, run: Run, moving: Moving): Run {
  if (isSame(old, deadline)) return run
  const clocks = counterparts(old.clocks.map(anchorOf), deadline.clocks.map(anchorOf))
  const levels = counterparts(old.escalations.map(levelOf), deadline.escalations.map(levelOf))
  const isOwed = run.status === 'open' || run.status === 'over'
  const others = deadline.escalations.map((escalation, place) => {
    return { escalation, counterpart: levels[place] }
  })
  const made = isOwed && moving.due === 'keep' ? makePromise(old, run, others, moving) : undefined
  const promised = made && atClock(made, successor(clocks, made.clock ?? 0) ?? 0)
  const starts = clocks.map((index) => (index === undefined ? null : (run.starts[index] ?? null)))
  // Where no clock is the one that governed, the promise is that of the first.
  if (promised) starts[promised.clock ?? 0] = promised.start
  return {
    ...run,
    starts,
    governing: successor(clocks, run.governing),
    levels: levels.map((index) => (index === undefined ? null : (run.levels[index] ?? null))),
    passed: passedLevels(run, levels),
    pauses: carryPauses(old, deadline, run, moving.at),
    targets: carryTargets(deadline, run, clocks),
    target: deadline.target ? run.target : null,
    period: deadline.every ? run.period : null,
    promised: promised ?? null,
  }
}

function atClock({ clock: _, ...promised }: Promised, clock: number): Promised {
  return clock === 0 ? promised : { ...promised, clock }
}

function isSame(a: Deadline, b: Deadline): boolean {
  const [one, other] = [a, b].map((deadline) => {
    const { id: _, ...parts } = toPlainParts(deadline)
    return canonicalJson(parts)
  })
  return one === other
}

/**
 * For each of the new list its place in the old one: what says the same there, or else, in a list
 * as long as before, what stands in its place and has no other counterpart. One for one.
 */
function counterparts(
  old: readonly string[],
  now: readonly string[],
): readonly (number | undefined)[] {
  const found: (number | undefined)[] = now.map((text, place) => {
    return old[place] === text ? place : undefined
  })
  const match = (place: number, isOne: (text: string, index: number) => boolean) => {
    if (found[place] !== undefined) return
    const index = old.findIndex((text, at) => !found.includes(at) && isOne(text, at))
    if (index >= 0) found[place] = index
  }
  for (const [place, text] of now.entries()) match(place, (one) => one === text)
  if (old.length === now.length) {
    for (const place of now.keys()) match(place, (_, index) => index === place)
  }
  return found
}

function successor(
  counterparts: readonly (number | undefined)[],
  place: number | null,
): number | null {
  const found = place === null ? -1 : counterparts.indexOf(place)
  return found < 0 ? null : found
}

function anchorOf({ after, when, unless }: Deadline['clocks'][number]): string {
  return canonicalJson(toPlain({ after, when, unless }))
}

function levelOf({ share, plus }: Escalation): string {
  return canonicalJson(toPlain({ share, plus }))
}

/** Level 0 is the due instant itself; an escalation that only the newer version has is not passed. */
function passedLevels({ passed }: Run, levels: readonly (number | undefined)[]): readonly number[] {
  return passed.flatMap((level) => {
    if (level === 0) return [0]
    const place = levels.indexOf(level - 1)
    return place < 0 ? [] : [place + 1]
  })
}

/**
 * The durations that were chosen before, where the newer version has them as well: what was chosen
 * of others says nothing about its own.
 */
function carryTargets(
  { clocks }: Deadline,
  run: Run,
  counterparts: readonly (number | undefined)[],
): Run['targets'] {
  const carried = run.targets.map(({ clock: old = 0, ...target }) => {
    const clock = counterparts.indexOf(old)
    const within = clocks[clock]?.within
    const known = within ? valuesOf(within).map(formatDuration) : []
    return known.includes(target.within) ? { ...target, ...(clock === 0 ? {} : { clock }) } : null
  })
  const isWhole = carried.every((target) => target !== null)
  return isWhole ? carried.filter((target) => target !== null) : []
}

/** What did not count does not count; an interval whose end nobody waits for any more ends now. */
function carryPauses(old: Deadline, deadline: Deadline, run: Run, at: number): Run['pauses'] {
  const [before, now] = [old, deadline].map(({ pauses }) => {
    return pauses.map((pause) => canonicalJson(toPlain(pause)))
  })
  const places = counterparts(before ?? [], now ?? [])
  return run.pauses.map((interval) => {
    const pause = places.indexOf(interval.pause)
    return pause >= 0 ? { ...interval, pause } : { ...interval, pause: 0, to: interval.to ?? at }
  })
}
