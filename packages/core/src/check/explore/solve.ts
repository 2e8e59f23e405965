import type { Condition, Json, Truth } from '@dueprocess/rules'
import type { LinkedProcedure } from '../../procedure/index.ts'
import { isExact } from './exact.ts'
import type { Judge, Knowledge } from './judge.ts'
import type { Samples } from './samples.ts'

/** A condition with what it is to come to. */
export interface Wanted {
  readonly condition: Condition
  readonly truth: Truth
}

/** Values of facts with which conditions come to what is wanted. */
export type Solution = ReadonlyMap<string, Json | undefined>

/**
 * Values with which all conditions come to what is wanted. `none` only where it is proven that
 * there are none; undefined where that cannot be told.
 */
export function solve(
  {
    procedure,
    judge,
    samples,
  }: {
    readonly procedure: LinkedProcedure
    readonly judge: Judge
    readonly samples: Samples
  },
  wanted: readonly Wanted[],
  mayBeEmpty: (name: string) => boolean = () => false,
): Solution | 'none' | undefined {
  const waiting: Solution[] = [new Map()]
  const asked = new Set<string>()
  let tries = 0
  for (let values = waiting.pop(); values; values = waiting.pop()) {
    tries += 1
    if (tries > mostTries) return undefined
    const known = values
    const knowledge: Knowledge = {
      value: (name) => known.get(name),
      isOpen: (name) => !known.has(name),
    }
    const ask = askOf(judge, wanted, knowledge)
    if (ask === 'solved') return known
    if (ask === undefined) continue
    asked.add(ask)
    const options = mayBeEmpty(ask) ? [...samples.of(ask), undefined] : samples.of(ask)
    waiting.push(...options.toReversed().map((value) => new Map(known).set(ask, value)))
  }
  const isProven =
    [...asked].every((name) => samples.areAll(name)) &&
    wanted.every(({ condition }) => isExact(procedure, condition))
  return isProven ? 'none' : undefined
}

// Combinations of values that are tried for one question.
const mostTries = 500

/** The fact to choose next; nothing where one of the conditions has come to something else. */
function askOf(
  judge: Judge,
  wanted: readonly Wanted[],
  knowledge: Knowledge,
): string | 'solved' | undefined {
  let ask: string | undefined
  for (const { condition, truth } of wanted) {
    const judged = judge.condition(condition, knowledge)
    if (judged.waits.length > 0) ask ??= judged.waits[0]
    else if (judged.truth !== truth) return undefined
  }
  return ask ?? 'solved'
}
