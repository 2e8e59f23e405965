import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { commitOf, opened, start } from '../../core/test/host/lost-badge.ts'
import { openSqliteStore, StoreError, type StoreErrorCode } from '../src/index.ts'
import { queries } from '../src/read.ts'
import { temporaryFolder } from './temporary-folder.ts'

let folder: string
let remove: () => void
let path: string
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
  path = join(folder, 'cases.db')
})
afterEach(() => remove())

describe('a store that is opened again', () => {
  it('has all that was committed, and leaves one file when it is closed', async () => {
    const store = openSqliteStore(path)
    const outcome = opened('c-1')
    await store.commit(commitOf(outcome))
    await store.markDelivered('c-1/1/1', 5)
    store.close()
    expect(readdirSync(folder)).toEqual(['cases.db'])

    const again = openSqliteStore(path)
    expect(await again.load('c-1')).toEqual(outcome.case)
    expect(await again.trail('c-1')).toEqual(outcome.entries)
    expect(await again.pendingEffects({ limit: 9 })).toEqual([])
    again.close()
    expect(readdirSync(folder)).toEqual(['cases.db'])
  })

  it('is not changed by being opened and read', async () => {
    await makeStore(path)
    const before = readFileSync(path)
    const store = openSqliteStore(path)
    await store.load('c-1')
    await store.cases({ limit: 9 })
    store.close()
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  it('says of itself what it is, for those who find the file', async () => {
    await makeStore(path)
    const db = new DatabaseSync(path)
    expect(db.prepare('PRAGMA application_id').get()).toEqual({ application_id: 0x44755072 })
    expect(db.prepare('PRAGMA user_version').get()).toEqual({ user_version: 1 })
    expect(db.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' })
    db.close()
  })

  it('keeps each text exactly as it was serialised', async () => {
    const outcome = opened('c-1')
    await makeStore(path)
    const db = new DatabaseSync(path)
    expect(db.prepare('SELECT state FROM cases').get()).toEqual({
      state: JSON.stringify(outcome.case),
    })
    expect(db.prepare('SELECT entry FROM entries').get()).toEqual({
      entry: JSON.stringify(outcome.entries[0]),
    })
    db.close()
  })

  it('is made from an empty file too, and under any name that a file may have', async () => {
    for (const name of ['empty', 'a b', '50%', 'é事', 'x?mode=ro', 'a#b', 'file:c', ':memory:x']) {
      const file = join(folder, name)
      writeFileSync(file, '')
      await makeStore(file)
      const store = openSqliteStore(file)
      expect(await store.load('c-1')).toBeDefined()
      store.close()
    }
    expect(readdirSync(folder)).toHaveLength(8)
  })

  it('lies where its path says, also where SQLite would read an address', async () => {
    const before = process.cwd()
    process.chdir(folder)
    try {
      await makeStore('file:c?mode=memory')
      expect(readdirSync(folder)).toEqual(['file:c?mode=memory'])
    } finally {
      process.chdir(before)
    }
  })

  it('is found through a link', async () => {
    await makeStore(path)
    symlinkSync(path, join(folder, 'link.db'))
    const store = openSqliteStore(join(folder, 'link.db'))
    expect(await store.load('c-1')).toBeDefined()
    store.close()
  })

  it('may carry tables of its owner beside ours', async () => {
    await makeStore(path)
    change(path, 'CREATE TABLE notes (text); CREATE VIEW open_cases AS SELECT id FROM cases')
    const store = openSqliteStore(path)
    expect(await store.load('c-1')).toBeDefined()
    store.close()
  })
})

describe('a store whose making was interrupted', () => {
  it('is made anew', async () => {
    await makeStore(path)
    // What a kill leaves in the middle of the first commit: the first page and the journal that
    // undoes it (https://www.sqlite.org/fileformat2.html#the_rollback_journal).
    const first = readFileSync(path).subarray(0, 4096)
    first.fill(1, 18, 20)
    writeFileSync(path, first)
    const journal = Buffer.alloc(512)
    journal.write('d9d505f920a163d7', 'hex')
    journal.writeUInt32BE(512, 20)
    journal.writeUInt32BE(4096, 24)
    writeFileSync(`${path}-journal`, journal)

    const store = openSqliteStore(path)
    expect(await store.load('c-1')).toBeUndefined()
    expect(await store.commit(commitOf(opened('c-1')))).toBe('committed')
    store.close()
    expect(readdirSync(folder)).toEqual(['cases.db'])
  })

  it('is used as it is where only the journal was still to be removed', async () => {
    await makeStore(path)
    writeFileSync(`${path}-journal`, Buffer.alloc(512))
    const store = openSqliteStore(path)
    expect(await store.load('c-1')).toBeDefined()
    store.close()
  })
})

describe('what is no store is refused, and not a byte of it changes', () => {
  it('a text file', () => {
    writeFileSync(path, 'Dear diary, today I lost my badge.\n'.repeat(99))
    expectRefusal(path, 'not-a-store', 'no SQLite file')
  })

  it('a file shorter than a header', () => {
    writeFileSync(path, 'SQLite')
    expectRefusal(path, 'not-a-store', 'no SQLite file')
    writeFileSync(path, 'SQLite format 3\0')
    expectRefusal(path, 'not-a-store', 'another application')
  })

  it('a SQLite file of another application, in either journal', () => {
    for (const mode of ['DELETE', 'WAL']) {
      const foreign = join(folder, `foreign-${mode}.db`)
      change(foreign, `PRAGMA journal_mode = ${mode}; CREATE TABLE cases (id, state)`)
      expectRefusal(foreign, 'not-a-store', 'SQLite file of another application')
      change(foreign, 'PRAGMA application_id = 7')
      expectRefusal(foreign, 'not-a-store', 'SQLite file of another application')
    }
  })

  it('a SQLite file that another application has open', () => {
    const db = new DatabaseSync(path)
    db.exec('PRAGMA journal_mode = WAL; CREATE TABLE t (a); INSERT INTO t VALUES (1)')
    const files = readdirSync(folder)
    expect(files).toHaveLength(3)
    expectRefusal(path, 'not-a-store', 'SQLite file of another application')
    db.close()
  })

  it('a file that bears our mark and has other tables', async () => {
    change(path, 'PRAGMA application_id = 0x44755072; PRAGMA user_version = 1; CREATE TABLE t (a)')
    expectRefusal(path, 'not-a-store', 'no table cases')
    await makeStore(join(folder, 'b.db'))
    change(join(folder, 'b.db'), 'ALTER TABLE effects RENAME COLUMN body TO text')
    expectRefusal(join(folder, 'b.db'), 'not-a-store', 'effects.body')
  })

  it('a file that lacks one of our columns, whichever it is', async () => {
    await makeStore(path)
    const db = new DatabaseSync(path)
    const columns = ['cases', 'entries', 'effects'].flatMap((table) =>
      db
        .prepare('SELECT name FROM pragma_table_info(?)')
        .all(table)
        .map(({ name }) => [table, String(name)] as const),
    )
    db.close()
    expect(columns).toHaveLength(21)
    for (const [table, column] of columns) {
      const file = join(folder, `${table}-${column}.db`)
      copyFileSync(path, file)
      change(file, `ALTER TABLE ${table} RENAME COLUMN ${column} TO other`)
      expectRefusal(file, 'not-a-store', `${table}.${column}`)
    }
  })

  it('a file with a view in the place of a table', async () => {
    await makeStore(path)
    change(path, 'ALTER TABLE cases RENAME TO kept; CREATE VIEW cases AS SELECT * FROM kept')
    expectRefusal(path, 'not-a-store', 'no table cases')
  })

  it('a file that bears our mark without a format', async () => {
    await makeStore(path)
    change(path, 'PRAGMA user_version = 0')
    expectRefusal(path, 'not-a-store', 'names no format')
  })

  it('a store of a newer format', async () => {
    await makeStore(path)
    change(path, 'PRAGMA user_version = 7')
    expectRefusal(path, 'newer-format', 'format 7; this version knows formats up to 1. Update')
  })

  it('a folder', () => {
    mkdirSync(path)
    expect(() => openSqliteStore(path)).toThrow(/is a folder\. Give the path of a file/)
    expect(readdirSync(folder)).toEqual(['cases.db'])
  })

  it.skipIf(!existsSync('/dev/null'))('a device', () => {
    expect(() => openSqliteStore('/dev/null')).toThrow(/is no ordinary file/)
  })

  it('a path without a folder, or with a file as its folder', () => {
    expectError(() => openSqliteStore(join(folder, 'no', 'x.db')), 'no-folder', 'Make it first')
    writeFileSync(path, 'text')
    expectError(() => openSqliteStore(join(path, 'x.db')), 'no-folder', 'no folder')
    expect(readdirSync(folder)).toEqual(['cases.db'])
  })

  it('a path that is none', () => {
    for (const none of ['', ':memory:', 'a\0b', 'x'.repeat(5000)]) {
      expectError(() => openSqliteStore(none), 'unusable-path', '')
    }
    symlinkSync('b', join(folder, 'a'))
    symlinkSync('a', join(folder, 'b'))
    expectError(() => openSqliteStore(join(folder, 'a')), 'unusable-path', 'circle')
  })
})

describe('a damaged store is refused, and not a byte of it changes', () => {
  beforeEach(async () => {
    const store = openSqliteStore(path)
    for (let count = 0; count < 40; count++) await store.commit(commitOf(opened(`c-${count}`)))
    store.close()
  })

  it('cut off, anywhere', () => {
    const { length } = readFileSync(path)
    for (const left of [100, 4095, 4096, 8192, length - 4096, length - 1]) {
      const cut = join(folder, `cut-${left}.db`)
      copyFileSync(path, cut)
      truncateSync(cut, left)
      expectRefusal(cut, 'corrupt', 'good copy')
    }
  })

  it('with a page overwritten, whichever it is', () => {
    const whole = readFileSync(path)
    for (let page = 0; page < whole.length / 4096; page++) {
      const damaged = Buffer.from(whole)
      // The header of the file stays, or it is no SQLite file any more.
      damaged.fill(0xa5, Math.max(page * 4096, 100), (page + 1) * 4096)
      const file = join(folder, `damaged-${page}.db`)
      writeFileSync(file, damaged)
      expectRefusal(file, 'corrupt', 'good copy')
    }
  })

  it('with a text that is no JSON any more: told when it is read', async () => {
    change(path, "UPDATE cases SET state = '{' WHERE id = 'c-3'")
    const store = openSqliteStore(path)
    await expectRejection(store.load('c-3'), 'corrupt', 'case "c-3" is no JSON any more')
    expect(await store.load('c-4')).toBeDefined()
    await expectRejection(store.cases({ limit: 99 }), 'corrupt', 'the place of case "c-3"')
    const after = { openedAt: start, id: 'c-3' }
    expect(await store.cases({ limit: 3, after })).toHaveLength(3)
    store.close()
  })

  it('with JSON that is no object any more: told when it is read', async () => {
    change(path, "UPDATE cases SET state = '[]' WHERE id = 'c-3'")
    change(path, "UPDATE entries SET entry = 'null' WHERE case_id = 'c-3'")
    change(path, "UPDATE effects SET body = '5' WHERE case_id = 'c-3'")
    const store = openSqliteStore(path)
    await expectRejection(store.load('c-3'), 'corrupt', 'case "c-3" is no JSON object any more')
    await expectRejection(store.cases({ limit: 99 }), 'corrupt', 'the place of case "c-3"')
    await expectRejection(store.trail('c-3'), 'corrupt', 'entry 1 is no JSON object any more')
    await expectRejection(store.pendingEffects({ limit: 99 }), 'corrupt', 'is no JSON object')
    store.close()
  })
})

describe('a store that is in use', () => {
  it('makes a commit wait, and after the given time says who is in the way', async () => {
    const store = openSqliteStore(path, { busyTimeout: 1 })
    const other = new DatabaseSync(path)
    other.exec('BEGIN IMMEDIATE')
    const commit = commitOf(opened('c-1'))
    await expectRejection(store.commit(commit), 'busy', 'Another process holds the file locked')
    expect(await store.load('c-1')).toBeUndefined()
    other.exec('ROLLBACK')
    expect(await store.commit(commit)).toBe('committed')
    other.close()
    store.close()
  })

  it('may be told to wait for ever, or nonsense', async () => {
    for (const busyTimeout of [Number.POSITIVE_INFINITY, 1e12, Number.NaN, -1, 0.5]) {
      const store = openSqliteStore(path, { busyTimeout })
      expect(await store.load('c-1')).toBeUndefined()
      store.close()
    }
  })

  it('rolls back what fails half-way', async () => {
    const store = openSqliteStore(path)
    change(
      path,
      `CREATE TRIGGER fault BEFORE INSERT ON effects
       BEGIN SELECT raise(ABORT, 'no effects today'); END`,
    )
    const commit = commitOf(opened('c-1'))
    await expectRejection(store.commit(commit), 'failed', 'no effects today')
    expect(await store.load('c-1')).toBeUndefined()
    expect(await store.trail('c-1')).toEqual([])
    change(path, 'DROP TRIGGER fault')
    expect(await store.commit(commit)).toBe('committed')
    store.close()
  })

  it.skipIf(!existsSync('/proc/self/fd'))('is let go where it cannot be opened', () => {
    const other = new DatabaseSync(path)
    other.exec('BEGIN EXCLUSIVE')
    expectError(() => openSqliteStore(path, { busyTimeout: 1 }), 'busy', 'holds the file locked')
    other.close()
    expect(openFiles()).not.toContain(path)
  })

  it('keeps the instant of the first delivery', async () => {
    await makeStore(path)
    const store = openSqliteStore(path)
    for (const at of [5, 6]) await store.markDelivered('c-1/1/1', at)
    store.close()
    const db = new DatabaseSync(path)
    expect(db.prepare('SELECT delivered_at FROM effects').all()).toEqual([{ delivered_at: 5 }])
    db.close()
  })

  it('says so once it is closed, however often', async () => {
    const store = openSqliteStore(path)
    store.close()
    store.close()
    await expectRejection(store.load('c-1'), 'closed', 'open it anew')
    await expectRejection(store.commit(commitOf(opened('c-1'))), 'closed', 'open it anew')
  })

  it('answers every query by an index and sorts nothing, however much it keeps', () => {
    openSqliteStore(path).close()
    const db = new DatabaseSync(path)
    const indexes = {
      load: 'sqlite_autoindex_cases_1',
      trail: 'sqlite_autoindex_entries_1',
      due: 'cases_due',
      pending: 'effects_pending',
      cases: 'cases_by_opening',
    }
    for (const [name, index] of Object.entries(indexes)) {
      const sql = `EXPLAIN QUERY PLAN ${queries[name as keyof typeof queries]}`
      const [only, ...others] = db.prepare(sql).all()
      expect(only?.detail).toMatch(new RegExp(`^SEARCH .* INDEX ${index} `))
      expect(others).toEqual([])
    }
    db.close()
  })
})

function openFiles(): readonly (string | undefined)[] {
  return readdirSync('/proc/self/fd').map((file) => {
    try {
      return readlinkSync(join('/proc/self/fd', file))
    } catch {
      // Closed since the folder was listed, as the one that lists it is.
      return undefined
    }
  })
}

async function makeStore(at: string): Promise<void> {
  const store = openSqliteStore(at)
  await store.commit(commitOf(opened('c-1')))
  store.close()
}

function change(at: string, sql: string): void {
  const db = new DatabaseSync(at)
  db.exec(sql)
  db.close()
}

function expectRefusal(at: string, code: StoreErrorCode, says: string): void {
  const [files, bytes] = [readdirSync(folder), readFileSync(at)]
  expectError(() => openSqliteStore(at), code, says)
  expect(readdirSync(folder)).toEqual(files)
  expect(readFileSync(at).equals(bytes)).toBe(true)
}

function expectError(act: () => unknown, code: StoreErrorCode, says: string): void {
  let found: unknown
  try {
    act()
  } catch (error) {
    found = error
  }
  expectStoreError(found, code, says)
}

async function expectRejection(
  promise: Promise<unknown>,
  code: StoreErrorCode,
  says: string,
): Promise<void> {
  expectStoreError(await promise.catch((error: unknown) => error), code, says)
}

function expectStoreError(found: unknown, code: StoreErrorCode, says: string): void {
  expect(found).toBeInstanceOf(StoreError)
  const error = found as StoreError
  expect({ code: error.code, message: error.message }).toEqual({
    code,
    message: expect.stringContaining(says),
  })
}
