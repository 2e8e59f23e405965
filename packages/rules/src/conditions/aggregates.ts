import type { NumberType, ReadFact, Type } from '../values/index.ts'
import { later, type Sentence, say } from '../values/index.ts'
import { addBounds, bounds } from './arithmetic.ts'
import { hasDifferentUnits, isSame } from './checker.ts'
import { add } from './decimal.ts'
import { isOrdered } from './describe.ts'
import {
  type CheckedCall,
  type CompiledCall,
  type FunctionRule,
  reportUsage,
} from './function-rule.ts'
import { rankOf } from './rank.ts'
import { error } from './report.ts'
import { type Frame, type Run, spend } from './run.ts'
import type { Value } from './value.ts'

const boolean: Type = { kind: 'boolean' }

/** Asks whether a fact is there. The only function that is never unknown. */
const defined: FunctionRule = {
  usage: later`defined(fact)`,
  check: (call) => (call.types.length === 1 ? boolean : reportUsage(call, defined.usage)),
  compile:
    ({ args: [argument] }) =>
    (read, frame) =>
      argument?.(read, frame) !== undefined,
}

/** Of conditions, how many are true; of a list, how many elements it has (DMN 1.5, table 76). */
const count: FunctionRule = {
  usage: later`count(condition, …) or count(list)`,
  check: (call) => {
    const { types } = call
    if (types.length === 1 && types[0]?.kind === 'list') return whole(0)
    const conditions = types.length > 0 && types.every((type) => type.kind === 'boolean')
    return conditions ? whole(0, types.length) : reportUsage(call, count.usage)
  },
  compile: (call) => (isListCall(call) ? countElements(call) : countTrue(call.args)),
}

function whole(minimum: number, maximum?: number): NumberType {
  return { kind: 'number', integer: true, ...bounds(minimum, maximum) }
}

function countElements({ args: [list] }: CompiledCall): Run {
  return (read, frame) => (list?.(read, frame) as readonly Value[] | undefined)?.length
}

function countTrue(args: readonly Run[]): Run {
  return (read, frame) => {
    let found = 0
    for (const arg of args) {
      const truth = arg(read, frame)
      if (truth === undefined) return undefined
      if (truth) found += 1
    }
    return found
  }
}

function isListCall(call: Pick<CheckedCall, 'types'>): boolean {
  return call.types.length === 1 && call.types[0]?.kind === 'list'
}

/** The type that all operands share: of a list its elements. Reports where there is none. */
function operandType(
  call: CheckedCall,
  usage: Sentence,
  fits: (type: Type) => boolean,
): Type | undefined {
  const [first] = call.types
  const common = isListCall(call) && first?.kind === 'list' ? first.of : commonType(call)
  if (common === 'reported') return undefined
  return common && fits(common) ? common : reportUsage(call, usage)
}

/** Quoted words among values of an enumeration are taken as such. */
function commonType(call: CheckedCall): Type | 'reported' | undefined {
  const first = call.types.find((type) => type.kind === 'enumeration') ?? call.types[0]
  if (first === undefined) return undefined
  const adapted = call.types.map((type, index) => {
    const node = call.node.args[index]
    return first.kind === 'enumeration' && type.kind === 'text' && node
      ? call.adapt(node, first)
      : type
  })
  const types = adapted.filter((type) => type !== undefined)
  if (types.length < adapted.length || refuseUnits(call, types)) return 'reported'
  return types.every((type) => isSame(type, first)) ? first : undefined
}

/** Reports amounts in two currencies, and answers whether there are. */
function refuseUnits({ node, report }: CheckedCall, types: readonly Type[]): boolean {
  const numbers = types.filter((type) => type.kind === 'number')
  const first = numbers.find(({ unit }) => unit !== undefined)
  const other = numbers.find((type) => first && hasDifferentUnits(type, first))
  if (!first || !other) return false
  const message = say`${node.name} of ${first.unit} and ${other.unit}: an amount has no value in another currency`
  report(error('different-units', message, node.span))
  return true
}

/** Folds the known operands; unknown where one is, or where there is none and `empty` says so. */
function folded(call: CompiledCall, empty: Value | undefined, fold: Fold): Run {
  if (isListCall(call)) {
    const list = call.args[0] as Run
    return (read, frame) => {
      const values = list(read, frame) as List | undefined
      if (values && !spend(frame, values.length * stepsOfFold)) return undefined
      return foldAll(values, empty, fold)
    }
  }
  return (read, frame) => foldArgs(call.args, read, frame, fold)
}

/** Beside the one for reading it, for each element. */
const stepsOfFold = 2

type Fold = (a: Value, b: Value) => Value | undefined
type List = readonly (Value | undefined)[]

function foldAll(list: List | undefined, empty: Value | undefined, fold: Fold): Value | undefined {
  if (list === undefined || list.length === 0) return list && empty
  let result = list[0]
  for (let index = 1; index < list.length; index += 1) {
    const value = list[index]
    if (result === undefined || value === undefined) return undefined
    result = fold(result, value)
  }
  return result
}

function foldArgs(
  args: readonly Run[],
  read: ReadFact,
  frame: Frame,
  fold: Fold,
): Value | undefined {
  let result = args[0]?.(read, frame)
  for (let index = 1; index < args.length; index += 1) {
    const value = args[index]?.(read, frame)
    if (result === undefined || value === undefined) return undefined
    result = fold(result, value)
  }
  return result
}

const summable: ReadonlySet<Type['kind']> = new Set([
  'number',
  'days-time-duration',
  'years-months-duration',
])

/** The sum of numbers or durations; of an empty list 0, since nobody harmed is no unknown number. */
const sum: FunctionRule = {
  usage: later`sum(number, …) or sum(list of numbers)`,
  check: (call) => {
    const type = operandType(call, sum.usage, (one) => summable.has(one.kind))
    if (type?.kind !== 'number') return type
    const operands = numberTypes(call)
    if (isListCall(call))
      return { ...numberWithUnit(operands), ...bounds(lowest(type.minimum), undefined) }
    const low = operands.map((one) => one.minimum).reduce(addBounds)
    const high = operands.map((one) => one.maximum).reduce(addBounds)
    return { ...numberWithUnit(operands), ...bounds(low, high) }
  },
  compile: (call) => folded(call, 0, (a, b) => add(a as number, b as number)),
}

function lowest(minimum: number | undefined): number | undefined {
  return minimum !== undefined && minimum >= 0 ? 0 : undefined
}

function numberTypes(call: CheckedCall): readonly NumberType[] {
  const types = call.types.map((type) => (type.kind === 'list' ? type.of : type))
  return types.filter((type) => type.kind === 'number')
}

/** Whole where all operands are, in the unit that any of them has. */
function numberWithUnit(operands: readonly NumberType[]): NumberType {
  const unit = operands.find((one) => one.unit !== undefined)?.unit
  const integer = operands.every((one) => one.integer)
  return {
    kind: 'number',
    ...(integer ? { integer } : {}),
    ...(unit === undefined ? {} : { unit }),
  }
}

/** The least or greatest value; of an empty list unknown. A scale is compared by its order. */
function extreme(name: 'min' | 'max', better: (a: number, b: number) => boolean): FunctionRule {
  const usage = later`${name}(value, …) or ${name}(list), of numbers, dates, durations or an ordered scale`
  const pick = Math[name]
  return {
    usage,
    check: (call) => {
      const type = operandType(call, usage, isOrdered)
      if (type?.kind !== 'number') return type
      const operands = numberTypes(call)
      const low = pick(...operands.map((one) => one.minimum ?? Number.NEGATIVE_INFINITY))
      const high = pick(...operands.map((one) => one.maximum ?? Number.POSITIVE_INFINITY))
      return { ...numberWithUnit(operands), ...bounds(finite(low), finite(high)) }
    },
    compile: (call) => {
      const [first] = call.types
      const rank = rankOf((first?.kind === 'list' ? first.of : first) as Type)
      return folded(call, undefined, (a, b) => (better(rank(b), rank(a)) ? b : a))
    },
  }
}

function finite(value: number): number | undefined {
  return Number.isFinite(value) ? value : undefined
}

/** Functions on several values or on a list (DMN 1.5, table 76). */
export const aggregateFunctions: readonly (readonly [string, FunctionRule])[] = [
  ['defined', defined],
  ['count', count],
  ['sum', sum],
  ['min', extreme('min', (a, b) => a < b)],
  ['max', extreme('max', (a, b) => a > b)],
]
