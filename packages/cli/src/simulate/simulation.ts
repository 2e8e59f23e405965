import {
  type Actor,
  advance,
  type CaseState,
  deliverLinked,
  type Entry,
  type Outcome,
  openCase,
  type Procedure,
  type Refusal,
  wakeCase,
} from '@dueprocess/core'

/** A case that somebody plays with, at an instant that is theirs to choose. */
export interface Simulation {
  readonly procedure: Procedure
  /** The id that the case gets. */
  readonly id: string
  /** Absent until a step has opened it. */
  readonly case?: CaseState
  readonly trail: readonly Entry[]
  /** Who acts now. */
  readonly actor: Actor
  /** Everybody who was somebody so far, by id. */
  readonly actors: ReadonlyMap<string, Actor>
  /** Milliseconds since 1970. */
  readonly at: number
  /** How it was before the last thing that happened. */
  readonly before?: Simulation
}

/** What came of something that was tried. */
export type Tried =
  | { readonly ok: true; readonly simulation: Simulation; readonly entries: readonly Entry[] }
  | Refusal

/** No case yet, and somebody who can open one. */
export function startSimulation(
  procedure: Procedure,
  { actor, at, id = `${procedure.id}-1` }: SimulationStart,
): Simulation {
  return { procedure, id, trail: [], actor, actors: new Map([[actor.id, actor]]), at }
}

export interface SimulationStart {
  readonly actor: Actor
  readonly at: number
  /** Of the case; absent: that of the procedure, as the first. */
  readonly id?: string | undefined
}

export interface StepTry {
  readonly step: string
  readonly data?: unknown
  /** Takes the step as a deviation. */
  readonly because?: string | undefined
}

/** Takes a step as whoever acts now; without a case one that opens it. */
export function tryStep(simulation: Simulation, { step, data, because }: StepTry): Tried {
  const { procedure, id, case: state, actor: by, at } = simulation
  const event = {
    step,
    by,
    at,
    // What is played is nobody's secret; the same play gives the same trail.
    salt: `simulation, event ${state?.revision ?? 0}`,
    ...(data === undefined ? {} : { data }),
    ...(because === undefined ? {} : { deviation: { reason: because } }),
  }
  const outcome = state ? advance(procedure, state, event) : openCase(procedure, { ...event, id })
  return moved(simulation, outcome, at)
}

/** Lets time pass up to an instant. */
export function tryWaiting(simulation: Simulation, at: number): Tried {
  const { procedure, case: state } = simulation
  if (!state) return moved(simulation, undefined, at)
  return moved(simulation, wakeCase(procedure, state, at), at)
}

/** Hears that a case which this one opened has ended. */
export function tryClosing(simulation: Simulation, linked: string, outcome: string): Tried {
  const { procedure, case: state, at } = simulation
  if (!state) return moved(simulation, undefined, at)
  const as = Object.entries(state.links ?? {}).find(([, link]) =>
    link.cases.some(({ id }) => id === linked),
  )?.[0]
  // What is played has no other trail: its head is that of this one.
  const closing = { as: as ?? '', case: linked, outcome, head: state.head, at }
  return moved(simulation, deliverLinked(procedure, state, closing), at)
}

function moved(simulation: Simulation, outcome: Outcome | undefined, at: number): Tried {
  if (!outcome)
    return { ok: true, simulation: { ...simulation, at, before: simulation }, entries: [] }
  if (!outcome.ok) return outcome
  const { case: state, entries } = outcome
  const trail = [...simulation.trail, ...entries]
  return {
    ok: true,
    simulation: { ...simulation, case: state, trail, at, before: simulation },
    entries,
  }
}

/** Somebody else acts. */
export function become(simulation: Simulation, actor: Actor): Simulation {
  const actors = new Map([...simulation.actors, [actor.id, actor]])
  return { ...simulation, actor, actors }
}
