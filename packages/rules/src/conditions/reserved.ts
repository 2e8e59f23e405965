/** Words that no fact, form or definition may be called by, because the grammar needs them. */
export const reservedWords: readonly string[] = [
  ...['and', 'or', 'not', 'in', 'between', 'if', 'then', 'else', 'some', 'every', 'satisfies'],
  ...['true', 'false', 'null', 'since'],
]

const words = new Set(reservedWords)

/** Whether the grammar needs the word. After a dot it may be part of a name all the same. */
export function isReserved(word: string): boolean {
  return words.has(word)
}
