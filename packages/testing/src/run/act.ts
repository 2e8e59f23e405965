import {
  type Actor,
  advance,
  deliverLinked,
  erase,
  type Outcome,
  openCase,
  type StepEvent,
  wakeCase,
} from '@dueprocess/core'
import { plusDuration, say } from '@dueprocess/rules'
import type { Act, Moment, ScenarioStep } from '../link/index.ts'
import { follow, type RunState, reproduce } from './run-state.ts'

/** What becomes of a step. */
export interface Acted {
  /** The answer of the kernel; absent where it was not asked. */
  readonly outcome?: Outcome
  /** Why the scenario cannot go on. */
  readonly stopped?: { readonly kind: 'impossible' | 'not-reproducible'; readonly why: string }
}

/** The instant of a step: its own, or that of the step before it. */
export function instantOf({ now }: RunState, moment: Moment | undefined): number {
  if (!moment) return now
  return moment.kind === 'at' ? moment.instant : plusDuration(now, moment.duration, moment.calendar)
}

/**
 * Does what a step says. The case was woken up to its instant before; an instant that lies behind
 * the last one is for the kernel to refuse.
 */
export function act(run: RunState, step: ScenarioStep, at: number): Acted {
  run.count += 1
  return acts[step.act.kind](run, step.act as never, at)
}

/** A century in which something is owed every minute would fill the memory. */
const mostEntries = 10_000

/**
 * Lets time pass up to an instant, from one thing that is due to the next: waking a case early or
 * often makes no difference to it.
 */
export function wake(run: RunState, at: number): Acted {
  const { procedure } = run
  while (run.case) {
    const { wakeAt } = run.case
    const isNext = wakeAt !== null && wakeAt < at
    const outcome = wakeCase(procedure, run.case, isNext ? wakeAt : at)
    if (!outcome.ok) return { outcome }
    follow(run, outcome)
    if (run.trail.length > mostEntries) {
      return impossible(say`more than ${mostEntries} entries come about while time passes`)
    }
    if (!isNext) break
  }
  return {}
}

type DoAct<K extends Act['kind']> = (
  run: RunState,
  act: Extract<Act, { kind: K }>,
  at: number,
) => Acted

const acts: { readonly [K in Act['kind']]: DoAct<K> } = {
  open: (run, { openedBy, ...doing }, at) => {
    if (run.case) return impossible(say`the case is open already; a scenario is about one case`)
    const parent = openedBy ? { openedBy: { ...openedBy, head: foreignHead } } : {}
    const event = { id: run.scenario.case, ...eventOf(run, doing, at), ...parent }
    return { outcome: openCase(run.procedure, event) }
  },
  take: (run, doing, at) => {
    if (!run.case) return notOpen()
    return { outcome: advance(run.procedure, run.case, eventOf(run, doing, at)) }
  },
  wait: (run) => (run.case ? {} : notOpen()),
  linked: (run, { as, outcome, number }, at) => {
    if (!run.case) return notOpen()
    const id = linkedCase(run, as, number) ?? `${run.case.id}-none`
    const closing = { as, case: id, outcome, head: foreignHead, at }
    return { outcome: deliverLinked(run.procedure, run.case, closing) }
  },
  erase: (run, { fields }) => {
    if (!run.case) return notOpen()
    const erased = erase(run.case, run.trail, fields)
    run.case = erased.case
    run.trail = erased.trail
    const why = reproduce(run)
    return why === undefined ? {} : { stopped: { kind: 'not-reproducible', why } }
  },
  look: (run) => (run.case ? {} : notOpen()),
}

function impossible(why: string): Acted {
  return { stopped: { kind: 'impossible', why } }
}

const notOpen = (): Acted => impossible(say`no case is open yet; begin with a step that opens one`)

// What other cases leave behind is not a scenario's to make up; a hash has to be there.
const foreignHead = '0'.repeat(64)

/** Salts of a scenario hide nothing: they are the same in every run, so that its trail is. */
function eventOf(
  { count }: RunState,
  { step, by, data, deviation }: Extract<Act, { readonly kind: 'open' | 'take' }>,
  at: number,
): StepEvent {
  return {
    step,
    // Without it the kernel takes a linked case for one that the clock asked for.
    ...((by ? { by } : {}) as { readonly by: Actor }),
    at,
    salt: `salt-of-a-scenario-${count}`,
    ...(data === undefined ? {} : { data }),
    ...(deviation === undefined ? {} : { deviation: { reason: deviation } }),
  }
}

/** The case under a name: one by its number, or the first that is open. */
function linkedCase({ case: state }: RunState, as: string, number?: number): string | undefined {
  const { cases = [] } =
    (Object.hasOwn(state?.links ?? {}, as) ? state?.links?.[as] : undefined) ?? {}
  const found =
    number === undefined ? cases.find(({ outcome }) => outcome === undefined) : cases[number - 1]
  return found?.id
}
