import { type Procedure, textIn } from '@dueprocess/core'
import type { ExplainedCell, Json } from '@dueprocess/rules'
import { paint } from '../colours.ts'
import { printable } from '../printable.ts'
import type { Session } from '../session.ts'
import type { Explained, ExplainedRow } from './explain-answer.ts'

/** Tells people what a decision says, which rows say so, and why the others do not. */
export function printAnswer(session: Session, procedure: Procedure, answer: Explained): void {
  const { stdout, words } = session
  const say = words.decide
  const line = (text: string): void => stdout.write(`${text}\n`)
  const { languages } = session
  const title = textIn(
    procedure.decisions.get(answer.decision)?.title ?? {},
    languages,
    answer.decision,
  )
  line(`${paint(stdout, 'bold', printable(title))}: ${inWords(session, procedure, answer)}`)
  if (answer.kind === 'unknown') {
    const facts = answer.missing.map((name) => `  ${name}${labelled(session, procedure, name)}`)
    if (facts.length > 0) line(`\n${say.neededFacts}\n${facts.join('\n')}`)
    if (!answer.exact) line(`\n${say.notExact}`)
  }
  for (const { input, value } of answer.invalid ?? []) line(say.invalid(input, show(value)))
  if (answer.kind === 'decided' && answer.byElse) line(`\n${say.byElse}`)
  if (answer.kind === 'decided' && !answer.byElse && answer.because.length === 0) {
    line(`\n${say.whicheverRow}`)
  }
  printRows(session, answer.kind === 'conflict' ? say.contradict : say.because, answer.because)
  printRows(session, answer.kind === 'decided' ? say.notBecause : say.notYet, answer.others)
}

function printRows(
  { stdout, words }: Session,
  heading: string,
  rows: readonly ExplainedRow[],
): void {
  if (rows.length === 0) return
  stdout.write(`\n${heading}:\n`)
  const name = ({ row, line, outputs }: ExplainedRow): string => {
    const where = line === undefined ? words.decide.row(row + 1) : words.decide.line(line)
    return `  ${where}  ${outputs.join(', ')}`
  }
  const width = Math.max(...rows.map((row) => name(row).length))
  for (const row of rows) {
    const cells = row.cells.map((cell) => cellInWords(cell, words.decide))
    const cited = row.clauses.length > 0 ? ` (${row.clauses.join(', ')})` : ''
    stdout.write(`${`${name(row).padEnd(width)}  ${cells.join('; ')}`.trimEnd()}${cited}\n`)
  }
}

/** `deaths 2, not >= 3`. */
function cellInWords(
  { input, cell, value, holds }: ExplainedCell,
  say: Session['words']['decide'],
): string {
  if (value === undefined) return say.cellUnknown(input, cell)
  return holds === true
    ? say.cellHolds(input, cell, show(value))
    : say.cellFails(input, cell, show(value))
}

/** The result in a few words, for a line of its own. */
export function inWords(session: Session, procedure: Procedure, answer: Explained): string {
  const say = session.words.decide
  const outputs = (values: Readonly<Record<string, Json>>): string => {
    const all = Object.entries(values)
    return all
      .map(([name, value]) => {
        const shown = wordOf(session, procedure, answer.decision, name, value)
        return all.length > 1 ? `${name} ${shown}` : shown
      })
      .join(', ')
  }
  if (answer.kind === 'decided') return paint(session.stdout, 'green', outputs(answer.outputs))
  if (answer.kind === 'none') return paint(session.stdout, 'red', say.none)
  if (answer.kind === 'conflict') return paint(session.stdout, 'red', say.conflict)
  const possible = answer.possible.map((one) => outputs(one.outputs))
  const also = [
    ...(answer.noMatch ? [say.orNone] : []),
    ...(answer.conflict ? [say.orConflict] : []),
  ]
  return paint(session.stdout, 'yellow', say.open([...possible, ...also].join(say.or)))
}

/** A word of a scale with its label, where that says more. */
function wordOf(
  { languages }: Session,
  procedure: Procedure,
  id: string,
  output: string,
  value: Json,
): string {
  const type = procedure.decisions.get(id)?.outputs.find(({ name }) => name === output)?.type
  const scale = type?.kind === 'enumeration' ? procedure.scales.get(type.name ?? '') : undefined
  const texts = typeof value === 'string' ? scale?.labels.get(value) : undefined
  const label = texts && textIn(texts, languages, String(value))
  return label === undefined || label === value
    ? show(value)
    : `${show(value)} (${printable(label)})`
}

function labelled({ languages }: Session, procedure: Procedure, fact: string): string {
  const origin = procedure.names.get(fact)?.origin
  if (origin?.kind !== 'field') return ''
  const title = procedure.forms.get(origin.form)?.fields.get(origin.field)?.title ?? {}
  const label = textIn(title, languages, fact)
  return label === fact ? '' : `  ${printable(label)}`
}

function show(value: Json): string {
  return printable(typeof value === 'string' ? value : JSON.stringify(value))
}
