import type { Type } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { Hold } from '../procedure/hold.ts'
import { isWithin, type Stage } from '../procedure/stage.ts'
import type { Branch } from '../procedure/step.ts'
import { type LinkContext, reportUnknown, resolve } from './context.ts'
import type { StepPlan } from './link-stages.ts'

/** The hold that a step sets. It must be where the hold is, and stay there. */
export function linkStepHold(
  context: LinkContext,
  { source, stage }: StepPlan,
  to: readonly Branch[],
  holds: ReadonlyMap<string, Hold>,
): string | undefined {
  const { hold: name } = source
  if (name === undefined) return undefined
  const hold = resolve(context, 'hold', holds, name, source, 'hold')
  if (!hold) return undefined
  const stays = to.length === 0 || to.some(({ target }) => target === undefined)
  const places = [...(stays ? [stage] : []), ...to.flatMap(({ target }) => target ?? [])]
  const outside = places.find((place) => place && !isWithin(place, hold.in))
  if (outside) reportElsewhere(context, source, hold, outside)
  return hold.id
}

function reportElsewhere(
  { locate, report }: LinkContext,
  source: object,
  hold: Hold,
  outside: Stage,
): void {
  const place = outside.path === '' ? say`anywhere` : say`at \`${outside.path}\``
  report({
    code: 'hold-elsewhere',
    severity: 'error',
    message: say`the hold \`${hold.id}\` is only in \`${hold.in.path}\`, but with this step the case may be ${place}`,
    range: locate(source, 'hold'),
    suggestion: { message: say`set it in a step of that stage, or widen \`in\` of the hold` },
  })
}

/** A case that ends as a duplicate names the other case; no other end does. */
export function linkMerge(
  context: LinkContext,
  { id, source, owner }: StepPlan,
  to: readonly Branch[],
): string | undefined {
  const { merge } = source
  const duplicate = to.find(({ target }) => target?.end === 'duplicate')?.target
  if (merge === undefined) {
    if (duplicate) reportMissing(context, owner, id, duplicate)
    return undefined
  }
  if (!duplicate) {
    context.report({
      code: 'without-effect',
      severity: 'error',
      message: say`\`merge\` has no effect: \`${id}\` does not lead to a stage that is \`final: duplicate\``,
      range: context.locate.key(source, 'merge'),
      suggestion: { message: say`remove \`merge\`, or lead the step to such a stage` },
    })
  }
  const isText = (type: Type | undefined): boolean => type?.kind === 'text'
  if (isText(context.scope.type(merge))) return merge
  const texts = [...context.scope.names()].filter((name) => isText(context.scope.type(name)))
  reportUnknown(context, 'name of a case', merge, texts, context.locate(source, 'merge'))
  return undefined
}

function reportMissing(
  { locate, report }: LinkContext,
  owner: object,
  id: string,
  duplicate: Stage,
): void {
  report({
    code: 'missing-merge',
    severity: 'error',
    message: say`\`${id}\` ends the case as a duplicate at \`${duplicate.id}\`, but does not say of which case`,
    range: locate.key(owner, id),
    suggestion: { message: say`add \`merge\` with the field that names the other case` },
  })
}
