import { ALL, SOME } from './column.ts'
import { type Cut, makeCutter } from './cut.ts'
import { type Box, rowIn, type Space } from './space.ts'

/** Work that may still be done; one step is about one row of sixteen cells looked at in one box. */
export interface Budget {
  steps: number
}

/**
 * Judges a box by the rows that hold everywhere in it and those that hold in a part of it (rows
 * that hold nowhere are left out). Answers the partial rows that still make a difference: the
 * box is then cut and its parts are judged; none, and the box is done with; `stop` ends it all.
 */
export type Judge = (
  box: Box,
  certain: readonly number[],
  partial: readonly number[],
) => readonly number[] | 'stop'

interface Node {
  readonly box: Box
  readonly certain: readonly number[]
  readonly rows: readonly number[]
}

/**
 * Cuts a box into parts until the judge is content with each, so that the parts together are the
 * box. Cuts run along the edges of cells, where they divide the fewest rows: a table that was
 * made by dividing cases is taken apart as it was made. Exact; worst case exponential in the
 * columns, hence the budget. Answers false when that ran out before everything was judged.
 * Once `enough` rows hold everywhere in a box, the judge is not told of the other rows.
 */
export function explore(
  space: Space,
  start: Box,
  rows: readonly number[],
  budget: Budget,
  judge: Judge,
  enough: number = Number.POSITIVE_INFINITY,
): boolean {
  let findCut: ReturnType<typeof makeCutter> | undefined
  const stepsOfRow = Math.max(1, space.columns.length / 16)
  // An own stack, because the depth is the number of cuts, which may be that of all cells.
  const stack: Node[] = [{ box: start, certain: [], rows }]
  for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
    budget.steps -= (node.rows.length + 1) * stepsOfRow
    if (budget.steps < 0) return false
    const { box } = node
    const certain = [...node.certain]
    const partial: number[] = []
    for (const row of node.rows) {
      const held = rowIn(space, box, row)
      if (held === ALL) {
        certain.push(row)
        if (certain.length >= enough) break
      }
      if (held === SOME) partial.push(row)
    }
    const open = judge(box, certain, partial)
    if (open === 'stop') return true
    if (open.length === 0) continue
    // Most searches of verification end at once, and then need no room to count in.
    findCut ??= makeCutter(space, open.length)
    stack.push(...divide(box, findCut(box, open), certain, open))
  }
  return true
}

/** The two parts of a box, the lower one last, so that it is judged first. */
function divide(
  box: Box,
  { column, at }: Cut,
  certain: readonly number[],
  rows: readonly number[],
): Node[] {
  const lower = { low: box.low, high: box.high.with(column, at - 1) }
  const upper = { low: box.low.with(column, at), high: box.high }
  return [
    { box: upper, certain, rows },
    { box: lower, certain, rows },
  ]
}
