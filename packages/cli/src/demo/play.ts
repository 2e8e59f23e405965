import {
  createEngine,
  describeReason,
  type Procedure,
  type Reason,
  type Store,
  textIn,
} from '@dueprocess/core'
import type { PlannedEvent } from './script.ts'

/** A step that was refused, in words. */
export interface CaseRefusal {
  readonly case: string
  readonly at: number
  /** Its title. */
  readonly step: string
  readonly by: string
  readonly kind: string
  readonly reasons: readonly string[]
}

/** What happens while the accidents are played. */
export interface Audience {
  /** After every event, with how many of all are behind it. */
  readonly progress: (done: number) => void
  readonly refused: (refusal: CaseRefusal) => void
}

export interface Played {
  /** Events that an earlier run had brought into the file already. */
  readonly before: number
  readonly accepted: number
  /** Effects that left the outbox, by kind. */
  readonly delivered: Readonly<Record<string, number>>
  /** Events that were planned to go through and were refused, or the other way round. */
  readonly surprises: readonly string[]
}

/** Plays the script through an engine over a store, under a clock that the script moves. */
export async function play(
  procedure: Procedure,
  store: Store,
  script: readonly PlannedEvent[],
  audience: Audience,
): Promise<Played> {
  let clock = script[0]?.at ?? 0
  const delivered: Record<string, number> = {}
  const engine = createEngine({
    procedures: [procedure],
    store,
    now: () => clock,
    transport: {
      deliver: async ({ kind }) => {
        delivered[kind] = (delivered[kind] ?? 0) + 1
      },
    },
  })
  const latest = await latestInstant(store)
  const surprises: string[] = []
  let before = 0
  let accepted = 0
  for (const [index, event] of script.entries()) {
    clock = event.at
    if (await isDone(store, event, latest)) before += event.refused ? 0 : 1
    else {
      await engine.tick()
      const outcome = await submit(engine, procedure, event)
      if (outcome.ok) accepted += 1
      else audience.refused(refusalOf(procedure, event, outcome))
      if (outcome.ok === (event.refused === true)) surprises.push(event.id)
    }
    audience.progress(index + 1)
  }
  clock += 86_400_000
  await engine.tick()
  await engine.deliver()
  return { before, accepted, delivered, surprises }
}

/** The last instant that any case in the store has an entry of. */
async function latestInstant(store: Store): Promise<number> {
  const cases = await store.cases({ limit: 1000 })
  const states = await Promise.all(cases.map(({ id }) => store.load(id)))
  return Math.max(...states.map((state) => state?.at ?? 0), 0)
}

/** Whether an earlier run has brought the event in; what is to be refused leaves no trace there. */
async function isDone(store: Store, event: PlannedEvent, latest: number): Promise<boolean> {
  if (latest === 0) return false
  if (event.refused) return event.at < latest
  const state = await store.load(event.case)
  if (!state) return false
  return event.opens === true || Object.hasOwn(state.events, event.id)
}

type Engine = ReturnType<typeof createEngine>

function submit(engine: Engine, procedure: Procedure, event: PlannedEvent) {
  const { step, by, data, id } = event
  const given = { step, by, ...(data ? { data } : {}) }
  return event.opens
    ? engine.open({ ...given, procedure: procedure.id, id: event.case })
    : engine.submit(event.case, { ...given, id })
}

type Refused = Extract<Awaited<ReturnType<Engine['submit']>>, { ok: false }>

function refusalOf(
  procedure: Procedure,
  event: PlannedEvent,
  { kind, reasons }: Refused,
): CaseRefusal {
  return {
    case: event.case,
    at: event.at,
    step: textIn(procedure.steps.get(event.step)?.title ?? {}, ['en'], event.step),
    by: event.by.id,
    kind,
    reasons: reasons.map((reason) => describeReason(procedure, reason as Reason)),
  }
}
