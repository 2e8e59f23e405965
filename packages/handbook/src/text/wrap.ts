import { widthOf } from './measure.ts'

/** How a text is set. */
export interface Setting {
  readonly size: number
  readonly bold?: boolean
}

/**
 * Breaks a text into lines of at most `width`: at blanks, between Chinese or Japanese characters
 * (punctuation that closes stays with what it closes), and inside a word that is too long for a
 * line. What goes beyond `most` lines is left out behind an ellipsis.
 */
export function wrap(text: string, width: number, setting: Setting, most: number): string[] {
  const lines: string[] = []
  let line = ''
  for (const piece of pieces(text)) {
    if (fits(line + piece.trimEnd(), width, setting)) {
      line += piece
      continue
    }
    if (line !== '') lines.push(line.trimEnd())
    if (lines.length > most) break
    line = piece
    while (!fits(line.trimEnd(), width, setting) && lines.length <= most) {
      const [head, rest] = cut(line, width, setting)
      lines.push(head)
      line = rest
    }
  }
  if (line.trim() !== '') lines.push(line.trimEnd())
  return lines.length <= most ? lines : shortened(lines.slice(0, most), width, setting)
}

const between =
  /(?<=[\s/])(?=\S)|(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、，。；：）”》])(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}（“《])|(?<=\S)(?=[（“《])/u

function pieces(text: string): readonly string[] {
  return text.replace(/\s+/gu, ' ').trim().split(between)
}

function fits(line: string, width: number, { size, bold }: Setting): boolean {
  return widthOf(line, size, bold) <= width
}

function cut(word: string, width: number, setting: Setting): [string, string] {
  const characters = [...word]
  let count = 1
  while (
    count < characters.length &&
    fits(characters.slice(0, count + 1).join(''), width, setting)
  ) {
    count += 1
  }
  return [characters.slice(0, count).join(''), characters.slice(count).join('')]
}

function shortened(lines: string[], width: number, setting: Setting): string[] {
  const characters = [...(lines.at(-1) ?? '')]
  while (characters.length > 0 && !fits(`${characters.join('')}…`, width, setting)) characters.pop()
  return [...lines.slice(0, -1), `${characters.join('').trimEnd()}…`]
}
