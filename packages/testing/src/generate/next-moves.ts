import {
  type CaseState,
  type Procedure,
  type Samples,
  type Step,
  samplesFor,
} from '@dueprocess/core'
import type { Choices } from './choices.ts'
import { around } from './distances.ts'
import { type FormFiller, formFiller } from './fill-in.ts'
import { aimOf, type Focus } from './focus.ts'
import { actorFor, stranger } from './persons.ts'
import type { Move, Position } from './position.ts'

/** What is looked for: which elements nobody has seen yet, and the one that is searched for now. */
export interface Search {
  readonly isMissing: (kind: 'steps' | 'refusals' | 'deadlines', id: string) => boolean
  readonly focus: Focus
}

/** Chooses what to try next. */
export interface MoveChooser {
  /** Undefined where nothing can be tried: nobody is there to do it. */
  choose(from: Position, search: Search, choices: Choices): Move | undefined
}

const minute = 60_000

/** Chooses moves that could show what was not shown yet, and now and then any other. */
export function moveChooser(procedure: Procedure): MoveChooser {
  const context: Context = {
    procedure,
    filler: formFiller(procedure),
    samples: samplesFor(procedure),
    steps: stepsByStage(procedure),
  }
  return {
    choose: (from, search, choices) => {
      const options = optionsAt(context, from, search)
      if (options.length === 0) return undefined
      return choices.weighted(options, ({ weight }) => weight).make(choices)
    },
  }
}

interface Context {
  readonly procedure: Procedure
  readonly filler: FormFiller
  readonly samples: Samples
  /** Steps that persons take, by the path of the stage where they are offered. */
  readonly steps: ReadonlyMap<string, readonly Step[]>
}

/** Something that could be tried, and how much it promises. */
interface Option {
  readonly weight: number
  readonly make: (choices: Choices) => Move | undefined
}

function optionsAt(context: Context, from: Position, search: Search): readonly Option[] {
  const { procedure, steps } = context
  const state = from.case
  if (!state) {
    return [...procedure.openings.values()].flatMap((step) =>
      stepOptions(context, from, step, search),
    )
  }
  if (state.status === 'closed') return []
  const paths = new Set(state.place.flatMap(around))
  const offered = [...paths].flatMap((path) => steps.get(path) ?? [])
  return [
    ...offered.flatMap((step) => stepOptions(context, from, step, search)),
    ...waitOptions(state, from, search),
    ...linkOptions(context, from, state),
  ]
}

/** A step as somebody who may takes it, and as a stranger whose refusal was not shown yet. */
function stepOptions(
  { procedure, filler }: Context,
  from: Position,
  step: Step,
  { isMissing, focus }: Search,
): readonly Option[] {
  const state = from.case
  const times = state && Object.hasOwn(state.done, step.id) ? (state.done[step.id]?.times ?? 0) : 0
  const isNear =
    state &&
    step.to.some(({ target }) => {
      return target && focus.distance([target.path]) < focus.distance(state.place)
    })
  const weight =
    (isMissing('steps', step.id) ? 40 : Math.max(2, 10 - 2 * times)) +
    (focus.asked.has(step.id) || (times === 0 && focus.steps.has(step.id)) ? 30 : 0) +
    (isNear ? 20 : 0)
  const at = from.now + (state ? 10 * minute : 0)
  const kind = state ? 'take' : 'open'
  const make = (by: ReturnType<typeof actorFor>, choices: Choices): Move | undefined => {
    if (!by) return undefined
    const filled =
      fillVote(step, choices) ?? filler.fill(step, at, choices, aimOf(focus, step, choices))
    return { act: { kind, step: step.id, by, ...(filled ? { data: filled } : {}) }, at }
  }
  const own: Option = {
    weight,
    make: (choices) =>
      make(voterFor(step, state, choices) ?? actorFor(procedure, step, state, choices), choices),
  }
  const asStranger: Option = { weight: 20, make: (choices) => make(stranger, choices) }
  return isMissing('refusals', `${step.id} without the role`) ? [own, asStranger] : [own]
}

/** Votes are mostly in favour: else nothing would ever be approved. */
function fillVote({ votes }: Step, choices: Choices): { vote: string } | undefined {
  return votes ? { vote: choices.chance(75) ? 'for' : 'against' } : undefined
}

/** Each seat has a person of its own, in the order of the seats. */
function voterFor(
  { id, votes }: Step,
  state: CaseState | undefined,
  choices: Choices,
): ReturnType<typeof actorFor> {
  if (!votes) return undefined
  const cast = state?.votes && Object.hasOwn(state.votes, id) ? (state.votes[id] ?? []) : []
  const open = [...votes.seats.keys()].filter((seat) => cast.every((one) => one.seat !== seat))
  const seat = votes.inOrder ? open[0] : open[choices.upTo(Math.max(1, open.length))]
  const role = votes.seats[seat ?? 0]
  const before = votes.seats.slice(0, seat).filter((one) => one === role).length
  return role === undefined
    ? undefined
    : { id: before === 0 ? role : `${role}-${before + 1}`, roles: [role] }
}

/** Time passes until the next thing that is due, or until a deadline whose miss was not shown yet. */
function waitOptions(
  state: CaseState,
  { now }: Position,
  { isMissing }: Search,
): readonly Option[] {
  const wait = (due: number, weight: number): Option => ({
    weight,
    make: () => ({ act: { kind: 'wait' }, at: Math.max(now, minuteAfter(due)) }),
  })
  const runs = Object.entries(state.deadlines).flatMap(([key, { due, status, missed }]) => {
    const [id = key] = key.split('#')
    const isWanted = isMissing('deadlines', `${id} missed`) || isMissing('deadlines', `${id} over`)
    return status === 'open' && due !== undefined && !missed && isWanted ? [wait(due, 15)] : []
  })
  return state.wakeAt === null ? runs : [wait(state.wakeAt, 5), ...runs]
}

function minuteAfter(instant: number): number {
  return (Math.floor(instant / minute) + 1) * minute
}

/** Cases that this one opened close, each in a way that the procedure knows. */
function linkOptions({ samples }: Context, { now }: Position, state: CaseState): readonly Option[] {
  return Object.entries(state.links ?? {}).flatMap(([as, { cases }]) => {
    const number = cases.findIndex(({ outcome }) => outcome === undefined) + 1
    if (number === 0) return []
    const outcomes = samples.of(`link.${as}.outcome`).filter((one) => typeof one === 'string')
    return [
      {
        weight: 15,
        make: (choices: Choices): Move => ({
          act: {
            kind: 'linked',
            as,
            outcome: choices.one([...outcomes.filter((one) => one !== 'other'), 'closed']),
            number,
          },
          at: now + 10 * minute,
        }),
      },
    ]
  })
}

function stepsByStage({ steps, openings }: Procedure): ReadonlyMap<string, readonly Step[]> {
  const byStage = new Map<string, Step[]>()
  for (const step of steps.values()) {
    const isOfMachine = step.by.kind === 'fixed' && step.by.value.length === 0 && !step.votes
    if (openings.has(step.id) || isOfMachine) continue
    const path = step.stage?.path ?? ''
    byStage.set(path, [...(byStage.get(path) ?? []), step])
  }
  return byStage
}
