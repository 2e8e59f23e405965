import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { basesAmong, type Procedure } from '../../src/index.ts'
import { loaded } from '../case/load.ts'

const folder = join(import.meta.dirname, '../../../presets')

const calendars = Object.fromEntries(
  globSync(`${folder}/calendars/*.json`).map((path) => {
    return [basename(path, '.json'), JSON.parse(readFileSync(path, 'utf8'))]
  }),
)

const texts = new Map(
  globSync(`${folder}/procedures/*.yaml`)
    .sort()
    .map((path) => [basename(path, '.yaml'), readFileSync(path, 'utf8')]),
)

const bases = basesAmong([...texts].map(([name, text]) => ({ name: `${name}.yaml`, text })))

/** Every procedure that ships, from its text and that of the one it extends. */
export const presets: readonly { readonly id: string; readonly procedure: Procedure }[] = [
  ...texts,
].map(([id, text]) => ({
  id,
  procedure: loaded(text, { calendars, bases }),
}))
