import type { Procedure } from '@dueprocess/core'
import type { Json, ReadFact } from '@dueprocess/rules'
import type { Facts } from './read-facts.ts'

type Origin = NonNullable<ReturnType<Procedure['names']['get']>>['origin']

/**
 * Reads names as a case with these facts would: definitions and decisions are computed from what is
 * given, unless they are given themselves. What only a running case knows stays unknown.
 */
export function factsReader(procedure: Procedure, facts: Facts): ReadFact {
  const computed = new Map<string, Json | undefined>()
  const read: ReadFact = (name) => {
    const given = facts.get(name)
    if (given !== undefined) return given
    if (!computed.has(name)) {
      const origin = procedure.names.get(name)?.origin
      computed.set(name, origin && compute(origin))
    }
    return computed.get(name)
  }
  const compute = (origin: Origin): Json | undefined => {
    if (origin.kind === 'definition') {
      return procedure.definitions.get(origin.id)?.expression.evaluateToFact(read)
    }
    if (origin.kind === 'parameter') return procedure.parameters.get(origin.id)?.value
    if (origin.kind !== 'decision') return undefined
    const result = procedure.decisions.get(origin.id)?.table.decide(read)
    if (result?.kind === 'decided') return result.outputs[origin.output]
    return result?.kind === 'unknown' && origin.bound ? result[origin.bound] : undefined
  }
  return read
}
