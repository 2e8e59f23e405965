import type { SourceFile } from '../source-files.ts'

/** A place where the repository breaks one of its invariants. */
export type Finding = {
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  /** What is wrong, quoting it, and what to do instead. */
  readonly message: string
}

/** One invariant of the repository: it looks at all files and names every place that breaks it. */
export type Check = (files: readonly SourceFile[]) => readonly Finding[]

/** The line of an offset in a text, counted from 1. */
export function lineAt(text: string, offset: number): number {
  return text.slice(0, offset).split('\n').length
}
