import { type Branch, type Choice, type Step, valuesOf } from '@dueprocess/core'
import { expressionInWords, type Telling, tell } from '../words/index.ts'
import type { ClockPlaces } from './clock-marks.ts'
import type { StepMark } from './graph.ts'
import type { Walk } from './walk.ts'

/** What steps are marked with. */
export interface Marking {
  readonly telling: Telling
  readonly clocks: ClockPlaces
  readonly walk: Walk
}

/** A step as it is listed in its stage. */
export function listedStep(step: Step, marking: Marking): StepMark {
  return { ...markOf(step, marking), ...counted(marking.walk.times(step.id)) }
}

/** A step as it is written on one of its ways out. */
export function stepOnWay(step: Step, branch: number, marking: Marking): StepMark {
  const { telling, walk } = marking
  const when = wayInWords(step.to, branch, telling)
  const mark = markOf(step, marking)
  return { ...mark, ...(when && { when }), ...counted(walk.taken(step.id, branch)) }
}

/** Under which condition a way is taken; absent where it is the only one. */
export function wayInWords(
  to: readonly Branch[],
  branch: number,
  telling: Telling,
): string | undefined {
  const { diagram } = telling.words
  const when = to[branch]?.when
  if (when) return diagram.when(expressionInWords(when, telling))
  return to.length > 1 ? diagram.otherwise : undefined
}

/** Everybody who may take a step, whatever a fact says. */
export function rolesOf(by: Choice<readonly string[]>): readonly string[] {
  return [...new Set(valuesOf(by).flat())]
}

function markOf(step: Step, { telling, clocks }: Marking): StepMark {
  const roles = step.votes ? [...new Set(step.votes.seats)] : rolesOf(step.by)
  return {
    id: step.id,
    title: tell(step.title, telling.language, step.id).text,
    roles,
    ...(roles.length === 0 && { clock: true }),
    notes: notesOf(step, telling),
    ...(step.hold !== undefined && { hold: holdTitle(step.hold, telling) }),
    clocks: clocks.steps.get(step.id) ?? [],
  }
}

function notesOf(step: Step, telling: Telling): readonly string[] {
  const { diagram } = telling.words
  const notes: string[] = []
  const timed = telling.procedure.clockSteps.find(({ id }) => id === step.id)
  if (timed) notes.push(diagram.after(telling.words.duration(timed.after)))
  if (step.required === true) notes.push(diagram.required)
  else if (step.required) {
    notes.push(diagram.requiredIf(expressionInWords(step.required, telling)))
  }
  if (step.votes) notes.push(diagram.votes(step.votes.quorum, step.votes.seats.length))
  for (const { procedure } of step.opens) notes.push(diagram.opens(procedure))
  return notes
}

/** How a hold is called. */
export function holdTitle(id: string, { procedure, language }: Telling): string {
  return tell(procedure.holds.get(id)?.title ?? {}, language, id).text
}

function counted(count: number): { readonly count?: number } {
  return count > 0 ? { count } : {}
}
