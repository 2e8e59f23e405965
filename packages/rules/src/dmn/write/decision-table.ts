import type { DecisionTable, HitPolicy, TableInput, TableOutput } from '../../tables/index.ts'
import type { Json, Type } from '../../values/index.ts'
import { writePolicy } from '../hit-policy.ts'
import type { Create } from '../model/moddle.ts'
import type { FeelRow } from './expand-rows.ts'
import { feelLiteral } from './feel-cell.ts'
import type { FeelTable } from './feel-table.ts'
import { allowedValues, feelType } from './item-definition.ts'
import { outputScale } from './output-scale.ts'
import { feelForXml, plainForXml } from './xml-text.ts'

/** Makes the element of a table; `id` is that of its decision. */
export function writeTable(create: Create, id: string, feel: FeelTable): object {
  const { table, expressions, rows } = feel
  const cites = table.rules.some((rule) => rule.clause !== undefined)
  return create('dmn:DecisionTable', {
    id: `${id}-table`,
    ...policyIn(table),
    preferredOrientation: 'Rule-as-Row',
    outputLabel: plainForXml(table.id),
    input: table.inputs.map((input, index) =>
      writeInput(create, `${id}-input-${index + 1}`, input, expressions[index] as string),
    ),
    output: table.outputs.map((_, index) =>
      writeOutput(create, `${id}-output-${index + 1}`, table, index),
    ),
    annotation: cites ? [create('dmn:RuleAnnotationClause', { name: 'clause' })] : undefined,
    rule: rows.map((row, index) => writeRule(create, `${id}-rule-${index + 1}`, feel, row, cites)),
  })
}

/**
 * The least and greatest word of a scale are a priority: DMN's own minimum and maximum compare texts
 * by the alphabet.
 */
function policyIn({ policy, outputs }: DecisionTable): ReturnType<typeof writePolicy> {
  const isScale = outputs[0]?.type.kind === 'enumeration'
  return writePolicy(isScale && (policy === 'min' || policy === 'max') ? 'highest' : policy)
}

function writeInput(create: Create, id: string, input: TableInput, text: string): object {
  const { name, type, expression } = input
  const values = expression.syntax.kind === 'name' ? allowedValues(type) : undefined
  return create('dmn:InputClause', {
    id,
    label: plainForXml(name),
    inputExpression: create('dmn:LiteralExpression', {
      id: `${id}-expression`,
      typeRef: feelType(type),
      text,
    }),
    inputValues: values === undefined ? undefined : unaryTests(create, `${id}-values`, values),
  })
}

function unaryTests(create: Create, id: string, text: string): object {
  return create('dmn:UnaryTests', {
    id,
    text,
  })
}

function literal(create: Create, id: string, text: string): object {
  return create('dmn:LiteralExpression', {
    id,
    text,
  })
}

/** A single output has no name in DMN (1.5, 8.3.3); its label keeps it. */
function writeOutput(create: Create, id: string, table: DecisionTable, index: number): object {
  const { name, type } = table.outputs[index] as TableOutput
  const values = outputScale(table, index)
  const other = table.else?.[index]
  return create('dmn:OutputClause', {
    id,
    name: table.outputs.length === 1 ? undefined : plainForXml(name),
    label: plainForXml(name),
    typeRef: feelType(type),
    outputValues: values === undefined ? undefined : unaryTests(create, `${id}-values`, values),
    defaultOutputEntry:
      other === undefined
        ? undefined
        : literal(create, `${id}-default`, elseLiteral(table.policy, other, type)),
  })
}

/** Under count the default is a number, whatever the outputs are. */
function elseLiteral(policy: HitPolicy, value: Json, type: Type): string {
  return feelForXml(feelLiteral(value, policy === 'count' ? { kind: 'number' } : type))
}

/** The clause stands in the annotations, and in the description, which is what dmn-js shows. */
function writeRule(
  create: Create,
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
  return create('dmn:DecisionRule', {
    id,
    description: clause === '' ? undefined : clause,
    inputEntry: cells.map((cell, at) => unaryTests(create, `${id}-input-${at + 1}`, cell)),
    outputEntry: outputs.map((text, at) => literal(create, `${id}-output-${at + 1}`, text)),
    annotationEntry: cites ? [create('dmn:RuleAnnotation', { text: clause })] : undefined,
  })
}
