import { indexOfInvalidByte } from './invalid-byte.ts'

/** Bytes as text, or why they are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string }

/**
 * Reads bytes as UTF-8, without a byte order mark. Other encodings are refused, not guessed: a wrong
 * guess would change the words of a procedure without a trace.
 */
export function decode(bytes: Uint8Array): Decoded {
  const mark = utf16Marks.find((one) => one.every((byte, index) => bytes[index] === byte))
  if (mark) return { ok: false, problem: 'is UTF-16; save it as UTF-8' }
  if (bytes.includes(0)) {
    return { ok: false, problem: 'has zero bytes, so it is no UTF-8 text; save it as UTF-8' }
  }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, problem: explain(bytes) }
  }
}

const utf16Marks: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

function explain(bytes: Uint8Array): string {
  const index = indexOfInvalidByte(bytes)
  const before = new TextDecoder().decode(bytes.subarray(0, index)).split(/\r\n|\r|\n/)
  const column = [...(before.at(-1) ?? '')].length + 1
  const byte = (bytes[index] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  const place = `line ${before.length}, column ${column}`
  return `is not UTF-8: byte 0x${byte} at ${place} does not belong there; save it as UTF-8`
}
