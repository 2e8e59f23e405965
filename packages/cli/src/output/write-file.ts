import { basename, dirname } from 'node:path'
import type { FileContent } from '../io.ts'
import { printable } from '../printable.ts'
import type { Session } from '../session.ts'

/** Where something goes that a command makes. */
export interface Destination {
  /** A file; absent, or `-`: the standard output. */
  readonly out?: string | undefined
  /** Takes the place of a file that is there. */
  readonly replace: boolean
}

/**
 * Writes a file whole or not at all and says so, or writes to the standard output. What keeps it
 * from being written is an answer; undefined where it was.
 */
export async function writeOut(
  session: Session,
  content: FileContent,
  { out, replace }: Destination,
): Promise<string | undefined> {
  if (out === undefined || out === '-') {
    session.stdout.write(typeof content === 'string' ? content : Buffer.from(content).toString())
    return undefined
  }
  const problem = await writeNamed(session, out, content, replace)
  if (problem === undefined) {
    session.stderr.write(`${session.words.files.written(printable(out))}\n`)
    return undefined
  }
  return `"${out}" ${problem}`
}

/** Whether a file is there, as far as its folder can be read. */
export async function isThere({ listFolder }: Session, file: string): Promise<boolean> {
  const names: readonly string[] = await listFolder(dirname(file)).catch(() => [])
  return names.includes(basename(file))
}

/** The same without a word about it. */
export async function writeNamed(
  { writeFile, words: { files: say } }: Session,
  file: string,
  content: FileContent,
  replace: boolean,
): Promise<string | undefined> {
  try {
    await writeFile(file, content, { replace })
    return undefined
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Only the file system may fail here; anything else is a fault of ours.
    if (typeof code !== 'string') throw error
    if (code === 'EEXIST') return say.exists
    if (code === 'EISDIR') return say.isFolder
    return code === 'EACCES' || code === 'EPERM' || code === 'EROFS'
      ? say.noWritePermission
      : say.notWritten(code)
  }
}
