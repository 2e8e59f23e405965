import type { ReadFact, Type } from '../values/index.ts'
import type { Checked } from './check.ts'
import { createFrame, plainFrame, type Run, spend } from './run.ts'
import { childrenOf, type Node } from './syntax.ts'
import type { Value } from './value.ts'

/** Whether an expression can take more steps than its text has nodes: by lists, by patterns. */
function isMetered({ types }: Checked): boolean {
  for (const [node, type] of types) {
    if (type.kind === 'list' || (node.kind === 'call' && node.name === 'matches')) return true
  }
  return false
}

/** A result, or that the evaluation was given up. */
export interface Evaluation {
  readonly value: Value | undefined
  readonly gaveUp: boolean
}

/**
 * Evaluates with a bound on the steps. What needs more is unknown as a whole: a part of it that
 * was not reached looks like a missing fact, and `defined(…)` would take that for an answer.
 */
export function evaluationOf(run: Run, read: ReadFact): Evaluation {
  const frame = createFrame()
  const value = run(read, frame)
  const gaveUp = frame.left < 0
  return { value: gaveUp ? undefined : value, gaveUp }
}

/** Evaluates with a bound on the steps where there can be many, else without. */
export function meteredEvaluation(
  checked: Checked,
  run: Run,
): (read: ReadFact) => Value | undefined {
  if (!isMetered(checked)) return (read) => run(read, plainFrame)
  return (read) => evaluationOf(run, read).value
}

/** A run that reads a list, which costs a step for each element; any other run as it is. */
export function meteredList(run: Run, type: Type): Run {
  if (type.kind !== 'list') return run
  return (read, frame) => {
    if (frame.left < 0) return undefined
    const list = run(read, frame)
    return list !== undefined && spend(frame, sizeOf(list, type)) ? list : undefined
  }
}

/** The elements of a list, and of the lists in it. */
function sizeOf(value: Value | undefined, type: Type): number {
  if (type.kind !== 'list' || value === undefined) return 0
  const elements = value as readonly (Value | undefined)[]
  if (type.of.kind !== 'list') return elements.length
  return elements.reduce<number>((sum, one) => sum + 1 + sizeOf(one, type.of), 0)
}

/** The steps of a node; what a quantifier in it does for each element is counted there. */
export function weightOf(node: Node): number {
  const counted = node.kind === 'some' || node.kind === 'every' ? [node.list] : childrenOf(node)
  return counted.reduce((sum, child) => sum + weightOf(child), 1)
}
