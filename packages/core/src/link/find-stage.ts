import { say } from '@dueprocess/rules'
import type { Range } from '../diagnostic/index.ts'
import type { Stage } from '../procedure/stage.ts'
import { type LinkContext, list, reportUnknown } from './context.ts'

/** The stage that a name means anywhere in a procedure: by its path, or by its id where that is one. */
export function findStage(
  context: LinkContext,
  stages: ReadonlyMap<string, Stage>,
  { name, range }: { readonly name: string; readonly range: Range },
): Stage | undefined {
  const exact = stages.get(name)
  if (exact) return exact
  const named = [...stages.values()].filter(({ id }) => id === name)
  if (named.length === 1) return named[0]
  if (named.length === 0) {
    reportUnknown(context, 'stage', name, stages.keys(), range)
    return undefined
  }
  context.report({
    code: 'ambiguous-stage',
    severity: 'error',
    message: say`several stages are named \`${name}\`; available: ${list(named.map(({ path }) => path))}`,
    range,
    suggestion: { message: say`write the path of the one that is meant` },
  })
  return undefined
}
