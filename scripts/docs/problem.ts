/** Something in the documentation that is not true. */
export type Problem = {
  readonly path: string
  /** Counted from 1. */
  readonly line: number
  readonly message: string
  /** What the document should show instead, where the program knows it. */
  readonly replacement?: Replacement
}

/** A new text for a part of a document. */
export type Replacement = { readonly start: number; readonly end: number; readonly text: string }

/** The document that a block stands in, and the folder in which its blocks run. */
export type Place = { readonly path: string; readonly folder: string }

/** An output as a document shows it, and where. */
export type Shown = {
  readonly text: string
  readonly line: number
  readonly start: number
  readonly end: number
}

/**
 * Compares what a document shows with what happened. Blanks at the end of lines and empty lines at
 * the end do not count.
 */
export function compareOutput(place: Place, shown: Shown, actual: string): readonly Problem[] {
  const [want, got] = [lines(shown.text), lines(actual)]
  const first = got.findIndex((line, index) => line !== want[index])
  if (first < 0 && got.length === want.length) return []
  const at = first < 0 ? got.length : first
  const message = `the output differs: it shows ${quote(want[at])}, but the program prints ${quote(got[at])}`
  const line = shown.line + Math.min(at, want.length)
  const text = got.map((one) => `${one}\n`).join('')
  const replacement = { start: shown.start, end: shown.end, text }
  return [{ path: place.path, line, message, replacement }]
}

function lines(text: string): readonly string[] {
  const trimmed = text.replaceAll(/[ \t\r]+$/gm, '').replace(/\n+$/, '')
  return trimmed === '' ? [] : trimmed.split('\n')
}

function quote(line: string | undefined): string {
  return line === undefined ? 'nothing more' : JSON.stringify(line)
}
