import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new folder, and what removes it with all that is in it. */
export function temporaryFolder(): { readonly folder: string; readonly remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'dueprocess-sqlite-'))
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
