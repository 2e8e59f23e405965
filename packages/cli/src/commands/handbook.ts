import type { Arguments } from '../arguments/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

const formats = ['md', 'html', 'docx'] as const

/** `dueprocess handbook`: a procedure as a controlled document. */
export const handbook: Command = {
  summary: 'Write a procedure as a document to print: Markdown, HTML or Word',
  usage: '[options] <procedure>',
  description: `Writes purpose, scope, roles, flow chart, steps with their forms, decision tables in words,
deadlines, records, metrics, clauses and revision history as one document. The format follows the
name of the file, if it is not given. --lang chooses the language: en, zh or ru.
A Word document has its charts as SVG, and as PNG for programs that show no SVG where the package
@resvg/resvg-js is installed beside the command.`,
  options: {
    format: { values: formats, unset: true, summary: 'What is written' },
    date: { takes: 'DATE', summary: 'The date that stands on it (without it: none)' },
    issuer: { takes: 'TEXT', summary: 'Who issues it' },
    revisions: { takes: 'FILE', summary: 'What changed: a list of version, date, author, text' },
    out: { short: 'o', takes: 'FILE', summary: 'Where it goes (without it: the standard output)' },
    force: { summary: 'Replace a file that is there' },
  },
  operands: ['procedure'],
  examples: [
    'dueprocess handbook hse-accident --out accident.html',
    'dueprocess handbook procedure.yaml --lang zh --out 程序.docx',
    'dueprocess handbook --format md procedure.yaml',
    'dueprocess handbook procedure.yaml --revisions revisions.yaml --out procedure.docx',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words } = session
  const name = 'dueprocess handbook'
  const wrongUse = (problem: string): ExitCode => reportWrongUse(session, name, [problem])
  const [operand, ...more] = operands
  if (operand === undefined) return wrongUse(words.whichProcedure)
  if (more.length > 0) return wrongUse(words.tooMany(more.join(' ')))
  const given = options.get('out')
  const out = typeof given === 'string' && given !== '-' ? given : undefined
  const asked = options.get('format') ?? out?.split('.').at(-1)?.toLowerCase() ?? 'md'
  const format = formats.find((one) => one === asked)
  if (!format) return wrongUse(words.handbook.whichFormat(formats.join(', ')))
  if (format === 'docx' && out === undefined) return wrongUse(words.handbook.docxNeedsFile)
  const { findProcedure } = await import('../procedures/index.ts')
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  const { handbook: write, languages } = await import('@dueprocess/handbook')
  const { findRasteriser, readRevisions } = await import('../handbook/index.ts')
  const history = options.get('revisions')
  const read = typeof history === 'string' ? await readRevisions(session, history) : undefined
  if (read && !read.ok) return wrongUse(`"${history}" ${read.problem}`)
  const rasterise = format === 'docx' ? await findRasteriser() : undefined
  if (format === 'docx' && !rasterise) session.stderr.write(`${words.handbook.svgAlone}\n`)
  const language = languages.find((one) => session.languages.includes(one)) ?? 'en'
  const [date, issuer] = [options.get('date'), options.get('issuer')]
  const written = await write(found.procedure, {
    format,
    language,
    ...(typeof date === 'string' ? { date } : {}),
    ...(typeof issuer === 'string' ? { issuer } : {}),
    ...(read ? { revisions: read.revisions } : {}),
    ...(rasterise ? { rasterise } : {}),
  })
  const { writeOut } = await import('../output/index.ts')
  const problem = await writeOut(session, written, { out, replace: options.has('force') })
  return problem === undefined ? 0 : wrongUse(problem)
}
