import { say } from '@dueprocess/rules'
import type { BranchSource, TargetSource } from '../grammar/index.ts'
import type { Stage } from '../procedure/stage.ts'
import type { Branch } from '../procedure/step.ts'
import { conditionAt, type LinkContext, reportUnknown } from './context.ts'

/**
 * The ways out that `owner[key]` lists. A name is looked up the way a reader would: among the
 * stages of the innermost stage around the step, then around that, and so on. Stages of a sibling
 * track are never seen, so no step can cross from one track into another.
 */
export function linkBranches(
  context: LinkContext,
  owner: object,
  key: 'to' | 'then',
  target: TargetSource,
  from: Stage,
): readonly Branch[] {
  if (typeof target === 'string') {
    const branch = linkTarget(context, owner, key, target, from)
    return branch ? [branch] : []
  }
  refuseOrder(context, target)
  return target.flatMap((branch) => linkBranch(context, branch, from))
}

function linkBranch(context: LinkContext, branch: BranchSource, from: Stage): readonly Branch[] {
  if ('otherwise' in branch) {
    const target = linkTarget(context, branch, 'otherwise', branch.otherwise, from)
    return target ? [target] : []
  }
  const when = conditionAt(context, branch, 'when', branch.when)
  const target = linkTarget(context, branch, 'stage', branch.stage, from)
  return when && target ? [{ when, ...target }] : []
}

function linkTarget(
  context: LinkContext,
  owner: object,
  key: string,
  name: string,
  from: Stage,
): Branch | undefined {
  if (name === 'stay') return {}
  for (let around: Stage | undefined = from; around; around = around.parent) {
    // Tracks run side by side: one enters the stage that holds them, never one of them.
    if (around.kind === 'parallel') continue
    const target = around.children.find(({ id }) => id === name)
    if (target) return { target }
  }
  reportUnknown(context, 'stage', name, [...visibleFrom(from), 'stay'], context.locate(owner, key))
  return undefined
}

function* visibleFrom(from: Stage): Generator<string> {
  for (let around: Stage | undefined = from; around; around = around.parent) {
    if (around.kind !== 'parallel') for (const { id } of around.children) yield id
  }
}

/** Branches are judged in order, so the one that always holds is the last and there is one. */
function refuseOrder(context: LinkContext, branches: readonly BranchSource[]): void {
  const last = branches.length - 1
  for (const [index, branch] of branches.entries()) {
    if ('otherwise' in branch && index < last) {
      context.report({
        code: 'unreachable-branch',
        severity: 'error',
        message: say`no branch after \`otherwise\` can be taken`,
        range: context.locate(branches[index + 1] as object),
        suggestion: { message: say`move \`otherwise\` to the end of the list` },
      })
    }
  }
  if (branches.some((branch) => 'otherwise' in branch)) return
  context.report({
    code: 'missing-otherwise',
    severity: 'error',
    message: say`the list does not say where the case goes when every condition is false`,
    range: context.locate(branches),
    suggestion: {
      message: say`end it with \`- {otherwise: <stage>}\`, or \`- {otherwise: stay}\``,
    },
  })
}
