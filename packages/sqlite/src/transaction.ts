import type { DatabaseSync } from 'node:sqlite'

/**
 * All of the work or none of it. IMMEDIATE takes the lock before the first reading: a transaction
 * that begins by reading cannot wait for a writer, it fails.
 */
export function inTransaction<Result>(db: DatabaseSync, work: () => Result): Result {
  db.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    db.exec('COMMIT')
    return result
  } catch (error) {
    // Some errors, such as a full disk, make SQLite roll back by itself.
    if (db.isTransaction) db.exec('ROLLBACK')
    throw error
  }
}
