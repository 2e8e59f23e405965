import type { DeadlineSource, ProcedureSource } from '../grammar/index.ts'
import type { Deadline } from '../procedure/deadline.ts'
import { clausesOf, entriesOf, type LinkContext, namesAt, textsOf } from './context.ts'
import { lengthAt } from './length.ts'
import { linkAnchor } from './link-anchor.ts'
import { type CalendarVocabulary, linkCalendarChoice } from './link-calendar-choice.ts'
import { conditionsAt, linkClocks } from './link-clocks.ts'
import { type EscalationVocabulary, linkEscalation } from './link-escalation.ts'
import { linkExtension } from './link-extension.ts'
import { linkPauses, type PauseVocabulary } from './link-pauses.ts'
import { linkReopening } from './link-reopening.ts'
import { linkRoll } from './link-roll.ts'
import { reportDeadline } from './report-deadline.ts'

/** What deadlines refer to. */
export type DeadlineVocabulary = PauseVocabulary & EscalationVocabulary & CalendarVocabulary

export function linkDeadlines(
  context: LinkContext,
  source: ProcedureSource,
  vocabulary: DeadlineVocabulary,
): readonly Deadline[] {
  return entriesOf(source.deadlines).map(([id, deadline], index) => {
    const linked = linkDeadline(context, { id, source: deadline, index }, vocabulary)
    reportDeadline(context, deadline, linked)
    return linked
  })
}

function linkDeadline(
  context: LinkContext,
  {
    id,
    source,
    index,
  }: { readonly id: string; readonly source: DeadlineSource; readonly index: number },
  vocabulary: DeadlineVocabulary,
): Deadline {
  const clocks = linkClocks(context, source, vocabulary)
  return {
    id,
    index,
    title: textsOf(source.title),
    clauses: clausesOf(source.clause),
    clocks,
    until: namesAt(source, 'until', source.until).flatMap(({ name, owner, key }) => {
      return linkAnchor(context, { owner, key, text: name, use: 'until' }, vocabulary) ?? []
    }),
    ...conditionsAt(context, source),
    on: linkCalendarChoice(context, source, vocabulary),
    ...linkRecurrence(context, source, clocks),
    ...linkMoves(context, source, vocabulary),
    whenTargetChanges: source['when-target-changes'] ?? 'keep-time-used',
    pauses: linkPauses(context, source, vocabulary),
    extensions: source.extend ? linkExtension(context, source.extend, vocabulary.steps) : [],
    escalations: (source.escalate ?? []).flatMap((escalation) => {
      return linkEscalation(context, escalation, clocks, vocabulary)
    }),
  }
}

/** How often it comes round, and the house's own wish. */
function linkRecurrence(
  context: LinkContext,
  source: DeadlineSource,
  clocks: Deadline['clocks'],
): Pick<Deadline, 'every' | 'target'> {
  // The period was read, and its faults told, as the time that its clock has.
  const period = source.every === undefined ? undefined : clocks[0]?.within
  const every = period?.kind === 'fixed' ? period.value : undefined
  const target =
    source.target === undefined ? undefined : lengthAt(context, source, 'target', source.target)
  return {
    ...(every && every.kind !== 'promptly' ? { every } : {}),
    ...(target ? { target } : {}),
  }
}

/** What moves the due instant off a day without work, and what makes the deadline owed again. */
function linkMoves(
  context: LinkContext,
  source: DeadlineSource,
  vocabulary: DeadlineVocabulary,
): Pick<Deadline, 'roll' | 'reopen'> {
  const roll = source.roll && linkRoll(context, source.roll, vocabulary)
  const reopen = source.reopen && linkReopening(context, source.reopen, vocabulary)
  return { ...(roll ? { roll } : {}), ...(reopen ? { reopen } : {}) }
}
