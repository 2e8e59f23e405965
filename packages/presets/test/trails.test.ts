import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import {
  type Bases,
  basesAmong,
  formatDiagnostics,
  type InstalledCalendars,
  loadProcedure,
  type Procedure,
  replayCase,
  verifyTrail,
} from '@dueprocess/core'
import { describe, expect, test } from 'vitest'
import { presets } from '../../testing/src/index.ts'
import manifest from '../package.json' with { type: 'json' }
import { recordingsFromScenarios } from './recordings/from-scenarios.ts'
import { recording as iatfEmergency } from './recordings/iatf-emergency.ts'
import { recording as inspection } from './recordings/inspection.ts'
import type { Recorded, Recording } from './recordings/recording.ts'
import { recording as securityEvent } from './recordings/security-event.ts'
import { recording as serviceIncident } from './recordings/service-incident.ts'

const root = new URL('trails', import.meta.url).pathname

const told: readonly Recording[] = [iatfEmergency, inspection, securityEvent, serviceIncident]
const recordings = [...told, ...recordingsFromScenarios(join(root, manifest.version))]

const known = new Map<string, readonly Procedure[]>()

/**
 * `trails/<version>/<procedure>`: what that version wrote, kept as it is for ever. `UPDATE=1` adds
 * what is told in `recordings` and not kept yet, to the folder of the version of this package (then
 * run `biome format --write` over it); what is there already only `UPDATE=replace` writes anew.
 */
const update = process.env.UPDATE
if (update === '1' || update === 'replace') recordings.forEach(record)

/** Under the text that is kept, where there is one: a preset may have become another since. */
function record({ folder: name, texts, calendars, cases }: Recording): void {
  const folder = join(root, manifest.version, name)
  const keep = (file: string, text: string): void => {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    if (update === 'replace' || !existsSync(join(folder, file))) {
      writeFileSync(join(folder, file), text)
    }
  }
  for (const [file, text] of Object.entries(texts)) keep(file, text)
  keep('calendars.json', jsonText(calendars))
  const versions = versionsIn(folder)
  for (const [id, tell] of Object.entries(cases)) {
    const { case: state, trail } = tell(...versions)
    keep(`${id}.json`, jsonText({ case: state, trail }))
  }
}

function jsonText(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/** The versions of the procedure that are kept in a folder, the oldest first. */
function versionsIn(folder: string): readonly Procedure[] {
  const versions = known.get(folder) ?? readVersions(folder)
  known.set(folder, versions)
  return versions
}

function readVersions(folder: string): readonly Procedure[] {
  const calendars: InstalledCalendars = JSON.parse(read(folder, 'calendars.json'))
  const files = readdirSync(folder).filter((file) => /^procedure.*\.yaml$/.test(file))
  const bases = basesIn(join(folder, 'bases'))
  return files.sort().map((file) => {
    const text = read(folder, file)
    const { procedure, diagnostics } = loadProcedure(text, { calendars, bases })
    if (!procedure)
      throw new Error(`${file} loads no more:\n${formatDiagnostics(text, diagnostics)}`)
    return procedure
  })
}

/** What an overlay extended when its cases were recorded. */
function basesIn(folder: string): Bases {
  const files = existsSync(folder) ? readdirSync(folder) : []
  return basesAmong(files.map((name) => ({ name, text: read(folder, name) })))
}

function read(folder: string, file: string): string {
  return readFileSync(join(folder, file), 'utf8')
}

function readCase(folder: string, file: string): Recorded {
  return JSON.parse(read(folder, file))
}

const folders = readdirSync(root).flatMap((version) =>
  readdirSync(join(root, version)).map((procedure) => join(version, procedure)),
)

describe.each(folders)('the trails recorded in %s', (name) => {
  const folder = join(root, name)
  const cases = readdirSync(folder).filter((file) => {
    return file.endsWith('.json') && file !== 'calendars.json'
  })

  test('belong to a procedure that still loads', () => {
    expect(versionsIn(folder)).not.toEqual([])
    expect(cases.length).toBeGreaterThan(0)
  })

  test.each(cases)('%s replays to the stored case', (file) => {
    const { case: state, trail } = readCase(folder, file)
    expect(verifyTrail(trail, { head: state.head })).toMatchObject({ ok: true })
    expect(replayCase(versionsIn(folder), trail)).toEqual({ ok: true, case: state })
  })
})

test('there are trails of every preset', () => {
  const kept = new Set(readdirSync(join(root, manifest.version)))
  const missing = [...presets.keys()].filter((id) => !kept.has(id))
  expect(missing, 'run: UPDATE=1 vitest run packages/presets/test/trails.test.ts').toEqual([])
})

const kept = recordings.filter(({ folder }) => existsSync(join(root, manifest.version, folder)))

describe.each(kept)('the cases of $folder, told once more', ({ folder: name, cases }) => {
  const folder = join(root, manifest.version, name)

  test.each(Object.keys(cases))('%s comes to the same, hash for hash', (id) => {
    const told = cases[id]?.(...versionsIn(folder))
    expect({ case: told?.case, trail: told?.trail }).toEqual(readCase(folder, `${id}.json`))
  })
})

test('the trails that are kept hold whatever an entry can say', () => {
  const said = new Set<string>()
  for (const name of folders) {
    const folder = join(root, name)
    for (const file of readdirSync(folder).filter((one) => /^(?!calendars).*\.json$/.test(one))) {
      for (const { changes, effects, step, personal, ...entry } of readCase(folder, file).trail) {
        const marks = { ...step, ...entry, ...(step?.by.onBehalfOf ? { deputy: true } : {}) }
        for (const key of Object.keys({ ...changes, ...marks })) said.add(key)
        for (const effect of effects) said.add(effect.kind)
        if (personal) said.add('personal')
        if (JSON.stringify(step ?? '').includes('"personal":"') && !personal) said.add('erased')
      }
    }
  }
  expect([...said].sort()).toEqual(expect.arrayContaining(everythingThatIsSaid))
})

const everythingThatIsSaid = [
  ...['place', 'facts', 'decisions', 'assigned', 'deadlines', 'links', 'closed', 'outcome'],
  ...['held', 'votes', 'adopted', 'overrides', 'due', 'deadline', 'migration', 'procedure'],
  ...['event', 'data', 'branch', 'vote', 'deviation', 'deputy', 'personal', 'erased'],
  ...['notify', 'record', 'open', 'merge'],
]
