import { type Arguments, help } from '../arguments/index.ts'
import { standardInput } from '../input/index.ts'
import type { ExitCode, Io } from '../io.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

/** `dueprocess check`: whether procedures in YAML can run, and everything that is wrong with them. */
export const check: Command = {
  summary: 'Find everything that is wrong with procedures in YAML',
  usage: '[options] <file…>',
  description: `Reads each file and reports every problem at its line and column, with the way to fix it.
A file named - is the standard input. Warnings are shown, but only errors fail the check.`,
  options: {
    format: { values: ['text', 'json'], summary: 'For people or for programs' },
    ...help,
  },
  examples: [
    'dueprocess check procedure.yaml',
    'dueprocess check --format json procedures/*.yaml',
    'git show HEAD:procedure.yaml | dueprocess check -',
  ],
  run,
}

async function run({ options, operands }: Arguments, io: Io): Promise<ExitCode> {
  const wrongUse = (problem: string): ExitCode => reportWrongUse(io, 'dueprocess check', [problem])
  if (operands.length === 0)
    return wrongUse('which file? Name at least one, or - for the standard input')
  if (operands.includes('')) return wrongUse('the name of a file is empty')
  if (operands.filter((one) => one === standardInput).length > 1) {
    return wrongUse('the standard input can be read only once, but - is named twice')
  }
  const { checkFiles } = await import('../check/index.ts')
  return await checkFiles(io, operands, options.get('format') === 'json' ? 'json' : 'text')
}
