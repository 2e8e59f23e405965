import type { ExitCode } from '../io.ts'
import { runAgain } from '../run-again.ts'
import type { Session } from '../session.ts'
import { type CheckOptions, checkFiles } from './check-files.ts'

/** Checks files, and again each time that one of them has changed, until the process is ended. */
export function watchFiles(
  session: Session,
  files: readonly string[],
  options: CheckOptions,
): Promise<ExitCode> {
  return runAgain(session, files, () => checkFiles(session, files, options))
}
