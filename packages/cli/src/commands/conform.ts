import type { Arguments } from '../arguments/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

const mostKept = 1000

/** `dueprocess conform`: whether the log of another system goes together with a procedure. */
export const conform: Command = {
  summary: 'Hold the log of another system against a procedure',
  usage: '[options] <log> <procedure>',
  description: `Reads a log as a mapping says that it is (XES, OCEL 2.0, CSV, JSON lines; plain or gzip), and says
of each case at what least cost it goes together with what the procedure lets happen, and what the
audit finds besides. Records that cannot be understood are counted, and their cases not decided;
where one may be of any case, none is said to fit. The code is 1 where a case does not fit or the
audit of it finds an error.`,
  options: {
    mapping: { short: 'm', takes: 'FILE', summary: 'How the log is read: see `dueprocess map`' },
    format: { values: ['text', 'json'], summary: 'For people or for programs' },
    'no-audit': { summary: 'Only the order of steps; no roles, forms and deadlines' },
    keep: { takes: 'N', summary: 'How many cases are listed (without it: 20, in JSON 1000)' },
  },
  operands: ['file', 'procedure'],
  examples: [
    'dueprocess conform incidents.csv service-incident --mapping mapping.yaml',
    'dueprocess conform log.xes.gz procedure.yaml -m mapping.yaml --format json',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words, stdout } = session
  const name = 'dueprocess conform'
  const wrongUse = (...problems: string[]): ExitCode => reportWrongUse(session, name, problems)
  const [log, operand, ...more] = operands
  if (log === undefined) return wrongUse(words.logs.whichLog)
  if (operand === undefined) return wrongUse(words.whichProcedure)
  if (more.length > 0) return wrongUse(words.tooMany(more.join(' ')))
  const mappingFile = options.get('mapping')
  if (typeof mappingFile !== 'string') return wrongUse(words.logs.whichMapping)
  const asJson = options.get('format') === 'json'
  const asked = options.get('keep')
  const keep = typeof asked === 'string' ? Number(asked) : asJson ? mostKept : 20
  if (!Number.isInteger(keep) || keep < 0) return wrongUse(words.logs.notACount(String(asked)))

  const { findProcedure } = await import('../procedures/index.ts')
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  const { findMapping, openLog, printConformance, tellLogError } = await import('../logs/index.ts')
  const mapping = await findMapping(session, name, mappingFile, found.procedure)
  if (typeof mapping === 'number') return mapping
  const { conformLog } = await import('@dueprocess/logs')
  const { showProgress } = await import('../progress.ts')
  const progress = showProgress(session.stderr, words.logs.going)
  let cases = 0
  try {
    const report = await conformLog(found.procedure, mapping, openLog(session, log), {
      audit: !options.has('no-audit'),
      // People see the worst of them.
      keep: asJson ? keep : Math.max(keep, mostKept),
      onCase: () => {
        cases += 1
        progress.at(cases)
      },
    })
    progress.end()
    if (asJson) stdout.write(`${JSON.stringify(report, null, 2)}\n`)
    else printConformance(session, report, keep)
    const isFine = report.verdicts.fits === report.cases && report.unread === 0
    return isFine && (report.audited.broken ?? 0) === 0 ? 0 : 1
  } catch (error) {
    progress.end()
    return wrongUse(tellLogError(session, log, error))
  }
}
