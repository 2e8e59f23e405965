import { pipeline, Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { say } from '@dueprocess/rules'
import { type LogBytes, LogError } from '../record/index.ts'

/**
 * The text of bytes, piece by piece, unpacked where they are gzip. The encoding is that of a byte
 * order mark, else the one that is `declared`, else UTF-8. Bytes that are not of it are refused: to
 * replace them would change names without a trace.
 */
export async function* textOf(
  bytes: LogBytes,
  declared: string | ((start: string) => string | undefined) | undefined,
): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  let name = 'utf-8'
  const decode = (piece?: Uint8Array): string => {
    try {
      return decoder?.decode(piece, { stream: piece !== undefined }) ?? ''
    } catch (error) {
      const hint = say`Say the encoding that it is in, or save it as UTF-8`
      throw new LogError(
        'wrong-encoding',
        say`the log is not ${name}, as it should be. ${hint}`,
        error,
      )
    }
  }
  for await (const piece of unpacked(bytes)) {
    if (!decoder) {
      const start = Buffer.from(piece.subarray(0, 512)).toString('latin1')
      const said = typeof declared === 'function' ? declared(start) : declared
      name = encodingOf(piece, said)
      decoder = openDecoder(name)
    }
    yield decode(piece)
  }
  yield decode()
}

const marks: readonly (readonly [name: string, mark: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
]

function encodingOf(start: Uint8Array, declared: string | undefined): string {
  const marked = marks.find(([, mark]) => mark.every((byte, index) => start[index] === byte))?.[0]
  if (marked === undefined) return declared?.toLowerCase() ?? 'utf-8'
  // "UTF-16" leaves it to the mark which of the two it is.
  if (declared && !marked.startsWith(declared.toLowerCase())) {
    const message = say`the log is said to be ${declared}, and its byte order mark says ${marked}`
    throw new LogError('wrong-encoding', message)
  }
  return marked
}

function openDecoder(name: string): TextDecoder {
  try {
    return new TextDecoder(name, { fatal: true })
  } catch (error) {
    const message = say`no encoding "${name}" is known; such as utf-8, windows-1252, gb18030`
    throw new LogError('unknown-encoding', message, error)
  }
}

/** Pieces of at least a few bytes, so that marks and declarations stand in the first one. */
async function* unpacked(bytes: LogBytes): AsyncGenerator<Uint8Array> {
  const pieces = startingWith(bytes, 512)
  const first = await pieces.next()
  if (first.done) return
  const all = prepend(first.value, pieces)
  if (first.value[0] !== 0x1f || first.value[1] !== 0x8b) {
    yield* all
    return
  }
  const unpack = createGunzip({ chunkSize: 64 * 1024 })
  pipeline(Readable.from(all), unpack, () => {})
  try {
    yield* startingWith(unpack, 512)
  } catch (error) {
    throw gzipError(error)
  }
}

async function* startingWith(bytes: LogBytes, atLeast: number): AsyncGenerator<Uint8Array> {
  let start: Uint8Array | undefined = new Uint8Array(0)
  for await (const piece of bytes) {
    if (start === undefined) yield piece
    else {
      start = Buffer.concat([start, piece])
      if (start.length < atLeast) continue
      yield start
      start = undefined
    }
  }
  if (start && start.length > 0) yield start
}

async function* prepend(
  first: Uint8Array,
  rest: AsyncIterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  yield first
  yield* rest
}

function gzipError(error: unknown): unknown {
  const { code } = error as { readonly code?: unknown }
  if (code === 'Z_BUF_ERROR') {
    return new LogError('truncated', say`the gzip file ends before its end: it was cut off`, error)
  }
  if (typeof code !== 'string' || !code.startsWith('Z_')) return error
  return new LogError('not-gzip', say`the gzip file is damaged: ${(error as Error).message}`, error)
}
