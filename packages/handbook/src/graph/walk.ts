import {
  type CaseState,
  type Deadline,
  deadlineRuns,
  type Entry,
  type LinkedProcedure,
  type Stage,
} from '@dueprocess/core'
import { formatInstantIn } from '@dueprocess/rules'
import type { Telling } from '../words/index.ts'
import type { ClockStatus } from './graph.ts'

/** A case that a diagram shows: where it is, and by its trail how it came there. */
export interface ShownCase {
  readonly state: CaseState
  readonly trail: readonly Entry[]
}

/** What a diagram shows of a case. */
export interface Walk {
  /** How often a step took a way out; the way by its place in the list. */
  taken(step: string, branch: number): number
  /** How often a step was taken, whatever way it took. */
  times(step: string): number
  /** Whether the case left an ended stage by a way. */
  leftBy(stage: Stage, branch: number): boolean
  /** Whether the case entered a stage around others, and so the stage that it begins with. */
  began(stage: Stage): boolean
  isAt(path: string): boolean
  statusOf(deadline: Deadline): ClockStatus | undefined
}

/** Nothing has happened: a diagram of the procedure alone. */
export const nowhere: Walk = {
  taken: () => 0,
  times: () => 0,
  leftBy: () => false,
  began: () => false,
  isAt: () => false,
  statusOf: () => undefined,
}

/** Reads a case and its trail. Steps that the procedure does not know are left out. */
export function walkOf({ state, trail }: ShownCase, telling: Telling): Walk {
  const ways = new Map<string, number>()
  const left = new Set<string>()
  const begun = new Set<string>()
  let place: readonly string[] = []
  for (const { step, changes } of trail) {
    if (step) {
      add(ways, step.id)
      add(ways, wayOf(step.id, step.branch ?? 0))
    }
    if (changes.place) {
      for (const way of endedWays(telling.procedure, place, changes.place)) left.add(way)
      for (const { path, start } of telling.procedure.stages.values()) {
        if (start && !isIn(place, path) && isIn(changes.place, start.path)) begun.add(path)
      }
      place = changes.place
    }
  }
  const current = new Set(state.place)
  return {
    taken: (step, branch) => ways.get(wayOf(step, branch)) ?? 0,
    times: (step) => ways.get(step) ?? 0,
    leftBy: (stage, branch) => left.has(wayOf(stage.path, branch)),
    began: ({ path }) => begun.has(path),
    isAt: (path) => current.has(path),
    statusOf: (deadline) => statusOf(deadline, state, telling),
  }
}

function add(counts: Map<string, number>, key: string): void {
  counts.set(key, (counts.get(key) ?? 0) + 1)
}

function wayOf(id: string, branch: number): string {
  return `${id} ${branch}`
}

/** The ways out of stages around a place that has been left for where such a way leads. */
function endedWays(
  { stages }: LinkedProcedure,
  from: readonly string[],
  to: readonly string[],
): readonly string[] {
  return [...stages.values()].flatMap(({ path, next }) => {
    if (next.length === 0 || !isIn(from, path) || isIn(to, path)) return []
    return next.flatMap(({ target }, branch) =>
      target && isIn(to, target.path) ? [wayOf(path, branch)] : [],
    )
  })
}

function isIn(place: readonly string[], path: string): boolean {
  return place.some((leaf) => leaf === path || leaf.startsWith(`${path}/`))
}

function statusOf(deadline: Deadline, state: CaseState, telling: Telling): ClockStatus {
  const { words } = telling
  const runs = deadlineRuns(telling.procedure, state, deadline.id)
  const run = runs.at(-1)
  const kind = run === undefined ? 'idle' : kindOf(run.status, run.missed)
  const said = words.diagram.status[kind]
  if (run === undefined || run.due === null || (kind !== 'open' && kind !== 'late'))
    return { kind, text: said }
  const calendar = deadline.on.kind === 'fixed' ? deadline.on.value.calendar : undefined
  const due = wallTime(run.due, calendar?.zone.id ?? 'UTC')
  return { kind, text: words.list([said, words.diagram.dueAt(due)]) }
}

function kindOf(status: string, missed: boolean): ClockStatus['kind'] {
  if (status === 'open') return missed ? 'late' : 'open'
  if (status === 'done') return missed ? 'missed' : 'met'
  if (missed) return 'missed'
  return status === 'void' || status === 'over' || status === 'unfinished' ? status : 'idle'
}

function wallTime(instant: number, zone: string): string {
  return formatInstantIn(instant, zone).slice(0, 16).replace('T', ' ')
}
