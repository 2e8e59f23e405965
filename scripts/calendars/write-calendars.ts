import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SourceFile } from '../source-files.ts'
import { root } from '../workspace.ts'

/**
 * Writes the files that differ from what they must be. With `--check` on the command line nothing
 * is written, and the process ends with code 1 if any differs.
 */
export function writeCalendars(files: readonly SourceFile[]): void {
  const checkOnly = process.argv.includes('--check')
  const wrong = files.filter(({ path, text }) => {
    const target = join(root, path)
    return !existsSync(target) || readFileSync(target, 'utf8') !== text
  })
  for (const { path, text } of wrong) {
    if (!checkOnly) writeFileSync(join(root, path), text)
    console.log(`${path}: ${checkOnly ? 'differs' : 'written'}`)
  }
  if (checkOnly && wrong.length > 0) process.exitCode = 1
}
