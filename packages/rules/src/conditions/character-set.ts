/** A set of characters, by code point. */
export type CharacterSet = (codePoint: number) => boolean

/** One character. */
export function single(codePoint: number): CharacterSet {
  return (other) => other === codePoint
}

/** Characters from the first to the last. */
export function between(first: number, last: number): CharacterSet {
  return (other) => first <= other && other <= last
}

/** Every character that is in none of the sets, or for `false` in one of them. */
export function union(sets: readonly CharacterSet[], complement: boolean): CharacterSet {
  return (codePoint) => sets.some((set) => set(codePoint)) !== complement
}

/** Any character of a line. */
export const anyOfLine: CharacterSet = (codePoint) => codePoint !== 10 && codePoint !== 13

/** Also takes a character whose upper or lower case form is in the set. */
export function ignoringCase(set: CharacterSet): CharacterSet {
  return (codePoint) => {
    const character = String.fromCodePoint(codePoint)
    return (
      set(codePoint) ||
      set(pointOf(character.toLowerCase())) ||
      set(pointOf(character.toUpperCase()))
    )
  }
}

/**
 * The same set, which answers at once where it is asked for one character again: the copies of a
 * repeated part ask for every character one after the other.
 */
export function remembering(set: CharacterSet): CharacterSet {
  let last = -1
  let answer = false
  return (codePoint) => {
    if (codePoint !== last) answer = set(codePoint)
    last = codePoint
    return answer
  }
}

function pointOf(text: string): number {
  return text.codePointAt(0) as number
}

/** `\d \s \w` and their opposites; a letter is a letter of any script. */
export const classes: Readonly<Record<string, CharacterSet>> = {
  d: property('\\p{Nd}'),
  D: property('\\P{Nd}'),
  s: property('\\s'),
  S: property('\\S'),
  w: property('[\\p{L}\\p{M}\\p{N}_]'),
  W: property('[^\\p{L}\\p{M}\\p{N}_]'),
}

const categories = /^(?:L[ultmo]?|M[nce]?|N[dlo]?|P[cdseifo]?|S[mcko]?|Z[slp]?|C[cfson]?)$/

/** The characters of a Unicode general category (`L`, `Lu`, `Nd`), or undefined. */
export function category(name: string, complement: boolean): CharacterSet | undefined {
  return categories.test(name) ? property(`\\${complement ? 'P' : 'p'}{${name}}`) : undefined
}

/** One character is tested at a time, so the built-in engine has nothing to backtrack into. */
function property(source: string): CharacterSet {
  const expression = new RegExp(`^${source}$`, 'u')
  return (codePoint) => expression.test(String.fromCodePoint(codePoint))
}
