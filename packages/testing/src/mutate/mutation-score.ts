import type { Procedure } from '@dueprocess/core'
import { procedureOf } from '../files/index.ts'
import { prepareScenarios } from '../run/index.ts'
import { type Mutant, mutants } from './mutants.ts'

export interface MutationOptions {
  /** Loads a mutant; a text says why it does not load. Left out: with what ships with the presets. */
  readonly load?: (text: string) => Procedure | string
  /** At most so many mutants, spread over the document; all where left out. */
  readonly most?: number
  readonly onProgress?: (done: number, total: number) => void
}

/** Which mutants of a procedure a suite of scenarios notices. */
export interface MutationScore {
  readonly killed: readonly KilledMutant[]
  /** Mutants that no scenario noticed: mistakes that the suite would let through. */
  readonly survived: readonly Omit<Mutant, 'text'>[]
  /** How many were left out because they do not load, or run as the procedure itself does. */
  readonly invalid: number
  readonly equivalent: number
  /** Killed of those that count, in percent with one decimal, rounded down; 100 of none. */
  readonly percent: number
}

export interface KilledMutant extends Omit<Mutant, 'text'> {
  /** The scenario that failed first; absent where a file no longer fits the mutant. */
  readonly by?: string
}

/**
 * Runs scenario files against every mutant of the procedure that they are about. Where a scenario
 * fails, or names what the mutant does not have, the mutant is killed. The scenarios must pass with
 * the procedure itself; else every mutant would be killed for no merit of theirs.
 */
export function mutationScore(
  text: string,
  scenarios: readonly string[],
  { load = loadShipped, most = Infinity, onProgress }: MutationOptions = {},
): MutationScore {
  const original = load(text)
  const behaviour = typeof original === 'string' ? undefined : original.behaviour
  const killed: KilledMutant[] = []
  const survived: Omit<Mutant, 'text'>[] = []
  let invalid = 0
  let equivalent = 0
  const all = spread(mutants(text), most)
  for (const [index, { text: mutated, ...mutant }] of all.entries()) {
    onProgress?.(index, all.length)
    const procedure = load(mutated)
    if (typeof procedure === 'string') invalid += 1
    else if (procedure.behaviour === behaviour) equivalent += 1
    else {
      const killer = killerOf(procedure, scenarios)
      if (killer) killed.push({ ...mutant, ...killer })
      else survived.push(mutant)
    }
  }
  onProgress?.(all.length, all.length)
  const total = killed.length + survived.length
  const percent = total === 0 ? 100 : Math.floor((1000 * killed.length) / total) / 10
  return { killed, survived, invalid, equivalent, percent }
}

function loadShipped(text: string): Procedure | string {
  return procedureOf({ name: 'mutant.yaml', text })
}

function killerOf(
  procedure: Procedure,
  texts: readonly string[],
): { readonly by?: string } | undefined {
  for (const text of texts) {
    const { diagnostics, scenarios } = prepareScenarios(text, () => procedure)
    if (diagnostics.some(({ severity }) => severity === 'error')) return {}
    const failed = scenarios.find((scenario) => !scenario.run({ verify: false, audit: false }).ok)
    if (failed) return { by: failed.name }
  }
  return undefined
}

/** Some of a list, from its beginning to its end. */
function spread<T>(items: readonly T[], most: number): readonly T[] {
  if (items.length <= most) return items
  return Array.from(
    { length: most },
    (_, index) => items[Math.floor((index * items.length) / most)] as T,
  )
}
