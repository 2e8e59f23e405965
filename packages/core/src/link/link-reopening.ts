import type { ReopeningSource } from '../grammar/index.ts'
import type { Anchor, Reopening } from '../procedure/deadline.ts'
import { clausesOf, type LinkContext, reportUnknown } from './context.ts'
import { type AnchorVocabulary, linkAnchor } from './link-anchor.ts'

/** What makes a deadline owed again: an event, so a step or the entering of a stage. */
export function linkReopening(
  context: LinkContext,
  source: ReopeningSource,
  vocabulary: AnchorVocabulary,
): Reopening | undefined {
  const on = linkEvent(context, source, vocabulary)
  return on && { on, clock: source.clock, clauses: clausesOf(source.clause) }
}

function linkEvent(
  context: LinkContext,
  source: ReopeningSource,
  vocabulary: AnchorVocabulary,
): Reopening['on'] | undefined {
  const { steps, stages } = vocabulary
  if (steps.has(source.on) || /^enter\s/.test(source.on)) {
    const place = { owner: source, key: 'on', text: source.on, use: 'reopen' } as const
    const anchor = linkAnchor(context, place, vocabulary)
    return isEvent(anchor) ? anchor : undefined
  }
  const entering = [...stages.values()].map(({ id }) => `enter ${id}`)
  const range = context.locate(source, 'on')
  reportUnknown(context, 'anchor', source.on, [...steps.keys(), ...entering], range)
  return undefined
}

function isEvent(anchor: Anchor | undefined): anchor is Reopening['on'] {
  return anchor?.kind === 'step' || anchor?.kind === 'enter'
}
