import type { Entry } from '@dueprocess/core'
import type { Arguments } from '../arguments/index.ts'
import { problemOfFiles } from '../input/index.ts'
import type { ExitCode } from '../io.ts'
import { printable } from '../printable.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

const formats = ['xes', 'ocel'] as const

/** `dueprocess export`: cases as a log that process mining tools read. */
export const exportCases: Command = {
  summary: 'Write cases as a log for process mining: XES or OCEL 2.0',
  usage: '[options] <trails…>',
  description: `Writes the steps of cases as events, with who took them, in which roles, and what was filled in.
Personal values stay out: a log that was given away cannot be erased. Files are read as by
\`metrics\`. A trail that was changed is not written; the code is then 1, and nothing is.`,
  options: {
    format: { values: formats, summary: 'XES (IEEE 1849) or OCEL 2.0 in JSON' },
    out: { short: 'o', takes: 'FILE', summary: 'Where it goes (without it: the standard output)' },
    force: { summary: 'Replace a file that is there' },
  },
  operands: ['file'],
  examples: [
    'dueprocess export cases/*.json --out cases.xes',
    'dueprocess export cases.jsonl --format ocel --out cases.jsonocel',
  ],
  run,
}

async function run({ options, operands: files }: Arguments, session: Session): Promise<ExitCode> {
  const { words, stderr } = session
  const name = 'dueprocess export'
  const wrongUse = (...problems: string[]): ExitCode => reportWrongUse(session, name, problems)
  if (files.length === 0) return wrongUse(words.audit.whichCases)
  const problem = problemOfFiles(files, words)
  if (problem !== undefined) return wrongUse(problem)

  const { readCases } = await import('../cases/index.ts')
  const { verifyTrail } = await import('@dueprocess/core')
  const trails: (readonly Entry[])[] = []
  let changed = 0
  for (const file of files) {
    const read = await readCases(session, file)
    if (!read.ok) return wrongUse(`"${file}" ${read.problem}`)
    for (const { trail } of read.cases) {
      if (verifyTrail(trail).ok) trails.push(trail as readonly Entry[])
      else {
        changed += 1
        stderr.write(`${words.export.changed(printable(file))}\n`)
      }
    }
  }
  if (changed > 0) return 1
  const { toOcel, writeXes } = await import('@dueprocess/logs')
  const isOcel = options.get('format') === 'ocel'
  const log = isOcel
    ? `${JSON.stringify(toOcel(trails), null, 2)}\n`
    : [...writeXes(trails)].join('')
  const { writeOut } = await import('../output/index.ts')
  const out = options.get('out')
  const unwritten = await writeOut(session, log, {
    out: typeof out === 'string' ? out : undefined,
    replace: options.has('force'),
  })
  return unwritten === undefined ? 0 : wrongUse(unwritten)
}
