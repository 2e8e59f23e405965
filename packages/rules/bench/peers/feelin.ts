import { evaluate } from 'feelin'
import { type Peer, thresholds } from './peer.ts'

const expression = [
  ...thresholds.map(
    ({ grade, deaths, serious, loss }) =>
      `if deaths >= ${deaths} or serious >= ${serious} or loss >= ${loss} then "${grade}" else `,
  ),
  'if harm then "minor" else "none"',
].join('')

/** It has no way to parse once. */
export function feelin(): Peer {
  return { name: 'feelin', grade: (report) => evaluate(expression, report).value }
}
