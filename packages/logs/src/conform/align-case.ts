import type { Form, LinkedProcedure, Step } from '@dueprocess/core'
import { fieldsOfWays, type HistoryEvent, type KnownFacts } from '@dueprocess/core/compliance'
import type { Json } from '@dueprocess/rules'
import { type Alignment, type AlignOptions, align } from './align.ts'
import { type Behaviour, numberBehaviour } from './behaviour.ts'
import { behaviourOfProcedure } from './procedure-behaviour.ts'

/** Aligns cases of one procedure. Cases in which the same happened are computed once. */
export interface CaseAligner {
  align(events: readonly HistoryEvent[]): Alignment
  /** Whether events do not go together with the procedure, whatever else was done and filled in. */
  departsAnyway(events: readonly HistoryEvent[]): boolean
  /** How many different cases were computed. */
  readonly variants: number
}

// So many are kept; of a log in which every case is different the first are as good as any.
const mostKept = 20_000

/** An aligner of a procedure. */
export function caseAligner(procedure: LinkedProcedure, options: AlignOptions = {}): CaseAligner {
  const possible = behaviourOfProcedure(procedure)
  const behaviour = numberBehaviour(possible)
  const withGaps = numberBehaviour(gapsIn(possible))
  const certain = new Map<string, boolean>()
  const fields = fieldsOfWays(procedure)
  const known = new Map<string, Alignment>()
  let variants = 0
  return {
    get variants() {
      return variants
    },
    align: (events) => {
      const key = variantOf(events, fields)
      const before = known.get(key)
      if (before) return before
      variants += 1
      const activities = events.map(({ step }) => step ?? '')
      const facts = factsBy(procedure, events, fields)
      const found = align(
        behaviour,
        { activities, factsAfter: (done) => facts[done] ?? noFacts },
        options,
      )
      if (known.size < mostKept) known.set(key, found)
      return found
    },
    departsAnyway: (events) => {
      const activities = events.map(({ step }) => step ?? '')
      const key = activities.join('\n')
      const before = certain.get(key)
      if (before !== undefined) return before
      const trace = { activities, factsAfter: () => noFacts }
      const { cost, proven } = align(withGaps, trace, options)
      const departs = proven && cost > 0
      if (certain.size < mostKept) certain.set(key, departs)
      return departs
    },
  }
}

/** Everything that is possible can also happen without a record of it. */
function gapsIn<Place>(behaviour: Behaviour<Place, KnownFacts>): Behaviour<Place, KnownFacts> {
  return {
    ...behaviour,
    movesFrom: (place) => {
      const moves = behaviour.movesFrom(place)
      return [...moves, ...moves.map((move) => ({ ...move, isSilent: true }))]
    },
  }
}

const noFacts: KnownFacts = { field: () => undefined, isOverridden: () => false }

/** What an alignment depends on: the steps in their order, and the values that conditions read. */
function variantOf(events: readonly HistoryEvent[], fields: ReadonlySet<string>): string {
  let key = ''
  for (const { step, data, erased } of events) {
    key += `${step}\n`
    if (fields.size > 0 && (data !== undefined || erased))
      key += `${JSON.stringify([data, erased])}\n`
  }
  return key
}

/** What is known once so many events have happened. */
function factsBy(
  { steps }: LinkedProcedure,
  events: readonly HistoryEvent[],
  fields: ReadonlySet<string>,
): readonly KnownFacts[] {
  let values: ReadonlyMap<string, Json> = new Map()
  let overridden: ReadonlySet<string> = new Set()
  let facts: KnownFacts = noFacts
  const all = [facts]
  for (const { step: id = '', data, erased = [] } of events) {
    const step = steps.get(id)
    const form = step?.form?.builtIn ? undefined : step?.form
    const next = form && isMap(data) ? filledIn(values, { ...form, data, erased }, fields) : values
    const placed = step?.acts ? afterAct(overridden, step.acts) : overridden
    if (next !== values || placed !== overridden) {
      values = next
      overridden = placed
      facts = {
        field: (of, field) => next.get(`${of}.${field}`),
        isOverridden: (decision) => placed.has(decision),
      }
    }
    all.push(facts)
  }
  return all
}

type Acts = NonNullable<Step['acts']>

function afterAct(overridden: ReadonlySet<string>, acts: Acts): ReadonlySet<string> {
  if (acts.kind === 'override') return new Set([...overridden, acts.decision])
  if (acts.kind !== 'withdraw') return overridden
  return new Set([...overridden].filter((one) => one !== acts.decision))
}

interface Filled {
  readonly form: Form
  readonly amends: boolean
  readonly data: { readonly [name: string]: Json }
  readonly erased: readonly string[]
}

/** A form replaces what it said before; what amends it, only what it names. */
function filledIn(
  values: ReadonlyMap<string, Json>,
  { form, amends, data, erased }: Filled,
  fields: ReadonlySet<string>,
): ReadonlyMap<string, Json> {
  const next = new Map(values)
  for (const name of form.fields.keys()) {
    const at = `${form.id}.${name}`
    const value = Object.hasOwn(data, name) ? data[name] : undefined
    if (value !== undefined && value !== null && fields.has(at)) next.set(at, value)
    else if (!amends || erased.includes(name) || value === null) next.delete(at)
  }
  return next
}

function isMap(value: Json | undefined): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
