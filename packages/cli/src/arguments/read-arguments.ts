import { parseArgs } from 'node:util'
import { nearest } from './nearest.ts'
import type { Option, Options } from './options.ts'

/** What stands behind the name of a command. */
export interface Arguments {
  /** The options that were given; of one given twice the last value. */
  readonly options: ReadonlyMap<string, string | true>
  /** What is no option, in order. */
  readonly operands: readonly string[]
}

/** Arguments, or everything that is wrong with them, a sentence each. */
export type ReadArguments =
  | ({ readonly ok: true } & Arguments)
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads arguments as POSIX and GNU have them: `--name value`, `--name=value`, `-n`, `--`. */
export function readArguments(known: Options, given: readonly string[]): ReadArguments {
  const { tokens } = parseArgs({
    args: [...given],
    options: Object.fromEntries(Object.entries(known).map(([name, one]) => [name, forNode(one)])),
    // Node's own errors say less, and stop at the first.
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const options = new Map<string, string | true>()
  const operands: string[] = []
  const problems = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const problem = problemOf(known, token)
    if (problem) problems.add(problem)
    else options.set(token.name, token.value ?? true)
  }
  if (problems.size > 0) return { ok: false, problems: [...problems] }
  return { ok: true, options, operands }
}

function forNode(option: Option): { type: 'string' | 'boolean'; short?: string } {
  const { short, values, takes } = option
  return { type: values || takes ? 'string' : 'boolean', ...(short ? { short } : {}) }
}

interface GivenOption {
  readonly name: string
  readonly rawName: string
  readonly value?: string | undefined
}

function problemOf(known: Options, { name, rawName, value }: GivenOption): string | undefined {
  const option = Object.hasOwn(known, name) ? known[name] : undefined
  if (!option) return `unknown option "${rawName}"${didYouMeanOption(known, name)}`
  const { values, takes } = option
  if (takes) return value ? undefined : `the option "${rawName}" needs a value: ${takes}`
  if (!values) return value === undefined ? undefined : `the option "${rawName}" takes no value`
  if (value !== undefined && values.includes(value)) return undefined
  const allowed = `available: ${values.join(', ')}`
  if (value === undefined) return `the option "${rawName}" needs a value; ${allowed}`
  return `the option "${rawName}" cannot be "${value}"; ${allowed}${didYouMean(nearest(value, values))}`
}

function didYouMeanOption(known: Options, name: string): string {
  const meant = nearest(name, Object.keys(known))
  if (meant) return didYouMean(`--${meant}`)
  const available = Object.keys(known).map((one) => `--${one}`)
  return `; available: ${available.join(', ')}`
}

/** The end of a sentence that offers what was most likely meant; empty where there is nothing. */
export function didYouMean(meant: string | undefined): string {
  return meant === undefined ? '' : `; did you mean "${meant}"?`
}
