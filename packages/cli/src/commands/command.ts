import type { Arguments, Options } from '../arguments/index.ts'
import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'

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
  /** What can stand where no option does, in order, for completion; the last one may repeat. */
  readonly operands?: readonly Operand[]
  readonly examples: readonly string[]
  readonly run: (given: Arguments, session: Session) => Promise<ExitCode>
}

/** What an operand is; a procedure is a file or the id of a preset. */
export type Operand = 'file' | 'procedure' | 'code' | readonly string[]
