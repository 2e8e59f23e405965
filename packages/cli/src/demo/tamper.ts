import { copyFileSync, readFileSync, writeFileSync } from 'node:fs'
import { type Entry, type TrailVerdict, verifyTrail } from '@dueprocess/core'
import { openSqliteStore } from '@dueprocess/sqlite'

/** One byte of a copy of the file, changed by somebody who has write access to it. */
export interface Tampering {
  /** What stood there, and what stands there now, with some text around the byte. */
  readonly before: string
  readonly after: string
  /** The entry that it lies in. */
  readonly seq: number
  readonly verdict: TrailVerdict
}

/**
 * Copies a database, changes one digit inside an entry of a case, and asks what verification says.
 * The file itself is only read.
 */
export async function tamper(
  file: string,
  copy: string,
  entry: Entry,
  figure: string,
): Promise<Tampering> {
  copyFileSync(file, copy)
  const bytes = readFileSync(copy)
  const at = placeOf(bytes, entry, figure)
  const last = at + Buffer.byteLength(figure) - 1
  const before = bytes.toString('utf8', at, last + 1)
  // A digit for a digit keeps the JSON well-formed: nothing but the hash can tell.
  bytes[last] = bytes[last] === 0x39 ? 0x30 : (bytes[last] as number) + 1
  writeFileSync(copy, bytes)
  const store = await openSqliteStore(copy)
  try {
    const trail = await store.trail(entry.case)
    const after = bytes.toString('utf8', at, last + 1)
    return { before, after, seq: entry.seq, verdict: verifyTrail(trail) }
  } finally {
    store.close()
  }
}

/** Where the figure stands in the stored text of the entry: behind the entry's own beginning. */
function placeOf(bytes: Buffer, entry: Entry, figure: string): number {
  const text = JSON.stringify(entry)
  const beginning = Buffer.from(text.slice(0, text.indexOf(figure)))
  const start = bytes.indexOf(beginning)
  const at = bytes.indexOf(figure, Math.max(start, 0))
  if (start < 0 || at < 0) throw new Error(`"${figure}" is not in the file as entry ${entry.seq}.`)
  return at
}
