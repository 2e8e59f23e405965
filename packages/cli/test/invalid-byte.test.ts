import { isUtf8 } from 'node:buffer'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decode } from '../src/input/index.ts'
import { indexOfInvalidByte } from '../src/input/invalid-byte.ts'

/** Bytes in which valid and invalid sequences lie side by side. */
const mixedBytes = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }).map((text) => Buffer.from(text)),
      fc.uint8Array({ minLength: 1, maxLength: 3 }),
      fc.constantFrom(
        Buffer.from('\ufeff'),
        Buffer.from([0xe4, 0xba]),
        Buffer.from([0xed, 0xa0, 0x80]),
      ),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => Buffer.concat(pieces))

describe('the first invalid byte', () => {
  test('lies behind the longest beginning that Node takes for UTF-8', () => {
    fc.assert(
      fc.property(mixedBytes, (bytes) => {
        let longest = bytes.length
        while (!isUtf8(bytes.subarray(0, longest))) longest -= 1
        expect(indexOfInvalidByte(bytes)).toBe(longest)
      }),
    )
  })

  test('is missing exactly where the bytes can be read', () => {
    fc.assert(
      fc.property(mixedBytes, (bytes) => {
        const readable = isUtf8(bytes) && !bytes.includes(0)
        expect(decode(bytes).ok).toBe(readable)
      }),
    )
  })
})
