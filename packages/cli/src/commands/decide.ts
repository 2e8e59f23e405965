import { type Arguments, didYouMean, nearest } from '../arguments/index.ts'
import { readText, standardInput } from '../input/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

/** `dueprocess decide`: what a decision table says about facts, and why. */
export const decide: Command = {
  summary: 'Ask a decision table about facts, and why it says so',
  usage: '<procedure> [decision] --facts <file>',
  description: `Decides from facts and shows the rows that decided, with their lines, why the others did not apply,
and, where facts are missing, what is still possible and which of them to find out. Facts are JSON,
{"report.deaths": 3} or {"report": {"deaths": 3}}, or CSV with the names in its first line: then one
answer a line comes out. The code is 1 where something could not be decided.`,
  options: {
    facts: { short: 'f', takes: 'FILE', summary: 'Facts as JSON or CSV; - is the standard input' },
    format: {
      values: ['text', 'json'],
      summary: 'For people or for programs',
    },
  },
  operands: ['procedure', []],
  examples: [
    'dueprocess decide hse-accident grade --facts facts.json',
    `echo '{"report.deaths": 3}' | dueprocess decide hse-accident grade --facts -`,
    'dueprocess decide --format json procedure.yaml grade --facts accidents.csv',
  ],
  run,
}

async function run({ options, operands }: Arguments, session: Session): Promise<ExitCode> {
  const { words } = session
  const name = 'dueprocess decide'
  const wrongUse = (...problems: string[]): ExitCode => reportWrongUse(session, name, problems)
  const [operand, asked, ...more] = operands
  const file = options.get('facts')
  if (operand === undefined) return wrongUse(words.whichProcedure)
  if (more.length > 0) return wrongUse(words.tooMany(more.join(' ')))
  if (typeof file !== 'string') return wrongUse(words.decide.whichFacts)
  if (operand === standardInput && file === standardInput) return wrongUse(words.files.inputTwice)

  const { findProcedure } = await import('../procedures/index.ts')
  const found = await findProcedure(session, name, operand)
  if (typeof found === 'number') return found
  const decisions = [...found.procedure.decisions.keys()]
  const decision = asked ?? (decisions.length === 1 ? decisions[0] : undefined)
  if (decision === undefined || !decisions.includes(decision)) {
    const problem =
      decision === undefined ? words.decide.whichDecision : words.decide.unknownDecision(decision)
    const meant = didYouMean(nearest(asked ?? '', decisions), words)
    return wrongUse(problem + words.arguments.available(decisions.join(', ')) + meant)
  }
  const read = await readText(session, file)
  if (!read.ok) return wrongUse(`"${file}" ${read.problem}`)
  const { decideFacts, readFacts } = await import('../decide/index.ts')
  const facts = readFacts(found.procedure, read.text, words)
  if (!facts.ok) return wrongUse(...facts.problems)
  const format = options.get('format') === 'json' ? 'json' : 'text'
  return decideFacts(session, found, decision, facts, format)
}
