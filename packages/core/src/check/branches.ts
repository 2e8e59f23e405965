import { say } from '@dueprocess/rules'
import type { Branch, Step } from '../procedure/index.ts'
import type { Checked } from './checked.ts'
import { sourceOfStage, writtenSteps } from './place.ts'

/** A list of ways out that conditions choose from, with its place in the document. */
export interface BranchList {
  /** For messages: `to` of a step, `then` of a stage. */
  readonly of: string
  readonly branches: readonly Branch[]
  /** What the document says, item by item. */
  readonly items: readonly object[]
  /** Absent for `then`. */
  readonly step?: Step
}

/** Every list of several ways out. */
export function* branchLists({
  procedure,
  source,
}: Pick<Checked, 'procedure' | 'source'>): Generator<BranchList> {
  for (const { id, source: written } of writtenSteps(source).values()) {
    const step = procedure.steps.get(id)
    if (step && Array.isArray(written.to) && step.to.length === written.to.length) {
      yield { of: `\`${id}\``, branches: step.to, items: written.to, step }
    }
  }
  for (const stage of procedure.stages.values()) {
    if (stage.next.length < 2) continue
    const written = sourceOfStage({ source }, stage.path)?.then
    if (Array.isArray(written) && written.length === stage.next.length) {
      yield { of: say`\`then\` of \`${stage.id}\``, branches: stage.next, items: written }
    }
  }
}
