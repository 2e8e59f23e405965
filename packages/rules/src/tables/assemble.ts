import { error } from '../conditions/report.ts'
import type { Json, Type } from '../values/index.ts'
import { say } from '../values/index.ts'
import { parseOutput } from './cells/output.ts'
import { checkHeader, checkPolicy } from './check-header.ts'
import { type CompileInput, compileInputs, type InputColumn } from './compile-inputs.ts'
import { type CompiledRule, compileRules } from './compile-rules.ts'
import { makeDecider } from './decide.ts'
import { locate } from './locate.ts'
import { givesList, policies } from './policy.ts'
import { rankRows } from './rank.ts'
import type { HitPolicy, TableIssue, TableSource } from './source.ts'
import { makeColumn } from './space/column.ts'
import { type Line, lineOf } from './space/line.ts'
import type { Space } from './space/space.ts'
import type { DecisionTable, TableInput, TableOutput } from './table.ts'

/** At most so many issues of one table are reported: more hide the first one. */
const mostIssues = 50

export interface CompiledTable {
  /** Absent where there are errors, here or in the text that the source was read from. */
  readonly table?: DecisionTable
  readonly issues: readonly TableIssue[]
}

/**
 * Checks a table and makes it ready to decide, given how the expressions of its inputs are
 * compiled. Never throws; every wrong column, cell or policy is an issue.
 */
export function assembleTable(source: TableSource, compileInput: CompileInput): CompiledTable {
  const header = checkHeader(source)
  const inputs = compileInputs(source.inputs, compileInput)
  const first = [...header, ...inputs.issues]
  const lines = source.outputs.map((output) => lineOf(output.type))
  if (hasError(first) || !lines.every((line) => line !== undefined)) return { issues: first }
  const policyWord = source.policy ?? 'unique'
  const policy = policies[policyWord]
  const rules = compileRules(source, inputs.columns, lines, policy, mostIssues)
  const other = compileElse(source, policyWord, lines)
  const policyIssues = checkPolicy(source, policyWord, policy, lines)
  const issues = [...first, ...policyIssues, ...rules.issues, ...other.issues]
  const found = distinct(issues, source).slice(0, mostIssues)
  if (source.incomplete || hasError(issues)) return { issues: found }
  const table = assemble(source, policyWord, inputs.columns, lines, rules.rules, other.values)
  return { table, issues: found }
}

function hasError(issues: readonly TableIssue[]): boolean {
  return issues.some((issue) => issue.severity === 'error')
}

/**
 * A heading of a matrix is a cell of many rules; what is wrong with it is said once. Rows that
 * do not say where they stand are never the same place.
 */
function distinct(issues: readonly TableIssue[], source: TableSource): TableIssue[] {
  const seen = new Set<string>()
  return issues.filter(({ code, message, span, cell, input }) => {
    const row = cell?.row ?? -1
    const place = source.rules[row]?.at === undefined ? row : null
    const key = JSON.stringify([code, message, span, cell?.column, input, place])
    const isNew = !seen.has(key)
    seen.add(key)
    return isNew
  })
}

const nowhere = { start: 0, end: 0 }

/** Under count, `else` is the count itself. */
function compileElse(
  source: TableSource,
  word: HitPolicy,
  lines: readonly Line[],
): { readonly values?: readonly Json[]; readonly issues: readonly TableIssue[] } {
  const cells = source.else
  if (cells === undefined) return { issues: [] }
  if (!Array.isArray(cells) || cells.length !== lines.length) {
    const found = Array.isArray(cells) ? say`has ${cells.length}` : say`is no list`
    const names = source.outputs.map(({ name }) => name).join(', ')
    const message = say`else must be a list with one value for each output (${names}), but ${found}`
    return { issues: [error('wrong-cell-count', message, nowhere)] }
  }
  const counted = lineOf({ kind: 'number', integer: true, minimum: 0 }) as Line
  const issues: TableIssue[] = []
  const values = cells.map((cell, index): Json => {
    const line = word === 'count' ? counted : (lines[index] as Line)
    const { value, issues: found } = parseOutput(cell, line, [])
    const column = source.outputs[index]?.name ?? ''
    issues.push(...found.map((issue) => locate(issue, source.elseAt?.[index], { column })))
    return value !== undefined && 'json' in value ? value.json : null
  })
  return { values, issues }
}

function resultOf(type: Type, word: HitPolicy): Type {
  if (word === 'count') return { kind: 'number', integer: true, minimum: 0 }
  return givesList(word) ? { kind: 'list', of: type } : type
}

function assemble(
  source: TableSource,
  policy: HitPolicy,
  inputColumns: readonly InputColumn[],
  lines: readonly Line[],
  rules: readonly CompiledRule[],
  other: readonly Json[] | undefined,
): DecisionTable {
  const space: Space = {
    mode: source.rows ?? 'all-cells',
    rows: rules.length,
    columns: inputColumns.map(({ line }, index) =>
      makeColumn(
        line,
        rules.map((rule) => rule.sets[index] ?? []),
      ),
    ),
  }
  const inputs: readonly TableInput[] = inputColumns.map((column) => column.input)
  const outputs: readonly TableOutput[] = source.outputs.map(({ name, type }) => ({
    name,
    type,
    result: resultOf(type, policy),
  }))
  const checked = rules.map(({ sets: _, ...rule }) => rule)
  const order = rankRows(policies[policy], lines, checked)
  const parts = { id: source.id, policy, inputs, outputs, rules: checked, space, order, lines }
  const all = other === undefined ? parts : { ...parts, else: other }
  return {
    id: source.id,
    policy,
    mode: space.mode,
    inputs,
    outputs,
    rules: checked,
    ...(other === undefined ? {} : { else: other }),
    reads: [...new Set(inputs.flatMap((input) => input.expression.reads))],
    space,
    order,
    ...makeDecider(all),
  }
}
