import type { Arguments, Options } from '../arguments/index.ts'
import type { ExitCode, Io } from '../io.ts'

/**
 * One command. Its module stays light, since every call loads it to know what there is: what is
 * heavy is imported when the command runs.
 */
export interface Command {
  /** One line, for the list of commands. */
  readonly summary: string
  /** What follows the name: `[options] <file…>`. */
  readonly usage: string
  readonly description: string
  readonly options: Options
  readonly examples: readonly string[]
  readonly run: (given: Arguments, io: Io) => Promise<ExitCode>
}
