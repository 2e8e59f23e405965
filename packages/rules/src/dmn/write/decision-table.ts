import type { DecisionTable, HitPolicy, TableInput, TableOutput } from '../../tables/index.ts'
import type { Json, Type } from '../../values/index.ts'
import { writePolicy } from '../hit-policy.ts'
import type { FeelRow } from './expand-rows.ts'
import { feelLiteral } from './feel-cell.ts'
import type { FeelTable } from './feel-table.ts'
import { allowedValues, feelType } from './item-definition.ts'
import type { Make } from './make.ts'
import { outputScale } from './output-scale.ts'
import { feelForXml, plainForXml } from './xml-text.ts'

/** Makes the element of a table. `id` is that of its decision, which all ids in it begin with. */
export function writeTable(make: Make, id: string, feel: FeelTable): object {
  const { table, expressions, rows } = feel
  const cites = table.rules.some((rule) => rule.clause !== undefined)
  return make('dmn:DecisionTable', `${id}_table`, {
    ...policyIn(table),
    preferredOrientation: 'Rule-as-Row',
    outputLabel: plainForXml(table.id),
    input: table.inputs.map((input, index) =>
      writeInput(make, `${id}_input_${index + 1}`, input, expressions[index] as string),
    ),
    output: table.outputs.map((_, index) =>
      writeOutput(make, `${id}_output_${index + 1}`, table, index),
    ),
    annotation: cites ? [make.plain('dmn:RuleAnnotationClause', { name: 'clause' })] : undefined,
    rule: rows.map((row, index) =>
      writeRule(make, `${id}_rule_${index + 1}`, feel, row, cites),
    ),
  }).element
}

/**
 * The least and greatest word of a scale are a priority: DMN's own minimum and maximum compare texts
 * by the alphabet.
 */
function policyIn({ policy, outputs }: DecisionTable): ReturnType<typeof writePolicy> {
  const isScale = outputs[0]?.type.kind === 'enumeration'
  return writePolicy(isScale && (policy === 'min' || policy === 'max') ? 'highest' : policy)
}

function writeInput(make: Make, id: string, input: TableInput, text: string): object {
  const { name, type, expression } = input
  const values = expression.syntax.kind === 'name' ? allowedValues(type) : undefined
  return make('dmn:InputClause', id, {
    label: plainForXml(name),
    inputExpression: make('dmn:LiteralExpression', `${id}_expression`, {
      typeRef: feelType(type),
      text,
    }).element,
    inputValues: values === undefined ? undefined : unaryTests(make, `${id}_values`, values),
  }).element
}

function unaryTests(make: Make, id: string, text: string): object {
  return make('dmn:UnaryTests', id, { text }).element
}

function literal(make: Make, id: string, text: string): object {
  return make('dmn:LiteralExpression', id, { text }).element
}

/** A single output has no name in DMN (1.5, 8.3.3); its label keeps it. */
function writeOutput(make: Make, id: string, table: DecisionTable, index: number): object {
  const { name, type } = table.outputs[index] as TableOutput
  const values = outputScale(table, index)
  const other = table.else?.[index]
  return make('dmn:OutputClause', id, {
    name: table.outputs.length === 1 ? undefined : plainForXml(name),
    label: plainForXml(name),
    typeRef: feelType(type),
    outputValues: values === undefined ? undefined : unaryTests(make, `${id}_values`, values),
    defaultOutputEntry:
      other === undefined
        ? undefined
        : literal(make, `${id}_default`, elseLiteral(table.policy, other, type)),
  }).element
}

/** Under count the default is a number, whatever the outputs are. */
function elseLiteral(policy: HitPolicy, value: Json, type: Type): string {
  return feelForXml(feelLiteral(value, policy === 'count' ? { kind: 'number' } : type))
}

/** The clause stands in the annotations, and in the description, which is what dmn-js shows. */
function writeRule(
  make: Make,
  id: string,
  { table, expressions }: FeelTable,
  { cells, row }: FeelRow,
  cites: boolean,
): object {
  const rule = table.rules[row] as DecisionTable['rules'][number]
  const clause = plainForXml(rule.clause ?? '')
  const outputs = rule.outputs.map((value, index) => {
    if ('input' in value) return expressions[value.input] as string
    return feelForXml(feelLiteral(value.json, (table.outputs[index] as TableOutput).type))
  })
  return make('dmn:DecisionRule', id, {
    description: clause === '' ? undefined : clause,
    inputEntry: cells.map((cell, at) => unaryTests(make, `${id}_input_${at + 1}`, cell)),
    outputEntry: outputs.map((text, at) => literal(make, `${id}_output_${at + 1}`, text)),
    annotationEntry: cites ? [make.plain('dmn:RuleAnnotation', { text: clause })] : undefined,
  }).element
}
