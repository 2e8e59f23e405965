import { resolve } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { inspect } from './inspect.ts'
import { APPLICATION_ID, FORMAT, schema } from './schema.ts'
import { isBusy, StoreError, toStoreError } from './store-error.ts'
import { inTransaction } from './transaction.ts'

/** Opens the file of a store, or makes it. Whatever else lies there is refused and not changed. */
export function openDatabase(given: string, busyTimeout: number): DatabaseSync {
  // SQLite takes these for a database without a file, Node resolves '' to the folder.
  if (given === '' || given === ':memory:') {
    const message = `"${given}" names no file. For a store in memory use createMemoryStore.`
    throw new StoreError('unusable-path', given, message)
  }
  const path = resolve(given)
  try {
    const found = inspect(path, busyTimeout)
    const db = new DatabaseSync(path)
    try {
      prepare(db, path, found, busyTimeout)
      return db
    } catch (error) {
      db.close()
      throw error
    }
  } catch (error) {
    throw toStoreError(error, path)
  }
}

function prepare(
  db: DatabaseSync,
  path: string,
  found: ReturnType<typeof inspect>,
  busyTimeout: number,
): void {
  db.exec(`PRAGMA busy_timeout = ${busyTimeout}`)
  // What a schema from elsewhere calls runs with our rights; ours calls nothing.
  db.exec('PRAGMA trusted_schema = OFF')
  // What is deleted or shortened is overwritten with zeros: personal values can be erased.
  db.exec('PRAGMA secure_delete = ON')
  // In the usual journal, so that the file is ours to see from its header on before any log is
  // beside it. Two processes may come at once: the second finds the work done.
  if (found === 'absent') inTransaction(db, () => makeTables(db, path))
  switchToLog(db)
  // NORMAL may lose the last commits with the power: steps that were answered as recorded, and
  // whose effects may have left the house.
  db.exec('PRAGMA synchronous = FULL')
}

const MAXIMUM_ATTEMPTS = 50

/** Write-ahead log: readers do not wait for the writer. The file remembers it. */
function switchToLog(db: DatabaseSync): void {
  for (let attempt = 1; ; attempt++) {
    try {
      if (read(db, 'journal_mode') !== 'wal') db.exec('PRAGMA journal_mode = WAL')
      return
    } catch (error) {
      if (!isBusy(error) || attempt === MAXIMUM_ATTEMPTS) throw error
      // Of several processes that make a store together one switches; this statement alone does
      // not wait for the others, but a transaction does.
      db.exec('BEGIN EXCLUSIVE; ROLLBACK')
    }
  }
}

function makeTables(db: DatabaseSync, path: string): void {
  const application = read(db, 'application_id')
  if (application === APPLICATION_ID && read(db, 'user_version') === FORMAT) return
  const tables = db.prepare('SELECT count(*) AS count FROM sqlite_schema').get()
  if (application !== 0 || tables?.count !== 0) {
    const message = `${path} has just become a SQLite file of another application.`
    throw new StoreError('not-a-store', path, message)
  }
  db.exec(schema)
}

function read(db: DatabaseSync, pragma: string): unknown {
  return db.prepare(`PRAGMA ${pragma}`).get()?.[pragma]
}
