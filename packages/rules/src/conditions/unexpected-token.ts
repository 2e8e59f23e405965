import { type Issue, nearestWord } from '../values/index.ts'
import { available, didYouMean } from './available.ts'
import type { Token } from './lex.ts'
import { error, quote } from './report.ts'
import { isReserved } from './reserved.ts'
import { units } from './units.ts'

/** Says what stands where something else is needed, and for the usual slips what to write. */
export function unexpectedToken(token: Token, before: Token | undefined, wanted: string): Issue {
  const found = token.kind === 'text' ? `the text ${quote(token.text)}` : quote(token.text)
  const lower = token.text.toLowerCase()
  if (token.kind === 'name' && lower !== token.text && isReserved(lower)) {
    return error('unexpected-token', `${found} is written in small letters: ${lower}`, token, lower)
  }
  if (token.kind === 'name' && before?.kind === 'number') {
    const near = nearestWord(token.text, [...units, 'and', 'or'])
    const message = `${found} is not a unit of time; ${didYouMean(near)}${available(units)}`
    return error('unexpected-token', message, token, near)
  }
  const advice = adviceFor(token, before) ?? `expected ${wanted}`
  const place = before ? ` after ${quote(before.text)}` : ''
  return error('unexpected-token', `${found} cannot stand${place}; ${advice}`, token)
}

function adviceFor({ kind, text }: Token, before: Token | undefined): string | undefined {
  if (kind === 'name' && text === 'not') return 'write not(…) around what it denies'
  if (kind !== 'symbol') return undefined
  if (text === ',' && before?.kind === 'number') return 'a thousand is written 1000 or 1_000'
  return text === '[' ? 'a list has no filter: write some … in … satisfies …' : undefined
}
