import { type Arguments, didYouMean, nearest } from '../arguments/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

const shells = ['bash', 'zsh', 'fish', 'powershell'] as const

/** `dueprocess completion`: what a shell needs to complete calls. */
export const completion: Command = {
  summary: 'Print a script that makes a shell complete commands and options',
  usage: `<${shells.join('|')}>`,
  description: `Load it where your shell starts: bash in ~/.bashrc, zsh in ~/.zshrc behind compinit, fish in
~/.config/fish/completions/dueprocess.fish, PowerShell in $PROFILE.`,
  options: {},
  operands: [shells],
  examples: [
    'source <(dueprocess completion bash)',
    'dueprocess completion fish > ~/.config/fish/completions/dueprocess.fish',
    'dueprocess completion powershell | Out-String | Invoke-Expression',
  ],
  run,
}

async function run({ operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words, stdout } = session
  const [given, ...more] = operands
  const shell = shells.find((one) => one === given)
  if (!shell || more.length > 0) {
    const meant = given === undefined ? undefined : nearest(given, shells)
    const problem = words.completion.whichShell(shells.join(', ')) + didYouMean(meant, words)
    return reportWrongUse(session, 'dueprocess completion', [problem])
  }
  const { completionScripts, completionTable, globalCompletions } = await import(
    '../completion/index.ts'
  )
  const table = { commands: await completionTable(), globals: globalCompletions() }
  stdout.write(completionScripts[shell](table))
  return 0
}
