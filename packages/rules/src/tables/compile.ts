import { compileExpression, type ExpressionOptions } from '../conditions/index.ts'
import type { Scope } from '../values/index.ts'
import { assembleTable, type CompiledTable } from './assemble.ts'
import type { TableSource } from './source.ts'

/**
 * Checks a table and makes it ready to decide. `scope` has the facts that the expressions of the
 * inputs may read, `zone` the zone in which they read dates and hours out of instants, as
 * conditions do. In a cell an instant always has its offset. Never throws; every wrong column, cell
 * or policy is an issue.
 */
export function compileTable(
  source: TableSource,
  scope: Scope,
  options: Pick<ExpressionOptions, 'zone'> = {},
): CompiledTable {
  return assembleTable(source, (text) => compileExpression(text, scope, options))
}
