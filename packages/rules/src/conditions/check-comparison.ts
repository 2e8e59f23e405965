import type { Type } from '../values/index.ts'
import { say } from '../values/index.ts'
import {
  booleanType,
  type Checker,
  hasDifferentUnits,
  isSame,
  report,
  takeAsWord,
} from './checker.ts'
import { describeType, isOrdered } from './describe.ts'
import { error } from './report.ts'
import type { Comparator, Node, NodeOf, UnaryTest } from './syntax.ts'

/** `x = y`, `x < y` */
export function checkComparison(checker: Checker, node: NodeOf<'comparison'>): Type {
  const { left, right, operator } = node
  if (left.kind === 'null' || right.kind === 'null') return checkNullComparison(checker, node)
  const leftType = checker.typeOf(left)
  const rightType = checker.typeOf(right, leftType)
  compare(checker, { operator, left, leftType, right, rightType, span: node.span })
  return booleanType
}

/** `x = null` is FEEL's way to ask whether x is missing. */
function checkNullComparison(checker: Checker, node: NodeOf<'comparison'>): Type {
  if (node.operator !== '=' && node.operator !== '!=') {
    const message = say`null is neither less nor greater than anything; to ask whether x is known, write defined(x)`
    report(checker, error('wrong-comparison', message, node.span))
  }
  for (const side of [node.left, node.right]) if (side.kind !== 'null') checker.typeOf(side)
  return booleanType
}

/** `x between low and high` */
export function checkBetween(checker: Checker, node: NodeOf<'between'>): Type {
  const type = checker.typeOf(node.value)
  checkRange(checker, { value: node.value, type, low: node.low, high: node.high, span: node.span })
  return booleanType
}

/** `x in [low..high]`, `x in (a, b, >= c)`, `x in list` */
export function checkIn(checker: Checker, node: NodeOf<'in'>): Type {
  const type = checker.typeOf(node.value)
  for (const test of node.tests) checkTest(checker, node.value, type, test)
  return booleanType
}

function checkTest(checker: Checker, value: Node, type: Type | undefined, test: UnaryTest): void {
  const { span } = test
  if (test.kind === 'range') {
    checkRange(checker, { value, type, low: test.low, high: test.high, span })
  } else if (test.kind === 'compare') {
    const { operator, operand: right } = test
    const rightType = checker.typeOf(right, type)
    compare(checker, { operator, left: value, leftType: type, right, rightType, span })
  } else {
    checkMember(checker, value, type, test.of)
  }
}

interface Range extends Pick<Node, 'span'> {
  readonly value: Node
  readonly type: Type | undefined
  readonly low: Node
  readonly high: Node
}

function checkRange(checker: Checker, { value, type, low, high, span }: Range): void {
  const left = { left: value, leftType: type, span }
  const lowType = checker.typeOf(low, type)
  const highType = checker.typeOf(high, type)
  compare(checker, { ...left, operator: '>=', right: low, rightType: lowType })
  compare(checker, { ...left, operator: '<=', right: high, rightType: highType })
}

function checkMember(checker: Checker, left: Node, leftType: Type | undefined, of: Node): void {
  const type = checker.typeOf(of, leftType)
  if (leftType === undefined || type === undefined) return
  const equal = { operator: '=', left, leftType } as const
  if (leftType.kind === 'list' && isSame(leftType, type)) {
    const message = say`a list is not an element of another such list; write = to compare them`
    report(checker, error('wrong-comparison', message, of.span))
  } else if (type.kind !== 'list') {
    compare(checker, { ...equal, right: of, rightType: type, span: of.span })
  } else if (of.kind === 'list') {
    for (const right of of.items) {
      compare(checker, { ...equal, right, rightType: checker.types.get(right), span: right.span })
    }
  } else {
    compare(checker, { ...equal, right: of, rightType: type.of, span: of.span })
  }
}

/** One comparison of two nodes whose types are known or were found wrong. */
interface Compared extends Pick<Node, 'span'> {
  readonly operator: Comparator
  readonly left: Node
  readonly leftType: Type | undefined
  readonly right: Node
  readonly rightType: Type | undefined
}

function compare(checker: Checker, compared: Compared): void {
  const { operator, left, leftType, right, rightType, span } = compared
  if (leftType === undefined || rightType === undefined) return
  const a = asWord(checker, left, leftType, rightType)
  const b = asWord(checker, right, rightType, leftType)
  const defect = a && b && defectOf(operator, a, b, right)
  if (defect) report(checker, error('wrong-comparison', defect, span))
}

/** A quoted text beside a value of an enumeration is one of its words. */
function asWord(checker: Checker, node: Node, type: Type, other: Type): Type | undefined {
  const isLiteral = node.kind === 'text' || node.kind === 'if'
  if (type.kind !== 'text' || other.kind !== 'enumeration' || !isLiteral) return type
  return takeAsWord(checker, node, other)
}

/** Why two types cannot be compared by the operator. */
function defectOf(operator: Comparator, a: Type, b: Type, right: Node): string | undefined {
  if (hasDifferentUnits(a, b) || !isSame(a, b)) {
    return say`${describeType(a)} cannot be compared with ${describeType(b)}${advice(a, b, right)}`
  }
  if (operator !== '=' && operator !== '!=' && !isOrdered(a)) {
    return say`${describeType(a)} has no order, so "${operator}" means nothing; use = or !=`
  }
  const element = a.kind === 'list' ? a.of : a
  return element.kind === 'record'
    ? say`records cannot be compared; compare their fields`
    : undefined
}

const constructors: ReadonlySet<string> = new Set(['date', 'time', 'date-time'])

function advice(a: Type, b: Type, right: Node): string {
  // `2026-12-31` without quotes is a subtraction.
  const isNumber = b.kind === 'number' && (right.kind === 'number' || right.kind === 'arithmetic')
  if (right.kind === 'text' || isNumber) {
    if (constructors.has(a.kind)) return say`; write ${a.kind}("…")`
    if (a.kind === 'days-time-duration') return say`; write a number and its unit: 4 hours`
    if (a.kind === 'years-months-duration') return say`; write a number and its unit: 6 months`
  }
  if (a.kind === 'list') return say`; write: element in list`
  const instantAndDate = a.kind === 'date-time' && b.kind === 'date'
  return instantAndDate ? say`; write date(…, "zone") to take the date of an instant` : ''
}
