import { didYouMean, nearest, readArguments } from './arguments/index.ts'
import { type Command, commands } from './commands/index.ts'
import { describeCommand, describeProgram, globalOptions, optionsOf } from './help.ts'
import type { ExitCode, Io } from './io.ts'
import type { Session } from './session.ts'
import { version } from './version.ts'
import {
  chooseLanguage,
  languagesAsked,
  languagesOf,
  languagesOfEnvironment,
  speakIn,
  wordsIn,
} from './words/index.ts'
import { reportWrongUse } from './wrong-use.ts'

/**
 * Runs the program with the arguments that stand behind its name, and gives its exit code. Never
 * rejects: a fault of the program itself is told and ends with 3.
 */
export async function run(given: readonly string[], io: Io): Promise<ExitCode> {
  try {
    const session = await openSession(
      io,
      languagesAsked(given) ?? languagesOfEnvironment(io.environment),
    )
    const [first, ...rest] = given
    if (first === undefined) {
      io.stdout.write(await describeProgram(session))
      return 2
    }
    if (first.startsWith('-')) return await runWithoutCommand(given, session)
    const command = commands.get(first)
    if (command) return await runCommand(first, command, rest, session)
    return first === 'help' ? await showHelp(rest, session) : reportUnknownCommand(first, session)
  } catch (error) {
    io.stderr.write(`This is a fault of dueprocess itself; please report it.\n${detail(error)}\n`)
    return 3
  } finally {
    await speakIn('en')
  }
}

async function openSession(io: Io, languages: readonly string[]): Promise<Session> {
  const language = chooseLanguage(languages)
  await speakIn(language)
  return { ...io, languages, language, words: await wordsIn(language) }
}

/** A session in the languages of `--lang`, if it is given; a problem where these are none. */
async function inLanguages(
  session: Session,
  asked: string | true | undefined,
): Promise<Session | string> {
  if (typeof asked !== 'string') return session
  const languages = languagesOf(asked)
  return languages ? await openSession(session, languages) : session.words.notLanguages(asked)
}

async function runWithoutCommand(given: readonly string[], session: Session): Promise<ExitCode> {
  const read = readArguments(globalOptions, given, session.words)
  if (!read.ok) return reportWrongUse(session, 'dueprocess', read.problems)
  const { options, operands } = read
  const chosen = await inLanguages(session, options.get('lang'))
  if (typeof chosen === 'string') return reportWrongUse(session, 'dueprocess', [chosen])
  const [name] = operands
  const command = commands.get(name ?? '')
  if (options.has('help')) {
    session.stdout.write(
      name && command
        ? await describeCommand(name, command, chosen)
        : await describeProgram(chosen),
    )
  } else if (options.has('version')) session.stdout.write(`${version}\n`)
  else return reportWrongUse(chosen, 'dueprocess', [chosen.words.whichCommand(names())])
  return 0
}

async function runCommand(
  name: string,
  command: Command,
  given: readonly string[],
  session: Session,
): Promise<ExitCode> {
  const read = readArguments(optionsOf(command), given, session.words)
  const call = `dueprocess ${name}`
  if (!read.ok) return reportWrongUse(session, call, read.problems)
  const chosen = await inLanguages(session, read.options.get('lang'))
  if (typeof chosen === 'string') return reportWrongUse(session, call, [chosen])
  if (!read.options.has('help')) return await command.run(read, chosen)
  session.stdout.write(await describeCommand(name, command, chosen))
  return 0
}

/** `dueprocess help check` is what many type first. */
async function showHelp(given: readonly string[], session: Session): Promise<ExitCode> {
  const read = readArguments(globalOptions, given, session.words)
  if (!read.ok) return reportWrongUse(session, 'dueprocess', read.problems)
  const chosen = await inLanguages(session, read.options.get('lang'))
  if (typeof chosen === 'string') return reportWrongUse(session, 'dueprocess', [chosen])
  const [name, ...more] = read.operands
  if (more.length > 0) return reportWrongUse(chosen, 'dueprocess', [chosen.words.oneCommand])
  const command = commands.get(name ?? '')
  if (name !== undefined && !command) return reportUnknownCommand(name, chosen)
  session.stdout.write(
    name && command ? await describeCommand(name, command, chosen) : await describeProgram(chosen),
  )
  return 0
}

function reportUnknownCommand(name: string, session: Session): ExitCode {
  const { words } = session
  const meant = /\.ya?ml$/i.test(name) ? `check ${name}` : nearest(name, commands.keys())
  const problem = words.unknownCommand(name, names()) + didYouMean(meant, words)
  return reportWrongUse(session, 'dueprocess', [problem])
}

function names(): string {
  return [...commands.keys()].join(', ')
}

function detail(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}
