const dangerous = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu

/**
 * Replaces characters that would act on a terminal or reorder a line (control characters,
 * direction marks, lone surrogates) by pictures, so that a document cannot disguise itself in a
 * message. Line feeds stay where `keepLines` is set.
 */
export function makeVisible(text: string, keepLines = false): string {
  return text.replace(dangerous, (character) => {
    if (keepLines && character === '\n') return character
    const code = character.charCodeAt(0)
    if (code < 0x20) return String.fromCharCode(0x2400 + code)
    return code === 0x7f ? '\u2421' : '\ufffd'
  })
}
