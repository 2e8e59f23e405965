import type { Outputs } from './decision.ts'

/** Inputs for people: `deaths = 5, kind = "fire"`. */
export function showInputs(inputs: Outputs): string {
  return Object.entries(inputs)
    .map(([name, value]) => `${name} = ${JSON.stringify(value)}`)
    .join(', ')
}
