/**
 * Writes the generated scenarios of presets, which a test of that package holds to what they must
 * show: `generate-scenarios.ts gdpr-personal-data-breach`, or all without an id. It takes seconds a
 * preset, so `generate` leaves it out.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isOwed, missingIn } from '../packages/presets/test/what-scenarios-show.ts'
import {
  type GeneratedScenarios,
  generateScenarios,
  presets,
} from '../packages/testing/src/index.ts'
import { root } from './workspace.ts'

const folder = join(root, 'packages/presets/scenarios/generated')

// Luck at the beginning decides how far a search comes.
const seeds = [1, 2, 3, 4]

/** The first suite that shows what it must, else the one that shows most of it. */
function bestSuite(id: string): GeneratedScenarios | undefined {
  const load = presets.get(id)
  if (!load) return undefined
  let best: GeneratedScenarios | undefined
  for (const seed of seeds) {
    const suite = generateScenarios(load(), { seed })
    if (!best || owed(suite).length < owed(best).length) best = suite
    if (owed(best).length === 0) break
  }
  return best
}

function owed({ coverage }: GeneratedScenarios): readonly string[] {
  return missingIn(coverage).filter((element) => isOwed(coverage.procedure.id, element))
}

const asked = process.argv.slice(2)
mkdirSync(folder, { recursive: true })
for (const id of asked.length > 0 ? asked : presets.keys()) {
  const suite = bestSuite(id)
  if (!suite) {
    console.log(`${id}: no preset of this name; available: ${[...presets.keys()].join(', ')}`)
    process.exitCode = 2
    continue
  }
  writeFileSync(join(folder, `${id}.yaml`), suite.text)
  const { scenarios, percent } = suite.coverage
  console.log(`${id}: ${scenarios} scenarios, ${suite.text.length} bytes, ${percent} %`)
  for (const element of owed(suite)) console.log(`  not shown: ${element}`)
}
