import type { Condition, Expression, Json, ReadFact, Truth } from '@dueprocess/rules'
import type { Decision, LinkedProcedure, NameOrigin } from '../../procedure/index.ts'
import { asksForAbsence, baseNames } from './syntax.ts'

/** What is known of the facts that nothing computes: fields, history, places, statuses. */
export interface Knowledge {
  /** Undefined where it is not known, or open. */
  value(name: string): Json | undefined
  /** Whether it has a value, or may have one, that nobody has chosen yet. */
  isOpen(name: string): boolean
}

/** The truth of a condition, and where it is not known yet the open facts that it waits for. */
export interface Judgement {
  readonly truth: Truth
  readonly waits: readonly string[]
}

/** Judges conditions over facts of which some are open. */
export interface Judge {
  condition(condition: Condition, knowledge: Knowledge): Judgement
  /** What the table of a decision says. */
  decision(
    decision: Decision,
    knowledge: Knowledge,
  ): { outputs?: Outputs; waits: readonly string[] }
  /** Every base name that a condition can rest on. */
  bases(expression: Expression): ReadonlySet<string>
}

type Outputs = Readonly<Record<string, Json>>

export function makeJudge(procedure: LinkedProcedure): Judge {
  const { names, definitions, decisions, parameters } = procedure
  const known = new WeakMap<Expression, ReadonlySet<string>>()
  const asked = new WeakMap<Expression, readonly string[]>()

  const bases = (expression: Expression): ReadonlySet<string> => {
    let found = known.get(expression)
    if (!found) {
      found = baseNames(procedure, expression)
      known.set(expression, found)
    }
    return found
  }

  /** Facts whose absence, or whose bounds, an expression asks for: they cannot be left open. */
  const askedFirst = (expression: Expression): readonly string[] => {
    let found = asked.get(expression)
    if (!found) {
      found = [...collectAskedFirst(procedure, expression, bases)]
      asked.set(expression, found)
    }
    return found
  }

  const read = (knowledge: Knowledge): ReadFact => {
    // What rests twice on something that does so too would double the work each time.
    const computed = new Map<string, Json | undefined>()
    const reading: ReadFact = (name) => {
      const origin = names.get(name)?.origin
      if (origin?.kind === 'parameter') return parameters.get(origin.id)?.value
      if (origin?.kind !== 'definition' && origin?.kind !== 'decision') return knowledge.value(name)
      if (!computed.has(name)) computed.set(name, compute(origin, knowledge, reading))
      return computed.get(name)
    }
    return reading
  }

  const compute = (
    origin: Extract<NameOrigin, { kind: 'definition' | 'decision' }>,
    knowledge: Knowledge,
    reading: ReadFact,
  ): Json | undefined => {
    if (origin.kind === 'definition') {
      return definitions.get(origin.id)?.expression.evaluateToFact(reading)
    }
    const decision = decisions.get(origin.id)
    if (!decision) return undefined
    if (decision.adopted && !origin.computed) return knowledge.value(adoptedName(decision, origin))
    const result = decision.table.decide(reading)
    if (result.kind === 'decided') return own(result.outputs, origin.output)
    const bound = result.kind === 'unknown' && !result.noMatch && !result.conflict
    return bound && origin.bound ? result[origin.bound] : undefined
  }

  /** The open facts without which an expression is not known. */
  function* waitsOf(
    expression: Expression,
    reading: ReadFact,
    knowledge: Knowledge,
    seen: Set<string> = new Set(),
  ): Generator<string> {
    for (const name of expression.missing(reading)) {
      const origin = names.get(name)?.origin
      // Definitions rest on each other, and tables fan it out: each is asked once.
      if (seen.has(name)) continue
      seen.add(name)
      if (origin?.kind === 'definition') {
        const definition = definitions.get(origin.id)
        if (definition) yield* waitsOf(definition.expression, reading, knowledge, seen)
        continue
      }
      const decision = origin?.kind === 'decision' ? decisions.get(origin.id) : undefined
      if (origin?.kind !== 'decision' || !decision) {
        if (knowledge.isOpen(name)) yield name
      } else if (decision.adopted && !origin.computed) {
        const adopted = adoptedName(decision, origin)
        if (knowledge.isOpen(adopted)) yield adopted
      } else yield* waitsOfTable(decision, reading, knowledge, seen)
    }
  }

  function* waitsOfTable(
    { table }: Decision,
    reading: ReadFact,
    knowledge: Knowledge,
    seen: Set<string>,
  ): Generator<string> {
    const result = table.decide(reading)
    if (result.kind !== 'unknown') return
    for (const { name, expression } of table.inputs) {
      if (result.deciding.includes(name)) yield* waitsOf(expression, reading, knowledge, seen)
    }
  }

  return {
    bases,
    condition: (condition, knowledge) => {
      const first = askedFirst(condition).filter((name) => knowledge.isOpen(name))
      if (first.length > 0) return { truth: undefined, waits: first }
      const reading = read(knowledge)
      const truth = condition.test(reading)
      if (truth !== undefined) return { truth, waits: [] }
      return { truth, waits: [...new Set(waitsOf(condition, reading, knowledge))] }
    },
    decision: (decision, knowledge) => {
      const first = decision.table.inputs.flatMap(({ expression }) =>
        askedFirst(expression).filter((name) => knowledge.isOpen(name)),
      )
      if (first.length > 0) return { waits: first }
      const reading = read(knowledge)
      const result = decision.table.decide(reading)
      if (result.kind === 'decided') return { outputs: result.outputs, waits: [] }
      return { waits: [...new Set(waitsOfTable(decision, reading, knowledge, new Set()))] }
    },
  }
}

/** Under which name the output of an adopted decision is known. */
export function adoptedName(
  { outputs }: Decision,
  { output }: Extract<NameOrigin, { kind: 'decision' }>,
): string {
  return outputs.find(({ name }) => name === output)?.fact ?? output
}

function* collectAskedFirst(
  procedure: LinkedProcedure,
  expression: Expression,
  bases: (expression: Expression) => ReadonlySet<string>,
): Generator<string> {
  const { names, definitions, decisions } = procedure
  const seen = new Set<Expression>()
  const waiting = [expression]
  for (let one = waiting.pop(); one; one = waiting.pop()) {
    if (seen.has(one)) continue
    seen.add(one)
    if (asksForAbsence(one)) yield* bases(one)
    for (const name of one.reads) {
      const origin = names.get(name)?.origin
      const definition = origin?.kind === 'definition' ? definitions.get(origin.id) : undefined
      if (definition) waiting.push(definition.expression)
      if (origin?.kind !== 'decision') continue
      const inputs = decisions.get(origin.id)?.table.inputs ?? []
      for (const { expression: input } of inputs) {
        if (origin.bound) yield* bases(input)
        else waiting.push(input)
      }
    }
  }
}

function own(outputs: Outputs, name: string): Json | undefined {
  return Object.hasOwn(outputs, name) ? outputs[name] : undefined
}
