import type { Type } from '@dueprocess/rules'
import { say } from '@dueprocess/rules'
import type { ExtensionSource } from '../grammar/index.ts'
import type { ElapsedDuration, Extension } from '../procedure/deadline.ts'
import type { Step } from '../procedure/step.ts'
import { clausesOf, durationAt, type LinkContext, resolve } from './context.ts'
import { longestExtension } from './link-vocabulary.ts'

/** More time that a step grants, in elapsed units. */
export function linkExtension(
  context: LinkContext,
  source: ExtensionSource,
  steps: ReadonlyMap<string, Step>,
): readonly Extension[] {
  const on = resolve(context, 'step', steps, source.on, source, 'on')
  const by = linkAmount(context, source)
  const maximum =
    source.max === undefined ? undefined : elapsedAt(context, source, 'max', source.max)
  if (!on || !by) return []
  const unit = 'fact' in by ? 'days' : by.unit
  if (maximum && maximum.unit !== unit) {
    context.report({
      code: 'other-unit',
      severity: 'error',
      message: say`the extension is counted in ${unit}, its maximum in ${maximum.unit}`,
      range: context.locate(source, 'max'),
      suggestion: { message: say`write the maximum in ${unit}` },
    })
  }
  if (!maximum) refuseUnlimited(context, source, by)
  return [{ on, by, ...(maximum ? { maximum } : {}), clauses: clausesOf(source.clause) }]
}

/**
 * More days than a century are no extension, so they would be passed over in silence. A field
 * refuses them where they are submitted; what is computed cannot, and needs a maximum.
 */
function refuseUnlimited(
  { scope, locate, report }: LinkContext,
  source: ExtensionSource,
  by: Extension['by'],
): void {
  const type = 'fact' in by ? scope.type(by.fact) : undefined
  if (type?.kind !== 'number' || (type.maximum ?? Infinity) <= longestExtension) return
  report({
    code: 'unlimited-extension',
    severity: 'error',
    message: say`\`${source.by}\` is computed and may be any number of days; an extension has at most ${longestExtension}`,
    range: locate(source, 'by'),
    suggestion: { message: say`add \`max\`, for example \`max: 60 days\`` },
  })
}

/** A fact that is a number of days, or a duration. */
function linkAmount(context: LinkContext, source: ExtensionSource): Extension['by'] | undefined {
  if (/^\d/.test(source.by)) return elapsedAt(context, source, 'by', source.by)
  if (isWholeNumber(context.scope.type(source.by))) return { fact: source.by }
  const numbers = [...context.scope.names()].filter((name) =>
    isWholeNumber(context.scope.type(name)),
  )
  resolve(
    context,
    'number of days',
    new Map(numbers.map((name) => [name, name])),
    source.by,
    source,
    'by',
  )
  return undefined
}

function isWholeNumber(type: Type | undefined): boolean {
  return type?.kind === 'number' && type.integer === true
}

function elapsedAt(
  context: LinkContext,
  owner: object,
  key: string,
  text: string,
): ElapsedDuration | undefined {
  const duration = durationAt(context, owner, key, text)
  if (duration === undefined || duration.kind === 'elapsed') return duration
  context.report({
    code: 'not-elapsed',
    severity: 'error',
    message: say`\`${text}\` is not a stretch of elapsed time; available units: minutes, hours, days, weeks, months, years`,
    range: context.locate(owner, key),
  })
  return undefined
}
