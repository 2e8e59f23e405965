import type { Zone } from '../time/zone.ts'
import type { Issue, Type } from '../values/index.ts'
import { type Sentence, say } from '../values/index.ts'
import { describeType } from './describe.ts'
import { error } from './report.ts'
import type { Run } from './run.ts'
import type { Node, NodeOf } from './syntax.ts'
import type { Value } from './value.ts'

/** A call whose arguments have been checked: `types[i]` belongs to `node.args[i]`. */
export interface CheckedCall {
  readonly node: NodeOf<'call'>
  readonly types: readonly Type[]
  /** The zone of the expression, where its author need not name one. */
  readonly zone: Zone | undefined
  report(issue: Issue): void
  /** Makes a quoted word a value of the enumeration, or reports that it is none. */
  adapt(node: Node, type: Type): Type | undefined
}

/** A call to compile; `args[i]` belongs to `node.args[i]`, `types[i]` likewise. */
export interface CompiledCall extends Pick<CheckedCall, 'node' | 'types' | 'zone'> {
  readonly args: readonly Run[]
}

/** One function of the language. */
export interface FunctionRule {
  /** How it is called, for messages. */
  readonly usage: Sentence
  /** The type of the result; undefined after it has reported why there is none. */
  check(call: CheckedCall): Type | undefined
  compile(call: CompiledCall): Run
}

/** One way to call a function whose arguments must all be known. */
export interface Overload {
  readonly parameters: readonly Type['kind'][]
  /** Whether the zone follows as a further argument, which may be left out if there is one. */
  readonly zoned?: true
  readonly result: Type
  /** The steps of a run, where they can be many (see `Frame`). */
  steps?(a: Value, b: Value): number
  run(a: Value, b: Value, c: Value, zone: Zone | undefined): Value | undefined
}

/** Reports that a call does not fit and says how it is called. */
export function reportUsage(call: CheckedCall, usage: Sentence): undefined {
  const given = call.types.map(describeType).join(', ') || say`nothing`
  const message = say`${call.node.name} is called as ${usage()}; given: ${given}`
  call.report(error('wrong-arguments', message, call.node.span))
}

/** The text of a node that is a text in quotes. */
export function literalText(node: Node | undefined): string | undefined {
  return node?.kind === 'text' ? node.value : undefined
}
