import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import {
  basesAmong,
  formatDiagnostics,
  type LoadOptions,
  type LoadResult,
  loadProcedure,
  type NamedText,
  type Procedure,
} from '../../src/index.ts'

const presets = join(import.meta.dirname, '../../../presets')

const read = (path: string): string => readFileSync(path, 'utf8')

/** The calendars that ship with the presets, by id. */
export const calendars: NonNullable<LoadOptions['calendars']> = Object.fromEntries(
  globSync(`${presets}/calendars/*.json`).map((path) => [
    basename(path, '.json'),
    JSON.parse(read(path)),
  ]),
)

/** The procedures that ship and are whole by themselves. */
export const presetTexts: readonly NamedText[] = globSync(`${presets}/procedures/*.yaml`)
  .sort()
  .map((path) => ({ name: basename(path), text: read(path) }))
  .filter(({ text }) => !/^extends:/m.test(text))

export const repair: NamedText = {
  name: 'repair.yaml',
  text: read(join(import.meta.dirname, 'fixtures/bases/repair.yaml')),
}

/** Loads a text that may extend others of a list. */
export function load(
  text: string,
  bases: readonly NamedText[],
  more: LoadOptions = {},
): LoadResult {
  return loadProcedure(text, { calendars, bases: basesAmong(bases), ...more })
}

/** The procedure and its merged text; fails with the diagnostics, as a person would read them. */
export function merged(
  text: string,
  bases: readonly NamedText[],
  more?: LoadOptions,
): { readonly procedure: Procedure; readonly mergedText: string } {
  const { procedure, mergedText = text, diagnostics, files } = load(text, bases, more)
  if (!procedure) throw new Error(`\n${formatDiagnostics(text, diagnostics, { files })}`)
  return { procedure, mergedText }
}

/** The first lines of an overlay. */
export function head(reference: string, id = 'ours', version = '1.0.0'): string {
  return `dueprocess: 1\nprocedure: ${id}\nversion: ${version}\nextends: ${reference}\n`
}
