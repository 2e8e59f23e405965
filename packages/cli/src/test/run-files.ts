import { type Diagnostic, formatDiagnostics, positionOf } from '@dueprocess/core'
import { describeResult, junitXml } from '@dueprocess/testing'
import { paint } from '../colours.ts'
import type { ExitCode } from '../io.ts'
import { printable } from '../printable.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import { runAll, type TestedFile } from './run-prepared.ts'
import { words } from './words.ts'

export interface TestOptions {
  readonly format: 'text' | 'json' | 'junit'
  /** Only scenarios that have one of these in name or title; none: all. */
  readonly filters: readonly string[]
}

/** How running several files ended. */
export interface TestedAll {
  readonly code: ExitCode
  /** What else the files depend on. */
  readonly bases: readonly string[]
}

/** Runs the scenarios of files one after the other, and tells how they went. */
export async function runFiles(
  session: Session,
  files: readonly string[],
  { format, filters }: TestOptions,
): Promise<TestedAll> {
  const say = words[session.language]
  const { tested, unreadable } = await runAll(session, files, (one) => isAsked(one, filters))
  const total = tested.reduce((sum, { results }) => sum + results.length, 0)
  const bases = tested.flatMap((file) => file.bases)
  const isBroken = tested.some(({ diagnostics }) => diagnostics.some(isError))
  if (total === 0 && filters.length > 0 && !isBroken && !unreadable) {
    const quoted = filters.map((one) => `"${one}"`).join(', ')
    return { code: reportWrongUse(session, 'dueprocess test', [say.noMatch(quoted)]), bases }
  }
  // What could not be read has been told; that nothing failed would be no news.
  if (tested.length > 0) tellers[format](session, tested)
  const isRed = isBroken || tested.some(({ results }) => results.some(({ ok }) => !ok))
  return { code: unreadable ? 2 : isRed ? 1 : 0, bases }
}

/** Whether a scenario is one of those that are asked for; without filters all are. */
export function isAsked(
  { name, title = '' }: { readonly name: string; readonly title?: string },
  filters: readonly string[],
): boolean {
  const told = `${name}\n${title}`.toLowerCase()
  return filters.length === 0 || filters.some((filter) => told.includes(filter.toLowerCase()))
}

/** Whether a problem keeps a file from being run. */
export function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

const tellers: Readonly<
  Record<TestOptions['format'], (session: Session, tested: readonly TestedFile[]) => void>
> = {
  text: (session, tested) => {
    for (const file of tested) printFile(session, file)
    printTotal(session, tested)
  },
  json: ({ stdout }, tested) => {
    stdout.write(`${JSON.stringify({ files: tested.map(reportOf) }, null, 2)}\n`)
  },
  junit: ({ stdout }, tested) => {
    stdout.write(junitXml(tested.map((run) => ({ file: run.file, text: run.text, run }))))
  },
}

function printFile(
  { stdout }: Session,
  { file, text, diagnostics, procedure, results }: TestedFile,
): void {
  stdout.write(`${paint(stdout, 'bold', printable(file))}\n`)
  if (diagnostics.length > 0) {
    stdout.write(formatDiagnostics(text, diagnostics, { file, colours: stdout.colours }))
  }
  for (const result of results) {
    const told = describeResult(result, {
      file: printable(file),
      ...(procedure ? { procedure } : {}),
    })
    const [head = '', ...rest] = told.split('\n')
    stdout.write([paint(stdout, result.ok ? 'green' : 'red', head), ...rest].join('\n'))
  }
}

function printTotal({ stdout, language }: Session, tested: readonly TestedFile[]): void {
  const say = words[language]
  const results = tested.flatMap((file) => file.results)
  const failed = results.filter(({ ok }) => !ok).length
  const broken = tested.filter(({ diagnostics }) => diagnostics.some(isError)).length
  const parts = [
    say.passed(results.length - failed),
    ...(failed > 0 ? [say.failed(failed)] : []),
    ...(broken > 0 ? [say.broken(broken)] : []),
  ]
  stdout.write(`\n${paint(stdout, failed + broken > 0 ? 'red' : 'green', parts.join(say.and))}\n`)
}

/** A file as data for other programs. */
function reportOf({ file, text, diagnostics, results }: TestedFile): object {
  return {
    file,
    diagnostics: diagnostics.map(({ range, ...diagnostic }) => ({
      ...diagnostic,
      range: { start: positionOf(text, range.start), end: positionOf(text, range.end) },
    })),
    scenarios: results.map(({ trail: _, case: __, ...result }) => result),
  }
}
