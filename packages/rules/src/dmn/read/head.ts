import type { HitPolicy, OutputSource } from '../../tables/index.ts'
import { givesList } from '../../tables/policy.ts'
import type { Type } from '../../values/index.ts'
import { readPolicy } from '../hit-policy.ts'
import type { Decision, DecisionLogic, InputData } from '../model/elements.ts'
import type { Facts } from './facts.ts'
import { readOutputs } from './outputs.ts'
import type { Reading } from './reading.ts'

/** A table whose outputs are known, so that other decisions may read them. */
export interface TableHead {
  readonly decision: Decision
  readonly logic: DecisionLogic
  readonly policy: HitPolicy
  readonly outputs: readonly OutputSource[]
}

/** What a decision or an input is called in expressions. */
export function titleOf({ variable, name, id }: Decision | InputData): string {
  return variable?.name ?? name ?? id ?? 'unnamed'
}

/**
 * Adds what a decision gives to the facts, before any decision is read that may ask for it. Answers
 * the head of a table, undefined for another decision or where the head is not read.
 */
export function readHead(
  reading: Reading,
  decision: Decision,
  facts: Facts,
): TableHead | undefined {
  const { reporter, places, types } = reading
  const { decisionLogic: logic } = decision
  if (reporter.hasError(places(decision))) return undefined
  if (logic?.$type !== 'dmn:DecisionTable') {
    const type = types.typeOf(decision.variable?.typeRef, decision)
    if (type) facts.declare(titleOf(decision), type, true)
    return undefined
  }
  const read = readPolicy(logic.hitPolicy, logic.aggregation)
  if ('message' in read) return reporter.error('unknown-policy', read.message, places(logic))
  const { policy } = read
  const outputs = readOutputs(reading, decision, logic, policy)
  if (outputs === undefined) return undefined
  const head = { decision, logic, policy, outputs }
  facts.declare(titleOf(decision), resultOf(head), true)
  return head
}

/** The type of what a table gives: of several outputs a record (DMN 1.5, 8.2.10). */
function resultOf({ policy, outputs }: TableHead): Type {
  const [first] = outputs
  if (policy === 'count') return { kind: 'number', integer: true, minimum: 0 }
  const fields = outputs.map((output) => [output.name, withoutOrder(output.type)] as const)
  const one: Type =
    outputs.length === 1 && first
      ? withoutOrder(first.type)
      : { kind: 'record', fields: Object.fromEntries(fields) }
  return givesList(policy) ? { kind: 'list', of: one } : one
}

/** Texts compare by the alphabet in FEEL: an expression must not compare them by priority. */
function withoutOrder(type: Type): Type {
  return type.kind === 'enumeration' ? { ...type, ordered: false } : type
}
