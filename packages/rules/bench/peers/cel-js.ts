import { parse as parseFast } from '@marcbachmann/cel-js'
import { evaluate, parse } from 'cel-js'
import { type Grader, thresholds } from './grader.ts'

const expression = [
  ...thresholds.map(
    ({ grade, deaths, serious, loss }) =>
      `deaths >= ${deaths} || serious >= ${serious} || loss >= ${loss} ? "${grade}" : `,
  ),
  'harm ? "minor" : "none"',
].join('')

/** Parsed once. */
export function celJs(): Grader {
  const parsed = parse(expression)
  if (!parsed.isSuccess) throw new Error(parsed.errors.join('\n'))
  return (report) => evaluate(parsed.cst, report) as string
}

/** The other package of this name, written for speed. Parsed once. */
export function marcbachmannCelJs(): Grader {
  return parseFast(expression) as Grader
}
