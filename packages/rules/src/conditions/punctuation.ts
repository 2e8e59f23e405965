/**
 * Characters that input methods and word processors put in place of ASCII ones. Inside an
 * expression they are never meant, so each is reported with what to write.
 */
const replacements: ReadonlyMap<string, string> = new Map([
  ...pairs('（）［］｛｝，．：；＝＜＞！＋－＊／＠＆｜－', '()[]{},.:;=<>!+-*/@&|-'),
  ...pairs('０１２３４５６７８９', '0123456789'),
  ...pairs('【】〔〕、。－–—−×÷', '[][],.----*/'),
])

/** Every character that may open or close a quoted text where `"` is meant. */
export const quotationMarks = '“”„‟＂「」『』«»‘’＇'

/** The ASCII character for a full-width or typographic one, or undefined where there is none. */
export function asciiFor(character: string): string | undefined {
  return replacements.get(character)
}

function pairs(from: string, to: string): [string, string][] {
  return [...from].map((character, index) => [character, to[index] as string])
}
