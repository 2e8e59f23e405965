/** Kleene's three values: `undefined` is unknown, which is not false. */
export type Truth = boolean | undefined

/** False where one is false, even beside an unknown one. */
export function and(a: Truth, b: Truth): Truth {
  if (a === false || b === false) return false
  return a === undefined || b === undefined ? undefined : true
}

/** True where one is true, even beside an unknown one. */
export function or(a: Truth, b: Truth): Truth {
  if (a === true || b === true) return true
  return a === undefined || b === undefined ? undefined : false
}

/** The opposite of unknown is unknown. */
export function not(a: Truth): Truth {
  return a === undefined ? undefined : !a
}
