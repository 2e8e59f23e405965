import type { Arguments } from '../arguments/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

/** `dueprocess schema`: the JSON Schema of the language. */
export const schema: Command = {
  summary: 'Print the JSON Schema of the language, for editors',
  usage: '[options]',
  description: `Editors complete and explain with it what they see: put the file beside your procedures, and write
as their first line \`# yaml-language-server: $schema=dueprocess.schema.json\`. \`dueprocess init\`
does both.`,
  options: {
    out: { short: 'o', takes: 'FILE', summary: 'Where it goes (without it: the standard output)' },
    force: { summary: 'Replace a file that is there' },
  },
  operands: [[]],
  examples: ['dueprocess schema --out dueprocess.schema.json', 'dueprocess schema | jq .title'],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const wrongUse = (problem: string): ExitCode =>
    reportWrongUse(session, 'dueprocess schema', [problem])
  if (operands.length > 0) return wrongUse(session.words.tooMany(operands.join(' ')))
  const { schemaText } = await import('../schema-text.ts')
  const { writeOut } = await import('../output/index.ts')
  const out = options.get('out')
  const problem = await writeOut(session, schemaText, {
    out: typeof out === 'string' ? out : undefined,
    replace: options.has('force'),
  })
  return problem === undefined ? 0 : wrongUse(problem)
}
