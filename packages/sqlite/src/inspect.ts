import { accessSync, closeSync, constants, openSync, readSync, type Stats, statSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { pathToFileURL } from 'node:url'
import { APPLICATION_ID, FORMAT, schema, tablesOf } from './schema.ts'
import { StoreError } from './store-error.ts'

const MAXIMUM_ATTEMPTS = 10

/**
 * Looks at a file before anything can write to it, and throws a {@link StoreError} where it is not
 * a store that this version may write to. Neither the file nor its folder is changed by looking.
 */
export function inspect(path: string, busyTimeout: number): 'store' | 'absent' {
  for (let attempt = 1; ; attempt++) {
    const found = statSync(path, { throwIfNoEntry: false })
    if (found && !found.isFile()) {
      const what = found.isDirectory() ? 'a folder' : 'no ordinary file'
      throw new StoreError('not-a-file', path, `${path} is ${what}. Give the path of a file.`)
    }
    inspectFolder(path)
    if (found === undefined) return 'absent'
    accessSync(path, constants.R_OK | constants.W_OK)
    if (found.size === 0) return 'absent'
    try {
      return inspectFile(path, found.size, busyTimeout)
    } catch (error) {
      // Half of it may have been seen before another process wrote, and half of it after.
      if (attempt === MAXIMUM_ATTEMPTS || !hasChanged(path, found)) throw error
    }
  }
}

function hasChanged(path: string, before: Stats): boolean {
  const { size, mtimeMs } = statSync(path)
  return size !== before.size || mtimeMs !== before.mtimeMs
}

function inspectFile(path: string, size: number, busyTimeout: number): 'store' | 'absent' {
  const header = readHeader(path)
  refuseOtherFiles(path, header)
  // The first transaction of a new store was interrupted, or is running now: SQLite undoes or
  // awaits it, and there is nothing yet to look at.
  if (sizeOf(`${path}-journal`) > 0) return 'absent'
  const address = pathToFileURL(path)
  // While there is a log, what the file lacks may stand there. Without one nobody has the file
  // open, and `immutable` keeps SQLite from making one.
  if (sizeOf(`${path}-wal`) === 0) {
    refuseCutFiles(path, header, size)
    address.searchParams.set('immutable', '1')
  }
  const db = new DatabaseSync(address, { readOnly: true })
  try {
    db.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
    refuseOtherTables(path, db)
    if (size <= GREATEST_CHECKED) refuseDamage(path, db)
  } finally {
    db.close()
  }
  return 'store'
}

/** SQLite keeps files of its own beside the store while it is open. */
function inspectFolder(path: string): void {
  const folder = dirname(path)
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    const message = `There is no folder ${folder}. Make it first: a store makes only its file.`
    throw new StoreError('no-folder', path, message)
  }
  accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
}

// https://www.sqlite.org/fileformat2.html#the_database_header
const HEADER = {
  length: 100,
  magic: 'SQLite format 3\0',
  pageSize: 16,
  pages: 28,
  format: 60,
  application: 68,
}

/** Reads the header by hand: to open a file with SQLite is enough to change some. */
function readHeader(path: string): Buffer {
  const header = Buffer.alloc(HEADER.length)
  const file = openSync(path, 'r')
  try {
    readSync(file, header, 0, HEADER.length, 0)
    return header
  } finally {
    closeSync(file)
  }
}

function refuseOtherFiles(path: string, header: Buffer): void {
  const give = 'Give the path of a store, or of a file to be made. It was not changed.'
  if (header.toString('latin1', 0, HEADER.magic.length) !== HEADER.magic) {
    throw new StoreError('not-a-store', path, `${path} is no SQLite file. ${give}`)
  }
  if (header.readUInt32BE(HEADER.application) !== APPLICATION_ID) {
    const message = `${path} is a SQLite file of another application. ${give}`
    throw new StoreError('not-a-store', path, message)
  }
  const format = header.readUInt32BE(HEADER.format)
  // Mark and format are written together, so a mark alone is not from us.
  if (format === 0) {
    const message = `${path} bears the mark of a store, but names no format. ${give}`
    throw new StoreError('not-a-store', path, message)
  }
  if (format > FORMAT) {
    throw new StoreError(
      'newer-format',
      path,
      `${path} has format ${format}; this version knows formats up to ${FORMAT}. ` +
        'Update @dueprocess/sqlite. The file was not changed.',
    )
  }
}

/** SQLite takes the beginning of a store for a whole one, if it is cut off in the right place. */
function refuseCutFiles(path: string, header: Buffer, size: number): void {
  const pageSize = header.readUInt16BE(HEADER.pageSize)
  // 65536 does not fit into its two bytes and is written as 1.
  const whole = header.readUInt32BE(HEADER.pages) * (pageSize === 1 ? 65_536 : pageSize)
  if (size >= whole) return
  throw damaged(path, `it has ${size} bytes of ${whole}`)
}

function damaged(path: string, how: string): StoreError {
  const advice = 'It was not changed. Keep it as it is and go back to the last good copy.'
  return new StoreError('corrupt', path, `${path} is damaged: ${how}. ${advice}`)
}

// Checking every page of a file of this size takes some tenths of a second.
const GREATEST_CHECKED = 64 * 1024 * 1024

function refuseDamage(path: string, db: DatabaseSync): void {
  const verdict = String(db.prepare('PRAGMA quick_check(1)').get()?.quick_check)
  if (verdict !== 'ok') throw damaged(path, verdict)
}

function refuseOtherTables(path: string, db: DatabaseSync): void {
  const found = tablesOf(db)
  for (const [table, needed] of ourTables()) {
    const columns = found.get(table) ?? []
    const missing = needed.filter((name) => !columns.includes(name))
    if (missing.length === 0) continue
    const lack = columns.length === 0 ? `table ${table}` : `${table}.${missing.join(', ')}`
    const message = `${path} says that it is a store, but has no ${lack}. It was not changed.`
    throw new StoreError('not-a-store', path, message)
  }
}

/** The tables that a store has, as SQLite itself reads our schema. */
function ourTables(): ReturnType<typeof tablesOf> {
  const db = new DatabaseSync(':memory:')
  try {
    db.exec(schema)
    return tablesOf(db)
  } finally {
    db.close()
  }
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
