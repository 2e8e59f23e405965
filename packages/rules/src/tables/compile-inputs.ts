import type { CompiledExpression, Expression } from '../conditions/index.ts'
import { error, quote } from '../conditions/report.ts'
import { say } from '../values/index.ts'
import { moveTo } from './locate.ts'
import type { InputSource, TableIssue } from './source.ts'
import { type Line, lineOf } from './space/line.ts'
import type { TableInput } from './table.ts'

/** An input and the line on which its cells are places. */
export interface InputColumn {
  readonly input: TableInput
  readonly line: Line
}

/** Compiles the text of an input. */
export type CompileInput = (text: string) => CompiledExpression

/**
 * Compiles the expressions of the inputs. Two columns of the same expression are refused: they
 * can never differ, so a table that treats them as free would report gaps that cannot occur.
 */
export function compileInputs(
  sources: readonly InputSource[],
  compile: CompileInput,
): { readonly columns: readonly InputColumn[]; readonly issues: readonly TableIssue[] } {
  const issues: TableIssue[] = []
  const seen = new Map<string, string>()
  const columns = sources.flatMap((source) => {
    const { expression, issues: found } = compile(source.expression)
    const place = (issue: TableIssue): TableIssue => ({
      ...issue,
      span: moveTo(source.at, issue.span),
      input: source.name,
    })
    issues.push(...found.map(place))
    if (expression === undefined) return []
    const wrong = checkInput(source, expression, seen)
    seen.set(expression.canonical, source.name)
    if (wrong !== undefined) issues.push(place(wrong))
    const line = lineOf(expression.type)
    return line === undefined
      ? []
      : [{ input: { name: source.name, expression, type: expression.type }, line }]
  })
  return { columns, issues }
}

function checkInput(
  source: InputSource,
  expression: Expression,
  seen: ReadonlyMap<string, string>,
): TableIssue | undefined {
  const span = { start: 0, end: source.expression.length }
  const name = quote(source.name)
  const same = seen.get(expression.canonical)
  if (same !== undefined) {
    const message = say`the columns ${quote(same)} and ${name} ask the same (${expression.canonical}): write one column, with ranges such as [3..10)`
    return error('repeated-input', message, span)
  }
  const line = lineOf(expression.type)
  if (line === undefined) {
    const message = say`the input ${name} is a ${expression.type.kind}, which no cell can test; use count(…), contains(…) or a part of it`
    return error('wrong-input-type', message, span)
  }
  if (line.minimum > line.maximum) {
    return error('empty-domain', say`the domain of the input ${name} has no values`, span)
  }
  return undefined
}
