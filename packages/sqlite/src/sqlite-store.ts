import { resolve } from 'node:path'
import type { DatabaseSync } from 'node:sqlite'
import type { Store } from '@dueprocess/core'
import { prepareCommit } from './commit.ts'
import { prepareErase } from './erase.ts'
import { openDatabase } from './open-database.ts'
import { prepareReader } from './read.ts'
import { toStoreError } from './store-error.ts'

/** A store in one file. Several processes of one machine may have the file open at once. */
export interface SqliteStore extends Store {
  /** Lets go of the file; what was committed is in it. Whatever is asked later is refused. */
  close(): void
}

export interface SqliteStoreOptions {
  /** Milliseconds that a commit waits for another process that is writing; usually 5000. */
  readonly busyTimeout?: number
}

/**
 * Opens a store, or makes its file; the folder must be there. Throws a `StoreError` where the file
 * is damaged, of another application, of a newer format, or must not be written to, and leaves it
 * byte for byte as it was. Not for network file systems, on which SQLite's locks do not hold.
 */
export function openSqliteStore(given: string, options: SqliteStoreOptions = {}): SqliteStore {
  const db = openDatabase(given, busyTimeoutOf(options))
  const path = resolve(given)
  const { read, commit, erase, markDelivered } = prepareOrClose(db, path)
  // SQLite works at once; a promise only carries the result, or the error by its name.
  const attempt = async <Result>(work: () => Result): Promise<Result> => {
    try {
      return work()
    } catch (error) {
      throw toStoreError(error, path)
    }
  }
  return {
    load: (id) => attempt(() => read.load(id)),
    trail: (id, range = {}) => attempt(() => read.trail(id, range)),
    commit: (change) => attempt(() => commit(change)),
    erase: (erasure) => attempt(() => erase(erasure)),
    due: (at, page) => attempt(() => read.due(at, page)),
    pendingEffects: (page) => attempt(() => read.pendingEffects(page)),
    markDelivered: (id, at) =>
      attempt(() => {
        markDelivered.run({ id, at })
      }),
    cases: (query) => attempt(() => read.cases(query)),
    close: () => {
      if (db.isOpen) db.close()
    },
  }
}

const BUSY_TIMEOUT = { usual: 5000, greatest: 2 ** 31 - 1 }

/** SQLite takes a whole number of 32 bits: some 25 days, which is for ever enough. */
function busyTimeoutOf({ busyTimeout = BUSY_TIMEOUT.usual }: SqliteStoreOptions): number {
  const asked = Number.isNaN(busyTimeout) ? BUSY_TIMEOUT.usual : busyTimeout
  return Math.min(Math.max(0, Math.trunc(asked)), BUSY_TIMEOUT.greatest)
}

/** Prepares all statements; a file that they do not fit is let go of again. */
function prepareOrClose(db: DatabaseSync, path: string) {
  try {
    return {
      read: prepareReader(db, path),
      commit: prepareCommit(db, path),
      erase: prepareErase(db, path),
      markDelivered: db.prepare(
        'UPDATE effects SET delivered_at = :at WHERE id = :id AND delivered_at IS NULL',
      ),
    }
  } catch (error) {
    db.close()
    throw toStoreError(error, path)
  }
}
