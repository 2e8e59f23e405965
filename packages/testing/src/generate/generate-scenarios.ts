import type { Procedure } from '@dueprocess/core'
import { parseInstant } from '@dueprocess/rules'
import { type Coverage, coverageOf } from '../coverage/index.ts'
import { prepareScenarios } from '../run/index.ts'
import { chooseStories } from './choose.ts'
import { explore } from './explore.ts'
import { startAt } from './position.ts'
import { writeStories } from './write-stories.ts'

export interface GenerateOptions {
  /** The same seed gives the same scenarios; 1 where left out. */
  readonly seed?: number
  /** How many moves are tried at most: not time, so that every machine finds the same. */
  readonly budget?: number
  /** How the file names the procedure: a path beside it, or a preset. Left out: the id. */
  readonly procedure?: string
  /** When the scenarios begin, in RFC 3339; left out, a Monday morning on which it may be followed. */
  readonly start?: string
  /** Called now and then with how many moves were tried. */
  readonly onProgress?: (tried: number, budget: number) => void
}

/** Scenarios that were made up, and what they come to. */
export interface GeneratedScenarios {
  /** The text of a scenario file. */
  readonly text: string
  /** What the scenarios of the text show of the procedure, as measured by running them. */
  readonly coverage: Coverage
  readonly tried: number
  /**
   * Whether the budget was spent before all was shown: what is missing in `coverage` may be
   * impossible, or only hard to find.
   */
  readonly isBudgetSpent: boolean
}

const defaultBudget = 20_000

/**
 * Makes up scenarios that show as much of a procedure as can be found: by random cases that go on from
 * where something new was seen. What they expect is what the procedure does now: somebody reads it
 * once, and it guards every later version. The same options give the same text.
 */
export function generateScenarios(
  procedure: Procedure,
  {
    seed = 1,
    budget = defaultBudget,
    procedure: reference,
    start,
    onProgress,
  }: GenerateOptions = {},
): GeneratedScenarios {
  const from = startAt(parseInstant(start ?? '') ?? firstDay(procedure))
  const { shown, tried, isBudgetSpent } = explore(procedure, from, {
    seed,
    budget,
    onProgress: onProgress && ((done) => onProgress(done, budget)),
  })
  const stories = chooseStories(procedure, from, shown)
  const text = writeStories(procedure, from, stories, {
    reference: reference ?? procedure.id,
    note: `Generated with seed ${seed}: what ${procedure.id} ${procedure.version} does, not yet read by anybody.`,
  })
  const { scenarios } = prepareScenarios(text, () => procedure)
  const traces = scenarios.map((scenario) => scenario.run({ verify: false }).trace)
  const coverage = coverageOf(procedure, traces)
  return { text, coverage, tried, isBudgetSpent }
}

const monday = Date.UTC(2026, 2, 2)
const week = 7 * 86_400_000

/** Nine o'clock in the zone of the first calendar, on a Monday on which the procedure is in force. */
function firstDay({ applies, calendars }: Procedure): number {
  const calendar = calendars.values().next().value
  const inForce = applies?.from === undefined ? monday : Date.parse(`${applies.from}T00:00:00Z`)
  const until = applies?.until === undefined ? Infinity : Date.parse(`${applies.until}T00:00:00Z`)
  const weeks = Math.max(0, Math.ceil((inForce - monday) / week))
  const day = monday + weeks * week
  const chosen = day > until ? inForce : day
  return chosen + 9 * 3_600_000 - (calendar?.zone.offsetAt(chosen) ?? 0)
}
