import { openZone, type Zone } from '../time/zone.ts'
import {
  type Issue,
  type NumberType,
  nearestWord,
  type Scope,
  say,
  type Type,
} from '../values/index.ts'
import { arithmeticRule, bounds } from './arithmetic.ts'
import { available } from './available.ts'
import { checkBetween, checkComparison, checkIn } from './check-comparison.ts'
import { booleanType, type Checker, conform, expectBoolean, report, takeAsWord } from './checker.ts'
import { describeType } from './describe.ts'
import { functionNames, functionRule } from './functions.ts'
import { maximumIssues } from './lex.ts'
import { error, quote } from './report.ts'
import { type Binding, resolveName } from './resolve.ts'
import type { Node, NodeOf } from './syntax.ts'
import { parseTemporal } from './temporal-literal.ts'
import { durationValue, isMonthUnit } from './units.ts'
import { unknownName } from './unknown-name.ts'

/** What the type check finds out about a syntax tree. */
export interface Checked {
  /** Undefined where an error keeps the expression from having a type. */
  readonly type: Type | undefined
  /** The type of every node; without errors none is missing. */
  readonly types: ReadonlyMap<Node, Type>
  /** What every name means. */
  readonly bindings: ReadonlyMap<Node, Binding>
  /** The slot of the variable of every `some` and `every`. */
  readonly slots: ReadonlyMap<Node, number>
  /** The zone in which date-times have months, dates and hours, if one is given. */
  readonly zone: Zone | undefined
  readonly issues: readonly Issue[]
}

/** What an expression is checked against, beside its scope. */
export interface CheckOptions {
  /** The type that the expression must have. Quoted words are checked against an enumeration. */
  readonly expect?: Type
  /** IANA name of the zone in which a date-time has a date, an hour, a month later. */
  readonly zone?: string
}

/** Checks names and types of a syntax tree, so that evaluation has nothing left to find wrong. */
export function check(node: Node, scope: Scope, options: CheckOptions): Checked {
  const { expect, zone } = options
  const checker = createChecker(scope, zone === undefined ? undefined : openZone(zone))
  if (zone !== undefined && checker.zone === undefined) {
    report(checker, error('unknown-zone', say`${quote(zone)} is not a time zone`, node.span))
  }
  const type = conform(checker, node, checker.typeOf(node, expect), expect)
  const { types, bindings, slots, issues } = checker
  return { type, types, bindings, slots, zone: checker.zone, issues }
}

function createChecker(scope: Scope, zone: Zone | undefined): Checker {
  const checker: Checker = {
    scope,
    zone,
    types: new Map(),
    bindings: new Map(),
    variables: [],
    slots: new Map(),
    inSince: false,
    issues: [],
    typeOf: (node, expected) => {
      const rule = rules[node.kind] as Rule
      const type = rule(checker, node, expected)
      if (type) checker.types.set(node, type)
      return type
    },
  }
  return checker
}

type Rule<N = Node> = (checker: Checker, node: N, expected?: Type) => Type | undefined
type Rules = { readonly [K in Node['kind']]: Rule<NodeOf<K>> }

const rules: Rules = {
  number: (_checker, { value }) => ({
    kind: 'number',
    ...bounds(value, value),
    ...(Number.isInteger(value) ? { integer: true } : {}),
  }),
  text: () => ({ kind: 'text' }),
  boolean: () => booleanType,
  null: (checker, node) => {
    const message = say`null is never known: to ask whether x is known, write defined(x)`
    return report(checker, error('null-value', message, node.span))
  },
  temporal: checkTemporal,
  duration: checkDuration,
  name: checkName,
  'in-stage': checkStage,
  since: checkSince,
  list: checkList,
  and: checkJunction,
  or: checkJunction,
  not: (checker, node) => {
    expectBoolean(checker, node.of)
    return booleanType
  },
  negate: checkNegation,
  comparison: checkComparison,
  between: checkBetween,
  in: checkIn,
  arithmetic: checkArithmetic,
  if: checkIf,
  some: checkQuantifier,
  every: checkQuantifier,
  call: checkCall,
}

function checkTemporal(checker: Checker, node: NodeOf<'temporal'>): Type | undefined {
  const literal = parseTemporal(node.text, checker.zone)
  if (literal) return { kind: literal.kind }
  const message = say`${quote(node.text)} is no date ("2024-02-29"), time ("08:30"), date-time with offset ("2024-02-29T08:30:00+08:00") or duration ("P2DT4H")`
  return report(checker, error('invalid-literal', message, node.span))
}

function checkDuration(checker: Checker, node: NodeOf<'duration'>): Type | undefined {
  const { amount, unit } = node
  const months = isMonthUnit(unit)
  if (durationValue(amount, unit) !== undefined) {
    return { kind: months ? 'years-months-duration' : 'days-time-duration' }
  }
  const message = say`${amount} ${unit} is not a whole number of ${months ? say`months` : say`milliseconds`}`
  return report(checker, error('invalid-literal', message, node.span))
}

function checkName(checker: Checker, node: NodeOf<'name'>, expected?: Type): Type | undefined {
  const { variables, scope } = checker
  const binding = resolveName(node.name, variables, scope)
  if (binding) {
    checker.bindings.set(node, binding)
    return binding.type
  }
  // Each such issue looks through all names; the first ones are enough.
  if (checker.issues.length >= maximumIssues) return undefined
  return report(checker, unknownName(node.name, node.span, scope, variables, expected))
}

function checkStage(checker: Checker, node: NodeOf<'in-stage'>): Type | undefined {
  const type = checker.scope.type(`in.${node.stage}`)
  if (type) return type
  if (checker.issues.length >= maximumIssues) return undefined
  const stages = [...checker.scope.names()].flatMap((name) =>
    name.startsWith('in.') ? [name.slice(3)] : [],
  )
  const paths = stages.filter((stage) => stage.endsWith(`/${node.stage}`))
  if (paths.length > 1) return report(checker, sharedStage(node, paths))
  // A stage whose name no other has is asked for by the name alone.
  const last = node.stage.slice(node.stage.lastIndexOf('/') + 1)
  const near = stages.includes(last) ? last : nearestWord(node.stage, stages, checker.scope.budget)
  const help = near ? say`did you mean "${near}"?` : available(stages)
  const message = say`there is no stage ${quote(node.stage)}; ${help}`
  return report(checker, error('unknown-stage', message, node.span, near && `in(${near})`))
}

/** A name that several stages have, of which none is at the top. */
function sharedStage({ stage, span }: NodeOf<'in-stage'>, paths: readonly string[]): Issue {
  const written = paths.map((path) => `in(${path})`)
  const message = say`several stages are called ${quote(stage)}; write the path of the one that is meant, ${available(written)}`
  return error('ambiguous-stage', message, span)
}

function checkSince(checker: Checker, node: NodeOf<'since'>): Type | undefined {
  if (checker.inSince) {
    const message = say`a since(…) cannot stand inside another; name the inner condition as a definition`
    return report(checker, error('nested-since', message, node.span))
  }
  // What became true belongs to the case, not to one element of a list.
  const hidden = checker.variables.splice(0)
  checker.inSince = true
  expectBoolean(checker, node.condition)
  checker.inSince = false
  checker.variables.push(...hidden)
  return { kind: 'date-time' }
}

function checkList(checker: Checker, node: NodeOf<'list'>, expected?: Type): Type | undefined {
  const element = expected?.kind === 'list' ? expected.of : expected
  const types = known(node.items.map((item) => checker.typeOf(item, element)))
  if (types === undefined) return undefined
  const first = types.find((type) => type.kind === 'enumeration') ?? types[0]
  if (first === undefined) {
    const message = say`an empty list equals nothing; whether a list is empty is asked by count(list) = 0`
    return report(checker, error('empty-list', message, node.span))
  }
  for (const [index, item] of node.items.entries()) conform(checker, item, types[index], first)
  return { kind: 'list', of: first.kind === 'number' ? { kind: first.kind } : first }
}

/** The types if none is missing. */
function known(types: readonly (Type | undefined)[]): readonly Type[] | undefined {
  return types.includes(undefined) ? undefined : (types as readonly Type[])
}

function checkJunction(checker: Checker, node: NodeOf<'and' | 'or'>): Type {
  for (const part of node.parts) expectBoolean(checker, part)
  return booleanType
}

const zero: NumberType = { kind: 'number', integer: true, minimum: 0, maximum: 0 }

function checkNegation(checker: Checker, node: NodeOf<'negate'>): Type | undefined {
  const type = checker.typeOf(node.of)
  if (type === undefined || type.kind.endsWith('-duration')) return type
  const rule = type.kind === 'number' ? arithmeticRule('-', zero, type) : undefined
  if (typeof rule === 'object') return rule.result
  const message = say`a minus before ${describeType(type)} means nothing; only numbers and durations have one`
  return report(checker, error('wrong-arithmetic', message, node.span))
}

function checkArithmetic(checker: Checker, node: NodeOf<'arithmetic'>): Type | undefined {
  const left = checker.typeOf(node.left)
  const right = checker.typeOf(node.right)
  if (left === undefined || right === undefined) return undefined
  const rule = arithmeticRule(node.operator, left, right)
  const sum = `${describeType(left)} ${node.operator} ${describeType(right)}`
  if (rule === 'different-units') {
    const message = say`${sum}: an amount has no value in another currency`
    return report(checker, error('different-units', message, node.span))
  }
  if (rule === undefined) {
    return report(checker, error('wrong-arithmetic', say`${sum} means nothing`, node.span))
  }
  if (rule.needsZone && checker.zone === undefined) {
    const message = say`${sum} depends on the zone: count in days, or take date(…, "zone") first`
    return report(checker, error('zone-needed', message, node.span))
  }
  return rule.result
}

function checkIf(checker: Checker, node: NodeOf<'if'>, expected?: Type): Type | undefined {
  const { condition, then, otherwise } = node
  expectBoolean(checker, condition)
  if (then.kind === 'null') return checker.typeOf(otherwise, expected)
  if (otherwise.kind === 'null') return checker.typeOf(then, expected)
  const first = checker.typeOf(then, expected)
  const second = checker.typeOf(otherwise, expected ?? first)
  if (first === undefined || second === undefined) return undefined
  const common = second.kind === 'enumeration' ? second : first
  const fits = conform(checker, then, first, common) && conform(checker, otherwise, second, common)
  if (!fits) return undefined
  return first.kind === 'number' && second.kind === 'number' ? hull(first, second) : common
}

/** What either of two numbers can be. */
function hull(a: NumberType, b: NumberType): NumberType {
  const unit = a.unit ?? b.unit
  return {
    kind: 'number',
    ...(a.integer && b.integer ? { integer: true } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...bounds(both(Math.min, a.minimum, b.minimum), both(Math.max, a.maximum, b.maximum)),
  }
}

function both(
  pick: (a: number, b: number) => number,
  a: number | undefined,
  b: number | undefined,
): number | undefined {
  return a === undefined || b === undefined ? undefined : pick(a, b)
}

function checkQuantifier(checker: Checker, node: NodeOf<'some' | 'every'>): Type {
  const list = checker.typeOf(node.list)
  if (list?.kind === 'list') {
    const slot = checker.slots.size
    checker.slots.set(node, slot)
    checker.variables.push({ name: node.variable, type: list.of, slot })
    expectBoolean(checker, node.satisfies)
    checker.variables.pop()
  } else if (list) {
    const message = say`${node.kind} goes through a list; this is ${describeType(list)}`
    report(checker, error('wrong-type', message, node.list.span))
  }
  return booleanType
}

function checkCall(checker: Checker, node: NodeOf<'call'>): Type | undefined {
  const rule = functionRule(node.name)
  if (rule === undefined) {
    const near = nearestWord(node.name, [...functionNames(), 'since'])
    const help = near ? say`did you mean "${near}"?` : available(functionNames(), 20)
    const message = say`there is no function ${quote(node.name)}; ${help}`
    return report(checker, error('unknown-function', message, node.nameSpan, near))
  }
  const types = known(node.args.map((arg) => checker.typeOf(arg)))
  if (types === undefined) return undefined
  return rule.check({
    node,
    types,
    zone: checker.zone,
    report: (issue) => report(checker, issue),
    adapt: (arg, type) =>
      type.kind === 'enumeration' ? takeAsWord(checker, arg, type) : undefined,
  })
}
