import { paint } from './colours.ts'
import type { ExitCode, Io } from './io.ts'
import { printable } from './printable.ts'
import { english, type Words } from './words/index.ts'

/** Tells what is wrong with a call, and where to find how it is done. */
export function reportWrongUse(
  { stderr, words = english }: Pick<Io, 'stderr'> & { readonly words?: Words },
  command: string,
  problems: readonly string[],
): ExitCode {
  const name = paint(stderr, 'red', `${command}:`)
  for (const problem of problems) stderr.write(`${name} ${printable(problem)}\n`)
  stderr.write(`${words.seeHelp(command)}\n`)
  return 2
}
