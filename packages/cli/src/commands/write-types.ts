import type { Arguments } from '../arguments/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

/** `dueprocess types`: a procedure as TypeScript knows it. */
export const types: Command = {
  summary: 'Write the types of a procedure, for TypeScript',
  usage: '[options] <procedure>',
  description: `Writes a module with the names of steps, roles, stages, facts and decisions of a procedure and the
types of its forms: with it the compiler knows which step takes which data.`,
  options: {
    out: { short: 'o', takes: 'FILE', summary: 'Where it goes (without it: the standard output)' },
    force: { summary: 'Replace a file that is there' },
  },
  operands: ['procedure'],
  examples: [
    'dueprocess types procedure.yaml --out src/procedure.ts',
    'dueprocess types hse-accident | less',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words } = session
  const name = 'dueprocess types'
  const wrongUse = (problem: string): ExitCode => reportWrongUse(session, name, [problem])
  const [operand, ...more] = operands
  if (operand === undefined) return wrongUse(words.whichProcedure)
  if (more.length > 0) return wrongUse(words.tooMany(more.join(' ')))
  const { findProcedure } = await import('../procedures/index.ts')
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  const { typesOf } = await import('@dueprocess/core')
  const { writeOut } = await import('../output/index.ts')
  const out = options.get('out')
  const problem = await writeOut(session, typesOf(found.procedure), {
    out: typeof out === 'string' ? out : undefined,
    replace: options.has('force'),
  })
  return problem === undefined ? 0 : wrongUse(problem)
}
