import { compileCondition, say } from '@dueprocess/rules'
import type { DeadlineSource, PauseSource } from '../grammar/index.ts'
import type { Pause } from '../procedure/deadline.ts'
import { clausesOf, conditionAt, type LinkContext, reportUnknown } from './context.ts'
import { type AnchorVocabulary, linkAnchor } from './link-anchor.ts'

/** What pauses refer to. */
export interface PauseVocabulary extends AnchorVocabulary {
  readonly holds: ReadonlyMap<string, unknown>
}

/** When the time of a deadline does not run, in the order in which it is written. */
export function linkPauses(
  context: LinkContext,
  { pause: pauses = [] }: DeadlineSource,
  vocabulary: PauseVocabulary,
): readonly Pause[] {
  return pauses.flatMap((pause, index): readonly Pause[] => {
    return typeof pause === 'string'
      ? linkHold(context, pauses, index, pause, vocabulary)
      : linkPause(context, pause, vocabulary)
  })
}

/** A text alone names a hold; a condition is told where conditions stand. */
function linkHold(
  context: LinkContext,
  pauses: readonly PauseSource[],
  index: number,
  hold: string,
  { holds }: PauseVocabulary,
): readonly Pause[] {
  if (holds.has(hold)) return [{ kind: 'hold', hold }]
  const range = context.locate(pauses, index)
  const { condition } = compileCondition(hold, context.scope, { zone: context.zone })
  if (!condition) {
    reportUnknown(context, 'hold', hold, holds.keys(), range)
    return []
  }
  context.report({
    code: 'unknown-hold',
    severity: 'error',
    message: say`\`${hold}\` is a condition; a text alone in \`pause\` names a hold`,
    range,
    suggestion: { message: say`write {while: ${hold}}` },
  })
  return []
}

function linkPause(
  context: LinkContext,
  source: Exclude<PauseSource, string>,
  vocabulary: PauseVocabulary,
): readonly Pause[] {
  const clauses = clausesOf(source.clause)
  if ('while' in source) {
    const condition = conditionAt(context, source, 'while', source.while)
    return condition ? [{ kind: 'while', condition, clauses }] : []
  }
  const anchor = (key: 'from' | 'to') => {
    return linkAnchor(context, { owner: source, key, text: source[key], use: 'pause' }, vocabulary)
  }
  const [from, to] = [anchor('from'), anchor('to')]
  return from && to ? [{ kind: 'between', from, to, clauses }] : []
}
