import type { ExitCode, Io } from '../src/io.ts'
import { run } from '../src/run.ts'

/** What a call finds around it. Files that are an error cannot be read, for that reason. */
export interface Surroundings {
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>
  readonly input?: string | Uint8Array
  readonly colours?: boolean
}

export interface Called {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** Calls the command without a process: `call(['check', 'a.yaml'], {files: {'a.yaml': '…'}})`. */
export async function call(
  given: readonly string[],
  surroundings: Surroundings = {},
): Promise<Called> {
  const { files = {}, input = '', colours = false } = surroundings
  const written = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    write: (text) => {
      written[name] += text
    },
    colours,
  })
  const code = await run(given, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    readFile: async function* (path) {
      const found = files[path] ?? systemError('ENOENT')
      if (found instanceof Error) throw found
      yield bytesOf(found)
    },
    readInput: async function* () {
      yield bytesOf(input)
    },
    listFolder: async (folder) =>
      Object.keys(files).flatMap((path) => {
        const inside = folder === '.' ? path : path.replace(`${folder}/`, '')
        return inside.includes('/') || (folder !== '.' && inside === path) ? [] : [inside]
      }),
  })
  return { code, ...written }
}

/** An error as the file system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: from the file system`), { code })
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}
