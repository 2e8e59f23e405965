import type { Procedure } from '@dueprocess/core'
import { loadMapping, type Mapping } from '@dueprocess/logs'
import { readText } from '../input/index.ts'
import { printable } from '../printable.ts'
import type { Session } from '../session.ts'
import { reportWrongUse } from '../wrong-use.ts'

/**
 * The mapping in a file. Where there is none, why is told, and the exit code is given instead: 2
 * for what cannot be read, 1 for what has errors.
 */
export async function findMapping(
  session: Session,
  command: string,
  file: string,
  procedure: Procedure,
): Promise<Mapping | 1 | 2> {
  const read = await readText(session, file)
  if (!read.ok) {
    reportWrongUse(session, command, [`"${file}" ${read.problem}`])
    return 2
  }
  const { mapping, diagnostics } = loadMapping(read.text, procedure)
  if (mapping) return mapping
  const { formatDiagnostics } = await import('../procedures/loading.ts')
  const { stderr, words } = session
  stderr.write(formatDiagnostics(read.text, diagnostics, { file, colours: stderr.colours }))
  stderr.write(`\n${words.logs.cannotMap(printable(file))}\n`)
  return 1
}
