import type { ReadFact, Truth } from '../values/index.ts'
import { canonical } from './canonical.ts'
import type { Compiler } from './compiler.ts'
import type { ExplainedPart, Explanation } from './expression.ts'
import { evaluationOf } from './metered.ts'
import { missingFacts, timesSearched } from './missing.ts'
import { readsOf } from './reads.ts'
import { createFrame, type Frame } from './run.ts'
import type { Node, NodeOf } from './syntax.ts'

/** Explains why a condition is true, false or unknown, comparison by comparison. */
export function explain(compiler: Compiler, node: Node, read: ReadFact): Explanation {
  const parts: ExplainedPart[] = []
  const { value, gaveUp } = evaluationOf(compiler.run(node), read)
  const truth = value as Truth
  visit({ compiler, read, parts, frame: createFrame(timesSearched) }, node, true)
  const missing = truth === undefined ? missingFacts(compiler, node, read) : []
  return { truth, missing, parts, ...(gaveUp ? { gaveUp: true } : {}) }
}

interface Explainer {
  readonly compiler: Compiler
  readonly read: ReadFact
  readonly parts: ExplainedPart[]
  readonly frame: Frame
}

function truthOf({ compiler, read, frame }: Explainer, node: Node): Truth {
  const truth = compiler.run(node)(read, frame) as Truth
  return frame.left < 0 ? undefined : truth
}

/** The result of `and`, `or` rests on the parts that have the same truth as the whole. */
function visit(explainer: Explainer, node: Node, decisive: boolean): void {
  if (node.kind === 'not') visit(explainer, node.of, decisive)
  else if (node.kind === 'and' || node.kind === 'or') visitParts(explainer, node, decisive)
  else addPart(explainer, node, decisive)
}

function visitParts(explainer: Explainer, node: NodeOf<'and' | 'or'>, decisive: boolean): void {
  const truth = truthOf(explainer, node)
  for (const part of node.parts)
    visit(explainer, part, decisive && truthOf(explainer, part) === truth)
}

function addPart(explainer: Explainer, node: Node, decisive: boolean): void {
  const { compiler, read, parts } = explainer
  const names = readsOf(node, compiler.checked.bindings)
  parts.push({
    text: canonical(node),
    span: node.span,
    truth: truthOf(explainer, node),
    decisive,
    facts: names.map((name) => ({ name, value: read(name) })),
  })
}
