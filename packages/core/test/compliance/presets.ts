import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Procedure } from '../../src/index.ts'
import { loaded } from '../case/load.ts'

const folder = join(import.meta.dirname, '../../../presets')

const calendars = Object.fromEntries(
  globSync(`${folder}/calendars/*.json`).map((path) => {
    return [basename(path, '.json'), JSON.parse(readFileSync(path, 'utf8'))]
  }),
)

/** Every procedure that ships and is whole by itself, from its text. */
export const presets: readonly { readonly id: string; readonly procedure: Procedure }[] = globSync(
  `${folder}/procedures/*.yaml`,
)
  .sort()
  .filter((path) => !/^extends:/m.test(readFileSync(path, 'utf8')))
  .map((path) => ({
    id: basename(path, '.yaml'),
    procedure: loaded(readFileSync(path, 'utf8'), { calendars }),
  }))
