import { type Arguments, help } from '../arguments/index.ts'
import { readText } from '../input/index.ts'
import type { ExitCode, Io } from '../io.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

/** `dueprocess demo`: real accidents through the accident procedure, with proof. */
export const demo: Command = {
  summary: 'Play real accidents through the accident procedure and prove what happened',
  usage: '[options] [accidents.yaml]',
  description: `Opens a case for each accident of the list in an SQLite file, plays them under a simulated clock,
kills the process half-way, goes on in another, and prints grades, deadlines, refusals and the
verified trail. Writes a report in HTML. Without a file the accidents that are built in are played.`,
  options: {
    into: {
      takes: 'FILE',
      summary: 'Only play into this SQLite file, and tell how it goes in lines of JSON',
    },
    'kill-after': {
      takes: 'COUNT',
      summary: 'With --into: end like a power cut after so many events',
    },
    ...help,
  },
  examples: ['dueprocess demo', 'dueprocess demo my-accidents.yaml'],
  run,
}

async function run({ options, operands }: Arguments, io: Io): Promise<ExitCode> {
  const [file, ...more] = operands
  const into = options.get('into')
  const killAfter = options.get('kill-after')
  const wrongUse = (problem: string): ExitCode => reportWrongUse(io, 'dueprocess demo', [problem])
  if (more.length > 0) return wrongUse('one list of accidents at a time')
  if (killAfter !== undefined && into === undefined) return wrongUse('--kill-after needs --into')
  if (killAfter !== undefined && !/^[1-9]\d*$/.test(String(killAfter))) {
    return wrongUse(`--kill-after counts events: "${killAfter}" is no whole number above 0`)
  }
  const { builtIn, demonstrate, playInto } = await import('../demo/index.ts')
  const read = file === undefined ? { ok: true as const, text: builtIn } : await readText(io, file)
  if (!read.ok) return wrongUse(`${file} ${read.problem}`)
  const input = { text: read.text, ...(file === undefined ? {} : { file }) }
  if (typeof into !== 'string') return await demonstrate(io, input)
  try {
    return await playInto(io, input, into, Number(killAfter ?? Number.NaN))
  } catch (error) {
    const { StoreError } = await import('@dueprocess/sqlite')
    if (error instanceof StoreError) return wrongUse(error.message)
    throw error
  }
}
