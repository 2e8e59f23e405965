import type { Json } from '../values/index.ts'
import type { DecisionTable, OutputValue } from './table.ts'

/**
 * What a table says, as JSON, without how it was laid out: two texts that differ in blanks, in
 * `≥` for `>=` or in `10_000` for `10000` have the same form. The order of rows and columns, the
 * clauses and the domains belong to it. A hash of it in canonical JSON (RFC 8785) identifies the
 * table.
 */
export function canonicalTable(table: DecisionTable): Json {
  return {
    id: table.id,
    policy: table.policy,
    rows: table.mode,
    inputs: table.inputs.map(({ name, expression, type }) => ({
      name,
      expression: expression.canonical,
      type: type as unknown as Json,
    })),
    outputs: table.outputs.map(({ name, type }) => ({ name, type: type as unknown as Json })),
    rules: table.rules.map((rule) => ({
      cells: rule.cells,
      outputs: rule.outputs.map((value) => outputForm(value, table)),
      ...(rule.clause === undefined ? {} : { clause: rule.clause }),
    })),
    ...(table.else === undefined ? {} : { else: table.else }),
  }
}

function outputForm(value: OutputValue, table: DecisionTable): Json {
  return 'json' in value ? value.json : { input: table.inputs[value.input]?.name ?? '' }
}
