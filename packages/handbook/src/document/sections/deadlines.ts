import type { Clause, Clock, Deadline, Escalation } from '@dueprocess/core'
import { DAY, formatTimeOfDay } from '@dueprocess/rules'
import { inDocumentOrder } from '../../graph/index.ts'
import { expressionInWords, nameInWords, type Telling } from '../../words/index.ts'
import { type Block, type Cell, lines, table } from '../block.ts'
import {
  anchorInWords,
  calendarTitle,
  choiceInWords,
  clauseCell,
  notified,
  roleNames,
  stepTitle,
  titleOf,
  titleWithId,
} from '../say.ts'

/** Every deadline: how long, on whose calendar, from when to what, and what happens as it runs out. */
export function deadlines(telling: Telling): readonly Block[] {
  const { columns } = telling.words.document
  const head = [
    columns.deadline,
    columns.time,
    columns.startsAndEnds,
    columns.escalation,
    columns.clauses,
  ]
  const rows = inDocumentOrder(telling.procedure.deadlines).map((deadline): readonly Cell[] => [
    titleWithId(deadline.title, deadline.id, telling),
    lines(timeOf(deadline, telling)),
    lines(courseOf(deadline, telling)),
    lines(outcomeOf(deadline, telling)),
    clauseCell(citedBy(deadline)),
  ])
  return table(head, [17, 25, 24, 22, 12], rows)
}

function timeOf(deadline: Deadline, telling: Telling): readonly string[] {
  const { words } = telling
  const { deadlines: say } = words.document
  return [
    ...(deadline.every
      ? [say.everyPeriod(words.duration(deadline.every))]
      : clockTimes(deadline, telling)),
    ...(deadline.target ? [say.target(words.duration(deadline.target))] : []),
    ...calendarOf(deadline, telling),
    ...rollOf(deadline, telling),
    ...pausesOf(deadline, telling),
    ...extensionsOf(deadline, telling),
    ...(deadline.clocks.some(({ within }) => within?.kind === 'of')
      ? [say.targetChange[deadline.whenTargetChanges]]
      : []),
    ...(deadline.reopen
      ? [
          say.reopened(
            anchorInWords(deadline.reopen.on, telling, false),
            say.clocks[deadline.reopen.clock],
          ),
        ]
      : []),
  ]
}

function clockTimes({ clocks }: Deadline, telling: Telling): readonly string[] {
  const { words } = telling
  const times = clocks.map((clock) => {
    const { within, after } = clock
    if (within === undefined) {
      const fact = after.kind === 'fact' ? nameInWords(after.name, telling) : ''
      return words.document.deadlines.due(words.quoted(fact))
    }
    return choiceInWords(within, (duration) => words.duration(duration), telling)
  })
  return times.length === 1 ? times : [words.diagram.earliest(times)]
}

function calendarOf({ on, clocks }: Deadline, telling: Telling): readonly string[] {
  const { deadlines: say } = telling.words.document
  // What is due at a recorded instant, or never due, has nothing to count.
  const counts = clocks.some(
    ({ within }) => within && !(within.kind === 'fixed' && within.value.kind === 'promptly'),
  )
  if (!counts) return []
  const use = (calendar: string, counting: keyof typeof say.counting): string =>
    say.calendar(calendar, say.counting[counting])
  if (on.kind === 'fixed') {
    const { calendar, counting } = on.value
    return [use(calendarTitle(on.value, telling), counting ?? calendar.counting)]
  }
  return [choiceInWords(on, (value) => calendarTitle(value, telling), telling)]
}

function rollOf({ roll }: Deadline, telling: Telling): readonly string[] {
  if (roll === undefined) return []
  const { words } = telling
  const { deadlines: say } = words.document
  const text = say.roll(formatTimeOfDay(roll.at % DAY).slice(0, 5))
  const unless = roll.unless && say.rollUnless(expressionInWords(roll.unless, telling))
  return [unless ? words.list([text, unless]) : text]
}

function pausesOf({ pauses }: Deadline, telling: Telling): readonly string[] {
  const { words, procedure } = telling
  const { deadlines: say } = words.document
  return pauses.map((pause) => {
    if (pause.kind === 'hold') {
      const title = titleOf(procedure.holds.get(pause.hold)?.title, pause.hold, telling)
      return say.pause(say.held(words.quoted(title)))
    }
    if (pause.kind === 'while') {
      return say.pause(say.during(expressionInWords(pause.condition, telling)))
    }
    const from = anchorInWords(pause.from, telling, false)
    return say.pause(say.between(from, anchorInWords(pause.to, telling, false)))
  })
}

function extensionsOf({ extensions }: Deadline, telling: Telling): readonly string[] {
  const { words } = telling
  const { deadlines: say } = words.document
  return extensions.map(({ on, by, maximum }) => {
    const amount = 'fact' in by ? words.quoted(nameInWords(by.fact, telling)) : words.duration(by)
    const text = say.extended(stepTitle(on.id, telling), amount)
    return maximum ? words.list([text, say.most(words.duration(maximum))]) : text
  })
}

function courseOf(deadline: Deadline, telling: Telling): readonly string[] {
  const { words } = telling
  const { deadlines: say } = words.document
  const { when, unless, until, clocks } = deadline
  return [
    ...clocks.flatMap((clock) => startOf(clock, telling)),
    ...(until.length > 0
      ? [say.met(words.list(until.map((anchor) => anchorInWords(anchor, telling, false))))]
      : []),
    ...(when ? [say.owedIf(expressionInWords(when, telling))] : []),
    ...(unless ? [say.owedUnless(expressionInWords(unless, telling))] : []),
  ]
}

function startOf({ within, after, when, unless }: Clock, telling: Telling): readonly string[] {
  if (within === undefined) return []
  const { words, procedure } = telling
  const { deadlines: say } = words.document
  const step = after.kind === 'step' ? procedure.steps.get(after.step) : undefined
  const start = say.starts(
    anchorInWords(after, telling, step?.stage !== undefined && step.to.length === 0),
  )
  return [
    words.list([
      start,
      ...(when ? [say.countsIf(expressionInWords(when, telling))] : []),
      ...(unless ? [say.countsUnless(expressionInWords(unless, telling))] : []),
    ]),
  ]
}

function outcomeOf(deadline: Deadline, telling: Telling): readonly string[] {
  const { deadlines: say } = telling.words.document
  const { until, clocks, escalations } = deadline
  const measured = clocks.every(
    ({ within }) => within?.kind === 'fixed' && within.value.kind === 'promptly',
  )
  const levels = escalations.map((level) => levelInWords(level, telling))
  if (until.length === 0) return [say.window, ...levels]
  return measured ? [say.promptly, ...levels] : [say.missed, ...levels]
}

function levelInWords({ share, plus, notify, assign }: Escalation, telling: Telling): string {
  const { words } = telling
  const { deadlines: say, steps } = words.document
  const at = say.level(`${Math.round(share * 100)}%`, plus && words.duration(plus))
  const done = [
    ...(notify.length > 0 ? [say.notifies(notified(notify, telling))] : []),
    ...assign.map(({ role, to }) => {
      const roles = to.flatMap((assignee) => (assignee.kind === 'role' ? [assignee.role] : []))
      return steps.assigns(roleNames([role], telling), steps.queue(roleNames(roles, telling)))
    }),
  ]
  return words.about(at, words.list(done))
}

function citedBy(deadline: Deadline): readonly Clause[] {
  const { clauses, clocks, escalations, extensions, pauses, reopen, roll } = deadline
  const parts = [...clocks, ...escalations, ...extensions]
  return [
    ...clauses,
    ...parts.flatMap((part) => part.clauses),
    ...pauses.flatMap((pause) => ('clauses' in pause ? pause.clauses : [])),
    ...(reopen?.clauses ?? []),
    ...(roll?.clauses ?? []),
  ]
}
