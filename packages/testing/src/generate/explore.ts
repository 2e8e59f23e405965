import { type CaseState, liveFacts, type Procedure, samplesFor } from '@dueprocess/core'
import type { Condition } from '@dueprocess/rules'
import { elementsOf, keyOf } from '../coverage/index.ts'
import { type Choices, choicesFrom } from './choices.ts'
import { around } from './distances.ts'
import { type Focus, focusFinder } from './focus.ts'
import { moveChooser } from './next-moves.ts'
import { type Position, play } from './position.ts'

export interface ExploreOptions {
  readonly seed: number
  /** How many moves may be tried. */
  readonly budget: number
  /** Called now and then with how many were tried. */
  readonly onProgress?: ((tried: number) => void) | undefined
}

/** What a search found. */
export interface Explored {
  /** By element the position that shows it, after as few moves as were seen. */
  readonly shown: ReadonlyMap<string, Position>
  readonly tried: number
  /** Whether the budget ran out while something was still missing. */
  readonly isBudgetSpent: boolean
}

const triesAFocus = 40

// Luck at the beginning decides where a search goes: what was not found may be, from the beginning.
const triesARound = 3320

// Longer stories nobody reads; a procedure without an end would go on for ever.
const longest = 250

/** Positions in which more can be found, and how often each was gone on from. */
interface Waiting {
  readonly position: Position
  picked: number
}

/**
 * Plays cases at random, and goes on from where something new was seen: a new element, or a case
 * that stands as none before it did. Ends when all is shown, or the budget is spent.
 */
export function explore(
  procedure: Procedure,
  start: Position,
  { seed, budget, onProgress }: ExploreOptions,
): Explored {
  const choices = choicesFrom(seed)
  const chooser = moveChooser(procedure)
  const wanted = new Set(
    elementsOf(procedure).flatMap((one) => (one.kind === 'clauses' ? [] : keyOf(one))),
  )
  const missing = new Set(wanted)
  const shown = new Map<string, Position>()
  const seen = new Set<string>()
  const conditions = conditionsOf(procedure)
  let waiting: Waiting[] = [{ position: start, picked: 0 }]
  const isMissing = (kind: string, id: string): boolean => missing.has(`${kind} ${id}`)
  const findFocus = focusFinder(procedure, { samples: samplesFor(procedure), choices })
  let focus = findFocus('')
  let near: readonly Waiting[] = waiting
  let last: Waiting | undefined
  let tried = 0
  for (; tried < budget && missing.size > 0; tried += 1) {
    if (tried % 500 === 0) onProgress?.(tried)
    if (tried % triesARound === 0) {
      waiting = [{ position: start, picked: 0 }]
      seen.clear()
      last = undefined
    }
    if (tried % triesAFocus === 0) {
      focus = findFocus(choices.one([...missing]))
      near = nearest(waiting, focus)
    }
    const from: Waiting = last && choices.chance(60) ? last : pick(waiting, near, choices)
    from.picked += 1
    const move = chooser.choose(from.position, { isMissing, focus }, choices)
    const to = move && play(procedure, from.position, move)
    last = undefined
    if (!to) continue
    let isNew = false
    for (const key of to.shows) {
      if (!wanted.has(key)) continue
      const known = shown.get(key)
      if (!known || known.count > to.count) shown.set(key, to)
      if (missing.delete(key)) isNew = true
    }
    if (to.reasons || !to.case || to.count >= longest) continue
    const sort = standing(to) + judged(conditions, procedure, to.case)
    if (!isNew && seen.has(sort)) continue
    seen.add(sort)
    last = { position: to, picked: 0 }
    waiting.push(last)
  }
  onProgress?.(tried)
  return { shown, tried, isBudgetSpent: missing.size > 0 }
}

/** Half of the time one that is near what is looked for, else one of the latest or the least used. */
function pick(waiting: readonly Waiting[], near: readonly Waiting[], choices: Choices): Waiting {
  const group = choices.chance(50) ? near : choices.chance(40) ? waiting.slice(-12) : waiting
  const some = [choices.one(group), choices.one(group), choices.one(group)]
  return some.reduce((best, one) => (one.picked < best.picked ? one : best))
}

// The farther ones are kept too: what is near may be barred for good.
const mostNear = 30

const mostJudged = 200

/** The positions from which the fewest moves may lead to what is looked for. */
function nearest(waiting: readonly Waiting[], { farFrom, steps }: Focus): readonly Waiting[] {
  const [start] = waiting
  // To ask conditions of each case costs more than a move: the latest, and some of all, will do.
  const stride = Math.max(1, Math.floor(waiting.length / mostJudged))
  const judged = waiting.filter(({ position }, index) => {
    const isOpen = position.case?.status !== 'closed'
    return isOpen && (index % stride === 0 || index > waiting.length - mostJudged)
  })
  const found = judged
    .map((one) => ({ one, far: farFrom(one.position.case) }))
    .filter(({ far }) => Number.isFinite(far))
    .reverse()
    .sort((a, b) => a.far - b.far || a.one.picked - b.one.picked)
    .slice(0, mostNear)
    .map(({ one }) => one)
  return start && (found.length === 0 || steps.size > 0) ? [start, ...found] : found
}

/** What tells one case from another by itself, leaving out when and with which figures. */
function standing({ case: state }: Position): string {
  if (!state) return ''
  const { place, done, decisions, deadlines, held = {}, links = {}, assigned, votes = {} } = state
  return JSON.stringify([
    place,
    Object.entries(done).map(([step, { times }]) => [step, Math.min(times, 2)]),
    Object.values(decisions).map((one) => (one.kind === 'decided' ? one.rows : one.kind)),
    Object.entries(deadlines).map(([id, { status, missed, passed }]) => {
      return id.includes('#') ? '' : [id, status, missed, passed?.length]
    }),
    Object.keys(held),
    Object.values(links).map(({ cases }) => cases.slice(0, 2).map(({ outcome }) => outcome)),
    Object.keys(assigned),
    Object.values(votes).map((cast) => cast.length),
  ])
}

/** Steps with the conditions that bar them, or choose among their ways. */
function conditionsOf({ steps }: Procedure): readonly Conditions[] {
  return [...steps.values()].flatMap(({ stage, when, unless, to }) => {
    const all = [when, unless, ...to.map((way) => way.when)].filter((one) => one !== undefined)
    return all.length > 0 ? [{ path: stage?.path ?? '', all }] : []
  })
}

interface Conditions {
  /** Of the stage where the step is offered. */
  readonly path: string
  readonly all: readonly Condition[]
}

/** What the conditions of the steps on offer come to: of what forms say, that matters there. */
function judged(conditions: readonly Conditions[], procedure: Procedure, state: CaseState): string {
  const paths = new Set(state.place.flatMap(around))
  const offered = conditions.filter(({ path }) => paths.has(path))
  if (offered.length === 0) return ''
  const { read } = liveFacts(procedure, () => state)
  return offered.flatMap(({ all }) => all.map((one) => one.test(read))).join()
}
