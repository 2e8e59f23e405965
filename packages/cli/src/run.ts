import { didYouMean, nearest, readArguments } from './arguments/index.ts'
import { type Command, commands } from './commands/index.ts'
import { describeCommand, describeProgram, globalOptions } from './help.ts'
import type { ExitCode, Io } from './io.ts'
import { version } from './version.ts'
import { reportWrongUse } from './wrong-use.ts'

/**
 * Runs the program with the arguments that stand behind its name, and gives its exit code. Never
 * rejects: a fault of the program itself is told and ends with 3.
 */
export async function run(given: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const [first, ...rest] = given
    if (first === undefined) {
      io.stdout.write(describeProgram())
      return 2
    }
    if (first.startsWith('-')) return runWithoutCommand(given, io)
    const command = commands.get(first)
    if (command) return await runCommand(first, command, rest, io)
    return first === 'help' ? showHelp(rest, io) : reportUnknownCommand(first, io)
  } catch (error) {
    io.stderr.write(`This is a fault of dueprocess itself; please report it.\n${detail(error)}\n`)
    return 3
  }
}

function runWithoutCommand(given: readonly string[], io: Io): ExitCode {
  const read = readArguments(globalOptions, given)
  if (!read.ok) return reportWrongUse(io, 'dueprocess', read.problems)
  const { options } = read
  if (options.has('help')) io.stdout.write(describeProgram())
  else if (options.has('version')) io.stdout.write(`${version}\n`)
  else return reportWrongUse(io, 'dueprocess', [`which command? available: ${names()}`])
  return 0
}

async function runCommand(
  name: string,
  command: Command,
  given: readonly string[],
  io: Io,
): Promise<ExitCode> {
  const read = readArguments(command.options, given)
  if (!read.ok) return reportWrongUse(io, `dueprocess ${name}`, read.problems)
  if (!read.options.has('help')) return await command.run(read, io)
  io.stdout.write(describeCommand(name, command))
  return 0
}

/** `dueprocess help check` is what many type first. */
function showHelp([name, ...more]: readonly string[], io: Io): ExitCode {
  if (more.length > 0) {
    return reportWrongUse(io, 'dueprocess', ['help explains one command at a time'])
  }
  const command = commands.get(name ?? '')
  if (name !== undefined && !command) return reportUnknownCommand(name, io)
  io.stdout.write(name && command ? describeCommand(name, command) : describeProgram())
  return 0
}

function reportUnknownCommand(name: string, io: Io): ExitCode {
  const meant = /\.ya?ml$/i.test(name) ? `check ${name}` : nearest(name, commands.keys())
  const problem = `unknown command "${name}"; available: ${names()}${didYouMean(meant)}`
  return reportWrongUse(io, 'dueprocess', [problem])
}

function names(): string {
  return [...commands.keys()].join(', ')
}

function detail(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
