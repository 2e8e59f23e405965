import { parseArgs } from 'node:util'
import { english, type Words } from '../words/index.ts'
import { nearest } from './nearest.ts'
import type { Option, Options } from './options.ts'

/** What stands behind the name of a command. */
export interface Arguments {
  /** The options that were given; of one given twice the last value. */
  readonly options: ReadonlyMap<string, string | true>
  /** Every value of options that may be given several times. */
  readonly lists: ReadonlyMap<string, readonly string[]>
  /** What is no option, in order. */
  readonly operands: readonly string[]
}

/** Arguments, or everything that is wrong with them, a sentence each. */
export type ReadArguments =
  | ({ readonly ok: true } & Arguments)
  | { readonly ok: false; readonly problems: readonly string[] }

/** Reads arguments as POSIX and GNU have them: `--name value`, `--name=value`, `-n`, `--`. */
export function readArguments(
  known: Options,
  given: readonly string[],
  words: Words,
): ReadArguments {
  const { tokens } = parseArgs({
    args: [...given],
    options: Object.fromEntries(Object.entries(known).map(([name, one]) => [name, forNode(one)])),
    // Node's own errors say less, and stop at the first.
    strict: false,
    allowPositionals: true,
    tokens: true,
  })
  const options = new Map<string, string | true>()
  const lists = new Map<string, string[]>()
  const operands: string[] = []
  const problems = new Set<string>()
  for (const token of tokens) {
    if (token.kind === 'positional') operands.push(token.value)
    if (token.kind !== 'option') continue
    const problem = problemOf(known, token, words)
    if (problem) problems.add(problem)
    else options.set(token.name, token.value ?? true)
    if (!problem && token.value !== undefined) addTo(lists, token.name, token.value)
  }
  if (problems.size > 0) return { ok: false, problems: [...problems] }
  return { ok: true, options, lists, operands }
}

function addTo(lists: Map<string, string[]>, name: string, value: string): void {
  const list = lists.get(name) ?? []
  list.push(value)
  lists.set(name, list)
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

function problemOf(
  known: Options,
  { name, rawName, value }: GivenOption,
  words: Words,
): string | undefined {
  const say = words.arguments
  const option = Object.hasOwn(known, name) ? known[name] : undefined
  if (!option) return say.unknownOption(rawName) + didYouMeanOption(known, name, words)
  const { values, takes } = option
  if (takes) return value ? undefined : say.needsValue(rawName, takes)
  if (!values) return value === undefined ? undefined : say.takesNoValue(rawName)
  if (value !== undefined && values.includes(value)) return undefined
  const allowed = values.join(', ')
  if (value === undefined) return say.needsOneOf(rawName, allowed)
  return say.cannotBe(rawName, value, allowed) + didYouMean(nearest(value, values), words)
}

function didYouMeanOption(known: Options, name: string, words: Words): string {
  const meant = nearest(name, Object.keys(known))
  if (meant) return didYouMean(`--${meant}`, words)
  const available = Object.keys(known).map((one) => `--${one}`)
  return words.arguments.available(available.join(', '))
}

/** The end of a sentence that offers what was most likely meant; empty where there is nothing. */
export function didYouMean(meant: string | undefined, words: Words = english): string {
  return meant === undefined ? '' : words.arguments.didYouMean(meant)
}
