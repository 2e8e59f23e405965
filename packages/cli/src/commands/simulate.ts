import type { Arguments } from '../arguments/index.ts'
import { readText, standardInput } from '../input/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

/** `dueprocess simulate`: a procedure played by hand. */
export const simulate: Command = {
  summary: 'Play a procedure: take steps, fill in forms, let time pass',
  usage: '[options] <procedure>',
  description: `Shows where a case is, what is due and who can do what. At a terminal choose a step by its number
or its id, and its form is asked for field by field; \`help\` lists what else there is. --script obeys
the same lines from a file, with the fields behind the step: \`report lostAt=now doors=2\`. The code
is 1 where a line of a script was refused.`,
  options: {
    script: { short: 's', takes: 'FILE', summary: 'Lines to obey; - is the standard input' },
    at: { takes: 'INSTANT', summary: 'When it begins, such as 2026-03-02T09:00 (without it: now)' },
    id: { takes: 'ID', summary: 'The id of the case (without it: <procedure>-1)' },
    save: { takes: 'FILE', summary: 'Where the case and its trail go in the end, as JSON' },
    force: { summary: 'Replace files that are there' },
  },
  operands: ['procedure'],
  examples: [
    'dueprocess simulate hse-accident',
    'dueprocess simulate --at 2026-03-02T09:00 --script story.txt procedure.yaml',
    'dueprocess simulate --script story.txt --id 2026-17 --save 2026-17.json procedure.yaml',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words } = session
  const name = 'dueprocess simulate'
  const wrongUse = (...problems: string[]): ExitCode => reportWrongUse(session, name, problems)
  const [operand, ...more] = operands
  if (operand === undefined) return wrongUse(words.whichProcedure)
  if (more.length > 0) return wrongUse(words.tooMany(more.join(' ')))
  const given = options.get('script')
  // What is piped in is a script, as it is for a shell.
  const script = typeof given === 'string' ? given : session.person ? undefined : standardInput
  if (script === standardInput && operand === standardInput) return wrongUse(words.files.inputTwice)

  const [save, id] = [options.get('save'), options.get('id')]
  const replace = options.has('force')
  // Nobody wants to hear of it at the end of a long play.
  if (typeof save === 'string' && !replace) {
    const { isThere } = await import('../output/index.ts')
    if (await isThere(session, save)) return wrongUse(`"${save}" ${words.files.exists}`)
  }

  const { findProcedure } = await import('../procedures/index.ts')
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  const read = script === undefined ? undefined : await readText(session, script)
  if (read && !read.ok) return wrongUse(`"${script}" ${read.problem}`)

  const { parseInstant } = await import('@dueprocess/rules')
  const { wallInstant } = await import('../values/index.ts')
  const at = options.get('at')
  const begin = (zone: string): number | undefined => {
    if (typeof at !== 'string') return Math.floor(session.now() / 60_000) * 60_000
    return parseInstant(at) ?? wallInstant(at, zone)
  }
  if (begin('UTC') === undefined) return wrongUse(words.due.notAnInstant(String(at)))
  const { simulate: play } = await import('../simulate/index.ts')
  return await play(session, found.procedure, {
    begin,
    replace,
    ...(typeof id === 'string' ? { id } : {}),
    ...(read ? { script: read.text } : {}),
    ...(typeof save === 'string' ? { save } : {}),
  })
}
