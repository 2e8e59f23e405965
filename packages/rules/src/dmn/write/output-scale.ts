import type { DecisionTable, TableOutput } from '../../tables/index.ts'
import { lineOf } from '../../tables/space/line.ts'
import type { Json } from '../../values/index.ts'
import { feelLiteral } from './feel-cell.ts'
import { feelForXml } from './xml-text.ts'

/**
 * The output values of a column: of a scale all its words, the highest first, since that is the
 * order that DMN ranks them in; of other types what the rows give, where the policy ranks it.
 */
export function outputScale(table: DecisionTable, index: number): string | undefined {
  const { type } = table.outputs[index] as TableOutput
  const values = type.kind === 'enumeration' ? wordsOf(table, type) : rankedValues(table, index)
  if (values === undefined || values.length === 0) return undefined
  return feelForXml(values.map((value) => feelLiteral(value, type)).join(', '))
}

function wordsOf(
  { policy }: DecisionTable,
  { values, ordered }: TableOutput['type'] & { readonly kind: 'enumeration' },
): readonly Json[] {
  return ordered && policy !== 'min' ? values.toReversed() : values
}

function rankedValues({ policy, rules, outputs, else: other }: DecisionTable, index: number) {
  const line = lineOf((outputs[index] as TableOutput).type)
  if (!line?.ordered || (policy !== 'highest' && policy !== 'output-order')) return undefined
  const given = rules.flatMap((rule): readonly Json[] => {
    const value = rule.outputs[index]
    return value && 'json' in value ? [value.json] : []
  })
  const all = other === undefined ? given : [...given, other[index] as Json]
  const places = new Set(all.map((value) => line.position(value) as number))
  return [...places].sort((a, b) => b - a).map((place): Json => line.json(place))
}
