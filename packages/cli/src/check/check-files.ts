import type { CheckRules } from '@dueprocess/core'
import { paint } from '../colours.ts'
import type { ExitCode } from '../io.ts'
import { printable } from '../printable.ts'
import { readProcedure } from '../procedures/index.ts'
import { showProgress } from '../progress.ts'
import type { Session } from '../session.ts'
import { type CheckedFile, counted } from './checked-file.ts'
import { githubAnnotations } from './github-report.ts'
import { reportFile } from './json-report.ts'
import { sarifLog } from './sarif-report.ts'
import { printFile, printTotal } from './text-report.ts'
import { type AskedLanguages, withTranslations } from './translations.ts'

/** How what was found is told. */
export type CheckFormat = 'text' | 'json' | 'sarif' | 'github'

export interface CheckOptions {
  readonly format: CheckFormat
  readonly severities: CheckRules
  /** In which languages every text must be there, where somebody asks. */
  readonly translations?: AskedLanguages
  /** What a code stands for, in a few words. */
  readonly summaryOf: (code: string) => string | undefined
}

/** How checking several files ended. */
export interface CheckedAll {
  readonly code: ExitCode
  /** What else they are made of: files and presets that they extend. */
  readonly bases: readonly string[]
}

/** A file that was checked, or why its text could not be read. */
type Outcome = CheckedFile | { readonly file: string; readonly unreadable: string }

/**
 * Checks files one after the other and tells what was found. A file that cannot be read does not
 * keep the others from being checked.
 */
export async function checkFiles(
  session: Session,
  files: readonly string[],
  options: CheckOptions,
): Promise<CheckedAll> {
  const { format } = options
  const progress = showProgress(session.stderr, (done) =>
    session.words.check.checking(done, files.length),
  )
  const outcomes: Outcome[] = []
  for (const file of files) {
    progress.at(outcomes.length)
    const outcome = await checkFile(session, file, options)
    if (!isChecked(outcome) || format === 'text') progress.end()
    if (!isChecked(outcome)) reportUnreadable(session, outcome.file, outcome.unreadable)
    else if (format === 'text') {
      if (needsBlankLine(outcomes.filter(isChecked).at(-1), outcome)) session.stdout.write('\n')
      printFile(session, outcome)
    }
    outcomes.push(outcome)
  }
  progress.end()
  const checked = outcomes.filter(isChecked)
  tellTogether(session, outcomes, options)
  const failed = checked.some(({ counts }) => counts.errors > 0)
  return {
    code: checked.length < outcomes.length ? 2 : failed ? 1 : 0,
    bases: checked.flatMap(({ files: all }) => all.slice(1).flatMap(({ name }) => name ?? [])),
  }
}

/** What is told of all files at once. */
function tellTogether(
  session: Session,
  outcomes: readonly Outcome[],
  { format, summaryOf }: CheckOptions,
): void {
  const { stdout } = session
  const checked = outcomes.filter(isChecked)
  const tell: { readonly [Format in CheckFormat]: () => void } = {
    text: () => {
      if (checked.length > 1) printTotal(session, checked)
    },
    json: () => {
      const files = outcomes.map((one) => (isChecked(one) ? reportFile(one) : one))
      stdout.write(`${JSON.stringify({ files }, null, 2)}\n`)
    },
    sarif: () => stdout.write(`${JSON.stringify(sarifLog(checked, summaryOf), null, 2)}\n`),
    github: () => stdout.write(checked.map(githubAnnotations).join('')),
  }
  tell[format]()
}

async function checkFile(
  session: Session,
  operand: string,
  { severities, translations }: CheckOptions,
): Promise<Outcome> {
  const read = await readProcedure(session, operand, severities)
  if (!read.ok) return { file: read.file, unreadable: read.problem }
  return counted(translations ? await withTranslations(read, translations, session.words) : read)
}

function isChecked(outcome: Outcome): outcome is CheckedFile {
  return 'text' in outcome
}

/** Lines that sum up stand together; problems stand apart. */
function needsBlankLine(last: CheckedFile | undefined, next: CheckedFile): boolean {
  return last !== undefined && last.diagnostics.length + next.diagnostics.length > 0
}

function reportUnreadable({ stderr }: Session, file: string, problem: string): void {
  const name = paint(stderr, 'red', 'dueprocess check:')
  stderr.write(`${name} "${printable(file)}" ${printable(problem)}\n`)
}
