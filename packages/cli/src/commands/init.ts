import type { Arguments } from '../arguments/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

/** `dueprocess init`: a procedure to begin with. */
export const init: Command = {
  summary: 'Write a first procedure, with comments, that passes the check',
  usage: '[options] <file>',
  description: `Asks what the procedure is about, who reports and who handles, whether cases are graded and how
long they may take; then writes a commented procedure that can be played at once, two scenarios
that it passes, and the schema by which editors complete it. Answers may be given as options;
--yes takes the usual ones for the rest. Files that are there are left alone, unless --force is
given.`,
  options: {
    title: { takes: 'TEXT', summary: 'What it is about' },
    reporter: { takes: 'ROLE', summary: 'Who reports' },
    handler: { takes: 'ROLE', summary: 'Who handles what was reported' },
    grades: { takes: 'WORDS', summary: 'Grades of cases, lowest first: "low, high"; or none' },
    calendar: { takes: 'ID', summary: 'Whose working time counts: cn-office, de-federal, none, …' },
    within: {
      takes: 'TIMES',
      summary: 'How long each grade has: "3 working days, 4 working hours"',
    },
    yes: { short: 'y', summary: 'Do not ask' },
    force: { summary: 'Replace files that are there' },
  },
  operands: ['file'],
  examples: [
    'dueprocess init lost-badge.yaml',
    'dueprocess init lost-badge.yaml --yes',
    'dueprocess init complaint.yaml --yes --title Complaint --calendar cn-office --grades none',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words } = session
  const wrongUse = (problem: string): ExitCode =>
    reportWrongUse(session, 'dueprocess init', [problem])
  const [file, ...more] = operands
  if (file === undefined || file === '' || file === '-') return wrongUse(words.init.whichFile)
  if (more.length > 0) return wrongUse(words.tooMany(more.join(' ')))
  const yes = options.has('yes')
  if (!yes && !session.person) return wrongUse(words.init.nobodyToAsk)
  const text = (name: string): string | undefined => {
    const value = options.get(name)
    return typeof value === 'string' ? value : undefined
  }
  const { initialise } = await import('../init/index.ts')
  return await initialise(session, {
    file: /\.ya?ml$/i.test(file) ? file : `${file}.yaml`,
    given: {
      title: text('title'),
      reporter: text('reporter'),
      handler: text('handler'),
      grades: text('grades'),
      calendar: text('calendar'),
      within: text('within'),
    },
    yes,
    force: options.has('force'),
  })
}
