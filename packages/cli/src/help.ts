import { describeOptions, help, type Options } from './arguments/index.ts'
import { type Command, commands } from './commands/index.ts'

/** The options that stand alone, without a command. */
export const globalOptions: Options = {
  ...help,
  version: { summary: 'Show the version' },
}

/** How the program is used: what `dueprocess --help` prints. */
export function describeProgram(): string {
  const width = Math.max(...[...commands.keys()].map((name) => name.length))
  const list = [...commands].map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}\n`)
  const examples = [...commands.values()].flatMap((command) => command.examples.slice(0, 1))
  return `Makes written incident procedures executable: checks them, runs them, proves them.

Usage: dueprocess <command> [options]

Commands:
${list.join('')}
Options:
${describeOptions(globalOptions)}
Examples:
${indent([...examples, ...[...commands.keys()].map((name) => `dueprocess ${name} --help`)])}
${endings}`
}

/** How one command is used: what `dueprocess check --help` prints. */
export function describeCommand(name: string, command: Command): string {
  const { summary, usage, description, options, examples } = command
  return `${summary}.

Usage: dueprocess ${name} ${usage}

${description}

Options:
${describeOptions(options)}
Examples:
${indent(examples)}
${endings}`
}

const endings = `Exit codes: 0 fine, 1 problems found, 2 wrong use or a file that cannot be read.
Colours show on a terminal; NO_COLOR=1 turns them off, FORCE_COLOR=1 on.
`

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}\n`).join('')
}
