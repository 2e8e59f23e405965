import {
  compileTable,
  type DecisionTable,
  type TableIssue,
  type TableSource,
} from '../../tables/index.ts'
import type { Scope, Type } from '../../values/index.ts'
import { say } from '../../values/index.ts'
import type { DecisionLogic } from '../model/elements.ts'
import { type Facts, scopeOf } from './facts.ts'
import { type TableHead, titleOf } from './head.ts'
import { readInputs } from './inputs.ts'
import { feelText } from './language.ts'
import { otherMeaning } from './other-meaning.ts'
import { type Reading, textSpan } from './reading.ts'
import { type RuleFrame, readOutputCell, readRules } from './rules.ts'

/** A table of a model, checked. */
export interface ImportedTable {
  /** The fact that it gives, under multiple outputs the first part of their names. */
  readonly name: string
  /** As the model calls the decision. */
  readonly title: string
  /** Its spans and lines are places in the XML text. */
  readonly source: TableSource
  readonly table: DecisionTable
  /** What its expressions may read, with the values that its inputs allow. */
  readonly scope: Scope
}

/** Reads and compiles a table; undefined where something in it is not read, which is an issue. */
export function readTable(
  reading: Reading,
  head: TableHead,
  facts: Facts,
): ImportedTable | undefined {
  const { decision, logic, policy, outputs } = head
  if (reading.reporter.isHopeless() || !hasSensibleWidth(reading, logic)) return undefined
  const inputs = readInputs(reading, logic, outputs, facts)
  if (inputs === undefined) return undefined
  const scope = scopeOf(facts.all, inputs.narrowed)
  const inputTypes: readonly (Type | undefined)[] = inputs.inputs.map(({ expression }) =>
    scope.type(expression),
  )
  const frame: RuleFrame = { logic, inputs, inputTypes, outputs }
  const name = reading.names.declare([titleOf(decision)])
  const source: TableSource = {
    id: name,
    policy,
    inputs: inputs.inputs,
    outputs,
    rules: readRules(reading, frame),
    ...readDefaults(reading, frame),
  }
  const place = reading.places(decision)
  if (reading.reporter.hasError(place)) return undefined
  const { table, issues } = compileTable(source, scope)
  for (const issue of issues) report(reading, frame, issue)
  if (table !== undefined) refuseOtherMeanings(reading, frame, table, scope)
  if (table === undefined || reading.reporter.hasError(place)) return undefined
  return { name, title: titleOf(decision), source, table, scope }
}

/** At most so many columns of one table are read. */
const mostColumns = 1000

function hasSensibleWidth({ reporter, places }: Reading, logic: DecisionLogic): boolean {
  const columns = (logic.input?.length ?? 0) + (logic.output?.length ?? 0)
  if (columns <= mostColumns) return true
  const message = say`the table has ${columns} columns, at most ${mostColumns} are read`
  reporter.error('too-many-columns', message, places(logic))
  return false
}

function refuseOtherMeanings(
  { reporter, places }: Reading,
  { logic }: RuleFrame,
  table: DecisionTable,
  scope: Scope,
): void {
  for (const [index, { expression }] of table.inputs.entries()) {
    const other = otherMeaning(expression, scope)
    if (other === undefined) continue
    const place = places(logic.input?.[index]?.inputExpression ?? logic)
    reporter.error('other-meaning', other, place, textSpan(place))
  }
}

/** The default output entries, which `else` needs for all outputs or for none. */
function readDefaults(reading: Reading, frame: RuleFrame): Pick<TableSource, 'else' | 'elseAt'> {
  const { reporter, places } = reading
  const clauses = frame.logic.output ?? []
  const entries = clauses.map((clause) => clause.defaultOutputEntry)
  const given = entries.flatMap((entry) => (entry && feelText(reading, entry) !== '' ? entry : []))
  if (given.length === 0) return {}
  if (given.length < clauses.length) {
    const message = say`some outputs have a default output entry and some have none: give one to all of them`
    reporter.error('incomplete-default', message, places(frame.logic))
    return {}
  }
  return {
    else: given.map((entry, index) => readOutputCell(reading, frame, entry, index)),
    elseAt: given.map((entry) => textSpan(places(entry))),
  }
}

/** Puts an issue of the compiled table at the element that it is about. */
function report({ reporter, places }: Reading, frame: RuleFrame, issue: TableIssue): void {
  const place = places(elementOf(frame, issue) ?? frame.logic)
  const span = issue.cell !== undefined || issue.input !== undefined ? textSpan(place) : place.span
  reporter[issue.severity](issue.code, issue.message, place, span)
}

function elementOf({ logic, inputs, outputs }: RuleFrame, issue: TableIssue): object | undefined {
  const { cell, input } = issue
  if (input !== undefined) {
    return logic.input?.[inputs.inputs.findIndex((one) => one.name === input)]?.inputExpression
  }
  if (cell === undefined) return undefined
  const output = outputs.findIndex((one) => one.name === cell.column)
  if (cell.row === undefined) return logic.output?.[output]?.defaultOutputEntry
  const rule = logic.rule?.[cell.row]
  if (cell.column === undefined) return rule
  const column = inputs.inputs.findIndex((one) => one.name === cell.column)
  return column >= 0 ? rule?.inputEntry?.[column] : rule?.outputEntry?.[output]
}
