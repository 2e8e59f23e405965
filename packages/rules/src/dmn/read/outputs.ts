import { quote } from '../../conditions/report.ts'
import { parseOutput } from '../../tables/cells/output.ts'
import { scanCell } from '../../tables/cells/scan.ts'
import type { HitPolicy, OutputSource } from '../../tables/index.ts'
import { givesList } from '../../tables/policy.ts'
import { lineOf } from '../../tables/space/line.ts'
import type { Type } from '../../values/index.ts'
import { say } from '../../values/index.ts'
import type { Decision, DecisionLogic, OutputClause } from '../model/elements.ts'
import { wordsOf } from './allowed-values.ts'
import { typeOfLiterals } from './literals.ts'
import { type Reading, textSpan } from './reading.ts'

const byOutput: readonly HitPolicy[] = ['highest', 'output-order']

/**
 * The outputs of a table. Their names are those of the model; a single output that has none is
 * called as the decision. Undefined where the type of one is not known; that is an issue.
 */
export function readOutputs(
  reading: Reading,
  decision: Decision,
  logic: DecisionLogic,
  policy: HitPolicy,
): readonly OutputSource[] | undefined {
  const clauses = logic.output ?? []
  const whole = typeOfWhole(reading, decision, logic, policy)
  const outputs = clauses.map((clause, index): OutputSource | undefined => {
    const name = nameOf(clause, index, clauses.length, decision)
    const declared = typeOfClause(reading, clause, whole, clauses.length)
    const type = declared ?? typeOfLiterals(outputTexts(logic, clause, index))
    if (type && index === 0) refuseMissingOrder(reading, type, clause, policy)
    if (type) return { name, type: withOrder(reading, type, clause, policy) }
    const message = say`the output ${quote(name)} has no type: give it a typeRef such as "string" or "number"`
    return reading.reporter.error('no-type', message, reading.places(clause))
  })
  return outputs.every((output) => output !== undefined) ? outputs : undefined
}

/** The type of what the table gives: under list policies, of one item. */
function typeOfWhole(
  { types }: Reading,
  decision: Decision,
  logic: DecisionLogic,
  policy: HitPolicy,
): Type | undefined {
  const type =
    types.typeOf(logic.typeRef, logic) ?? types.typeOf(decision.variable?.typeRef, decision)
  // The number of rows says nothing about the type of a row.
  if (policy === 'count') return undefined
  return givesList(policy) && type?.kind === 'list' ? type.of : type
}

function nameOf(clause: OutputClause, index: number, count: number, decision: Decision): string {
  const given = [clause.name, clause.label].find((name) => name !== undefined && name.trim() !== '')
  if (given !== undefined) return given.trim()
  return count === 1 ? (decision.name ?? 'result') : `output ${index + 1}`
}

function typeOfClause(
  { types }: Reading,
  clause: OutputClause,
  whole: Type | undefined,
  count: number,
): Type | undefined {
  const own = types.typeOf(clause.typeRef, clause)
  const component =
    whole?.kind === 'record' && Object.hasOwn(whole.fields, clause.name ?? '')
      ? whole.fields[clause.name ?? '']
      : undefined
  // A typeRef such as "string" says less than the component of the decision's own type.
  if (own === undefined || (own.kind === 'text' && component?.kind === 'enumeration')) {
    return component ?? own ?? (count === 1 && whole?.kind !== 'record' ? whole : undefined)
  }
  return own
}

function* outputTexts(logic: DecisionLogic, clause: OutputClause, index: number): Iterable<string> {
  for (const rule of logic.rule ?? []) yield rule.outputEntry?.[index]?.text ?? ''
  yield clause.outputValues?.text ?? ''
}

/**
 * Under priority and output order the output values are a scale, highest first (DMN 1.5, 8.2.10).
 * Under other policies they are a list without an order.
 */
function withOrder(reading: Reading, type: Type, clause: OutputClause, policy: HitPolicy): Type {
  const { outputValues } = clause
  const text = outputValues?.text?.trim() ?? ''
  const ordered = byOutput.includes(policy)
  if (type.kind === 'text' || type.kind === 'enumeration') {
    const listed = text === '' ? undefined : wordsOf(text)
    const values = listed ?? (type.kind === 'enumeration' ? type.values : undefined)
    if (text !== '' && listed === undefined) reading.types.narrowed(type, outputValues)
    if (values === undefined) return type
    return ordered
      ? { kind: 'enumeration', values: values.toReversed(), ordered }
      : { kind: 'enumeration', values, ordered }
  }
  if (!ordered || text === '') return reading.types.narrowed(type, outputValues)
  if (!isDescending(type, text)) {
    const message = say`the output values ${quote(text)} must go from the highest to the lowest: any other order of such values is not read`
    const place = reading.places(outputValues ?? clause)
    reading.reporter.error('unsupported-output-order', message, place, textSpan(place))
  }
  return type
}

/** Numbers have an order of their own, but which of them goes first only the output values say. */
function refuseMissingOrder(
  { reporter, places }: Reading,
  type: Type,
  clause: OutputClause,
  policy: HitPolicy,
): void {
  const isListed = type.kind === 'enumeration' || (clause.outputValues?.text?.trim() ?? '') !== ''
  if (isListed || !byOutput.includes(policy)) return
  const message = say`the hit policy ranks the outputs by their output values, the highest first: list them`
  reporter.error('no-output-order', message, places(clause))
}

/** Whether literals stand in the order that their type has anyway. */
function isDescending(type: Type, text: string): boolean {
  const line = lineOf(type)
  if (line === undefined) return false
  const places = literalsOf(text).map((literal) => {
    const { value } = parseOutput(literal, line, [])
    return value && 'json' in value ? line.position(value.json) : undefined
  })
  return places.every((place, index) => {
    const before = places[index - 1]
    return place !== undefined && (before === undefined || before > place)
  })
}

/** The parts of a list that commas outside of quotes and parentheses separate. */
function literalsOf(text: string): readonly string[] {
  const commas = scanCell(text).tokens.filter(
    (token) => token.text === ',' && token.kind === 'symbol',
  )
  const ends = [...commas.map((token) => token.start), text.length]
  return ends.map((end, index) =>
    text.slice(index === 0 ? 0 : (ends[index - 1] as number) + 1, end),
  )
}
