import { quote } from '../../conditions/report.ts'
import type { OutputSource, RuleLocation, RuleSource } from '../../tables/index.ts'
import type { Type } from '../../values/index.ts'
import { say } from '../../values/index.ts'
import type { DecisionLogic, DecisionRule, TextElement } from '../model/elements.ts'
import type { TableInputs } from './inputs.ts'
import { feelText } from './language.ts'
import { bareName } from './literals.ts'
import { type Reading, textSpan } from './reading.ts'

/** The columns that the cells of a table stand in. */
export interface RuleFrame {
  readonly logic: DecisionLogic
  readonly inputs: TableInputs
  /** In the order of the inputs; undefined where it is not a fact. */
  readonly inputTypes: readonly (Type | undefined)[]
  readonly outputs: readonly OutputSource[]
}

/** The rows of a table, each with its place in the text. An empty input cell is `-`. */
export function readRules(reading: Reading, frame: RuleFrame): readonly RuleSource[] {
  const annotation = clauseColumn(reading, frame.logic)
  return (frame.logic.rule ?? []).map((rule) => {
    const clause = clauseOf(rule, annotation)
    return {
      cells: (rule.inputEntry ?? []).map((entry, index) => inputCell(reading, frame, entry, index)),
      outputs: (rule.outputEntry ?? []).map((entry, index) =>
        readOutputCell(reading, frame, entry, index),
      ),
      ...(clause === '' ? {} : { clause }),
      at: locationOf(reading, rule),
    }
  })
}

function inputCell(reading: Reading, frame: RuleFrame, entry: TextElement, index: number): string {
  const text = feelText(reading, entry) || '-'
  refuseName(reading, entry, text, frame.inputTypes[index])
  return text
}

/** An output cell; the expression of a column gives what the column asks for. */
export function readOutputCell(
  reading: Reading,
  { inputs, outputs }: RuleFrame,
  entry: TextElement,
  index: number,
): string {
  const text = feelText(reading, entry) ?? ''
  const column = inputs.byExpression.get(text)
  if (column !== undefined) return column
  refuseName(reading, entry, text, outputs[index]?.type)
  return text
}

/** Our own tables take a bare word for a word of the scale; in FEEL it names a fact. */
function refuseName(
  reading: Reading,
  entry: TextElement,
  text: string,
  type: Type | undefined,
): void {
  if (type?.kind !== 'enumeration' && type?.kind !== 'boolean') return
  const name = bareName(text)
  if (name === undefined) return
  const place = reading.places(entry)
  const fix = type.kind === 'boolean' ? say`write true or false` : say`a text is written "${name}"`
  const message = say`${quote(name)} names a fact, which no cell can read; ${fix}`
  reading.reporter.error('name-in-cell', message, place, textSpan(place))
}

function locationOf({ places, lineOf }: Reading, rule: DecisionRule): RuleLocation {
  const place = places(rule)
  return {
    line: lineOf(place.span.start),
    span: place.span,
    inputs: (rule.inputEntry ?? []).map((entry) => textSpan(places(entry))),
    outputs: (rule.outputEntry ?? []).map((entry) => textSpan(places(entry))),
  }
}

/** The annotations that cite: those called `clause`, else the first ones. */
function clauseColumn({ reporter, places }: Reading, logic: DecisionLogic): number {
  const columns = logic.annotation ?? []
  const found = columns.findIndex(({ name }) => name?.trim().toLowerCase() === 'clause')
  const kept = Math.max(found, 0)
  for (const [index, column] of columns.entries()) {
    if (index === kept) continue
    const message = say`the annotations ${quote(column.name ?? '')} are left out: a row has one, its clause`
    reporter.warning('annotation-left-out', message, places(column))
  }
  return kept
}

/** The annotation of a row; dmn-js writes it as the description. */
function clauseOf({ annotationEntry, description }: DecisionRule, column: number): string {
  const annotation = annotationEntry?.[column]?.text?.trim() ?? ''
  return annotation === '' ? (description?.trim() ?? '') : annotation
}
