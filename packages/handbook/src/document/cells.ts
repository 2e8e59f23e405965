import type { Type } from '@dueprocess/rules'
import { numberInWords, type Telling, valueInWords } from '../words/index.ts'

/**
 * A cell of a decision table in words, as what is said about its column: `>= 30` is "at least 30".
 * Undefined for a cell that says nothing.
 */
export function cellInWords(text: string, type: Type, telling: Telling): string | undefined {
  if (text === '-') return undefined
  const { words } = telling
  const negated = /^not\((.*)\)$/s.exec(text)
  if (negated?.[1] !== undefined) {
    const values = testsOf(negated[1]).map((test) => literal(test, type, telling))
    return words.document.decisions.noneOf(words.list(values))
  }
  return words.expression.or(testsOf(text).map((test) => testInWords(test, type, telling)))
}

/** The same as it stands in a table, where signs are shorter: `≥ 30`. */
export function cellInTable(text: string, type: Type, telling: Telling): string {
  if (text === '-') return '–'
  const negated = /^not\((.*)\)$/s.exec(text)
  if (negated?.[1] !== undefined) return cellInWords(text, type, telling) ?? '–'
  return telling.words.list(
    testsOf(text).map((test) => {
      const range = readRange(test)
      if (range) {
        const [open, close] = [range.lowIncluded ? '[' : '(', range.highIncluded ? ']' : ')']
        const low = literal(range.low, type, telling)
        return `${open}${low}; ${literal(range.high, type, telling)}${close}`
      }
      const compared = readComparison(test)
      if (compared === undefined) return literal(test, type, telling)
      const sign = signs[compared.operator]
      return `${sign} ${literal(compared.operand, type, telling)}`
    }),
  )
}

type Operator = '<' | '<=' | '>' | '>=' | '=' | '!='

const signs: Readonly<Record<Operator, string>> = {
  '<': '<',
  '<=': '≤',
  '>': '>',
  '>=': '≥',
  '=': '=',
  '!=': '≠',
}

function testInWords(test: string, type: Type, telling: Telling): string {
  const { expression } = telling.words
  const range = readRange(test)
  if (range) {
    const low = literal(range.low, type, telling)
    const high = literal(range.high, type, telling)
    if (range.lowIncluded && range.highIncluded) return expression.range(low, high)
    return expression.and([
      expression.compared(range.lowIncluded ? '>=' : '>', kindOf(type), low),
      expression.compared(range.highIncluded ? '<=' : '<', kindOf(type), high),
    ])
  }
  const compared = readComparison(test)
  const operand = literal(compared?.operand ?? test, type, telling)
  return expression.compared(compared?.operator ?? '=', kindOf(type), operand)
}

function kindOf(type: Type): 'amount' | 'level' | 'moment' {
  if (type.kind === 'enumeration') return 'level'
  return type.kind === 'date' || type.kind === 'date-time' || type.kind === 'time'
    ? 'moment'
    : 'amount'
}

/** The tests of a cell: commas inside quotes and brackets do not part them. */
function testsOf(text: string): readonly string[] {
  return (text.match(/(?:"(?:\\.|[^"\\])*"|[[(][^\])]*[\])[]|[^,"[(])+/g) ?? [text]).map((test) =>
    test.trim(),
  )
}

function readComparison(
  test: string,
): { readonly operator: Operator; readonly operand: string } | undefined {
  const match = /^(<=|>=|!=|<|>|=)\s*(.+)$/s.exec(test)
  return match ? { operator: match[1] as Operator, operand: match[2] ?? '' } : undefined
}

function readRange(test: string):
  | {
      readonly low: string
      readonly high: string
      readonly lowIncluded: boolean
      readonly highIncluded: boolean
    }
  | undefined {
  const match = /^([[(\]])(.+?)\.\.(.+)([\])[])$/s.exec(test)
  if (match === null) return undefined
  const [, open, low = '', high = '', close] = match
  return {
    low: low.trim(),
    high: high.trim(),
    lowIncluded: open === '[',
    highIncluded: close === ']',
  }
}

function literal(text: string, type: Type, telling: Telling): string {
  if (text === 'true' || text === 'false') return valueInWords(text === 'true', type, telling)
  if (/^-?\d[\d.]*$/.test(text)) return numberInWords(Number(text))
  const quoted = /^"(.*)"$/s.exec(text)?.[1]
  const bare = quoted === undefined ? text : quoted.replace(/\\(.)/gs, '$1')
  return type.kind === 'enumeration' ? valueInWords(bare, type, telling) : bare
}
