import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  type CaseState,
  type Entry,
  loadProcedure,
  replayCase,
  verifyTrail,
} from '@dueprocess/core'
import { describe, expect, test } from 'vitest'

const root = new URL('trails', import.meta.url).pathname

/** `trails/<version>/<procedure>`: what that version wrote, kept as it is for ever. */
const folders = readdirSync(root).flatMap((version) =>
  readdirSync(join(root, version)).map((procedure) => join(version, procedure)),
)

describe.each(folders)('the trails recorded in %s', (folder) => {
  const read = (file: string): string => readFileSync(join(root, folder, file), 'utf8')
  const calendars = JSON.parse(read('calendars.json'))
  const { procedure } = loadProcedure(read('procedure.yaml'), { calendars })
  const cases = readdirSync(join(root, folder)).filter((file) => {
    return file.endsWith('.json') && file !== 'calendars.json'
  })

  test('belong to a procedure that still loads', () => {
    expect(procedure).toBeDefined()
    expect(cases.length).toBeGreaterThan(0)
  })

  test.each(cases)('%s replays to the stored case', (file) => {
    const recorded: { case: CaseState; trail: Entry[] } = JSON.parse(read(file))
    expect(verifyTrail(recorded.trail, { head: recorded.case.head }).ok).toBe(true)
    if (!procedure) throw new Error('the procedure does not load')
    const replay = replayCase(procedure, recorded.trail)
    expect(replay).toEqual({ ok: true, case: recorded.case })
  })
})
