import type { Arguments } from '../arguments/index.ts'
import { problemOfFiles } from '../input/index.ts'
import type { ExitCode } from '../io.ts'
import { printableLines } from '../printable.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

/** `dueprocess diff`: how two procedures differ, in words. */
export const diff: Command = {
  summary: 'Say in words how two procedures differ',
  usage: '<from> <to>',
  description: `Tells what is new, gone or changed from one procedure to the other: stages, steps, deadlines, roles,
tables and the rest, but not how they are written. As of diff, the code is 1 where there is a
difference.`,
  options: {
    format: { values: ['text', 'json'], summary: 'For people or for programs' },
  },
  operands: ['procedure'],
  examples: [
    'dueprocess diff procedure-1.yaml procedure-2.yaml',
    'git show HEAD:procedure.yaml | dueprocess diff - procedure.yaml',
    'dueprocess diff hse-accident our-accidents.yaml --format json',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { stdout, words, language } = session
  const name = 'dueprocess diff'
  const wrongUse = (problem: string): ExitCode => reportWrongUse(session, name, [problem])
  const [from, to, ...more] = operands
  if (from === undefined || to === undefined) return wrongUse(words.diff.whichTwo)
  if (more.length > 0) return wrongUse(words.tooMany(more.join(' ')))
  const problem = problemOfFiles(operands, words)
  if (problem !== undefined) return wrongUse(problem)
  const { findProcedure } = await import('../procedures/index.ts')
  const before = await findProcedure(session, name, from)
  if (typeof before === 'number') return before
  const after = await findProcedure(session, name, to)
  if (typeof after === 'number') return after

  const { describeDiff, diffProcedures } = await import('@dueprocess/core')
  const changes = diffProcedures(before.procedure, after.procedure)
  if (options.get('format') === 'json') {
    const version = ({ procedure }: typeof before): object => ({
      file: procedure === before.procedure ? before.file : after.file,
      procedure: procedure.id,
      version: procedure.version,
    })
    const report = { from: version(before), to: version(after), changes }
    stdout.write(`${JSON.stringify(report, null, 2)}\n`)
  } else stdout.write(printableLines(describeDiff(changes, { language })))
  return changes.length === 0 ? 0 : 1
}
