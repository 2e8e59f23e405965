import { parse as parseFast } from '@marcbachmann/cel-js'
import { evaluate, parse } from 'cel-js'
import { type Peer, thresholds } from './peer.ts'

const expression = [
  ...thresholds.map(
    ({ grade, deaths, serious, loss }) =>
      `deaths >= ${deaths} || serious >= ${serious} || loss >= ${loss} ? "${grade}" : `,
  ),
  'harm ? "minor" : "none"',
].join('')

/** Parsed once. */
export function celJs(): Peer {
  const parsed = parse(expression)
  if (!parsed.isSuccess) throw new Error(parsed.errors.join('\n'))
  return { name: 'cel-js', grade: (report) => evaluate(parsed.cst, report) as string }
}

/** The other package of this name, written for speed. Parsed once. */
export function marcbachmannCelJs(): Peer {
  return { name: 'marcbachmann-cel-js', grade: parseFast(expression) as Peer['grade'] }
}
