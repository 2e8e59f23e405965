import type { Json } from '@dueprocess/rules'
import type { CaseEnd, Stage } from '../procedure/stage.ts'
import type { Step } from '../procedure/step.ts'
import type { CaseOutcome } from '../trail/index.ts'
import { type Draft, note, update } from './draft.ts'
import type { Reason } from './reason.ts'

/** The other case that a duplicate is a part of, by the fact that names it. */
function otherCase(draft: Draft, fact: string): string | undefined {
  const named: Json | undefined = draft.live.read(fact)
  if (typeof named !== 'string' || named.trim() === '') return undefined
  return named === draft.state.id ? undefined : named
}

/** Why a step cannot end the case as a duplicate: nobody knows of which other case. */
export function* mergeReasons(
  draft: Draft,
  { id, merge }: Step,
  target: Stage | undefined,
): Generator<Reason> {
  if (merge === undefined || target?.end !== 'duplicate') return
  if (otherCase(draft, merge) === undefined) yield { code: 'no-other-case', step: id, fact: merge }
}

/**
 * Notes how a case that has closed ended. A case of its own that ended as it was meant to says
 * nothing more than that it closed.
 */
export function noteEnd(draft: Draft, step: Step | undefined): void {
  const { procedure, state } = draft
  const stage = procedure.root.children.find(({ path }) => Object.hasOwn(state.visits, path))
  if (!stage) return
  const end: CaseEnd = stage.end ?? 'completed'
  if (end === 'completed' && state.openedBy === undefined) return
  const into = end === 'duplicate' && step?.merge ? otherCase(draft, step.merge) : undefined
  const outcome: CaseOutcome = { end, ...(into === undefined ? {} : { into }), stage: stage.path }
  update(draft, { outcome })
  note(draft, { outcome })
}
