import { openZone, type Zone } from '../time/zone.ts'
import type { EnumerationType, Issue, NumberType, Scope, Type } from '../values/index.ts'
import { arithmeticRule } from './arithmetic.ts'
import { describeType, isOrdered } from './describe.ts'
import { functionNames, functionRule } from './functions.ts'
import { parseTemporal } from './temporal-literal.ts'
import { maximumIssues } from './lex.ts'
import { error, quote } from './report.ts'
import { type Binding, resolveName, type Variable } from './resolve.ts'
import { available, didYouMean } from './suggest.ts'
import type { Comparator, Node, NodeOf, UnaryTest } from './syntax.ts'
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

interface Checker {
  readonly scope: Scope
  readonly zone: Zone | undefined
  readonly types: Map<Node, Type>
  readonly bindings: Map<Node, Binding>
  /** Innermost last. */
  readonly variables: Variable[]
  readonly slots: Map<Node, number>
  /** Inside `since(…)`, where neither variables nor another `since` can stand. */
  inSince: boolean
  readonly issues: Issue[]
}

const boolean: Type = { kind: 'boolean' }

/** Checks names and types of a syntax tree, so that evaluation has nothing left to find wrong. */
export function check(node: Node, scope: Scope, options: CheckOptions): Checked {
  const checker: Checker = {
    scope,
    zone: options.zone === undefined ? undefined : openZone(options.zone),
    types: new Map(),
    bindings: new Map(),
    variables: [],
    slots: new Map(),
    inSince: false,
    issues: [],
  }
  if (options.zone !== undefined && checker.zone === undefined) {
    report(checker, error('unknown-zone', `${quote(options.zone)} is not a time zone`, node.span))
  }
  const type = conform(checker, node, typeOf(checker, node, options.expect), options.expect)
  const { types, bindings, slots, zone, issues } = checker
  return { type, types, bindings, slots, zone, issues }
}

function report(checker: Checker, issue: Issue): undefined {
  if (checker.issues.length < maximumIssues) checker.issues.push(issue)
}

/** The type of a node, remembered; undefined after an issue. `expected` only improves messages. */
function typeOf(checker: Checker, node: Node, expected?: Type): Type | undefined {
  const rule = rules[node.kind] as (
    checker: Checker,
    node: Node,
    expected: Type | undefined,
  ) => Type | undefined
  const type = rule(checker, node, expected)
  if (type) checker.types.set(node, type)
  return type
}

/** Checks that a node has the expected type, with quoted words as words of an enumeration. */
function conform(
  checker: Checker,
  node: Node,
  type: Type | undefined,
  expected: Type | undefined,
): Type | undefined {
  if (type === undefined || expected === undefined) return type
  if (expected.kind === 'enumeration' && type.kind === 'text') return adapt(checker, node, expected)
  if (isSame(type, expected)) return type
  const message = `${describeType(expected)} is needed, this is ${describeType(type)}`
  return report(checker, error('wrong-type', message, node.span))
}

function expectBoolean(checker: Checker, node: Node): void {
  conform(checker, node, typeOf(checker, node, boolean), boolean)
}

/** Whether values of the two types can be equal: same kind, same words, same unit of money. */
function isSame(a: Type, b: Type): boolean {
  if (a.kind === 'list' && b.kind === 'list') return isSame(a.of, b.of)
  if (a.kind === 'enumeration' && b.kind === 'enumeration') return sameWords(a, b)
  return a.kind === b.kind && !differentUnits(a, b)
}

function sameWords(a: EnumerationType, b: EnumerationType): boolean {
  return a.values.length === b.values.length && a.values.every((word, i) => word === b.values[i])
}

function differentUnits(a: Type, b: Type): boolean {
  return a.kind === 'number' && b.kind === 'number' && !!a.unit && !!b.unit && a.unit !== b.unit
}

/** Takes quoted words of a node as words of an enumeration; reports those that it has not. */
function adapt(checker: Checker, node: Node, type: EnumerationType): Type | undefined {
  if (node.kind === 'text' && !type.values.includes(node.value)) {
    const near = didYouMean(node.value, type.values)
    const help = near ? `did you mean "${near}"? ` : ''
    const message = `${quote(node.value)} is not ${describeType(type)}; ${help}${available(type.values)}`
    return report(checker, error('unknown-value', message, node.span, near && `"${near}"`))
  }
  if (node.kind === 'if') {
    adaptWhereText(checker, node.then, type)
    adaptWhereText(checker, node.otherwise, type)
  } else if (node.kind !== 'text') {
    const message = `${describeType(type)} is needed; this is any text, which may be none of them`
    return report(checker, error('wrong-type', message, node.span))
  }
  checker.types.set(node, type)
  return type
}

function adaptWhereText(checker: Checker, node: Node, type: EnumerationType): void {
  if (checker.types.get(node)?.kind === 'text') adapt(checker, node, type)
}

type Rules = {
  readonly [K in Node['kind']]: (
    checker: Checker,
    node: NodeOf<K>,
    expected: Type | undefined,
  ) => Type | undefined
}

const rules: Rules = {
  number: (_checker, { value }) => ({
    kind: 'number',
    minimum: value,
    maximum: value,
    ...(Number.isInteger(value) ? { integer: true } : {}),
  }),
  text: () => ({ kind: 'text' }),
  boolean: () => boolean,
  null: (checker, node) => {
    const message = 'null is never known: to ask whether x is known, write defined(x)'
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
    return boolean
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
  const message = `${quote(node.text)} is no date ("2024-02-29"), time ("08:30"), date-time with offset ("2024-02-29T08:30:00+08:00") or duration ("P2DT4H")`
  return report(checker, error('invalid-literal', message, node.span))
}

function checkDuration(checker: Checker, node: NodeOf<'duration'>): Type | undefined {
  const kind = isMonthUnit(node.unit) ? 'years-months-duration' : 'days-time-duration'
  if (durationValue(node.amount, node.unit) !== undefined) return { kind }
  const message = `${node.amount} ${node.unit} is not a whole number of ${isMonthUnit(node.unit) ? 'months' : 'milliseconds'}`
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
  const stages = [...checker.scope.names()].flatMap((name) =>
    name.startsWith('in.') ? [name.slice(3)] : [],
  )
  const near = didYouMean(node.stage, stages)
  const help = near ? `did you mean "${near}"?` : available(stages)
  const message = `there is no stage ${quote(node.stage)}; ${help}`
  return report(checker, error('unknown-stage', message, node.span, near && `in(${near})`))
}

function checkSince(checker: Checker, node: NodeOf<'since'>): Type | undefined {
  if (checker.inSince) {
    const message = 'a since(…) cannot stand inside another; name the inner condition as a definition'
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
  const found = node.items.map((item) => typeOf(checker, item, element))
  if (found.some((type) => type === undefined)) return undefined
  const types = found as readonly Type[]
  const first = types.find((type) => type.kind === 'enumeration') ?? types[0]
  if (first === undefined) {
    const message = 'an empty list equals nothing; whether a list is empty is asked by count(list) = 0'
    return report(checker, error('empty-list', message, node.span))
  }
  node.items.forEach((item, index) => {
    conform(checker, item, types[index], first)
  })
  const of = first.kind === 'number' ? { kind: first.kind } : first
  return { kind: 'list', of }
}

function checkJunction(checker: Checker, node: NodeOf<'and' | 'or'>): Type {
  for (const part of node.parts) expectBoolean(checker, part)
  return boolean
}

function checkNegation(checker: Checker, node: NodeOf<'negate'>): Type | undefined {
  const type = typeOf(checker, node.of)
  if (type === undefined || type.kind.endsWith('-duration')) return type
  if (type.kind === 'number') return arithmeticOnNumbers(type)
  const message = `a minus before ${describeType(type)} means nothing; only numbers and durations have one`
  return report(checker, error('wrong-arithmetic', message, node.span))
}

function arithmeticOnNumbers(type: NumberType): Type | undefined {
  const zero: NumberType = { kind: 'number', integer: true, minimum: 0, maximum: 0 }
  const rule = arithmeticRule('-', zero, type)
  return typeof rule === 'object' ? rule.result : undefined
}

function checkComparison(checker: Checker, node: NodeOf<'comparison'>): Type {
  const { left, right, operator } = node
  if (left.kind === 'null' || right.kind === 'null') return checkNullComparison(checker, node)
  const leftType = typeOf(checker, left)
  const rightType = typeOf(checker, right, leftType)
  compare(checker, operator, left, leftType, right, rightType, node)
  return boolean
}

/** `x = null` is FEEL's way to ask whether x is missing. */
function checkNullComparison(checker: Checker, node: NodeOf<'comparison'>): Type {
  if (node.operator !== '=' && node.operator !== '!=') {
    const message = `null is neither less nor greater than anything; to ask whether x is known, write defined(x)`
    report(checker, error('wrong-comparison', message, node.span))
  }
  for (const side of [node.left, node.right]) if (side.kind !== 'null') typeOf(checker, side)
  return boolean
}

/** Checks one comparison; `place` is where it stands. */
function compare(
  checker: Checker,
  operator: Comparator,
  left: Node,
  leftType: Type | undefined,
  right: Node,
  rightType: Type | undefined,
  place: Pick<Node, 'span'>,
): void {
  if (leftType === undefined || rightType === undefined) return
  const a = asWord(checker, left, leftType, rightType)
  const b = asWord(checker, right, rightType, leftType)
  if (a === undefined || b === undefined) return
  const complain = (why: string, suggestion?: string): void => {
    report(checker, error('wrong-comparison', why, place.span, suggestion))
  }
  if (differentUnits(a, b)) {
    complain(`${describeType(a)} cannot be compared with ${describeType(b)}`)
  } else if (!isSame(a, b)) {
    complain(mismatch(a, b, right))
  } else if (operator !== '=' && operator !== '!=' && !isOrdered(a)) {
    complain(`${describeType(a)} has no order, so "${operator}" means nothing; use = or !=`)
  } else if (a.kind === 'record' || (a.kind === 'list' && a.of.kind === 'record')) {
    complain('records cannot be compared; compare their fields')
  }
}

/** A quoted text beside a value of an enumeration is one of its words. */
function asWord(checker: Checker, node: Node, type: Type, other: Type): Type | undefined {
  const literal = node.kind === 'text' || node.kind === 'if'
  if (type.kind !== 'text' || other.kind !== 'enumeration' || !literal) return type
  return adapt(checker, node, other)
}

const constructors: ReadonlySet<string> = new Set(['date', 'time', 'date-time'])

function mismatch(a: Type, b: Type, right: Node): string {
  const message = `${describeType(a)} cannot be compared with ${describeType(b)}`
  if (right.kind === 'text' && constructors.has(a.kind)) return `${message}; write ${a.kind}("…")`
  if (a.kind === 'list') return `${message}; write: element in list`
  if (a.kind === 'date-time' && b.kind === 'date') {
    return `${message}; write date(…, "zone") to take the date of an instant`
  }
  return message
}

function checkBetween(checker: Checker, node: NodeOf<'between'>): Type {
  const type = typeOf(checker, node.value)
  const low = typeOf(checker, node.low, type)
  const high = typeOf(checker, node.high, type)
  compare(checker, '>=', node.value, type, node.low, low, node)
  compare(checker, '<=', node.value, type, node.high, high, node)
  return boolean
}

function checkIn(checker: Checker, node: NodeOf<'in'>): Type {
  const type = typeOf(checker, node.value)
  for (const test of node.tests) checkTest(checker, node.value, type, test)
  return boolean
}

function checkTest(checker: Checker, value: Node, type: Type | undefined, test: UnaryTest): void {
  if (test.kind === 'range') {
    const low = typeOf(checker, test.low, type)
    const high = typeOf(checker, test.high, type)
    compare(checker, '>=', value, type, test.low, low, test)
    compare(checker, '<=', value, type, test.high, high, test)
  } else if (test.kind === 'compare') {
    const operand = typeOf(checker, test.operand, type)
    compare(checker, test.operator, value, type, test.operand, operand, test)
  } else {
    checkMember(checker, value, type, test.of)
  }
}

function checkMember(checker: Checker, value: Node, type: Type | undefined, of: Node): void {
  const other = typeOf(checker, of, type)
  if (type === undefined || other === undefined) return
  if (type.kind === 'list' && isSame(type, other)) {
    const message = 'a list is not an element of another list of the same kind; write = to compare them'
    report(checker, error('wrong-comparison', message, of.span))
  } else if (other.kind !== 'list') {
    compare(checker, '=', value, type, of, other, of)
  } else if (of.kind === 'list') {
    for (const item of of.items) compare(checker, '=', value, type, item, checker.types.get(item), item)
  } else {
    compare(checker, '=', value, type, of, other.of, of)
  }
}

function checkArithmetic(checker: Checker, node: NodeOf<'arithmetic'>): Type | undefined {
  const left = typeOf(checker, node.left)
  const right = typeOf(checker, node.right)
  if (left === undefined || right === undefined) return undefined
  const rule = arithmeticRule(node.operator, left, right)
  const sum = `${describeType(left)} ${node.operator} ${describeType(right)}`
  if (rule === 'different-units') {
    const message = `${sum}: an amount has no value in another currency`
    return report(checker, error('different-units', message, node.span))
  }
  if (rule === undefined) {
    return report(checker, error('wrong-arithmetic', `${sum} means nothing`, node.span))
  }
  if (rule.needsZone && checker.zone === undefined) {
    const message = `${sum} depends on the zone: count in days, or take date(…, "zone") first`
    return report(checker, error('zone-needed', message, node.span))
  }
  return rule.result
}

function checkIf(checker: Checker, node: NodeOf<'if'>, expected?: Type): Type | undefined {
  expectBoolean(checker, node.condition)
  const { then, otherwise } = node
  if (then.kind === 'null' || otherwise.kind === 'null') {
    return typeOf(checker, then.kind === 'null' ? otherwise : then, expected)
  }
  const first = typeOf(checker, then, expected)
  const second = typeOf(checker, otherwise, expected ?? first)
  if (first === undefined || second === undefined) return undefined
  const common = second.kind === 'enumeration' ? second : first
  if (!conform(checker, then, first, common) || !conform(checker, otherwise, second, common)) {
    return undefined
  }
  return first.kind === 'number' && second.kind === 'number' ? hull(first, second) : common
}

/** The bounds of either of two numbers. */
function hull(a: NumberType, b: NumberType): NumberType {
  const unit = a.unit ?? b.unit
  return {
    kind: 'number',
    ...(a.integer && b.integer ? { integer: true } : {}),
    ...(unit === undefined ? {} : { unit }),
    ...(a.minimum === undefined || b.minimum === undefined
      ? {}
      : { minimum: Math.min(a.minimum, b.minimum) }),
    ...(a.maximum === undefined || b.maximum === undefined
      ? {}
      : { maximum: Math.max(a.maximum, b.maximum) }),
  }
}

function checkQuantifier(checker: Checker, node: NodeOf<'some' | 'every'>): Type {
  const list = typeOf(checker, node.list)
  if (list && list.kind !== 'list') {
    const message = `${node.kind} goes through a list; this is ${describeType(list)}`
    report(checker, error('wrong-type', message, node.list.span))
  }
  if (list?.kind !== 'list') return boolean
  const slot = checker.slots.size
  checker.slots.set(node, slot)
  checker.variables.push({ name: node.variable, type: list.of, slot })
  expectBoolean(checker, node.satisfies)
  checker.variables.pop()
  return boolean
}

function checkCall(checker: Checker, node: NodeOf<'call'>): Type | undefined {
  const rule = functionRule(node.name)
  if (rule === undefined) {
    const near = didYouMean(node.name, functionNames())
    const help = near ? `did you mean "${near}"?` : available(functionNames(), 20)
    const message = `there is no function ${quote(node.name)}; ${help}`
    return report(checker, error('unknown-function', message, node.nameSpan, near))
  }
  const types = node.args.map((arg) => typeOf(checker, arg))
  if (types.some((type) => type === undefined)) return undefined
  return rule.check({
    node,
    types: types as readonly Type[],
    zone: checker.zone,
    report: (issue) => report(checker, issue),
    adapt: (arg, type) => (type.kind === 'enumeration' ? adapt(checker, arg, type) : undefined),
  })
}
