import type { ExitCode } from './io.ts'
import type { Session } from './session.ts'

/** What became of looking at files once, with the other files that they rest on. */
interface Looked {
  readonly code: ExitCode
  readonly bases: readonly string[]
}

/** Looks at files, and again each time that one of them has changed, until the process is ended. */
export async function runAgain(
  session: Session,
  files: readonly string[],
  look: () => Promise<Looked>,
): Promise<ExitCode> {
  const { stdout, stderr, words } = session
  let last = await look()
  for (;;) {
    stderr.write(`${words.check.watching}\n`)
    const watched = session.watchFiles([...files, ...last.bases])[Symbol.asyncIterator]()
    const { done = false } = await watched.next()
    await watched.return?.()
    if (done) return last.code
    // On a terminal only what holds now is of interest.
    if (stdout.terminal) stdout.write('\u001b[2J\u001b[3J\u001b[H')
    last = await look()
  }
}
