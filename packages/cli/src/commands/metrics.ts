import type { Procedure } from '@dueprocess/core'
import { type Arguments, didYouMean, nearest } from '../arguments/index.ts'
import { problemOfFiles } from '../input/index.ts'
import type { ExitCode } from '../io.ts'
import { printable } from '../printable.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

const formats = ['table', 'csv', 'json', 'markdown', 'svg'] as const

/** `dueprocess metrics`: what the metrics of a procedure come to over cases. */
export const metrics: Command = {
  summary: 'Work out the metrics of a procedure over cases',
  usage: '[options] <procedure> <trails…>',
  description: `Reads trails and says what the metrics of a procedure come to, or those that a report shows; of a
report its last whole period before --at. A file has a trail, {case, trail} as \`simulate --save\`
writes it, a list of these, or one or an entry a line. A trail that is not whole is in no figure.
The code is 1 where a case was left out.`,
  options: {
    report: {
      short: 'r',
      takes: 'NAME',
      summary: 'What a report shows (without it: every metric)',
    },
    from: { takes: 'INSTANT', summary: 'Cases from here on, such as 2026-03-01' },
    until: { takes: 'INSTANT', summary: 'Cases before this' },
    at: { takes: 'INSTANT', summary: 'How far trails are read (without it: until now)' },
    format: { values: formats, summary: 'How it is told' },
    out: { short: 'o', takes: 'FILE', summary: 'Where it goes (without it: the standard output)' },
    force: { summary: 'Replace a file that is there' },
  },
  operands: ['procedure', 'file'],
  examples: [
    'dueprocess metrics procedure.yaml cases/*.json',
    'dueprocess metrics procedure.yaml --report monthly --format svg -o march.svg cases/*.json',
    'dueprocess metrics procedure.yaml --from 2026-01-01 --until 2026-04-01 --format csv -',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words } = session
  const name = 'dueprocess metrics'
  const wrongUse = (...problems: string[]): ExitCode => reportWrongUse(session, name, problems)
  const [operand, ...files] = operands
  if (operand === undefined) return wrongUse(words.whichProcedure)
  if (files.length === 0) return wrongUse(words.audit.whichCases)
  const problem = problemOfFiles(operands, words)
  if (problem !== undefined) return wrongUse(problem)

  const { findProcedure } = await import('../procedures/index.ts')
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  const { procedure } = found
  if (procedure.metrics.size === 0) return wrongUse(words.metrics.none)
  const { instantOrDay } = await import('../metrics/index.ts')
  const text = (option: string): string | undefined => {
    const value = options.get(option)
    return typeof value === 'string' ? value : undefined
  }
  const report = reportNamed(procedure, text('report'), session)
  if ('problem' in report) return wrongUse(report.problem)
  const instants = new Map<'from' | 'until' | 'at', number>()
  for (const option of ['from', 'until', 'at'] as const) {
    const written = text(option)
    if (written === undefined) continue
    const instant = instantOrDay(procedure, written)
    if (instant === undefined) return wrongUse(words.metrics.notAnInstant(option, written))
    instants.set(option, instant)
  }
  const [from, until] = [instants.get('from'), instants.get('until')]
  if (from !== undefined && until !== undefined && until <= from)
    return wrongUse(words.metrics.noTime)

  const { renderReport, startMeasuring } = await import('@dueprocess/core/metrics')
  const measuring = startMeasuring(procedure, {
    ...report,
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
    at: instants.get('at') ?? session.now(),
  })
  const { readCases } = await import('../cases/index.ts')
  const fileOf: string[] = []
  for (const file of files) {
    const given = await readCases(session, file)
    if (!given.ok) return wrongUse(`"${file}" ${given.problem}`)
    for (const one of given.cases) {
      fileOf.push(file)
      measuring.add(one)
    }
  }
  const measurement = measuring.result()
  for (const { why, case: id, index, other } of measurement.leftOut) {
    if (why !== 'same-id' || other === undefined) continue
    const [left = '', counted = ''] = [fileOf[index], fileOf[other]].map((one) =>
      printable(one ?? ''),
    )
    session.stderr.write(`${words.metrics.sameId(printable(id ?? ''), counted, left)}\n`)
  }
  const rendered = renderReport(measurement, {
    format: formats.find((one) => one === text('format')) ?? 'table',
    language: session.language,
  })
  const { writeOut } = await import('../output/index.ts')
  const unwritten = await writeOut(session, rendered, {
    out: text('out'),
    replace: options.has('force'),
  })
  if (unwritten !== undefined) return wrongUse(unwritten)
  return measurement.leftOut.length > 0 ? 1 : 0
}

type Named = { readonly report?: Report } | { readonly problem: string }

type Report = NonNullable<ReturnType<Procedure['reports']['get']>>

function reportNamed({ reports }: Procedure, id: string | undefined, { words }: Session): Named {
  if (id === undefined) return {}
  const report = reports.get(id)
  if (report) return { report }
  const names = [...reports.keys()]
  if (names.length === 0) return { problem: words.metrics.noReports }
  const available = words.arguments.available(names.join(', '))
  const meant = didYouMean(nearest(id, names), words)
  return { problem: words.metrics.unknownReport(id) + available + meant }
}
