import type { Diagnostic, Position, Range } from '@dueprocess/core'
import type { CheckedFile } from './checked-file.ts'
import { positionsOf } from './positions.ts'

/** Where something lies: the file, and line and column from 1. */
export interface PlacedRange {
  readonly file: string
  readonly start: Position & { readonly offset: number }
  readonly end: Position & { readonly offset: number }
}

/** Something at a range of the text that was checked, or of one that it extends. */
type Placed = Pick<Diagnostic, 'range' | 'file'>

/** Finds the places of all diagnostics of a file at once. */
export function placesOf(checked: CheckedFile): (placed: Placed) => PlacedRange {
  const { file, text, files, diagnostics } = checked
  const all = diagnostics.flatMap((one): readonly Placed[] => [one, ...(one.related ?? [])])
  const texts = new Map<string | undefined, string>([[undefined, text]])
  for (const other of files.slice(1)) texts.set(other.name, other.text)
  const positions = new Map(
    [...texts].map(([name, content]) => {
      const offsets = all.flatMap((one) => (one.file === name ? offsetsOf(one.range) : []))
      return [name, positionsOf(content, offsets)] as const
    }),
  )
  return ({ range, file: name }) => {
    const place = (offset: number): PlacedRange['start'] => ({
      ...(positions.get(name)?.get(offset) ?? { line: 1, column: 1 }),
      offset,
    })
    return { file: name ?? file, start: place(range.start), end: place(range.end) }
  }
}

function offsetsOf({ start, end }: Range): readonly number[] {
  return [start, end]
}
