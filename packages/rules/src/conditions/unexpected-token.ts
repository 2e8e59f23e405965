import { type Issue, nearestWord, say } from '../values/index.ts'
import { available, didYouMean } from './available.ts'
import type { Token } from './lex.ts'
import { error, quote } from './report.ts'
import { isReserved } from './reserved.ts'
import { units } from './units.ts'

/** What stands on both sides of a token. */
export interface Neighbours {
  readonly before: Token | undefined
  readonly after: Token | undefined
}

/** Says what stands where something else is needed, and for the usual slips what to write. */
export function unexpectedToken(
  token: Token,
  { before, after }: Neighbours,
  wanted: string,
): Issue {
  const found = token.kind === 'text' ? say`the text ${quote(token.text)}` : quote(token.text)
  const lower = token.text.toLowerCase()
  if (token.kind === 'name' && lower !== token.text && isReserved(lower)) {
    return error(
      'unexpected-token',
      say`${found} is written in small letters: ${lower}`,
      token,
      lower,
    )
  }
  if (token.kind === 'name' && before?.kind === 'number') {
    const near = nearestWord(token.text, [...units, 'and', 'or'])
    const message = say`${found} is not a unit of time; ${didYouMean(near)}${available(units)}`
    return error('unexpected-token', message, token, near)
  }
  const advice = adviceFor(token, { before, after }, wanted) ?? say`expected ${wanted}`
  const place = before ? say` after ${quote(before.text)}` : ''
  return error('unexpected-token', say`${found} cannot stand${place}; ${advice}`, token)
}

function adviceFor(token: Token, neighbours: Neighbours, wanted: string): string | undefined {
  const { kind, text } = token
  if (kind === 'name' && text === 'not') return say`write not(…) around what it denies`
  if (kind !== 'symbol') return undefined
  if (text === ',' && isThousands(token, neighbours))
    return say`a thousand is written 1000 or 1_000`
  if (text === ',' && wanted.includes('"and"')) {
    return say`write "and" if both must be true, "or" if one is enough; several values are a list: x in ("a", "b")`
  }
  return text === '[' ? say`a list has no filter: write some … in … satisfies …` : undefined
}

/** `1,500`, without blanks. */
function isThousands(comma: Token, { before, after }: Neighbours): boolean {
  if (before?.kind !== 'number' || after?.kind !== 'number') return false
  return before.end === comma.start && comma.end === after.start && /^\d{3}$/.test(after.text)
}
