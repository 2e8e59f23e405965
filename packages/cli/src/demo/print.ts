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
  line(`  ${fit('Year', 6)}${fit('Kind', 28)}${fit('Grade', 30)}${fit('Deadlines', 22)}Accident`)
  for (const { accident, kind, grade, deadlines } of stories) {
    const year = accident.occurredAt.slice(0, 4)
    line(
      `  ${fit(year, 6)}${fit(kind, 28)}${fit(gradeWord(grade), 30)}${fit(tally(deadlines), 22)}${accident.title.en}`,
    )
  }
}

export function gradeWord(grade: Grade): string {
  if (grade.known) return grade.word
  if (grade.possible.length <= 2) return `open: ${grade.possible.map(shortGrade).join(' or ')}`
  return `open: ${shortGrade(grade.possible[0] ?? '')} to ${shortGrade(grade.possible.at(-1) ?? '')}`
}

// "Major accident or Extraordinarily serious accident" says "accident" once too often.
function shortGrade(word: string): string {
  return word.replace(/ accident$/, '').toLowerCase()
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
  const { accident, grade, kind, timeline, deadlines } = story
  heading(`One case from beginning to end: ${accident.title.en} (${accident.title.zh})`)
  line(`  ${accident.place.en}. ${accident.teaches}`)
  line(`  Source: ${accident.source.map(sourceText).join('; ')}`)
  line()
  line(`  Kind   ${kind}`)
  printGrade({ heading, line }, grade)
  line()
  line('  Timeline (Chinese time)')
  for (const { at, who, what, clause } of timeline) {
    line(`    ${fit(at, 18)}${fit(who, 34)}${what}${clause ? `  [${clause}]` : ''}`)
  }
  line()
  line('  Deadlines')
  for (const { title, due, done, verdict, escalations, clause } of deadlines) {
    const times = [due && `due ${due}`, done && `done ${done}`].filter(Boolean).join(', ')
    const told = escalations > 0 ? `, escalated ${escalations} ×` : ''
    line(`    ${fit(verdictWord(verdict), 16)}${fit(title, 58)}${times}${told}  [${clause}]`)
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
    line(`  ${clockTime(at)}  ${by} tried "${step}" in ${titleOf(id)}`)
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
