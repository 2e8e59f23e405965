/** A line that somebody typed: words in order, and values by name. */
export interface TypedLine {
  readonly words: readonly string[]
  readonly values: ReadonlyMap<string, string>
}

const part = /([\p{L}\p{N}_][\p{L}\p{N}_.-]*)=("(?:[^"\\]|\\.)*"|\S*)|"((?:[^"\\]|\\.)*)"|(\S+)/gu

/** Reads `block door=3 note="two words"`; in quotes, `\"` is a quote. */
export function readLine(line: string): TypedLine {
  const words: string[] = []
  const values = new Map<string, string>()
  for (const [, name, value, quoted, word] of line.matchAll(part)) {
    if (name !== undefined) values.set(name, unquoted(value ?? ''))
    else words.push(quoted === undefined ? (word ?? '') : unescaped(quoted))
  }
  return { words, values }
}

function unquoted(value: string): string {
  const isQuoted = value.length >= 2 && value.startsWith('"') && value.endsWith('"')
  return isQuoted ? unescaped(value.slice(1, -1)) : value
}

function unescaped(text: string): string {
  return text.replaceAll(/\\(.)/g, '$1')
}
