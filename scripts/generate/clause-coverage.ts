import { type CarriedClause, carriedClauses } from '../../packages/cli/src/coverage/carried.ts'
import type { ClauseCoverage } from '../../packages/presets/src/clause-source.ts'
import { prepareScenarios } from '../../packages/testing/src/run/index.ts'
import type { SourceFile } from '../source-files.ts'
import { banner } from './module-text.ts'
import type { PresetProcedure } from './preset-procedures.ts'

/** What carries each clause in the presets, in the order of clauses that the presets have. */
export function clauseCoverage(
  presets: readonly PresetProcedure[],
  files: readonly SourceFile[],
): readonly ClauseCoverage[] {
  const carried = new Map(presets.map((preset) => [preset.procedure.id, carriedBy(preset, files)]))
  const all = new Map<string, ClauseCoverage>()
  for (const { text, procedure } of presets) {
    const base = carried.get(baseOf(text) ?? '')
    for (const [clause, one] of carried.get(procedure.id) ?? []) {
      const { elements, scenarios, broken } = all.get(clause) ?? {
        elements: [],
        scenarios: [],
        broken: [],
      }
      const named = (names: readonly string[]) => names.map((name) => `${procedure.id}: ${name}`)
      // What an overlay leaves as it was is told where it stands.
      const own = one.elements.filter((name) => !base?.get(clause)?.elements.includes(name))
      all.set(clause, {
        clause,
        elements: [...elements, ...named(own)],
        scenarios: [...scenarios, ...named(one.scenarios)],
        broken: [...broken, ...named(one.broken)],
      })
    }
  }
  return [...all.values()].toSorted((a, b) => (a.clause < b.clause ? -1 : 1))
}

/** The preset that an overlay extends. */
export function baseOf(text: string): string | undefined {
  return /^extends: ([\w-]+)@/m.exec(text)?.[1]
}

/** Plays the scenarios of a preset that people wrote. */
function carriedBy(
  { procedure }: PresetProcedure,
  files: readonly SourceFile[],
): ReadonlyMap<string, CarriedClause> {
  const path = `packages/presets/scenarios/${procedure.id}.yaml`
  const text = files.find((file) => file.path === path)?.text ?? ''
  // What is wrong with a file of scenarios is told where they are tested.
  const { scenarios } = prepareScenarios(text, () => procedure)
  const played = scenarios.map((scenario) => {
    const { name, trail, ok } = scenario.run()
    return { name, trail, passed: ok }
  })
  return carriedClauses(procedure, played)
}

/**
 * The module by which `dueprocess coverage --clauses` knows what the last test of the presets said.
 * Names of scenarios are there once, and told by their numbers.
 */
export function clauseCoverageModule(coverage: readonly ClauseCoverage[]): SourceFile {
  const names = [...new Set(coverage.flatMap(({ scenarios }) => scenarios))]
  const numberOf = new Map(names.map((name, index) => [name, index]))
  const numbers = (of: readonly string[]) => of.map((name) => numberOf.get(name))
  const rows = coverage.map(({ clause, elements, scenarios, broken }) => {
    return JSON.stringify([clause, elements, numbers(scenarios), numbers(broken)])
  })
  return {
    path: 'packages/presets/src/generated/clause-coverage.ts',
    text: `${banner('packages/presets')}
import type { CoverageRow } from '../clause-coverage.ts'

/** The scenarios of the presets, each with the preset that it is of. */
export const scenarioNames: readonly string[] = ${JSON.stringify(names, null, 2)}

/** What carries each clause in the presets, and what came of trying it. */
export const coverageRows: readonly CoverageRow[] = [
${rows.map((row) => `  ${row},\n`).join('')}]
`,
  }
}
