import {
  type CaseState,
  type Constraint,
  type Deadline,
  liveFacts,
  type Procedure,
  type Samples,
  type Stage,
  type Step,
} from '@dueprocess/core'
import { type Condition, generateTestCases, type Json } from '@dueprocess/rules'
import { type Element, elementsOf, keyOf } from '../coverage/index.ts'
import { tableBounds } from '../run/index.ts'
import { type Behind, behind, behindAnchor, isIn, leadingTo } from './behind.ts'
import type { Choices } from './choices.ts'
import { type Distance, distanceTo } from './distances.ts'
import { type Answers, answersFor, type Demand } from './solve.ts'

/** What a search is after for a while: an element, and where and how it may be shown. */
export interface Focus {
  readonly distance: Distance
  /** Steps that are to be taken, or refused, there. */
  readonly asked: ReadonlySet<string>
  /** These, and those that must come before them. */
  readonly steps: ReadonlySet<string>
  /** How far a case is from it: also by its facts, where conditions ask for others. */
  readonly farFrom: (state: CaseState | undefined) => number
  /** Values of fields to try, each a choice of its own. */
  readonly aims: readonly Answers[]
}

/** By the key of an element what to do to show it. */
export type FindFocus = (key: string) => Focus

/** What a focus is worked out with. */
interface Tools {
  readonly samples: Samples
  readonly choices: Choices
}

/** Works out where each element of a procedure could be shown; only when it is asked for. */
export function focusFinder(procedure: Procedure, tools: Tools): FindFocus {
  const elements = new Map(elementsOf(procedure).map((one) => [keyOf(one), one]))
  const known = new Map<string, Focus>()
  return (key) => {
    const element = elements.get(key)
    const focus = known.get(key) ?? (element ? focusOn(procedure, element, tools) : nowhere)
    known.set(key, focus)
    return focus
  }
}

const nowhere: Focus = {
  distance: () => 0,
  asked: new Set(),
  steps: new Set(),
  farFrom: () => 0,
  aims: [],
}

function focusOn(procedure: Procedure, { kind, id }: Element, tools: Tools): Focus {
  // Names of elements begin with what they are about.
  const [about = ''] = id.split(/, | ended, | without | still | (?:met|missed|over)$/)
  const { steps, stages } = procedure
  if (kind === 'stages') {
    const { distance, farFrom } = placed(distanceTo(procedure, new Set([id])))
    return { ...focusOnSteps(procedure, leadingTo(procedure, id), tools), distance, farFrom }
  }
  if (kind === 'branches' && stages.has(about)) {
    return placed(distanceTo(procedure, new Set([about])))
  }
  if (kind === 'rows' || kind === 'bounds') return focusOnTable(procedure, { kind, id }, about)
  if (kind === 'deadlines' || kind === 'escalations') {
    const deadline = procedure.deadlines.find((one) => one.id === about)
    return deadline ? focusOnDeadline(procedure, deadline, id.endsWith(' met'), tools) : nowhere
  }
  if (id.startsWith('constraint ')) {
    return focusOnConstraint(procedure, id.slice('constraint '.length), tools)
  }
  if (id.endsWith(' still owed')) return focusOnOwed(procedure, about, tools)
  const focus = focusOnSteps(procedure, [about], tools)
  const step = steps.get(about)
  if (!step || (kind !== 'steps' && kind !== 'branches')) return focus
  const way = step.to[Number(/, way (\d+)$/.exec(id)?.[1] ?? 0) - 1]
  const { distance } = onSteps(procedure, [about])
  const farFrom: Focus['farFrom'] = (state) => {
    const missing = unmet(procedure, state, [step.when, way?.when], step.unless)
    // First the facts must be others; where that can be done is what the wider focus is about.
    // No way may be known where tracks are to end before; right facts are still worth to go on from.
    const far = Math.min(distance(state?.place ?? []) + undone(focus.steps, state), farther - 1)
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

/** Steps, with those that must come before them, and theirs in turn. */
function focusOnSteps(
  procedure: Procedure,
  asked: readonly string[],
  tools: Tools,
  demands: readonly Demand[] = [],
): Focus {
  const wanted = new Set(asked)
  const fields = new Set<string>()
  const answers: (readonly Answers[])[] = []
  const want = ({ steps, fields: names }: Behind): void => {
    for (const step of steps) wanted.add(step)
    for (const field of names) fields.add(field)
    for (const step of feeding(procedure, names)) wanted.add(step.id)
  }
  const demand = (one: Demand): void => {
    const found = behind(procedure, one.condition)
    want(found)
    const given = answersFor(procedure, one, [...found.fields], tools)
    if (given.length > 0) answers.push(given)
  }
  demands.forEach(demand)
  for (const id of wanted) {
    const step = procedure.steps.get(id)
    if (!step) continue
    demandsOf(step).forEach(demand)
    for (const before of stepsBefore(procedure, step)) wanted.add(before)
  }
  const focus = onSteps(procedure, [...wanted])
  return {
    ...focus,
    asked: new Set(asked),
    farFrom: (state) => focus.farFrom(state) + undone(wanted, state),
    aims: [...together(answers), ...answers.flat(), ...aimsAt(fields)],
  }
}

/** How many of some steps nobody has taken yet. */
function undone(steps: ReadonlySet<string>, state: CaseState | undefined): number {
  return [...steps].filter((step) => !state || !Object.hasOwn(state.done, step)).length
}

/** One of some fields at a time, or all at once: conditions may ask for several. */
function aimsAt(fields: ReadonlySet<string>): Focus['aims'] {
  const all = [...fields].map((field): [string, null] => [field, null])
  return [...all.map((one) => new Map([one])), ...all.map(() => new Map(all))]
}

/** Answers that serve several demands at once; where two are at odds, the earlier one goes first. */
function together(answers: readonly (readonly Answers[])[]): readonly Answers[] {
  if (answers.length < 2) return []
  const most = Math.max(...answers.map(({ length }) => length))
  return Array.from({ length: 2 * most }, (_, turn) => {
    const chosen = answers.map((one) => one[turn % one.length] ?? new Map())
    return new Map(chosen.reverse().flatMap((one) => [...one]))
  })
}

/** What must hold for a step: its own conditions, those of its ways, those of the tracks it is in. */
function demandsOf({ when, unless, to, stage }: Step): readonly Demand[] {
  const around: (Condition | undefined)[] = []
  for (let at = stage; at; at = at.parent) around.push(at.when)
  return [
    ...demands([when], true),
    ...demands([unless], false),
    ...demands([...around, ...to.map((way) => way.when)], true),
  ]
}

function demands(
  conditions: readonly (Condition | undefined)[],
  truth: boolean,
): readonly Demand[] {
  return conditions.flatMap((condition) => (condition ? [{ condition, truth }] : []))
}

/** The steps without which a step is refused: by a constraint, or since its stage owes them. */
function stepsBefore(
  { constraints, steps }: Procedure,
  { id, stage, to }: Step,
): readonly string[] {
  const first = constraints.flatMap((one) => {
    return one.kind === 'first-then' && one.then === id ? [one.first] : []
  })
  const owed = [...steps.values()].filter(({ required, stage: at }) => {
    return required !== undefined && at && stage && to.length > 0 && isNear(at, stage)
  })
  return [...first, ...owed.map((step) => step.id)]
}

/** Whether one stage lies within the other. */
function isNear(one: Stage, other: Stage): boolean {
  return isIn(one.path, other.path) || isIn(other.path, one.path)
}

/** The steps that leave the stage in which a required step is owed, while it is. */
function focusOnOwed(procedure: Procedure, required: string, tools: Tools): Focus {
  const owed = procedure.steps.get(required)
  const leaving = [...procedure.steps.values()].filter(({ stage, to }) => {
    return stage && owed?.stage && to.length > 0 && isNear(stage, owed.stage)
  })
  const steps = leaving.map(({ id }) => id)
  const condition = owed?.required === true ? undefined : owed?.required
  return focusOnSteps(procedure, steps, tools, demands([condition], true))
}

/** Steps by where they are offered. */
function onSteps(procedure: Procedure, ids: readonly string[]): Focus {
  const found = ids.flatMap((id) => procedure.steps.get(id) ?? [])
  const targets = new Set(found.flatMap(({ stage }) => stage?.path ?? []))
  return { ...placed(distanceTo(procedure, targets)), asked: new Set(ids), steps: new Set(ids) }
}

/** What starts a deadline and makes it owed, and for one that is to be met what ends it. */
function focusOnDeadline(
  procedure: Procedure,
  deadline: Deadline,
  isMet: boolean,
  tools: Tools,
): Focus {
  const { clocks, until, when, unless } = deadline
  const starts = clocks.map(({ after }) => after)
  const sources = (isMet ? [...starts, ...until] : starts).map((one) =>
    behindAnchor(procedure, one),
  )
  const fields = new Set(sources.flatMap((one) => [...one.fields]))
  const steps = [
    ...sources.flatMap((one) => [...one.steps]),
    ...feeding(procedure, fields).map(({ id }) => id),
  ]
  const focus = focusOnSteps(procedure, steps, tools, [
    ...demands([when, ...clocks.map((clock) => clock.when)], true),
    ...demands([unless, ...clocks.map((clock) => clock.unless)], false),
  ])
  return {
    ...focus,
    aims: [...aimsAt(fields), ...focus.aims],
    farFrom: (state) => focus.farFrom(state) + (isDecided(state, deadline) ? farther : 0),
  }
}

/** Whether it is settled how a deadline turned out; it may begin anew, but rarely does. */
function isDecided(state: CaseState | undefined, { id }: Deadline): boolean {
  const run = state && Object.hasOwn(state.deadlines, id) ? state.deadlines[id] : undefined
  return run !== undefined && (run.status !== 'open' || run.missed === true)
}

/** Steps of which one breaks a constraint, and what must hold for it to be asked. */
function focusOnConstraint(procedure: Procedure, id: string, tools: Tools): Focus {
  const constraint = procedure.constraints.find((one) => one.id === id)
  if (!constraint) return nowhere
  const { when, unless } = constraint
  const breaking = constraint.kind === 'never' ? constraint.condition : undefined
  return focusOnSteps(procedure, stepsOfConstraint(constraint), tools, [
    ...demands([when, breaking], true),
    ...demands([unless], false),
  ])
}

function stepsOfConstraint(constraint: Constraint): readonly string[] {
  if (constraint.kind === 'never') return []
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

const aimsByForm = new WeakMap<Focus, Map<string, Focus['aims']>>()

/** One of the aims that a form can serve, for it to be filled in with. */
export function aimOf(focus: Focus, { form }: Step, choices: Choices): Answers {
  if (!form) return new Map()
  const prefix = `${form.form.id}.`
  const byForm = aimsByForm.get(focus) ?? new Map<string, Focus['aims']>()
  aimsByForm.set(focus, byForm)
  const served =
    byForm.get(prefix) ??
    focus.aims.filter((aim) => [...aim.keys()].some((field) => field.startsWith(prefix)))
  byForm.set(prefix, served)
  return served.length > 0 && choices.chance(75) ? choices.one(served) : new Map()
}
