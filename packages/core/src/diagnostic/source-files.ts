import type { Diagnostic, Range } from './diagnostic.ts'
import { lastAtMost } from './position.ts'

/** A text with the name by which people find it. */
export interface SourceFile {
  /** Absent where the text was given without one. */
  readonly name?: string
  readonly text: string
}

/**
 * Texts laid end to end, so that one offset says which text it lies in and where. What is made of
 * several texts can then be linked and checked as if it were one.
 */
export interface SourceFiles {
  /** In the order in which they were added. */
  readonly files: readonly SourceFile[]
  /** Adds a text and says at which offset it begins. */
  add(file: SourceFile): number
  /** What is written at a range. */
  textAt(range: Range): string
  /** What people call the text that an offset lies in; undefined for the first one. */
  nameAt(offset: number): string | undefined
  /** A diagnostic by its own text and the offsets in there. */
  place(diagnostic: Diagnostic): Diagnostic
}

/** A table of texts that begins with one. */
export function sourceFiles(first: SourceFile): SourceFiles {
  const files = [first]
  const starts = [0]
  const indexAt = (offset: number): number => Math.max(lastAtMost(starts, offset), 0)
  const localRange = ({ start, end }: Range): Range => {
    const begin = starts[indexAt(start)] ?? 0
    return { start: start - begin, end: end - begin }
  }
  const nameAt = (offset: number): string | undefined => {
    const index = indexAt(offset)
    return index === 0 ? undefined : files[index]?.name
  }
  const placed = <Placed extends { readonly range: Range }>(one: Placed): Placed => {
    const file = nameAt(one.range.start)
    return { ...one, range: localRange(one.range), ...(file === undefined ? {} : { file }) }
  }
  return {
    files,
    add: (file) => {
      // One offset lies between two texts: the end of the earlier one.
      const start = (starts.at(-1) ?? 0) + (files.at(-1)?.text.length ?? 0) + 1
      files.push(file)
      starts.push(start)
      return start
    },
    textAt: (range) => {
      const { start, end } = localRange(range)
      return files[indexAt(range.start)]?.text.slice(start, end) ?? ''
    },
    nameAt,
    place: (diagnostic) => {
      const { related } = diagnostic
      return { ...placed(diagnostic), ...(related ? { related: related.map(placed) } : {}) }
    },
  }
}
