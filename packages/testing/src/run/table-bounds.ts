import type { Procedure } from '@dueprocess/core'
import type { DecisionTable, ReadFact } from '@dueprocess/rules'

/** A value of an input at, just below or just above a number that a cell of its column names. */
export interface TableBound {
  readonly decision: string
  readonly input: string
  readonly value: number
}

const found = new WeakMap<Procedure, readonly TableBound[]>()

/**
 * Of each number that a cell compares with: itself, and its neighbours as near as the domain has
 * them: one apart for whole numbers, a hundredth for others.
 */
export function tableBounds(procedure: Procedure): readonly TableBound[] {
  const known = found.get(procedure)
  if (known) return known
  const bounds = [...procedure.decisions.values()].flatMap(({ id, table }) =>
    table.inputs.flatMap(({ name }, index) =>
      valuesAround(table, index).map((value) => ({ decision: id, input: name, value })),
    ),
  )
  found.set(procedure, bounds)
  return bounds
}

/** The bounds at which the inputs of tables are, as facts stand. */
export function boundsMet(procedure: Procedure, read: ReadFact): readonly TableBound[] {
  const bounds = tableBounds(procedure)
  if (bounds.length === 0) return []
  const values = new Map<string, unknown>()
  return bounds.filter(({ decision, input, value }) => {
    const key = `${decision} ${input}`
    if (!values.has(key)) {
      const { inputs = [] } = procedure.decisions.get(decision)?.table ?? {}
      values.set(key, inputs.find(({ name }) => name === input)?.expression.evaluateToFact(read))
    }
    return values.get(key) === value
  })
}

const numbers = /-?\d+(\.(?<decimals>\d+))?/g

function valuesAround({ space, rules }: DecisionTable, index: number): readonly number[] {
  const line = space.columns[index]?.line
  if (!line?.numeric) return []
  const values = rules.flatMap(({ cells }) =>
    [...(cells[index] ?? '').matchAll(numbers)].flatMap(([text, , decimals = '']) => {
      const digits = line.whole ? 0 : Math.max(2, decimals.length)
      const step = 10 ** -digits
      const at = Number(text)
      return [at - step, at, at + step].map((value) => Number(value.toFixed(digits)))
    }),
  )
  const isWithin = (value: number): boolean => value >= line.minimum && value <= line.maximum
  return [...new Set(values)].filter(isWithin).sort((a, b) => a - b)
}
