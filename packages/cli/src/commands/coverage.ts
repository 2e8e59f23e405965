import type { Procedure } from '@dueprocess/core'
import type { Arguments } from '../arguments/index.ts'
import type { ClauseFigures, ClauseState, ListedClause, PlayedScenario } from '../coverage/index.ts'
import { readText } from '../input/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

const name = 'dueprocess coverage'

/** `dueprocess coverage`: what of its sources a procedure carries. */
export const coverage: Command = {
  summary: 'Show which clauses a procedure carries, by what, and what exercised them',
  usage: '--clauses [options] [procedure] [scenarios…]',
  description: `Lists every clause that the procedure cites with the elements that cite it, and with scenarios
(YAML) or cases (as \`simulate --save\` writes them) those that exercised it. --list names all clauses
of the sources, so that those are found which nothing carries: YAML, \`clauses: [{id, kind, text}]\`;
the kind info is background. A preset brings its list. Without a procedure all presets are told:
every clause of their sources, what carries it, and the scenarios by which that was tested. The code
is 1 where a clause is uncovered, broken or not exercised.`,
  options: {
    clauses: { summary: 'A line for each clause (this is the only kind of coverage here)' },
    list: { takes: 'FILE', summary: 'All clauses that there are' },
    format: { values: ['text', 'json'], summary: 'For people or for programs' },
  },
  operands: ['procedure', 'file'],
  examples: [
    'dueprocess coverage --clauses',
    'dueprocess coverage --clauses hse-accident',
    'dueprocess coverage --clauses --list clauses.yaml --format json procedure.yaml',
    'dueprocess coverage --clauses procedure.yaml procedure.scenarios.yaml cases/*.json',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words, languages } = session
  const wrongUse = (...problems: string[]): ExitCode => reportWrongUse(session, name, problems)
  const [operand, ...files] = operands
  const listFile = options.get('list')
  if (!options.has('clauses')) return wrongUse(words.coverage.ofWhat)
  if (operand === undefined) {
    if (listFile !== undefined) return wrongUse(words.coverage.wholeOnly)
    return tell(options, session, await figuresOfPresets(languages))
  }
  const { findProcedure } = await import('../procedures/index.ts')
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  const { carriedClauses, readClauseList } = await import('../coverage/index.ts')
  const text = typeof listFile === 'string' ? await readText(session, listFile) : undefined
  if (text && !text.ok) return wrongUse(`"${listFile}" ${text.problem}`)
  const list = text?.ok
    ? readClauseList(text.text, languages)
    : await listOfPreset(operand, found.procedure, languages)
  if (text && !list) return wrongUse(words.coverage.noList(String(listFile)))
  const played = await playAll(session, files, found.procedure)
  if (typeof played === 'string') return wrongUse(played)
  const carried = carriedClauses(found.procedure, played)
  const own = list?.filter(({ id }) => carried.has(id) || isAbout(found.procedure, id))
  return tell(options, session, { carried, list: own, tested: played.length > 0 })
}

async function tell(
  options: Arguments['options'],
  session: Session,
  figures: ClauseFigures,
): Promise<ExitCode> {
  const { clauseRows, printClauses } = await import('../coverage/index.ts')
  const rows = clauseRows(figures, session.words)
  if (options.get('format') === 'json') {
    session.stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  } else printClauses(session, rows)
  const bad: readonly ClauseState[] = ['uncovered', 'broken', 'not-exercised']
  return rows.some(({ verdict }) => bad.includes(verdict)) ? 1 : 0
}

/** What carries the clauses of all presets, and what came of their last test. */
async function figuresOfPresets(languages: readonly string[]): Promise<ClauseFigures> {
  const { clauseCoverage, clauseSources } = await import('@dueprocess/presets/clauses')
  const { clausesOf } = await import('../coverage/index.ts')
  const carried = new Map(clauseCoverage.map((one) => [one.clause, one]))
  return { carried, list: clausesOf(clauseSources, languages), tested: true }
}

/** The clauses of the sources of a preset; a text of somebody else may mean others by the names. */
async function listOfPreset(
  operand: string,
  { sources }: Procedure,
  languages: readonly string[],
): Promise<readonly ListedClause[] | undefined> {
  const { presetIds } = await import('../procedures/index.ts')
  if (!presetIds.some((id) => id === operand)) return undefined
  const { clauseSources } = await import('@dueprocess/presets/clauses')
  const { clausesOf } = await import('../coverage/index.ts')
  return clausesOf(
    clauseSources.filter(({ id }) => sources.has(id)),
    languages,
  )
}

/** Plays all files; a text says which of them cannot be played, and why. */
async function playAll(
  session: Session,
  files: readonly string[],
  procedure: Procedure,
): Promise<readonly PlayedScenario[] | string> {
  const { stderr, words } = session
  const { readPlayed } = await import('../coverage/index.ts')
  const { showProgress } = await import('../progress.ts')
  const progress = showProgress(stderr, (done) => words.coverage.going(done, files.length))
  const scenarios: PlayedScenario[] = []
  for (const [index, file] of files.entries()) {
    progress.at(index)
    const played = await readPlayed(session, file, procedure)
    if (typeof played === 'string') {
      progress.end()
      return played
    }
    scenarios.push(...played)
  }
  progress.end()
  return scenarios
}

/** Whether a clause belongs to a source that the procedure names: `HSE-4.1` to `HSE`. */
function isAbout({ sources }: Procedure, id: string): boolean {
  return [...sources.keys()].some((source) => id === source || id.startsWith(`${source}-`))
}
