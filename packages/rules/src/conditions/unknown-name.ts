import { type Issue, nearestWord, type Scope, type Span, say, type Type } from '../values/index.ts'
import { available } from './available.ts'
import { error, quote } from './report.ts'
import type { Variable } from './resolve.ts'
import { temporalParts } from './temporal-functions.ts'

/**
 * Says what may be meant by a name that nothing has: a word that needs quotes, a truth value, a
 * subtraction without blanks, a part of a date, a name with a slip of the pen.
 */
export function unknownName(
  name: string,
  span: Span,
  scope: Scope,
  variables: readonly Variable[],
  expected: Type | undefined,
): Issue {
  const unquoted = unquotedWord(name, expected)
  if (unquoted) {
    const message = say`nothing is called ${quote(name)}; a word of ${unquoted} stands in double quotes: "${name}"`
    return error('unknown-name', message, span, `"${name}"`)
  }
  const truth = truthWords[name.toLowerCase()]
  const other = truth ?? subtraction(name, scope) ?? datePart(name, scope)
  if (other) {
    const message = say`nothing is called ${quote(name)}; write ${other}`
    return error('unknown-name', message, span, other)
  }
  const names = namesWithFields(scope, variables)
  const near = nearestWord(name, names, scope.budget)
  const siblings = near === undefined ? siblingsOf(name, names) : []
  const help = near
    ? say`did you mean "${near}"?`
    : available(siblings.length > 0 ? siblings : names)
  return error('unknown-name', say`nothing is called ${quote(name)}; ${help}`, span, near)
}

/** Everything that may be written: variables, facts, and the fields of those that are records. */
function namesWithFields(scope: Scope, variables: readonly Variable[]): readonly string[] {
  const ofVariables = variables.flatMap(({ name, type }) => [name, ...fieldsOf(name, type)])
  const ofFacts = [...scope.names()].flatMap((name) => [name, ...fieldsOf(name, scope.type(name))])
  return [...ofVariables, ...ofFacts]
}

function fieldsOf(name: string, type: Type | undefined): readonly string[] {
  const record = type?.kind === 'list' ? type.of : type
  return record?.kind === 'record'
    ? Object.keys(record.fields).map((field) => `${name}.${field}`)
    : []
}

function unquotedWord(name: string, expected: Type | undefined): string | undefined {
  if (expected?.kind !== 'enumeration' || !expected.values.includes(name)) return undefined
  return expected.name ?? say`the enumeration`
}

const truthWords: { readonly [word: string]: string | undefined } = Object.assign(
  Object.create(null),
  { yes: 'true', no: 'false', 是: 'true', 否: 'false' },
)

/** In a name with more hyphens nobody looks for a subtraction. */
const mostHyphens = 16

/** `a-b` is one name; where there is only an `a`, its author meant `a - b`. */
function subtraction(name: string, scope: Scope): string | undefined {
  let at = name.indexOf('-')
  for (let count = 0; at > 0 && count < mostHyphens; count += 1) {
    if (scope.type(name.slice(0, at))) return `${name.slice(0, at)} - ${name.slice(at + 1)}`
    at = name.indexOf('-', at + 1)
  }
  return undefined
}

/** FEEL's `x.year` is `year(x)` here. */
function datePart(name: string, scope: Scope): string | undefined {
  const dot = name.lastIndexOf('.')
  const part = name.slice(dot + 1)
  const whole = name.slice(0, Math.max(dot, 0))
  return temporalParts.has(part) && scope.type(whole) ? `${part}(${whole})` : undefined
}

/** The names of the same form, where the form at least is right. */
function siblingsOf(name: string, names: readonly string[]): readonly string[] {
  const root = name.slice(0, name.indexOf('.') + 1)
  return root === '' ? [] : names.filter((other) => other.startsWith(root))
}
