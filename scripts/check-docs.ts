/**
 * Executes the documentation: TypeScript blocks are compiled and run, commands are run, procedures
 * are checked, what documents show is compared with what happens, and links must lead somewhere.
 * `--update` writes what happens into the documents. An HTML comment before a block can say
 * `not run: <reason>`, or `file: <name>` to keep the block as a file for all blocks.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { executeBlock, placeBlock } from './docs/execute-block.ts'
import { brokenLinks, linkTargets } from './docs/links.ts'
import { type MarkdownText, readMarkdown } from './docs/markdown.ts'
import type { Place, Problem } from './docs/problem.ts'
import { createScratch, documentFolder } from './docs/scratch.ts'
import { compileTypescript } from './docs/typescript-blocks.ts'
import { type SourceFile, sourceFiles } from './source-files.ts'
import { root } from './workspace.ts'

type Document = MarkdownText & { readonly file: SourceFile }

/** What is wrong in the Markdown files among the files of a repository. */
export async function documentationProblems(
  files: readonly SourceFile[],
): Promise<readonly Problem[]> {
  const documents = files
    .filter(({ path }) => path.endsWith('.md'))
    .map((file) => ({ file, ...readMarkdown(file.text) }))
  const targets = linkTargets(files, documents)
  const scratch = createScratch()
  try {
    return [
      ...documents.flatMap(({ file }) => brokenLinks(file.path, targets)),
      ...(await blockProblems(documents, scratch)),
    ]
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

async function blockProblems(
  documents: readonly Document[],
  scratch: string,
): Promise<readonly Problem[]> {
  const problems: Problem[] = []
  const places: Place[] = []
  for (const { file, blocks } of documents) {
    const place = { path: file.path, folder: documentFolder(scratch, file.path) }
    places.push(place)
    problems.push(...blocks.flatMap((block) => placeBlock(place, block)))
  }
  problems.push(...(await compileTypescript(scratch, places)))
  for (const [index, { blocks }] of documents.entries()) {
    const place = places[index] as Place
    for (const [at, block] of blocks.entries()) {
      problems.push(...(await executeBlock(place, block, blocks[at + 1], scratch)))
    }
  }
  return problems
}

/** A document with the outputs that it should show in place of those that it shows. */
export function withReplacements(file: SourceFile, problems: readonly Problem[]): string {
  return problems
    .flatMap(({ path, replacement }) => (path === file.path && replacement ? [replacement] : []))
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (whole, { start, end, text }) => whole.slice(0, start) + text + whole.slice(end),
      file.text,
    )
}

function update(files: readonly SourceFile[], problems: readonly Problem[]): void {
  for (const file of files) {
    const text = withReplacements(file, problems)
    if (text === file.text) continue
    writeFileSync(join(root, file.path), text)
    console.log(`${file.path}: updated`)
  }
}

if (import.meta.main) {
  const files = sourceFiles(root)
  const found = await documentationProblems(files)
  const updating = process.argv.includes('--update')
  if (updating) update(files, found)
  const problems = updating ? found.filter(({ replacement }) => !replacement) : found
  for (const { path, line, message } of problems) console.log(`${path}:${line}: ${message}`)
  console.log(`${problems.length} problems in the documentation`)
  if (problems.length > 0) process.exitCode = 1
}
