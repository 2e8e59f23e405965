import type { Json } from '@dueprocess/rules'
import { digest, sameJson } from '../digest/index.ts'
import type { Entry } from './entry.ts'

/** An entry that has not been hashed yet; `previous` chains it to the one before. */
export type UnsealedEntry = Omit<Entry, 'hash'>

export function seal(entry: UnsealedEntry): Entry {
  return { ...entry, hash: hashOf(entry) }
}

/** Whether two entries say the same, the hash included, as far as nothing in them can be erased. */
export function isSameEntry({ personal: _, ...a }: Entry, { personal: __, ...b }: Entry): boolean {
  return a.hash === b.hash && sameJson(a as unknown as Json, b as unknown as Json)
}

/** The hash that an entry must carry: over everything in it but the hash and what can be erased. */
export function hashOf({ personal: _, ...entry }: UnsealedEntry): string {
  // An entry is plain JSON by construction; interfaces have no index signature to say so.
  return digest(entry as unknown as Json)
}
