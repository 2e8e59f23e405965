import { runCommand } from '../command.ts'
import type { Block } from './markdown.ts'
import { compareOutput, type Place, type Problem } from './problem.ts'
import { reproducible } from './scratch.ts'

/** A command of a block with the output that stands below it. */
export type ShownCommand = {
  readonly command: string
  /** The line of the command in the document. */
  readonly line: number
  /** What is shown below it; missing in a block that has only commands. */
  readonly shown?: string
  /** Where that begins in the block. */
  readonly start: number
}

const promptedCommand = /^\$ ((?:.*\\\n)*.*)\n?((?:(?!\$ )(?:.+\n?|\n))*)/gm
const bareCommand = /^((?:.*\\\n)*.*\S.*)\n?/gm

/**
 * The commands of a block. After `$ ` stands a command, continued after a backslash, and the lines
 * up to the next one are its output. In a block without `$ ` every line is a command.
 */
export function shownCommands({ text, line }: Block): readonly ShownCommand[] {
  const form = /^\$ /m.test(text) ? promptedCommand : bareCommand
  return [...text.matchAll(form)].map((match) => {
    const [whole, command = '', shown] = match
    const before = text.slice(0, match.index).split('\n').length - 1
    const start = match.index + whole.length - (shown?.length ?? 0)
    return { command, line: line + before, start, ...(shown === undefined ? {} : { shown }) }
  })
}

/** Runs the commands of a block in one shell and compares what each prints with what is shown. */
export async function runShell(
  place: Place,
  block: Block,
  scratch: string,
): Promise<readonly Problem[]> {
  const commands = shownCommands(block)
  const runs = await runInOneShell(commands, place.folder, scratch)
  return commands.flatMap((command, index) => {
    const run = runs[index]
    if (!run) return failure(place, command, 'is never reached: the shell ended before it')
    const { output, status } = run
    // A command that is shown to fail is an example; one that fails unseen is a mistake.
    const seen = command.shown !== undefined && `${command.shown}${output}`.trim() !== ''
    if (status === 127 || (status !== 0 && !seen)) {
      return failure(place, command, `ends with exit code ${status}\n${output.trimEnd()}`)
    }
    if (command.shown === undefined) return []
    const start = block.start + command.start
    const end = start + command.shown.length
    const shownLine = command.line + command.command.split('\n').length
    return compareOutput(place, { text: command.shown, line: shownLine, start, end }, output)
  })
}

function failure(
  { path }: Place,
  { command, line }: ShownCommand,
  what: string,
): readonly Problem[] {
  return [{ path, line, message: `"${command}" ${what}` }]
}

type Run = { readonly output: string; readonly status: number }

/** `$?` is what the command before left, as a reader who types the commands would see it. */
async function runInOneShell(
  commands: readonly ShownCommand[],
  folder: string,
  scratch: string,
): Promise<readonly Run[]> {
  const steps = commands.map(
    ({ command }) =>
      `(exit $status)\n${local(command)}\nstatus=$?; printf '\\036%s\\036' "$status"\n`,
  )
  const script = `exec 2>&1; status=0\n${steps.join('')}`
  const { output } = await runCommand('bash', ['-c', script], {
    cwd: folder,
    env: reproducible(scratch),
  })
  const pieces = output.replaceAll(folder, '.').split('\x1e')
  return commands.flatMap((_, index) => {
    const [text, status] = pieces.slice(2 * index, 2 * index + 2)
    return text === undefined || status === undefined
      ? []
      : [{ output: text, status: Number(status) }]
  })
}

/** The command that a reader of the repository calls through pnpm is called directly. */
function local(command: string): string {
  return command.replace(/\bnpx -y pnpm@[\d.]+( --silent)? (dueprocess|demo)\b/, (_, __, script) =>
    script === 'demo' ? 'dueprocess demo' : 'dueprocess',
  )
}
