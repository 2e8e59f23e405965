import type { AuditReport } from '@dueprocess/core'
import type { Arguments } from '../arguments/index.ts'
import { problemOfFiles } from '../input/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

const formats = ['md', 'html', 'json'] as const

/** `dueprocess audit`: whether cases were handled as their procedure asks. */
export const audit: Command = {
  summary: 'Audit cases against their procedure, clause by clause',
  usage: '[options] <procedure> <case…>',
  description: `Reads the trail of each case, says whether it is whole, and what in it departs from the procedure
and from which clause. Of several cases it tells them all together. A case is a file as
\`simulate --save\` writes it. The code is 1 where a case departs from its procedure.`,
  options: {
    format: { values: formats, summary: 'How it is told' },
    before: {
      takes: 'PROCEDURE',
      summary: 'The version before, for cases that were moved to this one',
    },
    head: { takes: 'HASH', summary: 'The last hash of the trail, as it was kept elsewhere' },
    'as-of': {
      takes: 'INSTANT',
      summary: 'Until when time has passed (without it: the last event)',
    },
    out: { short: 'o', takes: 'FILE', summary: 'Where it goes (without it: the standard output)' },
    force: { summary: 'Replace a file that is there' },
  },
  operands: ['procedure', 'file'],
  examples: [
    'dueprocess audit procedure.yaml case.json',
    'dueprocess audit hse-accident cases/*.json --format html --out audit.html',
    'dueprocess audit procedure.yaml case.json --as-of 2026-03-09T09:00:00Z --format json',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words } = session
  const name = 'dueprocess audit'
  const wrongUse = (...problems: string[]): ExitCode => reportWrongUse(session, name, problems)
  const [operand, ...files] = operands
  if (operand === undefined) return wrongUse(words.whichProcedure)
  const problem = problemOfFiles(operands, words)
  if (files.length === 0) return wrongUse(words.audit.whichCases)
  if (problem !== undefined) return wrongUse(problem)
  const head = options.get('head')
  if (typeof head === 'string' && files.length > 1) return wrongUse(words.audit.oneHead)
  const asked = options.get('as-of')
  const { parseInstant } = await import('@dueprocess/rules')
  const asOf = typeof asked === 'string' ? parseInstant(asked) : undefined
  if (typeof asked === 'string' && asOf === undefined)
    return wrongUse(words.due.notAnInstant(asked))

  const { findProcedure } = await import('../procedures/index.ts')
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  const earlier = options.get('before')
  const before =
    typeof earlier === 'string' ? await findProcedure(session, name, earlier) : undefined
  if (typeof before === 'number') return before
  const { auditTrail, renderAudit, summarise } = await import('@dueprocess/core')
  const { readCases } = await import('../cases/index.ts')
  const { showProgress } = await import('../progress.ts')
  const progress = showProgress(session.stderr, (done) => words.coverage.going(done, files.length))
  const given = {
    ...(asOf === undefined ? {} : { asOf }),
    ...(typeof head === 'string' ? { head } : {}),
    ...(before === undefined ? {} : { earlier: [before.procedure] }),
  }
  const reports: AuditReport[] = []
  for (const [index, file] of files.entries()) {
    progress.at(index)
    const read = await readCases(session, file)
    if (!read.ok) progress.end()
    if (!read.ok) return wrongUse(`"${file}" ${read.problem}`)
    for (const { trail, stored } of read.cases) {
      const named = file === '-' ? {} : { file }
      const of = { ...given, ...named, ...(stored === undefined ? {} : { stored }) }
      reports.push(auditTrail(found.procedure, trail, of))
    }
  }
  progress.end()
  if (reports.length === 0) return wrongUse(words.audit.whichCases)
  if (typeof head === 'string' && reports.length > 1) return wrongUse(words.audit.oneHead)
  const [first] = reports
  const report = reports.length === 1 && first ? first : summarise(reports)
  const format = formats.find((one) => one === options.get('format')) ?? 'md'
  const language = session.languages.find((one) => one === 'zh' || one === 'ru' || one === 'en')
  const rendered = renderAudit(report, {
    format: format === 'md' ? 'markdown' : format,
    ...(language === undefined ? {} : { language: language as 'en' | 'zh' | 'ru' }),
  })
  const { writeOut } = await import('../output/index.ts')
  const out = options.get('out')
  const unwritten = await writeOut(session, rendered, {
    out: typeof out === 'string' ? out : undefined,
    replace: options.has('force'),
  })
  if (unwritten !== undefined) return wrongUse(unwritten)
  return reports.some(({ verdict }) => verdict === 'broken') ? 1 : 0
}
