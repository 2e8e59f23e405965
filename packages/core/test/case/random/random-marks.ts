import type { Json } from '@dueprocess/rules'
import type { Choices } from './choices.ts'
import type { Skeleton, StepDraft } from './random-stages.ts'

type Source = { [key: string]: Json }

/** Up to three holds, on a stage or on the whole case. */
export function randomHolds({ chance, one, upTo }: Choices, stages: readonly string[]): Source {
  const holds = Array.from({ length: upTo(4) }, (_, index) => {
    const by = one(['r1', 'boss', ['r1', 'handler']])
    return [
      `h${index}`,
      {
        ...(chance(70) && stages.length > 0 ? { in: one(stages) } : {}),
        set: { by, ...(chance(30) ? { form: 'waiting' } : {}) },
        release: { by: one(['r2', ['r1', 'r2']]), ...(chance(20) ? { form: 'waiting' } : {}) },
      },
    ] as const
  })
  return Object.fromEntries(holds)
}

/** Lets some steps set a hold: those that stay where it is. */
export function setBySteps(choices: Choices, parts: Source, holds: Source): void {
  for (const [id, hold] of Object.entries(holds) as [string, Source][]) {
    const { in: stage } = hold
    const around = typeof stage === 'string' ? partsOf(parts, stage) : parts
    for (const step of around ? stepsIn(around) : []) {
      if (step.to === undefined && step.hold === undefined && choices.chance(15)) step.hold = id
    }
  }
}

/** The stage or track of an id, wherever it lies. */
function partsOf({ stages, tracks }: Source, id: string): Source | undefined {
  for (const [name, below] of [...partsIn(stages), ...partsIn(tracks)]) {
    const found = name === id ? below : partsOf(below, id)
    if (found) return found
  }
  return undefined
}

function stepsIn({ steps, stages, tracks }: Source): Source[] {
  const below = [...partsIn(stages), ...partsIn(tracks)].flatMap(([, part]) => stepsIn(part))
  return [...partsIn(steps).map(([, step]) => step), ...below]
}

function partsIn(parts: Json | undefined): [string, Source][] {
  return Object.entries((parts ?? {}) as { [id: string]: Source })
}

/** Whether a step may be decided by votes: an opening may not, nor what the clock does. */
export function isVotable({ id, isClock }: StepDraft): boolean {
  return !isClock && !id.startsWith('o')
}

/** Lets votes decide a step, instead of whom it had. */
export function giveVotes({ chance, one, upTo }: Choices, { source }: StepDraft): void {
  const seats = Array.from({ length: 1 + upTo(3) }, () => one(['r1', 'r2', 'boss', 'handler']))
  for (const key of ['by', 'form', 'amend', 'require']) delete source[key]
  source.votes = {
    of: seats,
    ...(chance(60) ? { quorum: 1 + upTo(seats.length) } : {}),
    ...(chance(30) ? { veto: [one(seats)] } : {}),
    ...(chance(30) ? { 'in-order': true } : {}),
  }
}

/** What may govern the grade in the place of its table. */
export interface Governing {
  readonly decides: boolean
  readonly override?: Json
}

export function randomGoverning({ chance, one }: Choices): Governing {
  return {
    decides: chance(35),
    ...(chance(40) ? { override: { by: one(['boss', ['r1', 'handler']]) } } : {}),
  }
}

export function overrideOf({ override }: Governing): Source {
  return override === undefined ? {} : { override }
}

/** Lets at least one step adopt the grade. */
export function adoptSomewhere({ chance, one }: Choices, steps: readonly StepDraft[]): void {
  const sure = one(steps)
  for (const step of steps) if (step === sure || chance(20)) step.source.decide = 'grade'
}

/** A further end, for cases that are part of another one, and a step that leads there. */
export function addDuplicates({ chance, one }: Choices, skeleton: Skeleton, stages: Source): void {
  if (!chance(40)) return
  const open = partsIn(stages).filter(([, stage]) => stage.final === undefined)
  const [, stage] = one(open)
  const id = `t${skeleton.steps.length}d`
  const source: Source = { to: 'same', merge: 'note.text' }
  stage.steps = { ...(stage.steps as Source), [id]: source }
  stages.same = { final: 'duplicate' }
  skeleton.steps.push({ id, source, targets: ['same'], onwards: ['same'], isClock: false })
}
