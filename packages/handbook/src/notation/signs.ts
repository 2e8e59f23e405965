import type { ClockMark } from '../graph/index.ts'
import type { Words } from '../words/index.ts'

// Fonts of other tools often lack signs for clocks and pauses: words stand in their place.

/** A deadline in a line of text. */
export function clockText({ title, time, status }: ClockMark, words: Words): string {
  const head = words.about(words.diagram.legend.deadline, time)
  const named = title === '' ? head : words.about(head, title)
  return status ? `${named} (${status.text})` : named
}

/** A hold in a line of text. */
export function holdText(title: string, words: Words): string {
  return words.about(words.document.columns.hold, title)
}
