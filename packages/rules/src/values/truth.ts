/** Kleene's three values: `undefined` is unknown, which is not false. */
export type Truth = boolean | undefined

export function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false
  return a === undefined || b === undefined ? undefined : true
}

export function or(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true
  return a === undefined || b === undefined ? undefined : false
}

export function not(a: Truth): Truth {
  return a === undefined ? undefined : !a
}
