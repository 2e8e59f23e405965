import type { Json, ReadFact } from '@dueprocess/rules'
import type { LinkedProcedure, Stage, Step } from '../procedure/index.ts'
import { isActive, isOpen, type Leaves, type Move, step as stepTo, tableOf } from './table.ts'

/** A place of a procedure with all ways out of it, as the table of the audit has them. */
export interface ReachablePlace {
  readonly place: Leaves
  readonly ways: readonly ReachableWay[]
  /** The case is over here. */
  readonly isEnd: boolean
}

/** One way on: a step that somebody or the clock takes, or what follows by itself. */
export interface ReachableWay {
  /** Absent: a track starts, or a stage that has ended is left. */
  readonly step?: Step
  readonly to: Leaves
  /**
   * Whether the facts rule it out: those before it decide whether it may be taken, those after it
   * where it leads. A condition that is neither true nor false rules out nothing.
   */
  isRuledOut(before: KnownFacts, after: KnownFacts): boolean
}

/** What is known of a case at some point. */
export interface KnownFacts {
  /** The value of a field; undefined: not known. */
  field(form: string, field: string): Json | undefined
  /** Whether somebody has put a value of their own in the place of what the table gives. */
  isOverridden(decision: string): boolean
}

/**
 * The ways out of a place, before any has been taken: `[]` is where a case is before its opening.
 * What belongs to single acts is not in it: roles, forms, required steps, constraints and holds are
 * the audit's.
 */
export function reachableFrom(procedure: LinkedProcedure, place: Leaves): ReachablePlace {
  const isEnd = place.length > 0 && isOver(procedure.root, place)
  if (isEnd) return { place, ways: [], isEnd }
  const ways = [...stepsFrom(procedure, place), ...silentFrom(procedure, place)]
  return { place, ways, isEnd }
}

/** The fields that conditions of ways read, and so all that can rule one out. */
export function fieldsOfWays(procedure: LinkedProcedure): ReadonlySet<string> {
  const conditions = [...procedure.steps.values()].flatMap(({ when, unless, to }) => {
    return [when, unless, ...to.map((branch) => branch.when)]
  })
  for (const { when, next } of procedure.stages.values()) {
    conditions.push(when, ...next.map((branch) => branch.when))
  }
  const fields = new Set<string>()
  const seen = new Set<string>()
  const ask = conditions.flatMap((condition) => [...(condition?.reads ?? [])])
  for (let name = ask.pop(); name !== undefined; name = ask.pop()) {
    if (seen.has(name)) continue
    seen.add(name)
    const origin = procedure.names.get(name)?.origin
    if (origin?.kind === 'field') fields.add(`${origin.form}.${origin.field}`)
    else if (origin?.kind === 'definition') {
      ask.push(...(procedure.definitions.get(origin.id)?.expression.reads ?? []))
    } else if (origin?.kind === 'decision') {
      const inputs = procedure.decisions.get(origin.id)?.table.inputs ?? []
      ask.push(...inputs.flatMap(({ expression }) => [...expression.reads]))
    }
  }
  return fields
}

function* stepsFrom(procedure: LinkedProcedure, place: Leaves): Generator<ReachableWay> {
  const table = tableOf(procedure)
  for (const step of procedure.steps.values()) {
    if (!isOffered(procedure, step, place)) continue
    const moves = table.moves.get(step.id) ?? []
    // Votes may leave the case where it is; a step without a way out always does.
    if (moves.length === 0 || step.votes) {
      yield { step, to: place, isRuledOut: (before) => guardFails(procedure, step, place, before) }
    }
    for (const { way, branch } of moves) {
      yield {
        step,
        to: stepTo(table, place, way, branch),
        isRuledOut: (before, after) => {
          if (guardFails(procedure, step, place, before)) return true
          return branchFails(step.to, branch, readAt(procedure, place, after))
        },
      }
    }
  }
}

/** Tracks that start, and stages that have ended and are left. */
function* silentFrom(procedure: LinkedProcedure, place: Leaves): Generator<ReachableWay> {
  const table = tableOf(procedure)
  for (const stage of procedure.stages.values()) {
    const { path, parent, when, next } = stage
    const around = parent ?? procedure.root
    if (when && isOpenAt(table.moves.get(`start:${path}`)?.[0], place) && !isOver(around, place)) {
      yield {
        to: stepTo(table, place, `start:${path}`),
        isRuledOut: (before) => when.test(readAt(procedure, place, before)) === false,
      }
    }
    if (next.length === 0 || !isActive(path, place) || !isOver(stage, place)) continue
    for (const { way, branch } of table.moves.get(`then:${path}`) ?? []) {
      yield {
        to: stepTo(table, place, way, branch),
        isRuledOut: (before) => {
          const read = readAt(procedure, place, before)
          // A track whose condition is true has to start before its stage is left.
          const waits = stage.children.some((track) => {
            return track.when && !isActive(track.path, place) && track.when.test(read) === true
          })
          return waits || branchFails(next, branch, read)
        },
      }
    }
  }
}

function isOffered({ openings }: LinkedProcedure, step: Step, place: Leaves): boolean {
  if (openings.has(step.id)) return place.length === 0
  if (place.length === 0 || !step.stage) return false
  const { stage } = step
  return (stage.path === '' || isActive(stage.path, place)) && !isOver(stage, place)
}

function isOpenAt(move: Move | undefined, place: Leaves): boolean {
  return move !== undefined && isOpen(move, place)
}

/** Whether a stage is over at a place: in a final child, or with every track that was started. */
function isOver(stage: Stage, place: Leaves): boolean {
  const active = stage.children.filter(({ path }) => isActive(path, place))
  if (stage.kind === 'compound') return active.some(({ kind }) => kind === 'final')
  return stage.kind === 'parallel' && active.every((track) => isOver(track, place))
}

function guardFails(
  procedure: LinkedProcedure,
  { when, unless }: Step,
  place: Leaves,
  facts: KnownFacts,
): boolean {
  if (!when && !unless) return false
  const read = readAt(procedure, place, facts)
  return when?.test(read) === false || unless?.test(read) === true
}

/** Ways out are judged in order: one is not taken where an earlier one is true. */
function branchFails(branches: Step['to'], branch: number, read: ReadFact): boolean {
  if (branches[branch]?.when?.test(read) === false) return true
  return branches.slice(0, branch).some(({ when }) => when?.test(read) === true)
}

/** What conditions see: fields, what is computed from them, and the place. The rest is not known. */
function readAt(procedure: LinkedProcedure, place: Leaves, facts: KnownFacts): ReadFact {
  const values = new Map<string, Json | undefined>()
  const value = (name: string): Json | undefined => {
    const origin = procedure.names.get(name)?.origin
    if (origin?.kind === 'field') return facts.field(origin.form, origin.field)
    if (origin?.kind === 'in') return isActive(origin.stage, place)
    if (origin?.kind === 'parameter') return procedure.parameters.get(origin.id)?.value
    if (origin?.kind === 'definition') {
      return procedure.definitions.get(origin.id)?.expression.evaluateToFact(read)
    }
    if (origin?.kind !== 'decision' || origin.bound) return undefined
    const decision = procedure.decisions.get(origin.id)
    // What was adopted, or put in its place by somebody, stands in no field.
    const isLive = !decision?.adopted && !facts.isOverridden(origin.id)
    if (!decision || (!origin.computed && !isLive)) return undefined
    const result = decision.table.decide(read)
    return result.kind === 'decided' ? result.outputs[origin.output] : undefined
  }
  const read: ReadFact = (name) => {
    if (!values.has(name)) values.set(name, value(name))
    return values.get(name)
  }
  return read
}
