import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Procedure } from '@dueprocess/core'
import { type PreparedScenario, prepareScenarios, presets } from '../../../testing/src/index.ts'
import { presetOf } from '../preset-of.ts'
import type { Recorded, Recording } from './recording.ts'

const file = 'scenarios.yaml'

/** How many scenarios of a preset are kept: the longest ones. */
const most = 3

/**
 * Recordings of the presets whose cases no story tells, told by scenarios instead. Beside the cases
 * the folder keeps the scenarios as they were then, and from there on only these count: what is
 * written today may become another.
 */
export function recordingsFromScenarios(folders: string): readonly Recording[] {
  return [...presets].flatMap(([id, load]) => {
    const folder = join(folders, id)
    const isKept = existsSync(folder)
    if (isKept && !existsSync(join(folder, file))) return []
    const written = new URL(`../../scenarios/${id}.yaml`, import.meta.url)
    const text = readFileSync(isKept ? join(folder, file) : written, 'utf8')
    const names = isKept ? caseNames(folder) : longest(text, load())
    const { text: procedure, calendars, bases } = presetOf(id)
    const [, base] = /^extends: *(\S+)/m.exec(procedure) ?? []
    const extended = base === undefined ? undefined : bases.find(base, '')
    const extendedText = extended ? { [`bases/${extended.name}.yaml`]: extended.text } : {}
    return {
      folder: id,
      texts: { 'procedure.yaml': procedure, [file]: text, ...extendedText },
      calendars,
      cases: Object.fromEntries(
        names.map((name) => [name, (version = load()) => tell(text, version, name)]),
      ),
    }
  })
}

function caseNames(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((one) => /^(?!calendars).*\.json$/.test(one))
  return files.map((one) => one.slice(0, -'.json'.length))
}

function longest(text: string, procedure: Procedure): readonly string[] {
  const { scenarios } = prepareScenarios(text, () => procedure)
  const entriesOf = (one: PreparedScenario): number => one.run().trail.length
  const told = scenarios.map((one) => ({ name: one.name, entries: entriesOf(one) }))
  return told
    .sort((a, b) => b.entries - a.entries)
    .slice(0, most)
    .map(({ name }) => name)
}

function tell(text: string, procedure: Procedure, name: string): Recorded {
  const { scenarios } = prepareScenarios(text, () => procedure)
  const result = scenarios.find((one) => one.name === name)?.run()
  if (!result?.case) throw new Error(`the scenario ${name} opens no case`)
  return { case: result.case, trail: result.trail }
}
