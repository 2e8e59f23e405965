import type { Procedure } from '@dueprocess/core'
import { type MutationScore, mutationScore, readScenarios } from '@dueprocess/testing'
import { paint } from '../colours.ts'
import type { ExitCode } from '../io.ts'
import { type Destination, writeOut } from '../output/index.ts'
import { printable } from '../printable.ts'
import { type LoadedText, readProcedure } from '../procedures/index.ts'
import { readBases } from '../procedures/read-bases.ts'
import { readCalendars } from '../procedures/read-calendars.ts'
import { showProgress } from '../progress.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import { operandOf } from './prepare-file.ts'
import { isError } from './run-files.ts'
import { runAll } from './run-prepared.ts'
import { words } from './words.ts'

export interface MutateRequest extends Destination {
  readonly format: 'text' | 'json' | 'junit' | 'html'
}

/**
 * Tells which mistakes in a procedure its scenarios would let through. 1 where there are such, or
 * where the scenarios do not pass as it is.
 */
export async function mutateFiles(
  session: Session,
  files: readonly string[],
  { format, ...destination }: MutateRequest,
): Promise<ExitCode> {
  const { stderr, language } = session
  const say = words[language]
  const { tested, unreadable } = await runAll(session, files)
  if (unreadable) return 2
  const isRed = tested.some(({ diagnostics, results }) => {
    return diagnostics.some(isError) || results.some(({ ok }) => !ok)
  })
  if (isRed) {
    stderr.write(`${paint(stderr, 'red', say.red)}\n`)
    return 1
  }
  const suites = new Map<string, string[]>()
  for (const { file, text } of tested) {
    const operand = operandOf(file, readScenarios(text).source?.procedure ?? '')
    suites.set(operand, [...(suites.get(operand) ?? []), text])
  }
  const scores: { readonly file: string; readonly score: MutationScore }[] = []
  for (const [operand, texts] of suites) {
    const read = await readProcedure(session, operand)
    if (!read.ok)
      return reportWrongUse(session, 'dueprocess test', [`"${operand}" ${read.problem}`])
    scores.push({ file: read.file, score: await scoreOf(session, read, texts) })
  }
  const told =
    format === 'json'
      ? `${JSON.stringify({ mutation: scores }, null, 2)}\n`
      : scores.map(({ file, score }) => describe(file, score, say)).join('\n')
  const problem = await writeOut(session, told, destination)
  if (problem !== undefined) return reportWrongUse(session, 'dueprocess test', [problem])
  return scores.some(({ score }) => score.survived.length > 0) ? 1 : 0
}

async function scoreOf(
  session: Session,
  { file, text }: LoadedText,
  scenarios: readonly string[],
): Promise<MutationScore> {
  const { basesAmong, calendars, loadProcedure } = await import('../procedures/loading.ts')
  const texts = await readBases(session, file, text)
  const own = await readCalendars(session, [file])
  const options = { calendars: { ...calendars, ...own }, bases: basesAmong(texts), name: file }
  const load = (mutated: string): Procedure | string => {
    return loadProcedure(mutated, options).procedure ?? 'does not load'
  }
  let total = 0
  const say = words[session.language]
  const progress = showProgress(session.stderr, (done) => say.mutating(done, total))
  const score = mutationScore(text, scenarios, {
    load,
    onProgress: (done, all) => {
      total = all
      progress.at(done)
    },
  })
  progress.end()
  return score
}

function describe(
  file: string,
  { killed, survived, invalid, equivalent, percent }: MutationScore,
  say: (typeof words)['en'],
): string {
  const lines = survived
    .toSorted((a, b) => a.line - b.line)
    .map(({ line, what }) => `${say.survived(`${printable(file)}:${line}`, what)}\n`)
  const total = killed.length + survived.length
  return `${lines.join('')}${say.score(killed.length, total, percent)}\n${say.leftOut(invalid, equivalent)}\n`
}
