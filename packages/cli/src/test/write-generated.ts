import { dirname, isAbsolute, relative, sep } from 'node:path'
import { describeCoverage, generateScenarios } from '@dueprocess/testing'
import { standardInput } from '../input/index.ts'
import type { ExitCode } from '../io.ts'
import { type Destination, writeOut } from '../output/index.ts'
import { findProcedure, presetIds } from '../procedures/index.ts'
import { showProgress } from '../progress.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import { words } from './words.ts'

export interface GenerateRequest extends Destination {
  readonly seed?: number
  readonly budget?: number
}

/**
 * Writes scenarios that show a procedure, and tells what they show. 1 where something was not
 * reached: whoever takes the file must know it.
 */
export async function writeGenerated(
  session: Session,
  operand: string,
  { seed, budget, ...destination }: GenerateRequest,
): Promise<ExitCode> {
  const name = 'dueprocess test'
  const say = words[session.language]
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  let limit = budget ?? 0
  const progress = showProgress(session.stderr, (done) => say.generating(done, limit))
  const { text, coverage, tried, isBudgetSpent } = generateScenarios(found.procedure, {
    ...(seed === undefined ? {} : { seed }),
    ...(budget === undefined ? {} : { budget }),
    ...(operand === standardInput ? {} : { procedure: referenceTo(operand, destination.out) }),
    onProgress: (done, all) => {
      limit = all
      progress.at(done)
    },
  })
  progress.end()
  const problem = await writeOut(session, text, destination)
  if (problem !== undefined) return reportWrongUse(session, name, [problem])
  const missing = coverage.total - coverage.covered
  const { stderr, language } = session
  stderr.write(`${say.generated(coverage.scenarios, coverage.percent, tried)}\n`)
  if (missing === 0) return 0
  stderr.write(`${say.notReached(missing)}\n${describeCoverage(coverage, { language })}`)
  if (isBudgetSpent) stderr.write(`${say.budgetSpent}\n`)
  return 1
}

/** How a file in its place names the procedure: a preset by its id, a file by the path from there. */
function referenceTo(operand: string, out: string | undefined): string {
  if (presetIds.some((id) => id === operand) || isAbsolute(operand)) return operand
  const folder = out === undefined || out === '-' ? '.' : dirname(out)
  const path = relative(folder, operand).split(sep).join('/')
  return path.startsWith('.') ? path : `./${path}`
}
