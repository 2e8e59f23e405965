// Marks that reorder what follows them: a title must not turn round the text beside it.
const reordering = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/gu
// What XML 1.0 cannot hold, and what nobody sees.
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out.
const invisible = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u200b\ufeff\ufffe\uffff]/gu

/**
 * A text of a procedure as it may stand in a picture or a document: well-formed Unicode without
 * control characters, without marks that reorder what stands beside it, without zero-width blanks.
 */
export function clean(text: string): string {
  return text.toWellFormed().replace(reordering, '').replace(invisible, '')
}
