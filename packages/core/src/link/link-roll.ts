import { parseRoll } from '@dueprocess/rules'
import type { RollSource } from '../grammar/index.ts'
import type { DeadlineRoll } from '../procedure/deadline.ts'
import { clausesOf, conditionAt, type LinkContext, reportIssues } from './context.ts'
import { type CalendarVocabulary, linkCalendarChoice } from './link-calendar-choice.ts'

/** Where a due instant goes that falls on a day without work. */
export function linkRoll(
  context: LinkContext,
  source: RollSource,
  vocabulary: CalendarVocabulary,
): DeadlineRoll | undefined {
  const unless = conditionAt(context, source, 'unless', source.unless)
  const on = source.on === undefined ? undefined : linkCalendarChoice(context, source, vocabulary)
  const roll = parseRoll(source.to)
  if (!roll.ok) {
    reportIssues(context, source, 'to', [roll.issue])
    return undefined
  }
  return {
    at: roll.at,
    ...(on ? { on } : {}),
    ...(unless ? { unless } : {}),
    clauses: clausesOf(source.clause),
  }
}
