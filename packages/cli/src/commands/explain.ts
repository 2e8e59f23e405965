import { type Arguments, didYouMean, nearest } from '../arguments/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

/** `dueprocess explain`: what a diagnostic means. */
export const explain: Command = {
  summary: 'Say what a diagnostic means, and how to mend it',
  usage: '[code]',
  description: `Shows the page about the code that stands in brackets behind error, warning or information: why it
matters, an example that has it and one that does not. Without a code it lists them all.`,
  options: {
    format: { values: ['text', 'json'], summary: 'For people or for programs' },
  },
  operands: ['code'],
  examples: ['dueprocess explain unknown-key', 'dueprocess explain'],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { stdout, words } = session
  const wrongUse = (problem: string): ExitCode =>
    reportWrongUse(session, 'dueprocess explain', [problem])
  const [given, ...more] = operands
  if (more.length > 0) return wrongUse(words.tooMany(more.join(' ')))
  const { explanations } = await import('../explanations.ts')
  const { diagnosticWords } = await import('../words/diagnostics.ts')
  const inChinese = session.language === 'zh'
  const asJson = options.get('format') === 'json'
  if (given === undefined) {
    const all = [...explanations].map(([code, { summary }]) => ({ code, summary }))
    if (asJson) stdout.write(`${JSON.stringify(all, null, 2)}\n`)
    else {
      for (const { code, summary } of all) {
        const told = inChinese ? diagnosticWords.get(code)?.zh : summary
        stdout.write(`${code}\n  ${told ?? summary}\n`)
      }
    }
    return 0
  }
  // As it stands in the output of `check`: `error[unknown-key]`.
  const code = /\[([\w-]+)\]/.exec(given)?.[1] ?? given
  const found = explanations.get(code)
  if (!found) {
    return wrongUse(
      words.check.unknownCode(code) + didYouMean(nearest(code, explanations.keys()), words),
    )
  }
  const { renderMarkdown } = await import('../explain/index.ts')
  const page = asJson
    ? JSON.stringify({ code, ...found }, null, 2)
    : renderMarkdown(stdout, found.text)
  const chinese =
    inChinese && !asJson ? `${diagnosticWords.get(code)?.zh ?? ''}\n${words.pageInEnglish}\n\n` : ''
  stdout.write(`${chinese}${page.trimEnd()}\n`)
  return 0
}
