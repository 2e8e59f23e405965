import { describeOptions, type Options, shared } from './arguments/index.ts'
import { type Command, commands } from './commands/index.ts'
import type { Session } from './session.ts'
import type { HelpTexts } from './words/zh-help.ts'

/** The options that stand alone, without a command. */
export const globalOptions: Options = {
  ...shared,
  version: { summary: 'Show the version' },
}

/** The options of a command, with those that every command has. */
export function optionsOf(command: Command): Options {
  const { help: _, ...own } = command.options
  return { ...own, ...shared }
}

/** How the program is used: what `dueprocess --help` prints. */
export async function describeProgram({ words, language }: Session): Promise<string> {
  const texts = await textsIn(language)
  const width = Math.max(...[...commands.keys()].map((name) => name.length))
  const list = [...commands].map(([name, command]) => {
    const summary = texts.get(name)?.summary ?? command.summary
    return `  ${name.padEnd(width)}  ${summary}\n`
  })
  const say = words.help
  return `${say.purpose}

${say.usage}dueprocess <${say.command}> [${say.option}]

${say.commands}
${list.join('')}
${say.options}
${describeOptions(withTexts(globalOptions, texts.get('')), words)}
${say.examples}
${indent([...firstExamples, 'dueprocess help check'])}
${say.endings}
`
}

/** The way of a newcomer. */
const firstExamples = [
  'dueprocess init lost-badge.yaml',
  'dueprocess check lost-badge.yaml',
  'dueprocess simulate lost-badge.yaml',
]

/** How one command is used: what `dueprocess check --help` prints. */
export async function describeCommand(
  name: string,
  command: Command,
  { words, language }: Session,
): Promise<string> {
  const all = await textsIn(language)
  const texts = all.get(name)
  const options = withTexts(withTexts(optionsOf(command), all.get('')), texts)
  const say = words.help
  return `${texts?.summary ?? command.summary}${say.stop}

${say.usage}dueprocess ${name} ${texts?.usage ?? command.usage}

${texts?.description ?? command.description}

${say.options}
${describeOptions(options, words)}
${say.examples}
${indent(command.examples)}
${say.endings}
`
}

async function textsIn(language: Session['language']): Promise<ReadonlyMap<string, HelpTexts>> {
  if (language === 'en') return new Map()
  return (await import('./words/zh-help.ts')).chineseHelp
}

function withTexts(options: Options, texts: HelpTexts | undefined): Options {
  const told = Object.entries(options).map(([name, option]) => {
    const summary = texts?.options[name] ?? option.summary
    return [name, { ...option, summary }] as const
  })
  return Object.fromEntries(told)
}

function indent(lines: readonly string[]): string {
  return lines.map((line) => `  ${line}\n`).join('')
}
