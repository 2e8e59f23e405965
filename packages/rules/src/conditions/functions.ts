import { aggregateFunctions } from './aggregates.ts'
import type { FunctionRule } from './function-rule.ts'
import { temporalFunctions } from './temporal-functions.ts'
import { textFunctions } from './text-functions.ts'

/** Every function, by its canonical name. The list is short on purpose. */
const functions: ReadonlyMap<string, FunctionRule> = new Map([
  ...aggregateFunctions,
  ...textFunctions,
  ...temporalFunctions,
])

/** FEEL's names with blanks, which are read as well. */
const aliases: ReadonlyMap<string, string> = new Map([
  ['starts with', 'starts-with'],
  ['ends with', 'ends-with'],
  ['date and time', 'date-time'],
])

/** The function of a canonical name, or undefined. */
export function functionRule(name: string): FunctionRule | undefined {
  return functions.get(name)
}

/** `starts with` is `starts-with`; undefined where no function is called so. */
export function canonicalFunctionName(name: string): string | undefined {
  return functions.has(name) ? name : aliases.get(name)
}

/** The canonical names, for messages. */
export function functionNames(): readonly string[] {
  return [...functions.keys()]
}
