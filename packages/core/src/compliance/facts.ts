import {
  type Condition,
  type Decision,
  formatInstant,
  type Json,
  type ReadFact,
} from '@dueprocess/rules'
import type { Choice, NameOrigin } from '../procedure/index.ts'
import type { Outputs } from '../trail/index.ts'
import { statusOf } from './deadlines/status.ts'
import { tellsStep } from './history.ts'
import { type LinkedCases, type Standing, visitOf } from './standing.ts'

/** What conditions see of a case as it stands. */
export interface Facts {
  readonly read: ReadFact
  /** What a table says now. */
  decide(decision: string): Decision
}

interface Computed extends Facts {
  readonly version: number
  readonly values: Map<string, Json | undefined>
  readonly decided: Map<string, Decision>
}

const known = new WeakMap<Standing, Computed>()

/** The facts of a case as it stands; what was computed is kept until something changes. */
export function factsOf(standing: Standing): Facts {
  const before = known.get(standing)
  if (before?.version === standing.version) return before
  const values = new Map<string, Json | undefined>()
  const decided = new Map<string, Decision>()
  const facts: Computed = {
    version: standing.version,
    values,
    decided,
    read: (name) => {
      if (!values.has(name)) values.set(name, valueNamed(standing, facts, name))
      return values.get(name)
    },
    decide: (id) => {
      const result =
        decided.get(id) ?? standing.procedure.decisions.get(id)?.table.decide(facts.read)
      if (!result) return { kind: 'none', inputs: {}, message: '' }
      decided.set(id, result)
      return result
    },
  }
  known.set(standing, facts)
  return facts
}

/** Whether a condition is true, false or unknown as the case stands. */
export function test(standing: Standing, condition: Condition): boolean | undefined {
  return condition.test(factsOf(standing).read)
}

/**
 * Whether something conditional holds: `when` needs a true condition, `unless` gives way only to a
 * true one.
 */
export function holds(
  standing: Standing,
  { when, unless }: { readonly when?: Condition; readonly unless?: Condition },
): boolean {
  if (when && test(standing, when) !== true) return false
  return !(unless && test(standing, unless) === true)
}

/** The facts without which it is not known whether something conditional holds. */
export function lacking(
  standing: Standing,
  conditions: readonly (Condition | undefined)[],
): readonly string[] {
  const { read } = factsOf(standing)
  return conditions.flatMap((condition) => {
    return condition && condition.test(read) === undefined ? condition.missing(read) : []
  })
}

/** Every value that a choice may come to; one where the fact is known. */
export function possible<T>(standing: Standing, choice: Choice<T>): readonly T[] {
  if (choice.kind === 'fixed') return [choice.value]
  const { fact, values, otherwise } = choice
  const others = otherwise === undefined ? [] : [otherwise]
  const word = factsOf(standing).read(fact)
  if (word !== undefined && word !== null) {
    const named = values.get(String(word))
    return named === undefined ? others : [named]
  }
  const words = wordsLeft(standing, fact)
  if (!words) return [...values.values(), ...others]
  const named = [...values].flatMap(([one, value]) => (words.includes(one) ? [value] : []))
  return words.every((one) => values.has(one)) ? named : [...named, ...others]
}

/** The words that a table may still give; undefined where nobody can say. */
function wordsLeft(standing: Standing, name: string): readonly string[] | undefined {
  const origin = standing.procedure.names.get(name)?.origin
  if (origin?.kind !== 'decision') return undefined
  if (!origin.computed && awaitsAdoption(standing, origin.id)) return undefined
  const result = factsOf(standing).decide(origin.id)
  if (result.kind !== 'unknown') return undefined
  return result.possible.map(({ outputs }) => String(member(outputs, origin.output) ?? null))
}

function awaitsAdoption(standing: Standing, decision: string): boolean {
  const isAdopted = standing.procedure.decisions.get(decision)?.adopted === true
  return isAdopted && !standing.adopted.has(decision) && !standing.overrides.has(decision)
}

function valueNamed(standing: Standing, facts: Facts, name: string): Json | undefined {
  const origin = standing.procedure.names.get(name)?.origin
  if (origin) return readers[origin.kind](origin as never, standing, facts)
  // Not a name: a remembered condition, `since(…)`.
  const since = standing.since.get(name)
  return since === undefined ? undefined : formatInstant(since)
}

type Reader<Kind extends NameOrigin['kind']> = (
  origin: Extract<NameOrigin, { readonly kind: Kind }>,
  standing: Standing,
  facts: Facts,
) => Json | undefined

const readers: { readonly [Kind in NameOrigin['kind']]: Reader<Kind> } = {
  field: ({ form, field }, { facts }) => facts.get(form)?.get(field),
  definition: ({ id }, { procedure }, { read }) => {
    return procedure.definitions.get(id)?.expression.evaluateToFact(read)
  },
  decision: ({ id, output, bound, computed }, standing, { decide }) => {
    if (!computed) {
      const placed = standing.overrides.get(id) ?? standing.adopted.get(id)
      if (placed) return member(placed, output)
      if (awaitsAdoption(standing, id)) return undefined
    }
    const result = decide(id)
    if (result.kind === 'decided') return member(result.outputs, output)
    const isBounded = result.kind === 'unknown' && !result.noMatch && !result.conflict
    return isBounded && bound ? result[bound] : undefined
  },
  deadline: ({ id, status }, { runs }) => statusOf(runs.get(id) ?? [], status),
  done: ({ step }, standing) => {
    return sure(standing, step, visitOf(standing, step)?.done.has(step) ?? false)
  },
  ever: ({ step }, standing) => sure(standing, step, standing.done.has(step)),
  times: ({ step }, standing) => {
    // Of a history that begins in the middle nobody knows how often something was done.
    const isCounted = standing.wholeFromBeginning && tellsStep(standing.tells, step)
    return isCounted ? (standing.done.get(step)?.times ?? 0) : undefined
  },
  in: ({ stage }, { visits }) => visits.has(stage),
  held: ({ hold }, standing) => {
    const setters = [...standing.procedure.steps.values()].filter(({ hold: sets, acts }) => {
      return sets === hold || (acts?.kind === 'set-hold' && acts.hold === hold)
    })
    const isTold = setters.every(({ id }) => tellsStep(standing.tells, id))
    return standing.held.has(hold) || (standing.wholeFromBeginning && isTold)
      ? standing.held.has(hold)
      : undefined
  },
  link: ({ link, what }, { links }) => linkReaders[what](links.get(link)),
  parameter: ({ id }, { procedure }) => procedure.parameters.get(id)?.value,
  outcome: ({ step }, { facts }) => facts.get(step)?.get('outcome'),
}

const linkReaders: Record<'open' | 'count' | 'outcome', (link?: LinkedCases) => Json | undefined> =
  {
    open: (link) => openCases(link) > 0,
    count: (link) => link?.cases.size ?? 0,
    outcome: (link) => link?.outcome,
  }

/** How many cases of a link have not been reported closed. */
export function openCases(link: LinkedCases | undefined): number {
  return [...(link?.cases.values() ?? [])].filter((outcome) => outcome === null).length
}

/** What was seen is sure; that something was not done only where it would have been seen. */
function sure(
  { wholeFromBeginning, tells }: Standing,
  step: string,
  seen: boolean,
): boolean | undefined {
  return seen || (wholeFromBeginning && tellsStep(tells, step)) ? seen : undefined
}

function member(outputs: Outputs, name: string): Json | undefined {
  return Object.hasOwn(outputs, name) ? outputs[name] : undefined
}
