import { runCommand } from '../command.ts'

/** One thing to verify. */
export type Step = {
  /** The word by which it is called alone. */
  readonly name: string
  readonly says: string
  readonly command: readonly [program: string, ...parameters: string[]]
  readonly env?: Readonly<Record<string, string>>
  /** A step without whose success this one has nothing to look at. */
  readonly after?: string
}

type Verdict = 'passed' | 'failed' | 'not run'

/**
 * Runs steps one after the other and prints how each went, with everything that a failed one said,
 * then a summary that names every step. Gives the exit code: 0 if all passed, 1 if one did not,
 * 2 if a step was asked for that does not exist.
 */
export async function runSteps(
  steps: readonly Step[],
  wanted: readonly string[],
  print: (text: string) => void,
): Promise<number> {
  const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))
  if (unknown.length > 0) {
    const available = steps.map(({ name }) => name).join(', ')
    print(`there is no step "${unknown.join('", "')}"; available: ${available}\n`)
    return 2
  }
  const chosen = steps.filter(({ name }) => wanted.length === 0 || wanted.includes(name))
  const verdicts = new Map<string, Verdict>()
  for (const [index, step] of chosen.entries()) {
    print(`[${index + 1}/${chosen.length}] ${step.says} … `)
    verdicts.set(step.name, await runStep(step, verdicts, print))
  }
  return summarise(verdicts, print)
}

async function runStep(
  { command: [program, ...parameters], after, env = {} }: Step,
  verdicts: ReadonlyMap<string, Verdict>,
  print: (text: string) => void,
): Promise<Verdict> {
  if (after !== undefined && (verdicts.get(after) ?? 'passed') !== 'passed') {
    print(`not run, since ${after} failed\n`)
    return 'not run'
  }
  const start = performance.now()
  const { code, output } = await runCommand(program, parameters, { env })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  if (code === 0) {
    print(`passed (${seconds} s)\n`)
    return 'passed'
  }
  print(`FAILED with exit code ${code} (${seconds} s)\n\n${output.trimEnd()}\n\n`)
  return 'failed'
}

function summarise(verdicts: ReadonlyMap<string, Verdict>, print: (text: string) => void): number {
  const named = (verdict: Verdict): readonly string[] =>
    [...verdicts].filter(([, one]) => one === verdict).map(([name]) => name)
  const [passed, failed, notRun] = [named('passed'), named('failed'), named('not run')]
  if (failed.length > 0) print(`failed: ${failed.join(', ')}\n`)
  if (notRun.length > 0) print(`not run: ${notRun.join(', ')}\n`)
  print(`verify: ${passed.length} steps passed, ${failed.length + notRun.length} did not\n`)
  return failed.length + notRun.length === 0 ? 0 : 1
}
