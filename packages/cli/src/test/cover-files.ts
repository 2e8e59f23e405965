import type { Procedure } from '@dueprocess/core'
import {
  type Coverage,
  coverageHtml,
  coverageOf,
  coverageShortfalls,
  describeCoverage,
} from '@dueprocess/testing'
import { paint } from '../colours.ts'
import type { ExitCode } from '../io.ts'
import { type Destination, writeOut } from '../output/index.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import { isAsked, isError } from './run-files.ts'
import { runAll, type TestedFile } from './run-prepared.ts'
import { readThreshold } from './threshold.ts'
import { words } from './words.ts'

export interface CoverRequest extends Destination {
  readonly format: 'text' | 'json' | 'junit' | 'html'
  readonly filters: readonly string[]
  readonly thresholds: readonly string[]
}

/**
 * Tells what the scenarios of files show of each procedure that they are about. 1 where one of them
 * fails, or a threshold is not reached.
 */
export async function coverFiles(
  session: Session,
  files: readonly string[],
  { format, filters, thresholds, ...destination }: CoverRequest,
): Promise<ExitCode> {
  const { stderr, language } = session
  const say = words[language]
  const wrongUse = (problem: string): ExitCode =>
    reportWrongUse(session, 'dueprocess test', [problem])
  const { tested, unreadable } = await runAll(session, files, (one) => isAsked(one, filters))
  const covered = coveredBy(tested)
  if (format === 'html' && covered.length > 1) return wrongUse(say.severalProcedures)
  const all = covered.map(({ coverage }) => coverage)
  const told = {
    text: async () => all.map((one) => describeCoverage(one, { language })).join('\n'),
    json: async () => `${JSON.stringify({ coverage: all }, null, 2)}\n`,
    html: async () => {
      const [only] = covered
      return only
        ? coverageHtml(only.coverage, { language, svg: await draw(only.procedure, language) })
        : ''
    },
  }
  const problem = await writeOut(
    session,
    await told[format === 'junit' ? 'text' : format](),
    destination,
  )
  if (problem !== undefined) return wrongUse(problem)
  const wanted = thresholds.flatMap((text) => readThreshold(text) ?? [])
  const short = all.flatMap((coverage) => coverageShortfalls(coverage, wanted))
  for (const { kind = language === 'zh' ? '合计' : 'all', actual, percent } of short) {
    stderr.write(`${paint(stderr, 'red', say.below(kind, actual, percent))}\n`)
  }
  const isRed = tested.some(({ diagnostics, results }) => {
    return diagnostics.some(isError) || results.some(({ ok }) => !ok)
  })
  if (isRed) stderr.write(`${paint(stderr, 'red', say.red)}\n`)
  if (unreadable) return 2
  return isRed || short.length > 0 ? 1 : 0
}

interface Covered {
  readonly procedure: Procedure
  readonly coverage: Coverage
}

/** Files about the same procedure are one suite. */
function coveredBy(tested: readonly TestedFile[]): readonly Covered[] {
  const suites = new Map<string, { procedure: Procedure; results: TestedFile['results'] }>()
  for (const { procedure, results } of tested) {
    if (!procedure) continue
    const before = suites.get(procedure.document)?.results ?? []
    suites.set(procedure.document, { procedure, results: [...before, ...results] })
  }
  return [...suites.values()].map(({ procedure, results }) => {
    return {
      procedure,
      coverage: coverageOf(
        procedure,
        results.map(({ trace }) => trace),
      ),
    }
  })
}

async function draw(procedure: Procedure, language: 'en' | 'zh'): Promise<string> {
  const { diagram } = await import('@dueprocess/handbook')
  return await diagram(procedure, { format: 'svg', language })
}
