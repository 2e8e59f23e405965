/**
 * Records trails as this version of the kernel writes them: `node --conditions=dueprocess-source packages/cli/scripts/record-trails.ts <folder>`.
 * Later versions must replay every recorded trail to the stored case (`packages/presets/test/trails.test.ts`), so a
 * folder is written once, when a version is released, and never again.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createMemoryStore } from '@dueprocess/core'
import { hseAccident } from '@dueprocess/presets'
import { accidents as list } from '../src/demo/generated/accidents.ts'
import { readAccidents } from '../src/demo/list.ts'
import { play } from '../src/demo/play.ts'
import { writeScript } from '../src/demo/script.ts'

// Between them: every grade path, pauses, a takeover, an ineffective action, a near miss, an open case.
const recorded = [
  'tianjin-port-2015',
  'babao-mine-2013',
  'wenling-tanker-2020',
  'hongqiao-runway-2016',
  'rover-pipeline-2017',
]

const [folder] = process.argv.slice(2)
if (folder === undefined || existsSync(folder)) {
  process.stderr.write('record-trails: name a folder that does not exist yet\n')
  process.exit(2)
}
const accidents = readAccidents(list).accidents.filter(({ id }) => recorded.includes(id))
const store = createMemoryStore()
const silent = { progress: () => {}, refused: () => {} }
await play(hseAccident.load(), store, writeScript(accidents), silent)

mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'procedure.yaml'), hseAccident.text)
writeFileSync(join(folder, 'calendars.json'), `${JSON.stringify(hseAccident.calendars)}\n`)
for (const { id } of accidents) {
  const [state, trail] = [await store.load(id), await store.trail(id)]
  const lines = trail.map((entry) => `    ${JSON.stringify(entry)}`).join(',\n')
  const text = `{\n  "case": ${JSON.stringify(state)},\n  "trail": [\n${lines}\n  ]\n}\n`
  writeFileSync(join(folder, `${id}.json`), text)
}
process.stdout.write(`${accidents.length} trails recorded in ${folder}\n`)
