import { paint } from './colours.ts'
import type { ExitCode, Io } from './io.ts'
import { printable } from './printable.ts'

/** Tells what is wrong with a call, and where to find how it is done. */
export function reportWrongUse(
  { stderr }: Io,
  command: string,
  problems: readonly string[],
): ExitCode {
  const name = paint(stderr, 'red', `${command}:`)
  for (const problem of problems) stderr.write(`${name} ${printable(problem)}\n`)
  stderr.write(`Run \`${command} --help\` to see how it is used.\n`)
  return 2
}
