import { displayWidth } from '../../diagnostic/index.ts'

/** How many columns a text takes; Chinese signs take two. */
export function widthOf(text: string): number {
  let width = 0
  for (const character of text) width += displayWidth(character)
  return width
}

/** A text that takes so many columns at most; what does not fit gives way to an ellipsis. */
export function shortened(text: string, most: number): string {
  if (widthOf(text) <= most) return text
  let kept = ''
  let width = 1
  for (const character of text) {
    width += displayWidth(character)
    if (width > most) break
    kept += character
  }
  return `${kept}…`
}

/** A text as lines of so many columns at most. Chinese has no blanks: each sign may begin a line. */
export function wrapped(text: string, most: number): readonly string[] {
  const lines = ['']
  let width = 0
  for (const word of text.match(/[\u2e80-\uffef][，。：；、）”]*|[^\s\u2e80-\uffef]+\s*|\s+/g) ??
    []) {
    const own = widthOf(word)
    if (width > 0 && width + own > most) {
      lines.push('')
      width = 0
    }
    lines[lines.length - 1] += word
    width += own
  }
  return lines
}
