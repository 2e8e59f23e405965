import type { ExitCode } from '../io.ts'
import type { Session } from '../session.ts'
import { runFiles, type TestOptions } from './run-files.ts'

/** Runs scenarios, and again each time that a file or its procedure has changed. */
export async function watchScenarios(
  session: Session,
  files: readonly string[],
  options: TestOptions,
): Promise<ExitCode> {
  const { stdout, stderr, words } = session
  let last = await runFiles(session, files, options)
  for (;;) {
    stderr.write(`${words.check.watching}\n`)
    const watched = session.watchFiles([...files, ...last.bases])[Symbol.asyncIterator]()
    const { done = false } = await watched.next()
    await watched.return?.()
    if (done) return last.code
    // On a terminal only what holds now is of interest.
    if (stdout.terminal) stdout.write('\u001b[2J\u001b[3J\u001b[H')
    last = await runFiles(session, files, options)
  }
}
