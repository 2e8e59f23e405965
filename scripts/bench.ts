/**
 * Measures the figures that `packages/<package>/bench/<name>.bench.ts` export as `figures`, and
 * prints a line for each. `bench rules` measures only those of one group. A figure that falls short
 * of its goal is told, but is no error; one that cannot be measured is.
 */
import { globSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Figure, figureFaults, figureLine, groups } from './bench/figure.ts'
import { root } from './workspace.ts'

async function loadFigures(): Promise<readonly Figure[]> {
  const all: Figure[] = []
  for (const path of globSync('packages/*/bench/*.bench.ts', { cwd: root }).toSorted()) {
    const { figures } = (await import(pathToFileURL(join(root, path)).href)) as {
      readonly figures?: readonly Figure[]
    }
    if (!Array.isArray(figures)) throw new Error(`${path} does not export an array "figures"`)
    all.push(...figures)
  }
  return all
}

async function measureAll(figures: readonly Figure[]): Promise<number> {
  let failures = 0
  for (const figure of figures) {
    try {
      console.log(figureLine(figure, await figure.measure()))
    } catch (error) {
      failures += 1
      console.error(`${figure.id} cannot be measured: ${(error as Error).stack}`)
    }
  }
  return failures
}

const [group] = process.argv.slice(2)
const figures = await loadFigures()
const faults = figureFaults(figures)
const known = group === undefined || groups.some((one) => one === group)
for (const fault of faults) console.error(fault)
if (!known) console.error(`there is no group "${group}"; available: ${groups.join(', ')}`)
if (faults.length > 0 || !known) {
  process.exitCode = 2
} else {
  const chosen = figures.filter(({ id }) => group === undefined || id.startsWith(`${group}.`))
  if ((await measureAll(chosen)) > 0) process.exitCode = 1
}
