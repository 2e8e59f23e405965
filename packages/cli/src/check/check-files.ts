import { paint } from '../colours.ts'
import { readText, standardInput } from '../input/index.ts'
import type { ExitCode, Io } from '../io.ts'
import { printable } from '../printable.ts'
import { type CheckedFile, checkText } from './check-text.ts'
import { reportFile } from './json-report.ts'
import { printFile, printTotal } from './text-report.ts'

/** A file that was checked, or why its text could not be read. */
type Outcome = CheckedFile | { readonly file: string; readonly unreadable: string }

/**
 * Checks files one after the other and tells what was found. A file that cannot be read does not
 * keep the others from being checked.
 */
export async function checkFiles(
  io: Io,
  files: readonly string[],
  format: 'text' | 'json',
): Promise<ExitCode> {
  const outcomes: Outcome[] = []
  for (const file of files) {
    const outcome = await checkFile(io, file)
    if (!isChecked(outcome)) reportUnreadable(io, outcome.file, outcome.unreadable)
    else if (format === 'text') {
      if (needsBlankLine(outcomes.filter(isChecked).at(-1), outcome)) io.stdout.write('\n')
      printFile(io.stdout, outcome)
    }
    outcomes.push(outcome)
  }
  const checked = outcomes.filter(isChecked)
  if (format === 'json') printJson(io, outcomes)
  else if (checked.length > 1) printTotal(io.stdout, checked)
  if (checked.length < outcomes.length) return 2
  return checked.some(({ counts }) => counts.errors > 0) ? 1 : 0
}

async function checkFile(io: Io, operand: string): Promise<Outcome> {
  const file = operand === standardInput ? '<stdin>' : operand
  const read = await readText(io, operand)
  return read.ok ? checkText(file, read.text) : { file, unreadable: read.problem }
}

function isChecked(outcome: Outcome): outcome is CheckedFile {
  return 'text' in outcome
}

/** Lines that sum up stand together; problems stand apart. */
function needsBlankLine(last: CheckedFile | undefined, next: CheckedFile): boolean {
  return last !== undefined && last.diagnostics.length + next.diagnostics.length > 0
}

function reportUnreadable({ stderr }: Io, file: string, problem: string): void {
  const name = paint(stderr, 'red', 'dueprocess check:')
  stderr.write(`${name} "${printable(file)}" ${printable(problem)}\n`)
}

function printJson({ stdout }: Io, outcomes: readonly Outcome[]): void {
  const files = outcomes.map((one) => (isChecked(one) ? reportFile(one) : one))
  stdout.write(`${JSON.stringify({ files }, null, 2)}\n`)
}
