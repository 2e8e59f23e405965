/** Where the first sequence begins that is not UTF-8; the length where all of it is. */
export function indexOfInvalidByte(bytes: Uint8Array): number {
  // A prefix that can still be completed stays right when it is made shorter, so bisection finds
  // the longest one.
  let [right, wrong] = [0, bytes.length + 1]
  while (right + 1 < wrong) {
    const middle = (right + wrong) >> 1
    if (decodePrefix(bytes.subarray(0, middle)) === undefined) wrong = middle
    else right = middle
  }
  // What the decoder has kept back of it is the beginning of the invalid sequence.
  return Buffer.byteLength(decodePrefix(bytes.subarray(0, right)) ?? '')
}

/** The whole characters of the bytes; undefined where they cannot be the beginning of UTF-8. */
function decodePrefix(bytes: Uint8Array): string | undefined {
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return decoder.decode(bytes, { stream: true })
  } catch {
    return undefined
  }
}
