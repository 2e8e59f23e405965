import type { Arguments } from '../arguments/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

const formats = ['xes', 'ocel', 'csv', 'json-lines'] as const

/** `dueprocess map`: a mapping for a log, checked or proposed. */
export const map: Command = {
  summary: 'Propose how a log is read as steps of a procedure, or check a mapping',
  usage: '[options] --suggest <log> <procedure>',
  description: `With --suggest: looks at the beginning of a log and proposes a mapping, with a comment wherever
something was supposed. What it cannot know of a log it asks for: of CSV the delimiter and the
column of the case, of JSON lines this column, of OCEL the type of object. With --mapping: says what
is wrong with a mapping.`,
  options: {
    suggest: { takes: 'LOG', summary: 'The log to propose a mapping for' },
    mapping: { short: 'm', takes: 'FILE', summary: 'The mapping to check' },
    'log-format': {
      values: formats,
      unset: true,
      summary: 'What the log is, where its name does not say so',
    },
    delimiter: { takes: 'TEXT', summary: 'Of CSV: what stands between two fields' },
    case: { takes: 'COLUMN', summary: 'Of CSV and JSON lines: the column that names the case' },
    objects: { takes: 'TYPE', summary: 'Of OCEL: the type of object of which each is a case' },
    out: { short: 'o', takes: 'FILE', summary: 'Where it goes (without it: the standard output)' },
    force: { summary: 'Replace a file that is there' },
  },
  operands: ['procedure'],
  examples: [
    'dueprocess map --suggest log.xes.gz procedure.yaml --out mapping.yaml',
    'dueprocess map --suggest incidents.csv service-incident --delimiter , --case number',
    'dueprocess map --mapping mapping.yaml procedure.yaml',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words } = session
  const name = 'dueprocess map'
  const wrongUse = (...problems: string[]): ExitCode => reportWrongUse(session, name, problems)
  const text = (option: string): string | undefined => {
    const value = options.get(option)
    return typeof value === 'string' ? value : undefined
  }
  const [operand, ...more] = operands
  const [log, mappingFile] = [text('suggest'), text('mapping')]
  if ((log === undefined) === (mappingFile === undefined))
    return wrongUse(words.logs.suggestOrCheck)
  if (operand === undefined) return wrongUse(words.whichProcedure)
  if (more.length > 0) return wrongUse(words.tooMany(more.join(' ')))

  const { findProcedure } = await import('../procedures/index.ts')
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  const { findMapping, formatOfName, openLog, sampleOf, tellLogError } = await import(
    '../logs/index.ts'
  )
  if (log === undefined) {
    const mapping = await findMapping(session, name, mappingFile ?? '', found.procedure)
    if (typeof mapping === 'number') return mapping
    session.stdout.write(`${words.logs.mappingFine}\n`)
    return 0
  }
  const format = formats.find((one) => one === text('log-format')) ?? formatOfName(log)
  if (!format) return wrongUse(words.logs.whichFormat(formats.join(', ')))
  const needs = { csv: ['delimiter', 'case'], 'json-lines': ['case'], ocel: ['objects'], xes: [] }
  const missing = needs[format].filter((one) => text(one) === undefined)
  if (missing.length > 0) return wrongUse(words.logs.alsoSay(format, `--${missing.join(', --')}`))
  const given = {
    format,
    ...(format === 'csv' ? { delimiter: text('delimiter') ?? '' } : {}),
    ...(format === 'csv' || format === 'json-lines' ? { case: text('case') ?? '' } : {}),
    ...(format === 'ocel' ? { objects: text('objects') ?? '' } : {}),
  }
  const { suggestMapping } = await import('@dueprocess/logs')
  let proposal: string
  try {
    const sample = await sampleOf(openLog(session, log), given)
    proposal = suggestMapping(sample, found.procedure, given)
  } catch (error) {
    return wrongUse(tellLogError(session, log, error))
  }
  const { writeOut } = await import('../output/index.ts')
  const unwritten = await writeOut(session, proposal, {
    out: text('out'),
    replace: options.has('force'),
  })
  return unwritten === undefined ? 0 : wrongUse(unwritten)
}
