import type { Type } from '../values/index.ts'
import type { Checked } from './check.ts'
import { createFrame, type Run } from './run.ts'
import { childrenOf, type Node } from './syntax.ts'
import type { Value } from './value.ts'

/** What the rules of the compiler share while they go through one tree. */
export interface Compiler {
  readonly checked: Checked
  /** The closure that evaluates a node; each node is compiled once. */
  run(node: Node): Run
}

/** The type that the check gave to a node. */
export function typeAt(compiler: Compiler, node: Node): Type {
  return compiler.checked.types.get(node) ?? { kind: 'boolean' }
}

/** Whether a node is the same whatever the facts are. */
export function isConstant(node: Node): boolean {
  if (node.kind === 'name' || node.kind === 'in-stage' || node.kind === 'since') return false
  return childrenOf(node).every(isConstant)
}

/** The value of a constant node; undefined for any other, and where it has none. */
export function constantAt(compiler: Compiler, node: Node): Value | undefined {
  return isConstant(node) ? compiler.run(node)(readNothing, createFrame()) : undefined
}

/** A case without facts. */
export function readNothing(): undefined {
  return undefined
}
