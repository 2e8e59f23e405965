import type { ExitCode } from '../io.ts'
import { runAgain } from '../run-again.ts'
import type { Session } from '../session.ts'
import { runFiles, type TestOptions } from './run-files.ts'

/** Runs scenarios, and again each time that a file or its procedure has changed. */
export function watchScenarios(
  session: Session,
  files: readonly string[],
  options: TestOptions,
): Promise<ExitCode> {
  return runAgain(session, files, () => runFiles(session, files, options))
}
