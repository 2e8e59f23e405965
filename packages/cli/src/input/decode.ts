import { english, type Words } from '../words/index.ts'
import { indexOfInvalidByte } from './invalid-byte.ts'

/** Bytes as text, or why they are none. */
export type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly problem: string }

/**
 * Reads bytes as UTF-8, without a byte order mark. Other encodings are refused, not guessed: a wrong
 * guess would change the words of a procedure without a trace.
 */
export function decode(bytes: Uint8Array, { files: say }: Words = english): Decoded {
  const mark = utf16Marks.find((one) => one.every((byte, index) => bytes[index] === byte))
  if (mark) return { ok: false, problem: say.utf16 }
  if (bytes.includes(0)) return { ok: false, problem: say.zeroBytes }
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) }
  } catch {
    return { ok: false, problem: explain(bytes, say) }
  }
}

const utf16Marks: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
]

function explain(bytes: Uint8Array, say: Words['files']): string {
  const index = indexOfInvalidByte(bytes)
  const before = new TextDecoder().decode(bytes.subarray(0, index)).split(/\r\n|\r|\n/)
  const column = [...(before.at(-1) ?? '')].length + 1
  const byte = (bytes[index] ?? 0).toString(16).toUpperCase().padStart(2, '0')
  return say.notUtf8(byte, before.length, column)
}
