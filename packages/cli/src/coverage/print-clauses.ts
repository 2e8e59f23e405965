import { paint, type Style } from '../colours.ts'
import type { Session } from '../session.ts'
import type { ClauseRow, ClauseState } from './clause-rows.ts'

const styles: { readonly [State in ClauseState]: Style } = {
  covered: 'green',
  'not-exercised': 'yellow',
  broken: 'red',
  uncovered: 'red',
  'not-executable': 'dim',
  background: 'dim',
  unlisted: 'yellow',
}

// More would hide what stands below; `--format json` has them all.
const mostNames = 3

/** A table for people, and how many clauses stand how. */
export function printClauses({ stdout, words }: Session, rows: readonly ClauseRow[]): void {
  const say = words.coverage
  const widthOf = (cell: (row: ClauseRow) => string): number =>
    Math.max(0, ...rows.map((row) => cell(row).length))
  const [ids, kinds, states] = [
    widthOf(({ id }) => id),
    widthOf(({ kind }) => kind),
    widthOf(({ verdict }) => verdict),
  ]
  for (const { id, kind, verdict, elements, scenarios, reason } of rows) {
    const state = paint(stdout, styles[verdict], verdict.padEnd(states))
    const shown = scenarios.slice(0, mostNames)
    const more = scenarios.length - shown.length
    const names = more > 0 ? [...shown, say.more(more)] : shown
    const by = names.length > 0 ? `  [${names.join(', ')}]` : ''
    const told = elements.length > 0 ? elements.join(', ') + by : reason
    stdout.write(`${id.padEnd(ids)}  ${kind.padEnd(kinds)}  ${state}  ${told}\n`)
  }
  const counts = Object.keys(styles).flatMap((state) => {
    const count = rows.filter(({ verdict }) => verdict === state).length
    return count > 0 ? [`${count} ${state}`] : []
  })
  stdout.write(`\n${say.total(rows.length, counts.join(', '))}\n`)
}
