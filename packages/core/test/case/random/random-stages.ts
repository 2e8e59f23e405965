import type { Json } from '@dueprocess/rules'
import type { Choices } from './choices.ts'

type Source = { [key: string]: Json }

/** A step of the skeleton, to be filled in once all names are known. */
export interface StepDraft {
  readonly id: string
  readonly source: Source
  /** Every stage that it may lead to; a step of the clock may lead on only. */
  readonly targets: readonly string[]
  readonly onwards: readonly string[]
  readonly isClock: boolean
}

/** A stage or track that may get conditions. */
export interface StageDraft {
  readonly source: Source
  /** Where its `then` may lead instead. */
  readonly onwards: readonly string[]
}

export interface Skeleton {
  readonly steps: StepDraft[]
  readonly stages: StageDraft[]
  /** Tracks that may be made conditional. */
  readonly tracks: Source[]
  readonly ids: string[]
}

// What every object has: names like any other.
const inherited = ['constructor', 'toString', 'valueOf', 'hasOwnProperty', 'isPrototypeOf']

export function newSkeleton(): Skeleton {
  return { steps: [], stages: [], tracks: [], ids: [] }
}

/**
 * A row of stages, the last one final: each is left towards the next by a step or by `then`, so
 * that every stage can be reached and none is a dead end. Some contain rows or tracks.
 */
export function randomRow(
  choices: Choices,
  skeleton: Skeleton,
  around: readonly string[],
  depth: number,
): { readonly first: string; readonly stages: Source } {
  const ids = Array.from({ length: 2 + choices.upTo(depth === 0 ? 4 : 2) }, () => {
    return newId(choices, skeleton.ids, 's')
  })
  const visible = [...ids, ...around]
  const last = ids.length - 1
  const rows = ids.map((id, index): [string, Source] => {
    // How the whole case ends is said at the top.
    if (index === last) {
      return [id, { final: depth === 0 && choices.chance(20) ? 'cancelled' : true }]
    }
    const onwards = ids.slice(index + 1)
    return [id, randomStage(choices, skeleton, { visible, onwards, depth })]
  })
  return { first: ids[0] ?? '', stages: Object.fromEntries(rows) }
}

interface Place {
  readonly visible: readonly string[]
  /** The stages behind this one in its row. */
  readonly onwards: readonly string[]
  readonly depth: number
}

function randomStage(choices: Choices, skeleton: Skeleton, place: Place): Source {
  const { visible, onwards, depth } = place
  const next = onwards[0] ?? ''
  const source: Source = {}
  const kind = depth < 2 ? choices.one(['atomic', 'atomic', 'compound', 'parallel']) : 'atomic'
  if (kind === 'compound') {
    const { first, stages } = randomRow(choices, skeleton, visible, depth + 1)
    Object.assign(source, { start: first, stages })
    skeleton.stages.push({ source, onwards })
  } else if (kind === 'parallel') {
    const tracks = Array.from({ length: 1 + choices.upTo(3) }, (_, index) => {
      const { first, stages } = randomRow(choices, skeleton, visible, depth + 1)
      const track: Source = { start: first, stages }
      if (choices.chance(20)) track.steps = randomSteps(choices, skeleton, place, false)
      // Then the end of this track alone ends the others.
      if (choices.chance(10)) {
        Object.assign(track, going(next))
        skeleton.stages.push({ source: track, onwards })
      }
      if (index > 0) skeleton.tracks.push(track)
      return [newId(choices, skeleton.ids, 'k'), track] as const
    })
    source.tracks = Object.fromEntries(tracks)
    skeleton.stages.push({ source, onwards })
  }
  if (kind !== 'atomic') Object.assign(source, going(next))
  source.steps = randomSteps(choices, skeleton, place, kind === 'atomic')
  return source
}

function randomSteps(
  choices: Choices,
  skeleton: Skeleton,
  { visible, onwards }: Place,
  mustLeave: boolean,
): Source {
  const steps: Source = {}
  const add = (to: string | undefined, isClock = false) => {
    const id = newId(
      choices,
      skeleton.steps.map((step) => step.id),
      't',
    )
    const source: Source = to === undefined ? {} : { to }
    steps[id] = source
    skeleton.steps.push({ id, source, targets: visible, onwards, isClock })
  }
  if (mustLeave || choices.chance(30)) add(onwards[0])
  for (let more = choices.upTo(3); more > 0; more--) {
    add(choices.chance(50) ? choices.one(visible) : undefined)
  }
  if (choices.chance(25)) add(choices.chance(60) ? choices.one(onwards) : undefined, true)
  if (Object.keys(steps).length === 0) add(undefined)
  return steps
}

/** A new name, sometimes one that every object has. */
export function newId(choices: Choices, taken: readonly string[], letter: string): string {
  const name = choices.chance(8) ? choices.one(inherited) : `${letter}${taken.length}`
  const id = taken.includes(name) ? `${letter}${taken.length}` : name
  if (letter !== 't') (taken as string[]).push(id)
  return id
}

/** `then` as a part of a map, without an object that could be taken for a promise. */
export function going(to: Json): Source {
  return Object.fromEntries([['then', to]])
}
