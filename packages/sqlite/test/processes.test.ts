import { chmodSync, chownSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createEngine, type Engine, replayCase, type Store, verifyTrail } from '@dueprocess/core'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { bob, lostBadge, start } from '../../core/test/host/lost-badge.ts'
import { openSqliteStore } from '../src/index.ts'
import { startWriter } from './other-process.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder: string
let remove: () => void
let path: string
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
  path = join(folder, 'cases.db')
})
afterEach(() => remove())

describe('several processes on one store', () => {
  it('write to one case, and no event is lost or counted twice', async () => {
    const writers = ['a', 'b'].map((name) => startWriter([path, 'c-1', name, 40]))
    await Promise.all(writers.map((writer) => writer.until(3)))
    const store = openSqliteStore(path)
    const engine = engineOn(store)
    for (let count = 0; count < 40; count++) {
      const event = { step: 'comment', by: bob, id: `p-${count}`, data: { text: 'p' } }
      expect(await engine.submit('c-1', event)).toMatchObject({ ok: true })
    }
    await Promise.all(writers.map((writer) => writer.end()))
    for (const [index, name] of ['a', 'b'].entries()) {
      expect(writers[index]?.lines).toEqual(['here', 'open', ...eventsOf(name, 40)])
    }
    const events = await expectWhole(store, 'c-1')
    const all = ['a', 'b', 'p'].flatMap((name) => eventsOf(name, 40))
    expect(events.toSorted()).toEqual(all.toSorted())
    store.close()
  }, 60_000)

  it('make a new store together', async () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const writers = names.map((name) => startWriter([path, `c-${name}`, name, 2]))
    await Promise.all(writers.map((writer) => writer.end()))
    for (const [index, name] of names.entries()) {
      expect(writers[index]?.lines).toEqual(['here', 'open', ...eventsOf(name, 2)])
    }
    const store = openSqliteStore(path)
    for (const name of names) expect(await expectWhole(store, `c-${name}`)).toHaveLength(2)
    store.close()
    expect(readdirSync(folder)).toEqual(['cases.db'])
  }, 60_000)
})

describe('a process that is killed', () => {
  it('between and during commits leaves every case whole, with all that it was told', async () => {
    for (const said of [4, 11, 40]) {
      const writer = startWriter([path, 'c-1', `until-${said}`, 100_000])
      await writer.until(said)
      await writer.kill()
      const told = writer.lines.filter((line) => line.startsWith('until-'))
      expect(told.length).toBeGreaterThanOrEqual(said - 2)

      const store = openSqliteStore(path)
      const events = await expectWhole(store, 'c-1')
      expect(events).toEqual(expect.arrayContaining(told))
      // What was committed and could not be told any more is one event at most.
      const mine = events.filter((event) => event.startsWith(`until-${said}-`))
      expect(mine).toEqual(eventsOf(`until-${said}`, mine.length))
      expect(mine.length - told.length).toBeOneOf([0, 1])
      const sent = await store.pendingEffects({ limit: 9 })
      expect(sent.map(({ effect }) => effect.id)).toEqual(['c-1/1/1'])
      store.close()
    }
  }, 60_000)

  it('while it opens or makes a store leaves one that opens', async () => {
    for (let round = 0; round < 4; round++) {
      const file = join(folder, `round-${round}.db`)
      const writer = startWriter([file, 'c-1', 'w', 0])
      await writer.until(1 + (round % 2))
      await writer.kill()
      expect(writer.lines[0]).toBe('here')
      const store = openSqliteStore(file)
      if (await store.load('c-1')) await expectWhole(store, 'c-1')
      store.close()
    }
  }, 60_000)
})

describe('without permission', async () => {
  // For root nothing is forbidden: then the other process runs as nobody, if nobody may read the
  // sources. Elsewhere it runs as whoever runs the tests.
  const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}
  const probe = startWriter(['', '', '', 0], nobody)
  await probe.end().catch(() => undefined)
  const possible =
    process.platform !== 'win32' && probe.lines.some((line) => line.startsWith('unusable-path: '))

  const linesOf = async () => {
    const writer = startWriter([path, 'c-1', 'w', 1], nobody)
    await writer.end()
    return writer.lines
  }
  const refused = ['here', expect.stringMatching(/^no-permission: .*EACCES.* read and write/)]
  const own = (file: string, mode: number) => {
    if (nobody.uid !== undefined) chownSync(file, nobody.uid, nobody.gid)
    chmodSync(file, mode)
  }

  it.skipIf(!possible)(
    'to the file or its folder a store is refused, and told so',
    async () => {
      own(folder, 0o700)
      expect(await linesOf()).toEqual(['here', 'open', 'w-0'])
      own(path, 0o400)
      expect(await linesOf()).toEqual(refused)
      own(path, 0o000)
      expect(await linesOf()).toEqual(refused)
      own(path, 0o600)
      own(folder, 0o500)
      expect(await linesOf()).toEqual(refused)
      own(folder, 0o000)
      expect(await linesOf()).toEqual(refused)
      own(folder, 0o700)
      expect(readdirSync(folder)).toEqual(['cases.db'])
      expect(await linesOf()).toEqual(['here', 'open', 'w-0'])
    },
    60_000,
  )
})

function engineOn(store: Store): Engine {
  const transport = { deliver: async () => {} }
  return createEngine({ procedures: [lostBadge], store, transport, now: () => start })
}

function eventsOf(name: string, count: number): readonly string[] {
  return Array.from({ length: count }, (_, n) => `${name}-${n}`)
}

/** The ids of the events of a case whose trail holds and replays to what is stored. */
async function expectWhole(store: Store, id: string): Promise<readonly string[]> {
  const [state, trail] = [await store.load(id), await store.trail(id)]
  expect(verifyTrail(trail, { head: state?.head ?? '' })).toMatchObject({ ok: true })
  const replayed = replayCase(lostBadge, trail)
  expect(replayed.ok && replayed.case).toEqual(state)
  return trail.flatMap(({ step }) => step?.event ?? [])
}
