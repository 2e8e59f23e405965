const control = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/**
 * A text that came from outside, such as the name of a file, without what would act on a terminal
 * or reorder a line.
 */
export function printable(text: string): string {
  return text.replace(control, '\ufffd')
}
