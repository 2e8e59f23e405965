const control = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/**
 * A text that came from outside, such as the name of a file, without what would act on a terminal
 * or reorder a line.
 */
export function printable(text: string): string {
  return text.replace(control, '\ufffd')
}

/** A text of several lines with colours, in which nothing else acts on a terminal. */
export function printableLines(text: string): string {
  return text.replace(control, (character, at: number) => {
    const isKept = character === '\n' || character === '\t'
    return isKept || (character === beginning && colour.test(text.slice(at + 1, at + 12)))
      ? character
      : '\ufffd'
  })
}

const beginning = '\u001b'
const colour = /^\[[\d;]*m/
