const buffer = new DataView(new ArrayBuffer(8))

/** The least double that is greater: what stands directly after a decimal number. */
export function nextDouble(value: number): number {
  if (value === Number.POSITIVE_INFINITY) return value
  if (value === 0) return Number.MIN_VALUE
  buffer.setFloat64(0, value)
  const bits = buffer.getBigInt64(0)
  buffer.setBigInt64(0, value > 0 ? bits + 1n : bits - 1n)
  return buffer.getFloat64(0) + 0
}

/** The greatest double that is less. */
export function previousDouble(value: number): number {
  return 0 - nextDouble(-value)
}
