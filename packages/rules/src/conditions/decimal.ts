/**
 * Arithmetic on decimal numbers as authors write them: `0.1 + 0.2` is `0.3`, because a sum of
 * money that misses its threshold by a binary rounding error would be graded wrongly. FEEL asks
 * for IEEE 754-2008 decimals (DMN 1.5, 10.3.2.3.1); a result here has at most the 15 significant
 * digits that a double can carry, rounded to the decimal places that the exact result has.
 * A result beyond the range of a double is unknown.
 */

/** How many decimal places the shortest text of a number has. */
function decimalPlaces(value: number): number {
  if (Number.isInteger(value)) return 0
  const text = String(value)
  const exponent = text.indexOf('e')
  const mantissa = exponent < 0 ? text : text.slice(0, exponent)
  const point = mantissa.indexOf('.')
  const places = point < 0 ? 0 : mantissa.length - point - 1
  return exponent < 0 ? places : places - Number(text.slice(exponent + 1))
}

function rounded(value: number, places: number): number | undefined {
  if (value - value !== 0) return undefined
  if (places === 0) return Math.round(value) + 0
  return places > 100 ? value : Number(value.toFixed(places))
}

export function add(a: number, b: number): number | undefined {
  const sum = a + b
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return sum
  return rounded(sum, Math.max(decimalPlaces(a), decimalPlaces(b)))
}

export function subtract(a: number, b: number): number | undefined {
  return add(a, -b)
}

export function multiply(a: number, b: number): number | undefined {
  const product = a * b
  if (Number.isSafeInteger(a) && Number.isSafeInteger(b)) return product + 0
  return rounded(product, decimalPlaces(a) + decimalPlaces(b))
}

/** A quotient has 15 significant digits; by zero it is unknown. */
export function divide(a: number, b: number): number | undefined {
  const quotient = a / b
  if (quotient - quotient !== 0) return undefined
  return Number.isSafeInteger(quotient) ? quotient + 0 : Number(quotient.toPrecision(15))
}
