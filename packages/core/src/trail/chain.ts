import type { Json } from '@dueprocess/rules'
import { digest } from '../digest/index.ts'
import type { Entry } from './entry.ts'

/** An entry that has not been hashed yet. */
export type UnsealedEntry = Omit<Entry, 'previous' | 'hash'>

/** Chains an entry to the one before and hashes it. */
export function seal(entry: UnsealedEntry, previous: string | null): Entry {
  const chained = { ...entry, previous }
  return { ...chained, hash: hashOf(chained) }
}

/** The hash that an entry must carry: over everything in it but the hash itself. */
export function hashOf(entry: Omit<Entry, 'hash'>): string {
  // An entry is plain JSON by construction; interfaces have no index signature to say so.
  return digest(entry as unknown as Json)
}
