import {
  type CaseState,
  type Deadline,
  liveFacts,
  type Procedure,
  type Step,
} from '@dueprocess/core'
import { type Condition, type Expression, generateTestCases, type Json } from '@dueprocess/rules'
import { type Element, elementsOf, keyOf } from '../coverage/index.ts'
import { tableBounds } from '../run/index.ts'
import type { Choices } from './choices.ts'
import { type Distance, distanceTo } from './distances.ts'

/** What a search is after for a while: an element, and where and how it may be shown. */
export interface Focus {
  readonly distance: Distance
  /** Steps that are to be taken, or refused, there. */
  readonly steps: ReadonlySet<string>
  /** How far a case is from it: also by its facts, where conditions ask for others. */
  readonly farFrom: (state: CaseState | undefined) => number
  /** Values of fields to try, each a choice of its own; by `form.field`. */
  readonly aims: readonly ReadonlyMap<string, Json>[]
}

/** By the key of an element what to do to show it. */
export type FindFocus = (key: string) => Focus

/** Works out where each element of a procedure could be shown; only when it is asked for. */
export function focusFinder(procedure: Procedure): FindFocus {
  const elements = new Map(elementsOf(procedure).map((one) => [keyOf(one), one]))
  const known = new Map<string, Focus>()
  return (key) => {
    const element = elements.get(key)
    const focus = known.get(key) ?? (element ? focusOn(procedure, element) : nowhere)
    known.set(key, focus)
    return focus
  }
}

const nowhere: Focus = { distance: () => 0, steps: new Set(), farFrom: () => 0, aims: [] }

function focusOn(procedure: Procedure, { kind, id }: Element): Focus {
  // Names of elements begin with what they are about.
  const [about = ''] = id.split(/, | ended, | without | still | (?:met|missed|over)$/)
  const { steps, stages } = procedure
  if (kind === 'stages') {
    const leading = [...steps.values()].filter(({ to }) =>
      to.some(({ target }) => target?.path === id),
    )
    const { aims, steps: wanted } = focusOnSteps(
      procedure,
      leading.map((step) => step.id),
    )
    return { ...placed(distanceTo(procedure, new Set([id]))), aims, steps: wanted }
  }
  if (kind === 'branches' && stages.has(about)) {
    return placed(distanceTo(procedure, new Set([about])))
  }
  if (kind === 'rows' || kind === 'bounds') return focusOnTable(procedure, { kind, id }, about)
  const deadline = procedure.deadlines.find((one) => one.id === about)
  const asked =
    kind === 'deadlines' || kind === 'escalations'
      ? stepsOf(deadline, id.endsWith(' met'))
      : kind === 'refusals' && id.startsWith('constraint ')
        ? stepsOfConstraint(procedure, id.slice('constraint '.length))
        : [about]
  const focus = focusOnSteps(procedure, asked)
  const step = steps.get(about)
  if (!step || (kind !== 'steps' && kind !== 'branches')) return focus
  const way = step.to[Number(/, way (\d+)$/.exec(id)?.[1] ?? 0) - 1]
  const { distance } = onSteps(procedure, [about])
  const farFrom: Focus['farFrom'] = (state) => {
    const missing = unmet(procedure, state, [step.when, way?.when], step.unless)
    // First the facts must be others; where that can be done is what the wider focus is about.
    // No way may be known where tracks are to end before; right facts are still worth to go on from.
    const far = Math.min(distance(state?.place ?? []), farther - 1)
    return missing === 0 ? far : farther + missing + focus.farFrom(state)
  }
  return { ...focus, distance, farFrom }
}

// More than any way through the stages of a procedure that people write.
const farther = 50

function placed(distance: Distance): Focus {
  return { ...nowhere, distance, farFrom: (state) => distance(state?.place ?? []) }
}

/** Of conditions that must be true, and one that must not: 2 for each that fails, 1 if not known. */
function unmet(
  procedure: Procedure,
  state: CaseState | undefined,
  wanted: readonly (Condition | undefined)[],
  unwanted: Condition | undefined,
): number {
  if (!state) return 0
  const { read } = liveFacts(procedure, () => state)
  const truths = wanted.map((one) => (one ? one.test(read) : true))
  const barred = unwanted?.test(read) === true ? 2 : 0
  return truths.reduce((sum, truth) => sum + (truth === true ? 0 : truth === false ? 2 : 1), barred)
}

/** Steps, with those that their conditions ask for, and theirs in turn. */
function focusOnSteps(procedure: Procedure, asked: readonly string[]): Focus {
  const wanted = new Set(asked)
  const fields = new Set<string>()
  for (const id of wanted) {
    for (const one of behindStep(procedure, procedure.steps.get(id))) {
      for (const step of one.steps) wanted.add(step)
      for (const field of one.fields) fields.add(field)
      for (const step of feeding(procedure, one.fields)) wanted.add(step.id)
    }
  }
  const all = [...fields].map((field): [string, null] => [field, null])
  // One of them at a time, or all at once: conditions may ask for several.
  const aims = [...all.map((one) => new Map([one])), ...all.map(() => new Map(all))]
  return { ...onSteps(procedure, [...wanted]), aims }
}

/** What the conditions of a step rest on. */
function behindStep(procedure: Procedure, step: Step | undefined): readonly Behind[] {
  const conditions = [step?.when, step?.unless, ...(step?.to ?? []).map(({ when }) => when)]
  return conditions.flatMap((one) => (one ? behind(procedure, one) : []))
}

/** Steps by where they are offered. */
function onSteps(procedure: Procedure, ids: readonly string[]): Focus {
  const found = ids.flatMap((id) => procedure.steps.get(id) ?? [])
  const targets = new Set(found.flatMap(({ stage }) => stage?.path ?? []))
  return { ...placed(distanceTo(procedure, targets)), steps: new Set(ids) }
}

function stepsOf(deadline: Deadline | undefined, isMet: boolean): readonly string[] {
  const starts = deadline?.clocks.map(({ after }) => after) ?? []
  const anchors = isMet ? [...starts, ...(deadline?.until ?? [])] : starts
  return anchors.flatMap((anchor) => (anchor.kind === 'step' ? anchor.step : []))
}

function stepsOfConstraint({ constraints }: Procedure, id: string): readonly string[] {
  const constraint = constraints.find((one) => one.id === id)
  if (!constraint || constraint.kind === 'never') return []
  if (constraint.kind === 'first-then') return [constraint.then]
  return constraint.kind === 'at-most' ? [constraint.step] : constraint.steps
}

/** The steps whose forms feed a table, and what they are to say. */
function focusOnTable(procedure: Procedure, element: Element, decision: string): Focus {
  const { table } = procedure.decisions.get(decision) ?? {}
  const inputs = table?.inputs ?? []
  const found = inputs.map(({ expression }) => behind(procedure, expression))
  const fields = new Set(found.flatMap((one) => [...one.fields]))
  const steps = [
    ...feeding(procedure, fields).map(({ id }) => id),
    ...found.flatMap((one) => [...one.steps]),
  ]
  return {
    ...onSteps(procedure, steps),
    aims:
      element.kind === 'bounds' ? boundAims(procedure, element.id) : rowAims(procedure, decision),
  }
}

/** The steps whose forms record some fields. */
function feeding({ steps }: Procedure, fields: ReadonlySet<string>): readonly Step[] {
  const forms = new Set([...fields].map((field) => field.split('.')[0]))
  return [...steps.values()].filter(({ form }) => form && !form.builtIn && forms.has(form.form.id))
}

/** The value of a bound in each of the fields that the input rests on. */
function boundAims(procedure: Procedure, id: string): Focus['aims'] {
  const bound = tableBounds(procedure).find(({ decision, input, value }) => {
    return id === `${decision}, ${input} = ${value}`
  })
  const { inputs = [] } = procedure.decisions.get(bound?.decision ?? '')?.table ?? {}
  const expression = inputs.find(({ name }) => name === bound?.input)?.expression
  if (!bound || !expression) return []
  return [...behind(procedure, expression).fields]
    .filter((field) => procedure.names.get(field)?.type.kind === 'number')
    .map((field) => new Map([[field, bound.value]]))
}

// More than enough for tables that people write.
const caseOptions = { steps: 200_000, most: 500 }

/** What the test cases of a table say, as far as its inputs are plain facts of forms. */
function rowAims(procedure: Procedure, decision: string): Focus['aims'] {
  const { table } = procedure.decisions.get(decision) ?? {}
  if (!table) return []
  return generateTestCases(table, caseOptions).cases.map(({ inputs }) => {
    return new Map(
      table.inputs.flatMap(({ name, expression }): [string, Json][] => {
        const value = inputs[name]
        const [only] = expression.reads
        const isPlain = expression.reads.length === 1 && expression.text.trim() === only
        return isPlain && only !== undefined && value !== undefined ? [[only, value]] : []
      }),
    )
  })
}

interface Behind {
  readonly fields: ReadonlySet<string>
  readonly steps: ReadonlySet<string>
}

/** Every field of a form, and every step whose history is asked for, that an expression rests on. */
function behind(procedure: Procedure, expression: Expression): Behind {
  const fields = new Set<string>()
  const steps = new Set<string>()
  const seen = new Set<Expression>()
  const waiting = [expression]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (seen.has(one)) continue
    seen.add(one)
    for (const name of one.reads) {
      const origin = procedure.names.get(name)?.origin
      if (origin?.kind === 'field') fields.add(name)
      if (origin && 'step' in origin) steps.add(origin.step)
      if (origin?.kind === 'definition') {
        const definition = procedure.definitions.get(origin.id)
        if (definition) waiting.push(definition.expression)
      }
      if (origin?.kind === 'decision') {
        const { inputs = [] } = procedure.decisions.get(origin.id)?.table ?? {}
        waiting.push(...inputs.map((input) => input.expression))
      }
    }
  }
  return { fields, steps }
}

/** One of the aims of a focus, for forms to be filled in with; null asks for any value that matters. */
export function aimOf({ aims }: Focus, choices: Choices): ReadonlyMap<string, Json> {
  return aims.length > 0 && choices.chance(75) ? choices.one(aims) : new Map()
}
