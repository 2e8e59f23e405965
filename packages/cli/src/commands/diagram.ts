import type { Arguments } from '../arguments/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

const formats = ['svg', 'mermaid', 'dot', 'bpmn'] as const

/** `dueprocess diagram`: a procedure as a picture. */
export const diagram: Command = {
  summary: 'Draw a procedure: SVG, Mermaid, DOT or BPMN',
  usage: '[options] <procedure>',
  description: `Draws the stages with their tracks, the steps between them by role, and the deadlines as clocks.
With --case also where a case is and which way it came. --lang chooses the titles: en, zh or ru.`,
  options: {
    format: { values: formats, summary: 'What is drawn' },
    case: { takes: 'FILE', summary: 'A case to show, as `simulate --save` writes it' },
    out: { short: 'o', takes: 'FILE', summary: 'Where it goes (without it: the standard output)' },
    force: { summary: 'Replace a file that is there' },
  },
  operands: ['procedure'],
  examples: [
    'dueprocess diagram hse-accident --out accident.svg',
    'dueprocess diagram --format mermaid --lang zh procedure.yaml',
    'dueprocess diagram procedure.yaml --case case.json --out case.svg',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words } = session
  const name = 'dueprocess diagram'
  const wrongUse = (problem: string): ExitCode => reportWrongUse(session, name, [problem])
  const [operand, ...more] = operands
  if (operand === undefined) return wrongUse(words.whichProcedure)
  if (more.length > 0) return wrongUse(words.tooMany(more.join(' ')))
  const { findProcedure } = await import('../procedures/index.ts')
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  const file = options.get('case')
  const { readCase } = await import('../cases/index.ts')
  const read = typeof file === 'string' ? await readCase(session, file, found.procedure) : undefined
  if (read && !read.ok) return wrongUse(`"${file}" ${read.problem}`)
  const { diagram: draw, languages } = await import('@dueprocess/handbook')
  const drawn = await draw(found.procedure, {
    format: formats.find((one) => one === options.get('format')) ?? 'svg',
    language: languages.find((one) => session.languages.includes(one)) ?? 'en',
    ...(read ? { case: { state: read.case, trail: read.trail ?? [] } } : {}),
  })
  const { writeOut } = await import('../output/index.ts')
  const out = options.get('out')
  const problem = await writeOut(session, drawn, {
    out: typeof out === 'string' ? out : undefined,
    replace: options.has('force'),
  })
  return problem === undefined ? 0 : wrongUse(problem)
}
