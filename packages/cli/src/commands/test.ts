import type { Arguments } from '../arguments/index.ts'
import { problemOfFiles, standardInput } from '../input/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'
import type { Command } from './command.ts'

const formats = ['text', 'json', 'junit', 'html'] as const

/** `dueprocess test`: whether procedures tell the stories that scenario files tell. */
export const test: Command = {
  summary: 'Run scenarios: stories in YAML that a procedure must tell',
  usage: '[options] <file…>',
  description: `Runs every scenario of each file against the procedure that the file names, by a path beside it or
as the id of a preset. Of a scenario that fails the line is shown, what was expected, what there is,
and all that happened. With --from-case the operand is a procedure, and what is written is a
scenario that tells the case again: FILE holds its trail, as \`dueprocess simulate --save\` writes
it. With --generate it is one too, and what is written are scenarios that show as much of it as can
be found; the same seed and budget give the same. With --coverage it is told what the scenarios show
of their procedures, with --mutate which mistakes in a procedure they would let through. The code is
1 where a scenario fails, a file has mistakes, a threshold is not reached, a mistake would be let
through, or something could not be shown by generated scenarios.`,
  options: {
    filter: { takes: 'TEXT', many: true, summary: 'Only scenarios with this in name or title' },
    format: { values: formats, summary: 'For people, for programs, for build servers' },
    watch: { short: 'w', summary: 'Run again whenever a file or its procedure has changed' },
    'from-case': { takes: 'FILE', summary: 'Write a scenario from a case that happened' },
    generate: { summary: 'Write scenarios that show all of a procedure' },
    seed: { takes: 'N', summary: 'Of --generate: other scenarios for another one (without it: 1)' },
    budget: { takes: 'N', summary: 'Of --generate: how much is tried (without it: 20000)' },
    coverage: { summary: 'Tell what the scenarios show of their procedures' },
    threshold: {
      takes: 'PERCENT',
      many: true,
      summary: 'Of --coverage: what is needed, of all or as in steps=100',
    },
    mutate: { summary: 'Tell which mistakes in the procedures no scenario would notice' },
    out: { short: 'o', takes: 'FILE', summary: 'Where it goes (without it: the standard output)' },
    force: { summary: 'Replace a file that is there' },
  },
  operands: ['file'],
  examples: [
    'dueprocess test scenarios.yaml',
    'dueprocess test --watch --filter overdue scenarios.yaml',
    'dueprocess test --format junit tests/*.yaml > results.xml',
    'dueprocess test --from-case case.json procedure.yaml > scenario.yaml',
    'dueprocess test --generate --seed 7 --out scenarios.yaml procedure.yaml',
    'dueprocess test --coverage --threshold 90 --threshold steps=100 scenarios.yaml',
    'dueprocess test --coverage --format html --out coverage.html scenarios.yaml',
    'dueprocess test --mutate scenarios.yaml',
  ],
  run,
}

async function run(given: Arguments, session: Session): Promise<ExitCode> {
  const { options, lists, operands } = given
  const { words } = session
  const wrongUse = (...problems: string[]): ExitCode => reportWrongUse(session, name, problems)
  const problem = problemOfFiles(operands, words)
  if (problem) return wrongUse(problem)
  const { misuseOf } = await import('../test/misuse.ts')
  const misuse = misuseOf(given, session.language)
  if (misuse !== undefined) return wrongUse(misuse)
  const trail = options.get('from-case')
  if (typeof trail === 'string' || options.has('generate')) {
    if (operands.length > 1) return wrongUse(words.tooMany(operands.slice(1).join(' ')))
    const [operand = ''] = operands
    const { writeGenerated, writeScenario } = await import('../test/index.ts')
    return typeof trail === 'string'
      ? await writeScenario(session, trail, operand)
      : await writeGenerated(session, operand, { ...numbersOf(given), ...destinationOf(given) })
  }
  const format = formats.find((one) => one === options.get('format')) ?? 'text'
  const isWatching = options.has('watch')
  if (isWatching && operands.includes(standardInput)) return wrongUse(words.check.watchesFiles)
  if (isWatching && format !== 'text') return wrongUse(words.check.watchesText)
  const { mutateFiles, coverFiles, runFiles, watchScenarios } = await import('../test/index.ts')
  const filters = lists.get('filter') ?? []
  if (options.has('coverage')) {
    const thresholds = lists.get('threshold') ?? []
    return await coverFiles(session, operands, {
      format,
      filters,
      thresholds,
      ...destinationOf(given),
    })
  }
  if (options.has('mutate'))
    return await mutateFiles(session, operands, { format, ...destinationOf(given) })
  const asked = { format: format === 'html' ? 'text' : format, filters } as const
  if (isWatching) return await watchScenarios(session, operands, asked)
  return (await runFiles(session, operands, asked)).code
}

const name = 'dueprocess test'

function numbersOf({ options }: Arguments): { seed?: number; budget?: number } {
  const [seed, budget] = [options.get('seed'), options.get('budget')]
  return {
    ...(typeof seed === 'string' ? { seed: Number(seed) } : {}),
    ...(typeof budget === 'string' ? { budget: Number(budget) } : {}),
  }
}

function destinationOf({ options }: Arguments): { out?: string; replace: boolean } {
  const out = options.get('out')
  return { ...(typeof out === 'string' ? { out } : {}), replace: options.has('force') }
}
