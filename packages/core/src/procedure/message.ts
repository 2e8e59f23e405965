import type { Texts } from './text.ts'

/** What people are told, with facts in braces: `Due {deadline.report.due}`. */
export interface Message {
  readonly id: string
  readonly texts: Texts
  /** The facts that any of its texts names, each once, in alphabetical order of their names. */
  readonly facts: readonly string[]
}

/** A piece of a message: text as it is, or a fact to be filled in. */
export type MessagePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'fact'
      readonly name: string
      /** Where the name stands in the text, without its braces. */
      readonly span: { readonly start: number; readonly end: number }
    }
  /** A brace that opens and is never closed, or closes and was never opened. */
  | { readonly kind: 'stray'; readonly span: { readonly start: number; readonly end: number } }

const pieces = /\{\{|\}\}|\{(\s*[^{}\s][^{}]*)\}|[{}]/gu

/** Reads a text with facts in braces; a brace that is meant as such is written twice. */
export function readMessage(text: string): readonly MessagePart[] {
  const parts: MessagePart[] = []
  let from = 0
  for (const match of text.matchAll(pieces)) {
    const [piece, name] = match
    const { index } = match
    if (index > from) parts.push({ kind: 'text', text: text.slice(from, index) })
    from = index + piece.length
    if (name !== undefined) parts.push({ kind: 'fact', ...trimmed(name, index + 1) })
    else if (piece.length === 2) parts.push({ kind: 'text', text: piece.slice(1) })
    else parts.push({ kind: 'stray', span: { start: index, end: from } })
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) })
  return parts
}

function trimmed(
  name: string,
  at: number,
): Pick<Extract<MessagePart, { kind: 'fact' }>, 'name' | 'span'> {
  const start = at + name.length - name.trimStart().length
  const bare = name.trim()
  return { name: bare, span: { start, end: start + bare.length } }
}
