import { quote } from '../../conditions/report.ts'
import type { InputSource, OutputSource } from '../../tables/index.ts'
import type { Type } from '../../values/index.ts'
import { say } from '../../values/index.ts'
import type { DecisionLogic, InputClause } from '../model/elements.ts'
import { pathOf } from './fact-names.ts'
import type { Facts } from './facts.ts'
import { feelText } from './language.ts'
import { typeOfLiterals } from './literals.ts'
import { type Reading, textSpan } from './reading.ts'

/** The columns of a table, and the facts that it knows more about than the model. */
export interface TableInputs {
  readonly inputs: readonly InputSource[]
  /** The names of the columns by their expressions as the model has them. */
  readonly byExpression: ReadonlyMap<string, string>
  readonly narrowed: ReadonlyMap<string, Type>
}

/**
 * The inputs of a table, called by their labels, and by their expressions where they have none.
 * Undefined where one has no expression or asks for a fact without a type; that is an issue.
 */
export function readInputs(
  reading: Reading,
  logic: DecisionLogic,
  outputs: readonly OutputSource[],
  facts: Facts,
): TableInputs | undefined {
  const narrowed = new Map<string, Type>()
  const clauses = logic.input ?? []
  const texts = clauses.map((clause) => expressionOf(reading, clause))
  const isReady = clauses.map(
    (_, index) =>
      texts[index] !== undefined &&
      readDomain(reading, logic, index, texts[index], facts, narrowed),
  )
  if (!texts.every((text) => text !== undefined) || isReady.includes(false)) return undefined
  const taken = new Set(outputs.map((output) => output.name))
  const names = clauses.map((clause, index) => {
    const name = columnName(clause, texts[index] as string, taken)
    taken.add(name)
    return name
  })
  return {
    // A column may have declared the fact of a column before it, so that all names are known now.
    inputs: texts.map((text, index): InputSource => {
      const expression = reading.names.translate(text)
      return { name: names[index] as string, expression }
    }),
    byExpression: new Map(texts.map((text, index) => [text, names[index] as string])),
    narrowed,
  }
}

function expressionOf(reading: Reading, clause: InputClause): string | undefined {
  const { inputExpression } = clause
  const text = feelText(reading, inputExpression)
  if (text !== '') return text
  const message = say`the input has no expression: write the name of the fact that it asks for`
  return reading.reporter.error('no-input-expression', message, reading.places(clause))
}

function columnName(clause: InputClause, expression: string, taken: ReadonlySet<string>): string {
  const label = clause.label?.trim() ?? ''
  const names = [label, expression, `${label || expression} (input)`].filter((name) => name !== '')
  const free = names.find((name) => !taken.has(name))
  if (free !== undefined) return free
  let number = 2
  while (taken.has(`${expression} (${number})`)) number += 1
  return `${expression} (${number})`
}

/** Finds out the type of the fact that a column asks for; of an expression it follows by itself. */
function readDomain(
  reading: Reading,
  logic: DecisionLogic,
  index: number,
  text: string,
  facts: Facts,
  narrowed: Map<string, Type>,
): boolean {
  const clause = logic.input?.[index] as InputClause
  const { inputExpression, inputValues } = clause
  const path = pathOf(text)
  const declared = inputExpression && reading.types.typeOf(inputExpression.typeRef, inputExpression)
  if (path && !facts.isDeclared(path[0] as string)) {
    const type = declared ?? typeOfLiterals(inputTexts(logic, index))
    if (type === undefined) return reportNoType(reading, clause, text)
    facts.assume(path, type)
  }
  const fact = reading.names.translate(text)
  const known = facts.all.get(fact)?.type
  if (known !== undefined) {
    const type = reading.types.narrowed(moreExact(known, declared), inputValues)
    if (type !== known) narrowed.set(fact, type)
  } else if (inputValues?.text?.trim()) {
    const message = say`the input values of ${quote(text)} are not kept: only those of a fact are`
    reading.reporter.warning('domain-not-kept', message, reading.places(inputValues))
  }
  return true
}

/** Of the type of a fact and that of the column, the one that says more, where they agree. */
function moreExact(fact: Type, column: Type | undefined): Type {
  if (column?.kind === 'enumeration' && fact.kind === 'text') return column
  const isBounded = column?.kind === 'number' && fact.kind === 'number' && isPlain(fact)
  return isBounded ? column : fact
}

function isPlain(type: Type & { readonly kind: 'number' }): boolean {
  return type.minimum === undefined && type.maximum === undefined && type.integer !== true
}

function* inputTexts(logic: DecisionLogic, index: number): Iterable<string> {
  for (const rule of logic.rule ?? []) yield rule.inputEntry?.[index]?.text ?? ''
  yield logic.input?.[index]?.inputValues?.text ?? ''
}

function reportNoType(reading: Reading, clause: InputClause, text: string): false {
  const place = reading.places(clause.inputExpression ?? clause)
  const message = say`nothing says the type of ${quote(text)}: give the input expression a typeRef such as "string" or "number"`
  reading.reporter.error('no-type', message, place, textSpan(place))
  return false
}
