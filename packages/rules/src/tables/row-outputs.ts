import type { Json } from '../values/index.ts'
import type { TableParts } from './parts.ts'
import type { RowOutputs } from './policy.ts'
import type { OutputValue, TableRule } from './table.ts'

/** What each row gives, for values of the inputs. Rows of constants are prepared once. */
export type RowOutputsFor = (json: readonly (Json | undefined)[]) => (row: number) => RowOutputs

export function prepareRowOutputs(parts: Pick<TableParts, 'rules'>): RowOutputsFor {
  const constants = parts.rules.map((rule) =>
    rule.outputs.every((value) => 'json' in value) ? rowOutputs(rule.outputs) : undefined,
  )
  return (json) => (row) => constants[row] ?? resolve(parts.rules[row] as TableRule, json)
}

function resolve(rule: TableRule, json: readonly (Json | undefined)[]): RowOutputs {
  return rowOutputs(
    rule.outputs.map((value) => {
      const known = 'input' in value ? json[value.input] : undefined
      return known === undefined ? value : { json: known }
    }),
  )
}

function rowOutputs(values: readonly OutputValue[]): RowOutputs {
  return { key: JSON.stringify(values), values }
}
