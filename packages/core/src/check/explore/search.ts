import type { Json } from '@dueprocess/rules'
import type { LinkedProcedure, Step } from '../../procedure/index.ts'
import { isOfMachine } from '../../procedure/step.ts'
import { allExpressions } from './expressions.ts'
import { before, hasEnded, isOffered, keyOf, rememberedIn, type State } from './state.ts'
import { type Playing, take } from './take.ts'
import type { Effort, Tools } from './tools.ts'

/** A state that a case can come to, with the shortest way there. */
export interface Reached {
  readonly state: State
  /** Absent before the case was opened. */
  readonly from?: Reached
  readonly by?: Step
}

/** What somebody looks for: found here; not here; or not to be told before a fact is chosen. */
export type Goal = (reached: Reached, playing: Playing) => boolean | { readonly ask: string }

export interface Found {
  readonly reached?: Reached
  /** Whether everything was looked at that a case can come to. */
  readonly isExhausted: boolean
  /** Whether a bound ended the search, or left something out, and not what is not modelled. */
  readonly isCut?: true
}

// Some thousand states are a tenth of a second; only a procedure that looks wrong is explored.
const mostStates = 1500

// Combinations of values of one form; with a dozen fields that matter there are more than memory holds.
const mostTries = 500

/**
 * Plays cases breadth first, from every opening, until one is what is looked for. Steps that are
 * not certain to be possible are left out, and with them the claim that all was seen.
 */
export function search(
  procedure: LinkedProcedure,
  { judge, samples, effort }: Tools,
  goal: Goal,
  most: number = mostStates,
): Found {
  const read = [...procedure.names.keys()].filter((name) => isRead(procedure, name))
  const playing: Playing = { procedure, judge, remembered: rememberedIn(procedure, read) }
  const steps = [...procedure.steps.values()].filter(({ acts }) => {
    return acts === undefined || acts.kind === 'set-hold' || acts.kind === 'release-hold'
  })
  const seen = new Set<string>()
  const waiting: Reached[] = [{ state: before }]
  let isExhausted = true
  let isCut = false

  const add = (reached: Reached): void => {
    const key = keyOf(reached.state)
    if (seen.has(key)) return
    seen.add(key)
    waiting.push(reached)
  }
  const split = (reached: Reached, name: string): void => {
    const options = valuesOf(procedure, samples.of(name), name)
    for (const value of options) {
      const chosen = new Map(reached.state.chosen).set(name, value)
      add({ ...reached, state: { ...reached.state, chosen } })
    }
  }

  for (const reached of waiting) {
    if (seen.size > most || effort.left <= 0) return { isExhausted: false, isCut: true }
    const answer = reached.by !== undefined && goal(reached, playing)
    if (answer === true) return { reached, isExhausted: false }
    if (typeof answer === 'object') {
      split(reached, answer.ask)
      continue
    }
    if (hasEnded(procedure.root, reached.state.active)) continue
    const next = follow(playing, reached, { steps, effort }, (name) =>
      valuesOf(procedure, samples.of(name), name),
    )
    if ('ask' in next) split(reached, next.ask)
    else {
      isExhausted &&= next.isSure
      isCut ||= next.isCut
      for (const one of next.reached) add(one)
    }
  }
  return isCut ? { isExhausted: false, isCut } : { isExhausted }
}

/** What can come of a state; not all of it where a form has too many combinations. */
interface Followed {
  readonly reached: readonly Reached[]
  readonly isSure: boolean
  readonly isCut: boolean
}

/** All that people can do next, unless an open fact has to be chosen before. */
function follow(
  playing: Playing,
  from: Reached,
  { steps, effort }: { readonly steps: readonly Step[]; readonly effort: Effort },
  valuesOfField: (name: string) => readonly (Json | undefined)[],
): { readonly ask: string } | Followed {
  const reached: Reached[] = []
  let isSure = true
  let isCut = false
  const offered = steps.filter((step) => isOffered(step, from.state.active))
  const clocks = offered.filter((step) => isOfMachine(step))
  for (const step of offered) {
    // Of several steps of the clock the calendars say which comes first.
    if (isOfMachine(step) && clocks.length > 1) {
      isSure = false
      continue
    }
    const waiting: ReadonlyMap<string, Json | undefined>[] = [new Map()]
    let tries = 0
    for (let given = waiting.pop(); given; given = waiting.pop()) {
      if (tries >= mostTries || effort.left <= 0) {
        isCut = true
        break
      }
      tries += 1
      effort.left -= 1
      const taken = take(playing, from.state, step, given)
      if (taken.kind === 'taken') reached.push({ state: taken.state, from, by: step })
      if (taken.kind === 'unsure') isSure = false
      if (taken.kind !== 'ask') continue
      if (!taken.isOwn) return { ask: taken.name }
      const known = given
      const options = valuesOfField(taken.name).toReversed()
      waiting.push(...options.map((value) => new Map(known).set(taken.name, value)))
    }
  }
  return { reached, isSure, isCut }
}

/** The values of a field to try; left empty too where that is allowed. */
function valuesOf(
  { names, forms }: LinkedProcedure,
  samples: readonly Json[],
  name: string,
): readonly (Json | undefined)[] {
  const origin = names.get(name)?.origin
  const field =
    origin?.kind === 'field' ? forms.get(origin.form)?.fields.get(origin.field) : undefined
  return field?.optional ? [...samples, undefined] : samples
}

/** Whether anything asks for a fact of history: then cases that differ in it must be told apart. */
function isRead(procedure: LinkedProcedure, name: string): boolean {
  const origin = procedure.names.get(name)?.origin
  if (origin?.kind !== 'done' && origin?.kind !== 'ever' && origin?.kind !== 'times') return false
  return readNames(procedure).has(name)
}

const readBy = new WeakMap<LinkedProcedure, ReadonlySet<string>>()

function readNames(procedure: LinkedProcedure): ReadonlySet<string> {
  let names = readBy.get(procedure)
  if (!names) {
    names = new Set([...allExpressions(procedure)].flatMap(({ reads }) => reads))
    readBy.set(procedure, names)
  }
  return names
}
