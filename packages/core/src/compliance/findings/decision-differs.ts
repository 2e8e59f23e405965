import type { Decision, Json } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import { canonicalJson } from '../../digest/index.ts'
import type { Branch, Step } from '../../procedure/index.ts'
import type { Outputs } from '../../trail/index.ts'
import { namedElement, stepElement } from '../element.ts'
import { factsOf } from '../facts.ts'
import type { Remark } from '../finding.ts'
import type { Chosen } from '../moves.ts'
import type { Standing } from '../standing.ts'

/** A way out was taken that is not the one which the facts choose. */
export function* branchDiffers(step: Step, chosen: Chosen, taken: number): Generator<Remark> {
  if (chosen.kind === 'unknown') {
    yield { code: 'decision-differs', element: stepElement(step), missing: chosen.missing }
    return
  }
  if (chosen.kind === 'branch' && chosen.branch === taken) return
  const right = chosen.kind === 'branch' ? step.to[chosen.branch] : undefined
  yield {
    code: 'decision-differs',
    element: stepElement(step),
    evidence: say`"${step.id}" went ${whereTo(step.to[taken])}.`,
    expected: right ? say`The facts lead ${whereTo(right)}.` : say`The facts choose no way.`,
  }
}

function whereTo(branch: Branch | undefined): string {
  return branch?.target ? say`to "${branch.target.path}"` : say`nowhere`
}

/** A decision is recorded that the facts do not give. */
export function* decisionsDiffer(
  standing: Standing,
  recorded: ReadonlyMap<string, Json>,
): Generator<Remark> {
  for (const decision of standing.procedure.decisions.values()) {
    const said = recorded.get(decision.id)
    const computed = factsOf(standing).decide(decision.id)
    // What the facts that are known do not decide is no evidence against what is written.
    if (computed.kind !== 'decided' || said === undefined) continue
    if (outputsOf(said) === canonicalJson(computed.outputs as Json)) continue
    yield {
      code: 'decision-differs',
      element: namedElement('decision', decision),
      evidence: say`"${decision.id}" is recorded as ${resultOf(said)}.`,
      expected: say`The facts give ${inWords(computed)}.`,
    }
  }
}

/** A step adopted something else than what the table said. */
export function* adoptedDiffers(
  standing: Standing,
  recorded: Readonly<Record<string, { readonly outputs: Outputs }>>,
): Generator<Remark> {
  for (const decision of standing.procedure.decisions.values()) {
    const said = Object.hasOwn(recorded, decision.id) ? recorded[decision.id] : undefined
    const adopted = standing.adopted.get(decision.id)
    if (!said || !adopted || canonicalJson(said.outputs) === canonicalJson(adopted)) continue
    yield {
      code: 'decision-differs',
      element: namedElement('decision', decision),
      evidence: say`"${decision.id}" was adopted as ${canonicalJson(said.outputs)}.`,
      expected: say`The facts give ${canonicalJson(adopted)}.`,
    }
  }
}

function outputsOf(said: Json): string {
  if (typeof said !== 'object' || said === null || !('kind' in said)) return ''
  const { kind, outputs } = said
  return kind === 'decided' && outputs !== undefined ? canonicalJson(outputs) : ''
}

function resultOf(said: Json): string {
  return outputsOf(said) || say`not decided`
}

function inWords(decision: Decision): string {
  return decision.kind === 'decided' ? canonicalJson(decision.outputs as Json) : decision.kind
}
