import { basename, dirname, join } from 'node:path'
import { didYouMean, nearest } from '../arguments/index.ts'
import type { Io } from '../io.ts'
import { type Decoded, decode } from './decode.ts'

const largest = 16 * 1024 * 1024

/** The operand that stands for the standard input. */
export const standardInput = '-'

/**
 * Reads a file, or the standard input for `-`, as UTF-8. What keeps it from being read is an answer;
 * reading stops at 16 MiB, so that a device or a pipe without end has one too.
 */
export async function readText(io: Io, file: string): Promise<Decoded> {
  try {
    const bytes = await collect(file === standardInput ? io.readInput() : io.readFile(file))
    return bytes ? decode(bytes) : { ok: false, problem: 'has over 16 MiB: that is no procedure' }
  } catch (error) {
    const code = codeOf(error)
    // Only the file system may fail here; anything else is a fault of ours.
    if (code === undefined) throw error
    const explain = explanations.get(code) ?? (() => `cannot be read (${code})`)
    return { ok: false, problem: await explain(io, file) }
  }
}

async function collect(pieces: AsyncIterable<Uint8Array>): Promise<Uint8Array | undefined> {
  const read: Uint8Array[] = []
  let size = 0
  for await (const piece of pieces) {
    read.push(piece)
    size += piece.length
    if (size > largest) return undefined
  }
  return Buffer.concat(read, size)
}

function codeOf(error: unknown): string | undefined {
  const known = error instanceof Error && 'code' in error && typeof error.code === 'string'
  return known ? String(error.code) : undefined
}

type Explain = (io: Io, file: string) => string | Promise<string>

/** What the codes of the operating system mean for the reader of a file. */
const explanations: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ['ENOENT', explainMissing],
  ['ENOTDIR', explainMissing],
  ['EISDIR', (_, file) => `is a folder; name its files, for example ${join(file, '*.yaml')}`],
  ['EACCES', () => 'cannot be read: no permission'],
  ['EPERM', () => 'cannot be read: no permission'],
])

async function explainMissing(io: Io, file: string): Promise<string> {
  const folder = dirname(file)
  const names = await io.listFolder(folder).catch(() => [])
  const meant = nearest(basename(file), names)
  return `does not exist${didYouMean(meant && join(folder, meant))}`
}
