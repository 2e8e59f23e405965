import { basename, dirname, join } from 'node:path'
import { didYouMean, nearest } from '../arguments/index.ts'
import type { Io } from '../io.ts'
import { english, type Words } from '../words/index.ts'
import { type Decoded, decode } from './decode.ts'

const largest = 16 * 1024 * 1024

/** What reading a file touches; in English where no words are given. */
export type Reader = Pick<Io, 'readFile' | 'readInput' | 'listFolder'> & { readonly words?: Words }

/** The operand that stands for the standard input. */
export const standardInput = '-'

/**
 * Reads a file, or the standard input for `-`, as UTF-8. What keeps it from being read is an answer;
 * reading stops at 16 MiB, so that a device or a pipe without end has one too.
 */
export async function readText(io: Reader, file: string): Promise<Decoded> {
  const words = io.words ?? english
  try {
    const bytes = await collect(file === standardInput ? io.readInput() : io.readFile(file))
    return bytes ? decode(bytes, words) : { ok: false, problem: words.files.tooLarge }
  } catch (error) {
    const code = codeOf(error)
    // Only the file system may fail here; anything else is a fault of ours.
    if (code === undefined) throw error
    const explain = explanations.get(code) ?? (() => words.files.unreadable(code))
    return { ok: false, problem: await explain(words, io, file) }
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

type Explain = (words: Words, io: Reader, file: string) => string | Promise<string>

/** What the codes of the operating system mean for the reader of a file. */
const explanations: ReadonlyMap<string, Explain> = new Map<string, Explain>([
  ['ENOENT', explainMissing],
  ['ENOTDIR', explainMissing],
  ['EISDIR', ({ files }, _, file) => files.folder(join(file, '*.yaml'))],
  ['EACCES', ({ files }) => files.noPermission],
  ['EPERM', ({ files }) => files.noPermission],
])

async function explainMissing(words: Words, io: Reader, file: string): Promise<string> {
  const folder = dirname(file)
  const names = await io.listFolder(folder).catch(() => [])
  const meant = nearest(basename(file), names)
  return words.files.missing + didYouMean(meant && join(folder, meant), words)
}
