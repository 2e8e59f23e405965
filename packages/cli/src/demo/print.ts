import { describeFault, verifyTrail } from '@dueprocess/core'
import { paint } from '../colours.ts'
import type { Output } from '../io.ts'
import type { CaseRefusal } from './play.ts'
import { clockTime, type DeadlineLine, type Grade, type Story } from './story.ts'
import type { Tampering } from './tamper.ts'
import { fit } from './width.ts'

/** Prints the demonstration for somebody who answers for safety, not for a programmer. */
export interface Printer {
  heading(text: string): void
  line(text?: string): void
}

export function printerOn(output: Output): Printer {
  return {
    heading: (text) => output.write(`\n${paint(output, 'bold', text)}\n`),
    line: (text = '') => output.write(`${text}\n`),
  }
}

export function printOverview({ heading, line }: Printer, stories: readonly Story[]): void {
  heading('Every case: kind, grade and deadlines')
  const row = (cells: readonly string[]): void => {
    const [year = '', kind = '', grade = '', deadlines = '', accident = ''] = cells
    line(`  ${fit(year, 6)}${fit(kind, 19)}${fit(grade, 40)}${fit(deadlines, 19)}${accident}`)
  }
  row(['Year', 'Kind', 'Grade', 'Deadlines', 'Accident'])
  for (const { accident, kind, grade, deadlines } of stories) {
    const year = accident.occurredAt.slice(0, 4)
    row([year, withoutAccident(kind), gradeWord(grade), tally(deadlines), accident.title.en])
    line(`        ${reasonOf(grade)}`)
  }
}

export function gradeWord(grade: Grade): string {
  if (grade.known) return withoutAccident(grade.word)
  const [lowest = '', highest = lowest] = [grade.possible[0], grade.possible.at(-1)]
  const between = grade.possible.length > 2 ? 'to' : 'or'
  return `open: ${withoutAccident(lowest)} ${between} ${withoutAccident(highest).toLowerCase()}`
}

/** The rows that decided, or what would decide. */
function reasonOf(grade: Grade): string {
  if (!grade.known) return `would be decided by ${grade.decidedBy.join(', ')}`
  if (grade.because.length === 0) return 'no row applies: nobody hurt, nothing lost'
  const rows = grade.because.map(
    ({ row, clause, cells }) => `row ${row} [${clause}]: ${cells.join('; ')}`,
  )
  return rows.join(' and ')
}

// In a column of accidents nobody needs the word in every line.
function withoutAccident(word: string): string {
  return word.replace(/ accident$/, '')
}

function tally(deadlines: readonly DeadlineLine[]): string {
  const count = (verdict: DeadlineLine['verdict']): number =>
    deadlines.filter((line) => line.verdict === verdict).length
  const parts = [
    [count('met'), 'met'],
    [count('missed'), 'missed'],
    [count('open') + count('unfinished'), 'open'],
  ].flatMap(([number, word]) => (number === 0 ? [] : [`${number} ${word}`]))
  return parts.join(', ') || 'none owed by law'
}

export function printCase({ heading, line }: Printer, story: Story): void {
  const { accident, grade, kind, kindClause, timeline, deadlines } = story
  heading(`One case from beginning to end: ${accident.title.en} (${accident.title.zh})`)
  line(`  ${accident.place.en}. ${accident.teaches}`)
  line(`  Source: ${accident.source.map(sourceText).join('; ')}`)
  line()
  line(`  Kind   ${kind}  [${kindClause}]`)
  printGrade({ heading, line }, grade)
  line()
  line('  Timeline (Chinese time)')
  for (const { at, who, what, clause } of timeline) {
    line(`    ${fit(at, 18)}${what}${who ? `. ${who}` : ''}${clause ? `  [${clause}]` : ''}`)
  }
  line()
  line('  Deadlines')
  for (const deadline of deadlines) printDeadline({ heading, line }, deadline, deadline.title)
}

function printDeadline({ line }: Printer, deadline: DeadlineLine, what: string): void {
  const { verdict, due, done, told, clause } = deadline
  const times = [due && `due ${due}`, done && `done ${done}`].filter(Boolean).join(', ')
  line(`    ${fit(verdictWord(verdict), 16)}${what}`)
  line(
    `    ${fit('', 16)}${times}${told.length > 0 ? `; told: ${told.join(', ')}` : ''}  [${clause}]`,
  )
}

export function printMissed(printer: Printer, stories: readonly Story[]): void {
  printer.heading('Every deadline that was missed, and whom the clock told')
  for (const { accident, deadlines } of stories) {
    for (const deadline of deadlines.filter(({ verdict }) => verdict === 'missed')) {
      printDeadline(printer, deadline, `${deadline.title}: ${accident.title.en}`)
    }
  }
}

function sourceText({ title, publisher, year }: Story['accident']['source'][number]): string {
  return `${title} (${publisher}, ${year})`
}

function printGrade({ line }: Printer, grade: Grade): void {
  if (!grade.known) {
    line(`  Grade  not decided yet; still possible: ${grade.possible.join(', ')}`)
    line(`         what would decide it: ${grade.decidedBy.join(', ')}`)
    return
  }
  line(`  Grade  ${grade.word}`)
  for (const { row, clause, cells } of grade.because) {
    line(`         row ${row} of the table, clause ${clause}: ${cells.join('; ')}`)
  }
  if (grade.because.length === 0) line('         no row of the table applies')
}

const verdictWords: Record<DeadlineLine['verdict'], string> = {
  met: 'met',
  missed: 'MISSED',
  open: 'running',
  over: 'window over',
  measured: 'no limit',
  unfinished: 'open at close',
  'not owed': 'not owed',
}

export function verdictWord(verdict: DeadlineLine['verdict']): string {
  return verdictWords[verdict]
}

export function printUnknown(printer: Printer, stories: readonly Story[]): void {
  const open = stories.filter(({ grade }) => !grade.known)
  if (open.length === 0) return
  printer.heading('Where facts are missing, nothing is guessed')
  for (const { accident, grade } of open) {
    printer.line(`  ${accident.title.en}, ${accident.occurredAt.slice(0, 4)}`)
    printGrade(printer, grade)
  }
}

export function printRefusals(
  { heading, line }: Printer,
  refusals: readonly CaseRefusal[],
  titleOf: (id: string) => string,
): void {
  heading('What was refused, with every reason')
  for (const { case: id, at, step, by, reasons } of refusals) {
    line(`  ${clockTime(at)}  ${by} tried "${step}": ${titleOf(id)}`)
    for (const reason of reasons) line(`      - ${reason}`)
  }
}

export function printTrail(
  { heading, line }: Printer,
  stories: readonly Story[],
  tampering: Tampering,
  title: string,
): void {
  heading('The trail: can it be believed?')
  const verdicts = stories.map(({ trail }) => verifyTrail(trail))
  const whole = verdicts.filter(({ ok }) => ok).length
  const entries = stories.reduce((sum, { trail }) => sum + trail.length, 0)
  line(
    `  ${whole} of ${stories.length} trails verified, ${entries} entries, each chained to the one before by SHA-256.`,
  )
  line(`  Then one byte in a copy of the file was changed: in entry ${tampering.seq} of ${title},`)
  line(`  ${tampering.before} became ${tampering.after}. Verification now says:`)
  if (tampering.verdict.ok) line('      nothing: the change was not noticed')
  else for (const fault of tampering.verdict.faults) line(`      - ${describeFault(fault)}`)
}
