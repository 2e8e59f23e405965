import type { Arguments } from '../arguments/index.ts'
import type { PlayedScenario } from '../coverage/index.ts'
import { readText } from '../input/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

/** `dueprocess coverage`: what of its sources a procedure carries. */
export const coverage: Command = {
  summary: 'Show which clauses a procedure carries, by what, and what exercised them',
  usage: '--clauses [options] <procedure> [scenarios…]',
  description: `Lists every clause that the procedure cites with the elements that cite it, and with scenarios
(YAML) or cases (as \`simulate --save\` writes them) those that exercised it. --list names all clauses
of the sources, so that those are found which nothing carries: YAML, \`clauses: [{id, kind, text}]\`;
the kind info is background. The code is 1 where a clause is uncovered, broken or not exercised.`,
  options: {
    clauses: { summary: 'A line for each clause (this is the only kind of coverage here)' },
    list: { takes: 'FILE', summary: 'All clauses that there are' },
    format: { values: ['text', 'json'], summary: 'For people or for programs' },
  },
  operands: ['procedure', 'file'],
  examples: [
    'dueprocess coverage --clauses hse-accident',
    'dueprocess coverage --clauses --list clauses.yaml --format json procedure.yaml',
    'dueprocess coverage --clauses procedure.yaml procedure.scenarios.yaml cases/*.json',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { stdout, stderr, words } = session
  const name = 'dueprocess coverage'
  const wrongUse = (...problems: string[]): ExitCode => reportWrongUse(session, name, problems)
  const [operand, ...files] = operands
  if (!options.has('clauses')) return wrongUse(words.coverage.ofWhat)
  if (operand === undefined) return wrongUse(words.whichProcedure)
  const { findProcedure } = await import('../procedures/index.ts')
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  const { clauseRows, printClauses, readClauseList, readPlayed } = await import(
    '../coverage/index.ts'
  )

  const listFile = options.get('list')
  const text = typeof listFile === 'string' ? await readText(session, listFile) : undefined
  if (text && !text.ok) return wrongUse(`"${listFile}" ${text.problem}`)
  const list = text?.ok ? readClauseList(text.text) : undefined
  if (text && !list) return wrongUse(words.coverage.noList(String(listFile)))

  const { showProgress } = await import('../progress.ts')
  const progress = showProgress(stderr, (done) => words.coverage.going(done, files.length))
  const scenarios: PlayedScenario[] = []
  for (const [index, file] of files.entries()) {
    progress.at(index)
    const played = await readPlayed(session, file, found.procedure)
    if (typeof played === 'string') {
      progress.end()
      return wrongUse(played)
    }
    scenarios.push(...played)
  }
  progress.end()
  const rows = clauseRows(found.procedure, scenarios, list, words)
  if (options.get('format') === 'json') stdout.write(`${JSON.stringify(rows, null, 2)}\n`)
  else printClauses(session, rows)
  const bad = ['uncovered', 'broken', 'not-exercised']
  return rows.some(({ verdict }) => bad.includes(verdict)) ? 1 : 0
}
