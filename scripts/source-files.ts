import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A text file of the repository. */
export type SourceFile = {
  /** The path from the top folder, with `/` on every system: `packages/rules/src/index.ts`. */
  readonly path: string
  readonly text: string
}

/** Folders that hold nothing written by a person, as `.gitignore` says. */
const skipped: ReadonlySet<string> = new Set(['.git', 'node_modules', 'dist'])
const skippedAtTop: ReadonlySet<string> = new Set(['coverage'])

/** Every text file of the repository, in a stable order; binary files are left out. */
export function sourceFiles(repository: string): readonly SourceFile[] {
  return [...paths(repository, '')]
    .map((path) => ({ path, text: readFileSync(join(repository, path), 'utf8') }))
    .filter(({ text }) => !text.includes('\0'))
}

function* paths(repository: string, folder: string): Generator<string> {
  const entries = readdirSync(join(repository, folder), { withFileTypes: true })
  for (const entry of entries.toSorted((a, b) => (a.name < b.name ? -1 : 1))) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`
    const isSkipped = skipped.has(entry.name) || skippedAtTop.has(path)
    if (entry.isDirectory() && !isSkipped) yield* paths(repository, path)
    if (entry.isFile()) yield path
  }
}
