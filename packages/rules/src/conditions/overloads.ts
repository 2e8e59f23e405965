import { openZone, type Zone } from '../time/zone.ts'
import type { Type } from '../values/index.ts'
import { later, type Sentence, say } from '../values/index.ts'
import {
  type CheckedCall,
  type CompiledCall,
  type FunctionRule,
  literalText,
  type Overload,
  reportUsage,
} from './function-rule.ts'
import { error, quote } from './report.ts'
import { constantRun, type Run, spend } from './run.ts'
import type { Value } from './value.ts'

/**
 * A function that is chosen by the types of its arguments and is unknown where one of them is.
 * With nothing but literals it is calculated at once, so that `date("2024-02-30")` is an issue.
 */
export function overloaded(usage: Sentence, overloads: readonly Overload[]): FunctionRule {
  return {
    usage,
    check: (call) => {
      const overload = overloads.find((one) => fits(one, call))
      if (overload === undefined) return reportUsage(call, usage)
      if (overload.zoned && !checkZone(call, overload)) return undefined
      return checkLiterals(call, overload) ? overload.result : undefined
    },
    compile: (call) => {
      const overload = overloads.find((one) => fits(one, call))
      return overload ? compileOverload(overload, call) : constantRun(undefined)
    },
  }
}

function fits(overload: Overload, call: Pick<CheckedCall, 'types'>): boolean {
  const { parameters } = overload
  const extra = call.types.length - parameters.length
  if (extra !== 0 && !(overload.zoned && extra === 1)) return false
  return call.types.every((type, index) => kindOf(type) === (parameters[index] ?? 'text'))
}

/** A word of an enumeration is a text to a function. */
function kindOf(type: Type): Type['kind'] {
  return type.kind === 'enumeration' ? 'text' : type.kind
}

function zoneArgument(overload: Overload, call: Pick<CheckedCall, 'node'>): string | undefined {
  return literalText(call.node.args[overload.parameters.length])
}

function zoneOf(overload: Overload, call: CompiledCall | CheckedCall): Zone | undefined {
  const name = zoneArgument(overload, call)
  return name === undefined ? call.zone : openZone(name)
}

function checkZone(call: CheckedCall, overload: Overload): boolean {
  const { args, span, name } = call.node
  const given = args[overload.parameters.length]
  if (zoneOf(overload, call) !== undefined && (!given || given.kind === 'text')) return true
  if (given === undefined) {
    const message = say`${name} of a date-time depends on the zone: name it as the last argument, e.g. "Asia/Shanghai"`
    call.report(error('zone-needed', message, span))
  } else {
    const zone = zoneArgument(overload, call)
    const found = zone === undefined ? say`the last argument` : quote(zone)
    const message = say`${found} is not a time zone; write an IANA name in quotes, e.g. "Europe/Berlin"`
    call.report(error('unknown-zone', message, given.span))
  }
  return false
}

function checkLiterals(call: CheckedCall, overload: Overload): boolean {
  const values: Value[] = []
  for (const arg of call.node.args.slice(0, overload.parameters.length)) {
    if (arg.kind !== 'text' && arg.kind !== 'number') return true
    values.push(arg.value)
  }
  const [a = 0, b = 0, c = 0] = values
  if (overload.run(a, b, c, zoneOf(overload, call)) !== undefined) return true
  const given = values.map((value) => quote(String(value))).join(', ')
  const message = say`${given} is no ${call.node.name} that exists; ${formats[overload.result.kind]?.() ?? ''}`
  call.report(error('invalid-literal', message, call.node.span))
  return false
}

const formats: { readonly [kind in Type['kind']]?: Sentence } = {
  date: later`a date is written as "2024-02-29"`,
  time: later`a time of day is written as "08:30" or "08:30:15", without a zone`,
  'date-time': later`a date-time is written as "2024-02-29T08:30:00+08:00", with its offset; without one it needs a zone as last argument`,
}

function compileOverload(overload: Overload, call: CompiledCall): Run {
  const zone = zoneOf(overload, call)
  const count = overload.parameters.length
  const absent = constantRun(0)
  const first = call.args[0] ?? absent
  const second = count > 1 ? (call.args[1] ?? absent) : absent
  const third = count > 2 ? (call.args[2] ?? absent) : absent
  return (read, frame) => {
    const a = first(read, frame)
    if (a === undefined) return undefined
    const b = second(read, frame)
    if (b === undefined) return undefined
    const c = third(read, frame)
    if (c === undefined) return undefined
    if (overload.steps && !spend(frame, overload.steps(a, b))) return undefined
    return overload.run(a, b, c, zone)
  }
}
