import type { Arguments } from '../arguments/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

const countings = ['exact', 'eu-1182-71', 'cn-civil-code'] as const

/** `dueprocess due`: when a duration ends on a calendar, and what was counted. */
export const due: Command = {
  summary: 'Count a duration on a calendar, and show every working interval used',
  usage: '"<duration>" --from <instant> --calendar <id>',
  description: `Says when a duration that begins at an instant is due on a calendar. Durations are those of the
language: 4 working hours, 10 days, end of next working day. An instant without an offset is one
of the calendar's zone. Calendars are those that ship, and those of --procedure by their names.`,
  options: {
    from: { takes: 'INSTANT', summary: '2026-09-30T15:00, or with an offset: …T15:00:00+08:00' },
    calendar: { short: 'c', takes: 'ID', summary: 'Whose working time counts' },
    procedure: { short: 'p', takes: 'FILE', summary: 'A procedure whose calendars can be named' },
    counting: { values: countings, unset: true, summary: 'Instead of the rule of the calendar' },
    roll: { takes: 'TEXT', summary: 'From a day without work: "12:00 next working day"' },
    format: { values: ['text', 'json'], summary: 'For people or for programs' },
  },
  operands: [[]],
  examples: [
    'dueprocess due "4 working hours" --from 2026-09-30T15:00 --calendar cn-office',
    'dueprocess due "10 working days" --from 2026-12-18 --calendar de-federal',
    'dueprocess due "60 days" --from 2026-03-02T10:00:00+08:00 --calendar cn-civil --format json',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words } = session
  const name = 'dueprocess due'
  const wrongUse = (...problems: string[]): ExitCode => reportWrongUse(session, name, problems)
  const text = operands.join(' ')
  const from = options.get('from')
  const calendarName = options.get('calendar')
  const procedure = options.get('procedure')
  const { findCalendar, shippedCalendars, explainDue, dueReport, printDue } = await import(
    '../due/index.ts'
  )
  if (text === '') return wrongUse(words.due.whichDuration)
  if (typeof from !== 'string') return wrongUse(words.due.whichInstant)
  if (typeof calendarName !== 'string') {
    return wrongUse(words.due.whichCalendar(shippedCalendars().join(', ')))
  }
  const { findProcedure } = await import('../procedures/index.ts')
  const found =
    typeof procedure === 'string' ? await findProcedure(session, name, procedure) : undefined
  if (typeof found === 'number') return found

  const { parseDuration, parseInstant, parseRoll } = await import('@dueprocess/rules')
  const duration = parseDuration(text)
  if (!duration.ok) return wrongUse(duration.issue.message)
  const calendar = findCalendar(calendarName, found?.procedure.calendars ?? new Map(), words)
  if (typeof calendar === 'string') return wrongUse(calendar)
  const { wallInstant } = await import('../values/index.ts')
  const start = parseInstant(from) ?? wallInstant(from, calendar.zone.id)
  if (start === undefined) return wrongUse(words.due.notAnInstant(from))
  const roll = options.get('roll')
  const rolled = typeof roll === 'string' ? parseRoll(roll) : undefined
  if (rolled && !rolled.ok) return wrongUse(rolled.issue.message)

  const counting = countings.find((one) => one === options.get('counting'))
  const question = {
    within: duration.duration,
    from: start,
    calendar,
    ...(counting ? { counting } : {}),
    ...(typeof roll === 'string' ? { roll } : {}),
  }
  const explained = explainDue(question)
  if (options.get('format') === 'json') {
    session.stdout.write(`${JSON.stringify(dueReport(text, question, explained), null, 2)}\n`)
  } else printDue(session, question, explained)
  return 0
}
