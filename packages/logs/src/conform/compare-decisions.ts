import type { LinkedProcedure } from '@dueprocess/core'
import type { Json, ReadFact } from '@dueprocess/rules'
import type { Mapping } from '../mapping/index.ts'
import type { LogTrace } from '../record/index.ts'
import type { DecisionComparison } from './conformance.ts'

const mostExamples = 5

type Counted = { -readonly [K in keyof DecisionComparison]: DecisionComparison[K] } & {
  examples: DecisionComparison['examples'][number][]
}

/** Compares record by record what a log says was decided with what its own facts give. */
export interface DecisionComparer {
  compare(trace: LogTrace): void
  list(): readonly DecisionComparison[]
}

/** A comparer of the decisions that a mapping names. */
export function decisionComparer(procedure: LinkedProcedure, mapping: Mapping): DecisionComparer {
  const { facts, decisions, log } = mapping
  const counts = decisions.map(({ decision, output }): Counted => {
    const { outputs } = procedure.decisions.get(decision) ?? { outputs: [] }
    const name = outputs.find((one) => one.name === output)?.fact ?? decision
    return { decision: name, compared: 0, equal: 0, different: 0, unknown: 0, examples: [] }
  })
  const known = (value: string | number | boolean | undefined) => {
    return value === undefined || value === '' || log.missing.has(String(value)) ? undefined : value
  }
  return {
    compare: (trace) => {
      if (decisions.length === 0) return
      for (const { record, attributes } of trace.events) {
        const values = new Map<string, Json>()
        for (const { form, field, from, read } of facts) {
          const value = known(attributes.get(from))
          const fact = value === undefined ? undefined : read(value)
          if (fact !== undefined) values.set(`${form}.${field}`, fact)
        }
        for (const [index, { decision, output, from, read }] of decisions.entries()) {
          const count = counts[index]
          const text = known(attributes.get(from))
          if (!count || text === undefined) continue
          const said = read(text)
          const given = decide(procedure, decision, output, values)
          count.compared += 1
          if (said === undefined || given === undefined) count.unknown += 1
          else if (said === given) count.equal += 1
          else {
            count.different += 1
            const example = {
              record,
              case: trace.case ?? '',
              log: String(said),
              computed: String(given),
            }
            if (count.examples.length < mostExamples) count.examples.push(example)
          }
        }
      }
    },
    list: () => counts,
  }
}

function decide(
  procedure: LinkedProcedure,
  id: string,
  output: string,
  values: ReadonlyMap<string, Json>,
): Json | undefined {
  const read = readerOf(procedure, values)
  const result = procedure.decisions.get(id)?.table.decide(read)
  return result?.kind === 'decided' ? result.outputs[output] : undefined
}

/** Reads names as far as they rest on what a record says; each is worked out once. */
function readerOf(procedure: LinkedProcedure, values: ReadonlyMap<string, Json>): ReadFact {
  const computed = new Map<string, Json | undefined>()
  const compute = (name: string): Json | undefined => {
    const origin = procedure.names.get(name)?.origin
    if (origin?.kind === 'field') return values.get(name)
    if (origin?.kind === 'parameter') return procedure.parameters.get(origin.id)?.value
    if (origin?.kind === 'definition') {
      return procedure.definitions.get(origin.id)?.expression.evaluateToFact(read)
    }
    if (origin?.kind !== 'decision' || origin.bound) return undefined
    const result = procedure.decisions.get(origin.id)?.table.decide(read)
    return result?.kind === 'decided' ? result.outputs[origin.output] : undefined
  }
  const read: ReadFact = (name) => {
    if (!computed.has(name)) computed.set(name, compute(name))
    return computed.get(name)
  }
  return read
}
