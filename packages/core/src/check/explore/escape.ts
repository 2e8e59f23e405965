import type { Condition, Json } from '@dueprocess/rules'
import { type LinkedProcedure, pathsAround, type Stage, type Step } from '../../procedure/index.ts'
import { isWithin } from '../../procedure/stage.ts'
import { isOfMachine } from '../../procedure/step.ts'
import { eventsOf, type History } from './history.ts'
import type { Judge, Knowledge } from './judge.ts'
import {
  holderName,
  namesWrittenBy,
  rolesOf,
  stagesAround,
  stepsWithin,
  tracksBeside,
} from './names.ts'
import type { Samples } from './samples.ts'

/** A stage that a case is in, or one that has ended and is to be left by its `then`. */
export interface Moment {
  readonly stage: Stage
  readonly hasEnded: boolean
}

/** What is known of a fact where somebody looks for a way out: the values that it may have. */
export type ValuesAt = (
  name: string,
  chosen: ReadonlyMap<string, Json | undefined>,
) => readonly (Json | undefined)[]

/** With which values of facts no way leads out; `undefined` where there always is one. */
export type Stuck =
  | { readonly values: ReadonlyMap<string, Json | undefined> }
  | 'not proven'
  | undefined

export interface Escape {
  /** Tries all that the facts may be which nothing can change any more. */
  stuckAt(moment: Moment, valuesAt?: ValuesAt): Stuck
}

// Combinations of values that are tried for one stage.
const mostTries = 400

/**
 * Whether people who help each other find a way out of a stage. Facts that a step can still change
 * which somebody may take, here or in a track beside, may become anything: so what is called stuck
 * is stuck, and what is not may be all the same.
 */
export function makeEscape(
  procedure: LinkedProcedure,
  tools: { readonly judge: Judge; readonly history: History; readonly samples: Samples },
): Escape {
  const besides = new Map<Stage, ReadonlySet<string>>()
  return {
    stuckAt: (
      moment,
      valuesAt = (name, chosen) => anyMoment(procedure, tools, { moment, chosen }, name),
    ) => {
      let beside = besides.get(moment.stage)
      if (!beside) {
        beside = changedBeside(procedure, moment.stage)
        besides.set(moment.stage, beside)
      }
      if (leavesFromBeside(moment.stage)) return undefined
      const waiting: ReadonlyMap<string, Json | undefined>[] = [new Map()]
      let tries = 0
      for (let values = waiting.pop(); values; values = waiting.pop()) {
        tries += 1
        if (tries > mostTries) return 'not proven'
        const answer = new Attempt(procedure, tools, moment, values, beside).run()
        if (answer === 'stuck') return { values }
        if (answer === 'out') continue
        const known = values
        const options = valuesAt(answer.ask, known)
        waiting.push(...options.map((value) => new Map(known).set(answer.ask, value)))
      }
      return undefined
    },
  }
}

type Answer = 'out' | 'stuck' | { readonly ask: string }

/** One look for a way out, with some facts chosen. */
class Attempt {
  readonly #procedure: LinkedProcedure
  readonly #judge: Judge
  readonly #samples: Samples
  readonly #moment: Moment
  readonly #values: ReadonlyMap<string, Json | undefined>
  readonly #beside: ReadonlySet<string>
  /** What steps that can be taken may change. */
  readonly #changed = new Set<string>()
  readonly #taken = new Set<Step>()
  readonly #places: ReadonlySet<string>
  #ask: string | undefined

  constructor(
    procedure: LinkedProcedure,
    { judge, samples }: { readonly judge: Judge; readonly samples: Samples },
    moment: Moment,
    values: ReadonlyMap<string, Json | undefined>,
    beside: ReadonlySet<string>,
  ) {
    this.#procedure = procedure
    this.#judge = judge
    this.#samples = samples
    this.#moment = moment
    this.#values = values
    this.#beside = beside
    this.#places = pathsAround(procedure.stages, [moment.stage.path])
  }

  run(): Answer {
    const { stage, hasEnded } = this.#moment
    const offering = [...stagesAround(stage)].filter((one) => !hasEnded || one !== stage)
    const offered = offering.flatMap(({ steps }) => steps).concat(this.#ofLanguage(offering))
    for (let size = -1; size !== this.#taken.size; ) {
      size = this.#taken.size
      this.#ask = undefined
      if (hasEnded && this.#leads(stage.next, undefined)) return 'out'
      for (const step of offered) {
        if (!this.#taken.has(step) && this.#canTake(step)) {
          this.#taken.add(step)
          for (const name of namesWrittenBy(this.#procedure, step)) this.#changed.add(name)
        }
        if (this.#taken.has(step) && this.#leads(step.to, step)) return 'out'
      }
    }
    return this.#ask === undefined ? 'stuck' : { ask: this.#ask }
  }

  #ofLanguage(offering: readonly Stage[]): readonly Step[] {
    const acts = ['override', 'withdraw', 'linked']
    return [...this.#procedure.steps.values()].filter(
      ({ acts: act, stage }) => act && acts.includes(act.kind) && stage && offering.includes(stage),
    )
  }

  /** Whether a condition can come to this; what it waits for and nothing changes is asked. */
  #canBe(condition: Condition, wanted: boolean): boolean {
    if (this.#restsOnChanged(condition)) return true
    const { truth, waits } = this.#judge.condition(condition, this.#knowledge)
    if (truth !== undefined) return truth === wanted
    const ask = waits.find((name) => !this.#canChange(name))
    if (ask === undefined) return waits.length > 0
    if (this.#canBeBroughtTo(condition, wanted, waits)) return true
    this.#ask ??= ask
    return false
  }

  /** Whether what can still be changed decides, whatever the rest may be. */
  #canBeBroughtTo(condition: Condition, wanted: boolean, waits: readonly string[]): boolean {
    const changing = new Set(waits.filter((name) => this.#canChange(name)))
    if (changing.size === 0) return false
    return [0, 1].some((index) => {
      const { truth } = this.#judge.condition(condition, {
        value: (name) =>
          changing.has(name) ? this.#samples.of(name)[index] : this.#knowledge.value(name),
        isOpen: (name) => !changing.has(name) && this.#knowledge.isOpen(name),
      })
      return truth === wanted
    })
  }

  /** Decisions that somebody may override come to anything. */
  #restsOnChanged(condition: Condition): boolean {
    for (const name of this.#judge.bases(condition)) {
      const origin = this.#procedure.names.get(name)?.origin
      if (origin?.kind === 'decision' && this.#changed.has(name)) return true
    }
    return false
  }

  readonly #knowledge: Knowledge = {
    value: (name) => (this.#canChange(name) ? undefined : this.#valueOf(name)),
    isOpen: (name) =>
      this.#canChange(name) || (placeOf(name) === undefined && !this.#values.has(name)),
  }

  #valueOf(name: string): Json | undefined {
    const place = placeOf(name)
    if (place !== undefined) return this.#places.has(this.#pathOf(name))
    return this.#values.get(name)
  }

  #pathOf(name: string): string {
    const origin = this.#procedure.names.get(name)?.origin
    return origin?.kind === 'in' ? origin.stage : ''
  }

  #canChange(name: string): boolean {
    if (this.#changed.has(name) || this.#beside.has(name)) return true
    const origin = this.#procedure.names.get(name)?.origin
    // Time passes, linked cases close, holds are set and released.
    if (origin === undefined) return !name.startsWith('holder of ') || this.#isGivenByTime(name)
    if (origin.kind === 'in') return this.#beside.has(`in.${origin.stage}`)
    return origin.kind === 'deadline' || origin.kind === 'link' || origin.kind === 'held'
  }

  #isGivenByTime(holder: string): boolean {
    return this.#procedure.deadlines.some(({ escalations }) =>
      escalations.some(({ assign }) => assign.some(({ role }) => holderName(role) === holder)),
    )
  }

  #holds(name: string): boolean {
    if (this.#canChange(name)) return true
    if (this.#values.has(name)) return this.#values.get(name) === true
    this.#ask ??= name
    return false
  }

  #canTake(step: Step): boolean {
    if (!isOfMachine(step) && !this.#somebodyMay(step)) return false
    if (step.when && !this.#canBe(step.when, true)) return false
    if (step.unless && !this.#canBe(step.unless, false)) return false
    return this.#keepsOrder(step) && this.#canAdopt(step)
  }

  #somebodyMay(step: Step): boolean {
    const { roles } = this.#procedure
    return rolesOf(step).some(
      (role) => roles.get(role)?.ofCase !== true || this.#holds(holderName(role)),
    )
  }

  #keepsOrder({ id }: Step): boolean {
    return this.#procedure.constraints.every((constraint) => {
      if (constraint.when || constraint.unless) return true
      if (constraint.kind === 'first-then' && constraint.then === id && !constraint.each) {
        return this.#holds(`ever.${constraint.first}`)
      }
      if (constraint.kind !== 'at-most' || constraint.step !== id) return true
      const times = `times.${id}`
      if (this.#values.has(times)) return Number(this.#values.get(times)) < constraint.count
      // Taken before as often as is allowed: then it is not to be had again in this stage.
      this.#ask ??= times
      return false
    })
  }

  /** Decisions that a step adopts must be decided by then, its own form included. */
  #canAdopt({ decide, form }: Step): boolean {
    const own = (name: string): boolean =>
      form !== undefined && !form.builtIn && name.startsWith(`${form.form.id}.`)
    const knowledge: Knowledge = {
      value: (name) => (own(name) ? undefined : this.#knowledge.value(name)),
      isOpen: (name) => own(name) || this.#knowledge.isOpen(name),
    }
    return decide.every((id) => {
      const decision = this.#procedure.decisions.get(id)
      if (!decision) return true
      const { outputs, waits } = this.#judge.decision(decision, knowledge)
      if (outputs || waits.some((name) => own(name) || this.#canChange(name))) return true
      this.#ask ??= waits[0]
      return false
    })
  }

  /** Whether one of the branches can lead to another stage, with nothing owed that cannot be done. */
  #leads(branches: Step['to'], step: Step | undefined): boolean {
    for (const { when, target } of branches) {
      if (when && !this.#canBe(when, true)) {
        if (this.#canBe(when, false)) continue
        return false
      }
      if (target && target !== this.#moment.stage && this.#owesNothing(target, step)) return true
      if (when && !this.#canBe(when, false)) return false
    }
    return false
  }

  #owesNothing(target: Stage, step: Step | undefined): boolean {
    const around = target.parent ?? target
    const left = [...stagesAround(this.#moment.stage)].filter(
      (stage) => stage !== around && isWithin(stage, around),
    )
    if (target.kind === 'final') left.push(around)
    return left.every(({ steps }) =>
      steps.every((owed) => {
        const { required } = owed
        if (required === undefined || owed === step || this.#taken.has(owed)) return true
        if (required !== true && this.#canBe(required, false)) return true
        return this.#holds(`done.${owed.id}`)
      }),
    )
  }
}

function placeOf(name: string): string | undefined {
  return name.startsWith('in.') ? name.slice(3) : undefined
}

/** What the tracks beside a stage can change while a case is in it. */
function changedBeside(procedure: LinkedProcedure, stage: Stage): ReadonlySet<string> {
  const names = new Set<string>()
  for (const track of tracksBeside(stage)) {
    names.add(`in.${track.path}`)
    for (const step of stepsWithin(track)) {
      for (const name of namesWrittenBy(procedure, step)) names.add(name)
    }
  }
  return names
}

/** A step of a track beside may lead out of all tracks. */
function leavesFromBeside(stage: Stage): boolean {
  for (const track of tracksBeside(stage)) {
    const around = track.parent
    for (const { to } of stepsWithin(track)) {
      if (to.some(({ target }) => target && around && !isWithin(target, around))) return true
    }
  }
  return false
}

type Chosen = ReadonlyMap<string, Json | undefined>

/** What must have happened for facts to be what they are. */
function impliedBy(steps: LinkedProcedure['steps'], chosen: Chosen): ReadonlySet<string> {
  const events = new Set<string>()
  for (const [name, value] of chosen) {
    if (value === undefined || value === false || value === 0) continue
    const step = steps.get(name.replace(/^(done|ever|times)\./, ''))
    if (step) for (const event of eventsOf(step)) events.add(event)
  }
  return events
}

/** Whether facts say that a step was not taken, or lack what it would have left behind. */
function isDenied(step: Step, chosen: Chosen): boolean {
  if (chosen.get(`times.${step.id}`) === 0) return true
  return [...eventsOf(step)].some((event) => chosen.get(event) === false)
}

/** What a fact may be at any moment in a stage, going by what can come before it. */
function anyMoment(
  { steps, names, deadlines }: LinkedProcedure,
  { history, samples }: { readonly history: History; readonly samples: Samples },
  { moment: { stage }, chosen }: { readonly moment: Moment; readonly chosen: Chosen },
  name: string,
): readonly (Json | undefined)[] {
  const can = (by: readonly Step[]): boolean =>
    by.some((step) => history.canHaveBeen(step, stage) && !isDenied(step, chosen))
  const happened = impliedBy(steps, chosen)
  const must = (event: string): boolean => happened.has(event) || history.mustHaveBeen(event, stage)
  const all = [...steps.values()]
  const origin = names.get(name)?.origin
  if (origin === undefined) {
    const givers = all.filter(({ assign }) => assign.some(({ role }) => holderName(role) === name))
    const byTime = deadlines.some(({ escalations }) =>
      escalations.some(({ assign }) => assign.some(({ role }) => holderName(role) === name)),
    )
    if (must(name)) return [true]
    return can(givers) || byTime ? [false, true] : [false]
  }
  const known = (event: string, by: readonly Step[]): readonly (Json | undefined)[] => {
    if (!can(by)) return [undefined]
    return must(event) ? samples.of(name) : [...samples.of(name), undefined]
  }
  switch (origin.kind) {
    case 'ever':
    case 'done':
    case 'times':
    case 'outcome': {
      const by = all.filter(({ id }) => id === origin.step)
      const event = `ever.${origin.step}`
      if (origin.kind === 'outcome') return known(event, by)
      if (origin.kind === 'times') return timesOf(can(by), must(event), samples.of(name))
      if (origin.kind === 'ever' && must(event)) return [true]
      return can(by) ? [false, true] : [false]
    }
    case 'field': {
      const by = all.filter(({ form }) => form?.form.id === origin.form && !form.builtIn)
      const isOptional = by.some(({ form }) => form?.form.fields.get(origin.field)?.optional)
      const values = known(`form ${origin.form}`, by)
      return isOptional && !values.includes(undefined) ? [...values, undefined] : values
    }
    case 'decision': {
      const by = all.filter(({ decide }) => decide.includes(origin.id))
      return known(`adopted ${origin.id}`, by)
    }
    default:
      return [undefined]
  }
}

function timesOf(can: boolean, must: boolean, samples: readonly Json[]): readonly Json[] {
  if (!can) return [0]
  const some = [...new Set([0, 1, 2, ...samples])].filter(
    (one) => typeof one === 'number' && one >= 0,
  )
  return must ? some.filter((value) => value !== 0) : some
}
