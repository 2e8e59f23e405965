import type { Condition, Json } from '@dueprocess/rules'
import type { Branch, Constraint, LinkedProcedure, Stage, Step } from '../../procedure/index.ts'
import { isWithin } from '../../procedure/stage.ts'
import { isOfMachine } from '../../procedure/step.ts'
import { adoptedName, type Judge, type Judgement, type Knowledge } from './judge.ts'
import { rolesOf } from './names.ts'
import { entered, hasEnded, isOffered, move, type Remembered, type State } from './state.ts'

/** What comes of a step: the case after it; an open fact to choose first; or nothing for certain. */
export type Taken =
  | { readonly kind: 'taken'; readonly state: State }
  | { readonly kind: 'ask'; readonly name: string; readonly isOwn: boolean }
  | { readonly kind: 'refused' }
  /** It depends on what is not modelled: time, linked cases. */
  | { readonly kind: 'unsure' }

/** What is followed while cases are played. */
export interface Playing {
  readonly procedure: LinkedProcedure
  readonly judge: Judge
  readonly remembered: Remembered
}

// A step that is counted is taken no more often than that.
const mostTimes = 3

/** What is known of facts in a state. */
export function knowledgeOf({ procedure: { names, steps } }: Playing, state: State): Knowledge {
  const linked = (link: string): boolean =>
    [...steps.values()].some(
      ({ id, opens }) => state.times.has(id) && opens.some(({ as }) => as === link),
    )
  return {
    value: (name) => {
      const origin = names.get(name)?.origin
      switch (origin?.kind) {
        case 'done':
          return state.done.has(origin.step)
        case 'ever':
          return state.times.has(origin.step)
        case 'times':
          return state.times.get(origin.step) ?? 0
        case 'in':
          return [...state.active].some(({ path }) => path === origin.stage)
        case 'held':
          return state.held.has(origin.hold)
        case 'link':
          if (linked(origin.link) || origin.what === 'outcome') return undefined
          return origin.what === 'open' ? false : 0
        default:
          return state.chosen.get(name)
      }
    },
    isOpen: (name) => {
      const origin = names.get(name)?.origin
      if (origin === undefined || origin.kind === 'deadline') return true
      if (origin.kind === 'link') return linked(origin.link)
      if (origin.kind === 'outcome') return state.times.has(origin.step) && !state.chosen.has(name)
      return origin.kind === 'field' && state.recorded.has(origin.form) && !state.chosen.has(name)
    },
  }
}

/** Whether an open fact can be chosen: a field of a form, not how time or a linked case stands. */
export function isChoosable({ procedure }: Playing, name: string): boolean {
  return procedure.names.get(name)?.origin.kind === 'field'
}

/**
 * Takes a step as a case would, with the fields of its own form as they were `given`, as far as
 * that was asked.
 */
export function take(
  playing: Playing,
  state: State,
  step: Step,
  given: ReadonlyMap<string, Json | undefined>,
): Taken {
  return new Taking(playing, state, step, given).run()
}

class Taking {
  readonly #playing: Playing
  readonly #step: Step
  readonly #given: ReadonlyMap<string, Json | undefined>
  readonly #before: State
  #state: State
  #stop: Taken | undefined
  #isRecorded = false

  constructor(
    playing: Playing,
    state: State,
    step: Step,
    given: ReadonlyMap<string, Json | undefined>,
  ) {
    this.#playing = playing
    this.#before = state
    this.#state = state
    this.#step = step
    this.#given = given
  }

  run(): Taken {
    const { stage, acts } = this.#step
    if (!isOffered(this.#step, this.#state.active)) return { kind: 'refused' }
    if (acts && acts.kind !== 'set-hold' && acts.kind !== 'release-hold') {
      return { kind: 'unsure' }
    }
    const done =
      this.#mayTake() &&
      this.#vote() &&
      this.#record() &&
      this.#count() &&
      this.#adopt() &&
      this.#goOn(stage)
    return this.#stop ?? (done ? { kind: 'taken', state: this.#state } : { kind: 'refused' })
  }

  /** The truth of a condition; where it is not to be had, the step stops and says why. */
  #truth(condition: Condition): boolean | undefined {
    const judgement = this.#playing.judge.condition(
      condition,
      knowledgeOf(this.#playing, this.#state),
    )
    return this.#settle(judgement)
  }

  #settle({
    truth,
    waits,
  }: Pick<Judgement, 'waits'> & { truth?: boolean | undefined }): boolean | undefined {
    if (truth !== undefined || waits.length === 0) return truth
    const name = waits.find((one) => isChoosable(this.#playing, one))
    this.#stop ??= name === undefined ? { kind: 'unsure' } : this.#askFor(name)
    return undefined
  }

  #askFor(name: string): Taken {
    const { form } = this.#step
    const isOwn = this.#isRecorded && name.startsWith(`${form?.form.id}.`)
    return { kind: 'ask', name, isOwn }
  }

  #mayTake(): boolean {
    const { when, unless, acts, hold } = this.#step
    const isTaken =
      this.#step.stage === undefined &&
      this.#step.assign.some(({ to }) => to.some(({ kind }) => kind === 'self'))
    const somebody = rolesOf(this.#step).some((role) => this.#isHeldBySomebody(role))
    if (!isOfMachine(this.#step) && !somebody && !isTaken) return false
    if (this.#step.votes && !this.#step.votes.seats.every((role) => this.#isHeldBySomebody(role))) {
      // Who is there may be enough, or not.
      this.#stop ??= { kind: 'unsure' }
      return false
    }
    if (when && this.#truth(when) !== true) return false
    if (unless && this.#truth(unless) !== false) return false
    if (acts?.kind === 'set-hold' && this.#state.held.has(acts.hold)) return false
    if (acts?.kind === 'release-hold' && !this.#state.held.has(acts.hold)) return false
    if (hold !== undefined && this.#playing.procedure.holds.get(hold)?.release.by === undefined) {
      // What only linked cases end depends on them.
      this.#stop ??= { kind: 'unsure' }
      return false
    }
    return this.#playing.procedure.constraints.every((one) => this.#keeps(one))
  }

  #isHeldBySomebody(role: string): boolean {
    const { roles } = this.#playing.procedure
    return roles.get(role)?.ofCase !== true || this.#state.holders.has(role)
  }

  /** What votes come to is chosen, as the fields of a form are. */
  #vote(): boolean {
    const { id, votes } = this.#step
    if (!votes) return true
    const name = `${id}.outcome`
    const outcome = this.#given.get(name)
    if (outcome === undefined) {
      this.#stop ??= { kind: 'ask', name, isOwn: true }
      return false
    }
    this.#state = { ...this.#state, chosen: new Map(this.#state.chosen).set(name, outcome) }
    return true
  }

  #keeps(constraint: Constraint): boolean {
    const { times } = this.#state
    const { id } = this.#step
    const count = (step: string): number => times.get(step) ?? 0
    const breaks =
      (constraint.kind === 'first-then' &&
        constraint.then === id &&
        count(constraint.first) < (constraint.each ? count(id) + 1 : 1)) ||
      (constraint.kind === 'at-most' && constraint.step === id && count(id) >= constraint.count)
    return !breaks || !this.#isInForce(constraint)
  }

  #isInForce({ when, unless }: Pick<Constraint, 'when' | 'unless'>): boolean {
    return (!when || this.#truth(when) === true) && (!unless || this.#truth(unless) !== true)
  }

  #record(): boolean {
    const { form } = this.#step
    if (!form || form.builtIn) return true
    this.#isRecorded = true
    const { id, fields } = form.form
    const chosen = new Map(this.#state.chosen)
    for (const field of fields.keys()) chosen.delete(`${id}.${field}`)
    for (const [name, value] of this.#given) chosen.set(name, value)
    this.#state = { ...this.#state, chosen, recorded: new Set(this.#state.recorded).add(id) }
    return this.#step.require.every(({ field, condition }) => {
      const name = `${id}.${field}`
      const isLeftEmpty = chosen.has(name) && chosen.get(name) === undefined
      return !isLeftEmpty || this.#truth(condition) === false
    })
  }

  #count(): boolean {
    const { id, assign, opens } = this.#step
    const { remembered } = this.#playing
    const times = new Map(this.#state.times)
    const done = new Set(this.#state.done)
    const holders = new Set(this.#state.holders)
    const count = (times.get(id) ?? 0) + 1
    if (remembered.times.has(id) || opens.length > 0) times.set(id, count)
    if (count > mostTimes) {
      this.#stop ??= { kind: 'unsure' }
      return false
    }
    if (remembered.done.has(id)) done.add(id)
    for (const { role } of assign) holders.add(role)
    this.#state = { ...this.#state, times, done, holders }
    return true
  }

  #adopt(): boolean {
    const { procedure, judge } = this.#playing
    for (const id of this.#step.decide) {
      const decision = procedure.decisions.get(id)
      if (!decision) continue
      const result = judge.decision(decision, knowledgeOf(this.#playing, this.#state))
      this.#settle(result)
      if (!result.outputs) return false
      const chosen = new Map(this.#state.chosen)
      for (const { name } of decision.outputs) {
        const origin = { kind: 'decision', id, output: name } as const
        chosen.set(adoptedName(decision, origin), result.outputs[name])
      }
      this.#state = { ...this.#state, chosen }
    }
    return true
  }

  #goOn(stage: Stage | undefined): boolean {
    const way = this.#wayOut(this.#step.to)
    if (way === 'none') return false
    if (way && stage && this.#isHeld(stage)) return false
    if (way) this.#move(way)
    this.#actOnHolds()
    return this.#follow() && this.#neverBroken()
  }

  /** Where branches lead: to a stage, nowhere (`undefined`), or nobody can tell (`none`). */
  #wayOut(branches: readonly Branch[]): Stage | 'none' | undefined {
    for (const { when, target } of branches) {
      const truth = when === undefined || this.#truth(when)
      if (truth === undefined) return 'none'
      if (truth) return target === undefined || this.#owesNothing(target) ? target : 'none'
    }
    return undefined
  }

  #owesNothing(target: Stage): boolean {
    const left = [...move(this.#state.active, target).left]
    if (target.kind === 'final' && target.parent) left.push(target.parent)
    return left.every(({ steps }) =>
      steps.every(({ id, required }) => {
        if (required === undefined || this.#state.done.has(id)) return true
        return required !== true && this.#truth(required) === false
      }),
    )
  }

  #isHeld(stage: Stage): boolean {
    const { holds } = this.#playing.procedure
    return [...this.#state.held].some((id) => {
      const hold = holds.get(id)
      return hold !== undefined && isWithin(stage, hold.in)
    })
  }

  #move(target: Stage): void {
    const { left, active } = move(this.#state.active, target)
    const { holds } = this.#playing.procedure
    const done = new Set(this.#state.done)
    for (const { steps } of left) for (const { id } of steps) done.delete(id)
    const held = [...this.#state.held].filter((id) => {
      const hold = holds.get(id)
      return hold === undefined || !left.includes(hold.in)
    })
    this.#state = { ...this.#state, active, done, held: new Set(held) }
  }

  #actOnHolds(): void {
    const { acts, hold } = this.#step
    const held = new Set(this.#state.held)
    if (hold !== undefined) held.add(hold)
    if (acts?.kind === 'set-hold') held.add(acts.hold)
    if (acts?.kind === 'release-hold') held.delete(acts.hold)
    this.#state = { ...this.#state, held }
  }

  /** Starts conditional tracks and leaves what has ended, until nothing follows any more. */
  #follow(): boolean {
    for (;;) {
      if (this.#stop) return false
      if (!this.#startTrack() && !this.#completeStage()) return this.#stop === undefined
    }
  }

  #startTrack(): boolean {
    const { active } = this.#state
    for (const stage of active) {
      if (stage.kind !== 'parallel') continue
      for (const track of stage.children) {
        if (!track.when || active.has(track) || this.#truth(track.when) !== true) continue
        this.#state = { ...this.#state, active: new Set([...active, ...entered(track)]) }
        return true
      }
    }
    return false
  }

  #completeStage(): boolean {
    const ended = [...this.#state.active].filter(
      (stage) => stage.next.length > 0 && hasEnded(stage, this.#state.active),
    )
    for (const stage of ended.sort((a, b) => b.path.length - a.path.length)) {
      if (this.#isHeld(stage)) continue
      const way = this.#wayOut(stage.next)
      if (this.#stop) return false
      if (way === 'none') {
        // Only the step that ended the stage is refused for it.
        if (!hasEnded(stage, this.#before.active)) this.#stop = { kind: 'refused' }
        continue
      }
      if (!way) continue
      this.#move(way)
      return true
    }
    return false
  }

  #neverBroken(): boolean {
    return this.#playing.procedure.constraints.every((constraint) => {
      if (constraint.kind !== 'never' || !this.#isInForce(constraint)) return true
      return this.#truth(constraint.condition) !== true
    })
  }
}
