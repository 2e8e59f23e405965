import { displayWidth } from '@dueprocess/core'

/** A text filled up with blanks to a number of columns, at least two of them. */
export function fit(text: string, columns: number): string {
  const width = [...text].reduce((sum, character) => sum + displayWidth(character), 0)
  return text + ' '.repeat(Math.max(columns - width, 2))
}
