import type { ExitCode, FileContent, Io, Person } from '../src/io.ts'
import { run } from '../src/run.ts'

/** What a call finds around it. Files that are an error cannot be read, for that reason. */
export interface Surroundings {
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>
  readonly input?: string | Uint8Array
  readonly colours?: boolean
  /** What somebody types at a terminal, a line each; without it there is no terminal. */
  readonly answers?: readonly string[]
  /** How often a watched file changes. */
  readonly changes?: number
  /** What happens before a change is told. */
  readonly onChange?: () => void
  readonly environment?: Readonly<Record<string, string>>
  /** Files that cannot be written, for this reason. */
  readonly unwritable?: Readonly<Record<string, string>>
}

export interface Called {
  readonly code: ExitCode
  readonly stdout: string
  readonly stderr: string
}

/** A call with the files that it has written. */
export interface CalledWithFiles extends Called {
  readonly files: Readonly<Record<string, FileContent>>
}

/** Calls the command without a process: `call(['check', 'a.yaml'], {files: {'a.yaml': '…'}})`. */
export async function call(
  given: readonly string[],
  surroundings: Surroundings = {},
): Promise<Called> {
  const { code, stdout, stderr } = await callWriting(given, surroundings)
  return { code, stdout, stderr }
}

/** The same with what it writes. */
export async function callWriting(
  given: readonly string[],
  surroundings: Surroundings = {},
): Promise<CalledWithFiles> {
  const { files = {}, input = '', colours = false, answers, environment = {} } = surroundings
  const { changes = 0, onChange, unwritable = {} } = surroundings
  const written: Record<string, FileContent> = {}
  let left = changes
  const told = { stdout: '', stderr: '' }
  const output = (name: 'stdout' | 'stderr'): Io['stdout'] => ({
    write: (text) => {
      told[name] += text
    },
    colours,
    terminal: false,
  })
  const code = await run(given, {
    stdout: output('stdout'),
    stderr: output('stderr'),
    readFile: async function* (path) {
      const found = written[path] ?? files[path] ?? systemError('ENOENT')
      if (found instanceof Error) throw found
      yield bytesOf(found)
    },
    readInput: async function* () {
      yield bytesOf(input)
    },
    listFolder: async (folder) => {
      const names = [...Object.keys(files), ...Object.keys(written)].flatMap((path) => {
        const inside = folder === '.' ? path : path.replace(`${folder}/`, '')
        return inside.includes('/') || (folder !== '.' && inside === path) ? [] : [inside]
      })
      if (names.length === 0) throw systemError(folder in files ? 'ENOTDIR' : 'ENOENT')
      return names
    },
    writeFile: async (path, content, { replace }) => {
      const reason = unwritable[path]
      if (reason !== undefined) throw systemError(reason)
      if (!replace && (path in files || path in written)) throw systemError('EEXIST')
      written[path] = content
    },
    watchFiles: async function* () {
      if (left === 0) return
      left--
      onChange?.()
      yield undefined
    },
    ...(answers ? { person: personWith(answers, (text) => output('stdout').write(text)) } : {}),
    environment,
    now: () => Date.UTC(2026, 2, 2, 9),
    zone: 'UTC',
  })
  return { code, ...told, files: written }
}

/** Types one answer after the other, and shows them as a terminal does. */
function personWith(answers: readonly string[], show: (text: string) => void): Person {
  const left = [...answers]
  return {
    ask: async (question) => {
      const answer = left.shift()
      show(`${question}${answer ?? ''}\n`)
      return answer
    },
  }
}

/** An error as the file system gives it. */
export function systemError(code: string): Error {
  return Object.assign(new Error(`${code}: from the file system`), { code })
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? Buffer.from(content) : content
}
