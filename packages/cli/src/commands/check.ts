import type { Arguments } from '../arguments/index.ts'
import { problemOfFiles, standardInput } from '../input/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

const formats = ['text', 'json', 'sarif', 'github'] as const

/** `dueprocess check`: whether procedures in YAML can run, and everything that is wrong with them. */
export const check: Command = {
  summary: 'Find everything that is wrong with procedures in YAML',
  usage: '[options] <file…>',
  description: `Reads each file and reports every problem at its line and column, with the way to fix it.
A file named - is the standard input; the id of a preset names that. Warnings are shown, but only
errors fail the check. A rule takes a diagnostic as graver or milder, or turns it off; what is only
looked for on request is turned on by one. sarif is for code hosts, github for GitHub Actions. To
silence a line: # dueprocess-ignore <code>: <reason>`,
  options: {
    format: {
      values: formats,
      summary: 'How it is told',
    },
    rule: {
      takes: 'CODE=SEVERITY',
      many: true,
      summary: 'off, information, warning or error',
    },
    translations: {
      takes: 'LANGUAGES',
      summary: 'Texts missing in these, or in all there are: all',
    },
    watch: { short: 'w', summary: 'Check again whenever a file has changed' },
  },
  operands: ['file'],
  examples: [
    'dueprocess check procedure.yaml',
    'dueprocess check --watch procedure.yaml',
    'dueprocess check --format json procedures/*.yaml',
    'dueprocess check --rule missing-text=warning procedure.yaml',
    'dueprocess check --translations zh,en procedure.yaml',
    'git show HEAD:procedure.yaml | dueprocess check -',
  ],
  run,
}

async function run({ options, lists, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words } = session
  const wrongUse = (...problems: string[]): ExitCode =>
    reportWrongUse(session, 'dueprocess check', problems)
  const problem = problemOfFiles(operands, words)
  if (problem) return wrongUse(problem)
  const format = formats.find((one) => one === options.get('format')) ?? 'text'
  const watches = options.has('watch')
  if (watches && operands.includes(standardInput)) return wrongUse(words.check.watchesFiles)
  if (watches && format !== 'text') return wrongUse(words.check.watchesText)

  const { readSeverities, readLanguages, checkFiles, watchFiles } = await import(
    '../check/index.ts'
  )
  const { severities, problems } = readSeverities(lists.get('rule') ?? [], words)
  if (problems.length > 0) return wrongUse(...problems)
  const asked = options.get('translations')
  const translations = typeof asked === 'string' ? readLanguages(asked) : undefined
  if (typeof asked === 'string' && !translations) {
    return wrongUse(words.check.notTranslations(asked))
  }
  // What the codes mean is of no interest elsewhere.
  const pages = format === 'sarif' ? (await import('../explanations.ts')).explanations : undefined
  const summaryOf = (code: string): string | undefined => pages?.get(code)?.summary
  const how = { format, severities, summaryOf, ...(translations ? { translations } : {}) }
  if (watches) return await watchFiles(session, operands, how)
  return (await checkFiles(session, operands, how)).code
}
