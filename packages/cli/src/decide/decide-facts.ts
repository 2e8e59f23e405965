import type { ExitCode } from '../io.ts'
import type { FoundProcedure } from '../procedures/index.ts'
import { showProgress } from '../progress.ts'
import type { Session } from '../session.ts'
import { explainAnswer } from './explain-answer.ts'
import { inWords, printAnswer } from './print-answer.ts'
import type { AskedFacts } from './read-facts.ts'
import { tableLines } from './table-lines.ts'

/**
 * Answers what was asked, one set of facts at length, the rows of a table in a line each. The code
 * is 0 only if all could be decided.
 */
export function decideFacts(
  session: Session,
  { procedure, text }: FoundProcedure,
  decision: string,
  { rows, isTable }: AskedFacts,
  format: 'text' | 'json',
): ExitCode {
  const { stdout, words } = session
  const lineOf = tableLines(text, decision)
  const progress = showProgress(session.stderr, (done) => words.decide.deciding(done, rows.length))
  let undecided = 0
  for (const [index, { line, facts }] of rows.entries()) {
    progress.at(index)
    const answer = explainAnswer(procedure, decision, facts, lineOf)
    if (answer.kind !== 'decided') undecided++
    const where = line === undefined ? {} : { line }
    if (format === 'json') {
      const data = { ...where, ...answer }
      stdout.write(`${isTable ? JSON.stringify(data) : JSON.stringify(data, null, 2)}\n`)
    } else if (isTable) {
      const by = answer.because.map((row) => row.line ?? row.row + 1)
      const cited = by.length > 0 ? words.decide.byLines(by.join(', ')) : ''
      stdout.write(`${line}: ${inWords(session, procedure, answer)}${cited}\n`)
    } else printAnswer(session, procedure, answer)
  }
  progress.end()
  return undecided > 0 ? 1 : 0
}
