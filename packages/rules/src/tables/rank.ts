import type { Policy } from './policy.ts'
import type { Line } from './space/line.ts'
import type { OutputValue } from './table.ts'

/** Rows by rank, best first. */
export function rankRows(
  policy: Policy,
  lines: readonly Line[],
  rules: readonly { readonly outputs: readonly OutputValue[] }[],
): Int32Array {
  const order = Int32Array.from(rules.keys())
  if (policy.order === undefined) return order
  const sign = policy.order === 'highest-first' ? -1 : 1
  const places = rules.map((rule) => rule.outputs.map((value, i) => place(value, lines[i] as Line)))
  return order.sort((a, b) => {
    const [left, right] = [places[a] as number[], places[b] as number[]]
    const differing = left.findIndex((one, index) => one !== right[index])
    if (differing < 0) return a - b
    return sign * ((left[differing] as number) - (right[differing] as number))
  })
}

/** The rank of a row under the policy: the inverse of `order`. */
export function ranksOf(order: Int32Array): (row: number) => number {
  const ranks = new Int32Array(order.length)
  for (const [rank, row] of order.entries()) ranks[row] = rank
  return (row) => ranks[row] as number
}

/** Outputs without an order do not rank. */
function place(value: OutputValue, line: Line): number {
  return line.ordered && 'json' in value ? (line.position(value.json) ?? 0) : 0
}
