import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { planErasure } from '@dueprocess/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { names, wholeCase } from '../../core/test/case/personal.ts'
import { openSqliteStore } from '../src/index.ts'
import { temporaryFolder } from './temporary-folder.ts'

describe('what was erased', () => {
  let folder: string
  let remove: () => void
  beforeEach(() => {
    const made = temporaryFolder()
    folder = made.folder
    remove = made.remove
  })
  afterEach(() => remove())

  /** Names that can be read in some file of the folder, whatever SQLite thinks of those bytes. */
  const readable = () => {
    const bytes = readdirSync(folder).map((file) => readFileSync(join(folder, file), 'latin1'))
    const all = [names.victim, ...names.witnesses, names.words, names.corrected]
    return all.filter((name) => bytes.some((text) => text.includes(name)))
  }

  it('is in no file any more: not in free pages, not in the log', async () => {
    const store = openSqliteStore(join(folder, 'cases.db'))
    const { case: state, trail } = wholeCase()
    const ids = Array.from({ length: 20 }, (_, index) => `c-${index}`)
    for (const id of ids) {
      const entries = trail.map((entry) => ({ ...entry, case: id }))
      await store.commit({ case: { ...state, id }, entries, effects: [], expected: 0 })
    }
    expect(readable()).toHaveLength(5)
    for (const id of ids) {
      const erasure = planErasure({ ...state, id }, trail)
      expect(await store.erase(erasure)).toBe('committed')
    }
    expect(readable()).toEqual([])
    store.close()
    expect(readable()).toEqual([])
  })

  it('is in no file either where it was corrected by a later commit', async () => {
    const store = openSqliteStore(join(folder, 'cases.db'))
    const { case: state, trail } = wholeCase()
    await store.commit({ case: state, entries: trail, effects: [], expected: 0 })
    await store.erase(planErasure(state, trail, ['report.victim', 'report.witnesses']))
    store.close()
    expect(readable()).toEqual([names.words])
  })
})
