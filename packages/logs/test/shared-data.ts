import { createReadStream, existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { test } from 'vitest'

const folder = fileURLToPath(new URL('../../../../shared/data/', import.meta.url))

/** The path of a file of the data that lies beside the repository. */
export function sharedPath(name: string): string {
  return folder + name
}

/** Its bytes. */
export function sharedBytes(name: string): AsyncIterable<Uint8Array> {
  return createReadStream(sharedPath(name))
}

const isThere = existsSync(folder)
if (!isThere) console.warn('skipped: ../shared/data is not there')

/** A test that is skipped where the data is not there. */
export const testWithData = test.skipIf(!isThere)
